import { createSubmission, deleteSubmission, editSubmission, restoreSubmission } from "@aquamark/api-client";
import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Day, Submission, SubmissionListItem, Uuid } from "../../shell/api-types.ts";
import { submissionQuery } from "../../shell/submission-queries.ts";
import { toast } from "../../shell/toast.tsx";

type Named = Pick<SubmissionListItem, "id" | "title">;

/** Brings a deleted submission back. */
export function useRestoreSubmission(): UseMutationResult<Submission, Error, Named> {
  const queryClient = useQueryClient();
  const { t } = useTranslation("submissions");
  return useMutation({
    mutationFn: ({ id }: Named) => answerOf(restoreSubmission({ path: { submissionId: id } })),
    onSuccess: (submission) => {
      queryClient.setQueryData(submissionQuery(submission.id).queryKey, submission);
      toast.success(t("deleteQuestion.restored", { title: submission.title }));
    },
    onError: (error) => toast.problem(error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["submission"] }),
  });
}

/** Deletes a submission; it can be restored. */
export function useDeleteSubmission(): UseMutationResult<void, Error, Named> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Named) => answerOf(deleteSubmission({ path: { submissionId: id } })),
    onError: (error) => toast.problem(error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["submission"] }),
  });
}

export type SubmissionEdit = { title: string; appliesOn: Day; revision: number };

export function useEditSubmission(submissionId: Uuid): UseMutationResult<Submission, Error, SubmissionEdit> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (edit: SubmissionEdit) => answerOf(editSubmission({ path: { submissionId }, body: edit })),
    onSuccess: (submission) => {
      queryClient.setQueryData(submissionQuery(submissionId).queryKey, submission);
      return queryClient.invalidateQueries({ queryKey: ["submission", "list"] });
    },
  });
}

export type NewSubmission = {
  programId: Uuid;
  surveyId: Uuid;
  organisationId: Uuid;
  title: string;
  appliesOn: Day;
  startFromId: Uuid | null;
};

export function useCreateSubmission(): UseMutationResult<Submission, Error, NewSubmission> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: NewSubmission) => answerOf(createSubmission({ body })),
    onSuccess: (submission) => {
      queryClient.setQueryData(submissionQuery(submission.id).queryKey, submission);
      return queryClient.invalidateQueries({ queryKey: ["submission", "list"] });
    },
  });
}
