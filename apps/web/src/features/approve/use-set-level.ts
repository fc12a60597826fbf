import { setSubmissionApproval } from "@aquamark/api-client";
import { type UseMutationResult, useMutation, useQueryClient } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";
import type { Approval, Submission } from "../../shell/api-types.ts";
import { submissionQuery } from "../../shell/submission-queries.ts";

/** Sets the level of a submission; a refusal carries what blocks. */
export function useSetLevel(submission: Submission): UseMutationResult<Submission, Error, Approval> {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (approval: Approval) =>
      answerOf(
        setSubmissionApproval({
          path: { submissionId: submission.id },
          body: { approval, revision: submission.revision },
        }),
      ),
    onSuccess: (changed) => queryClient.setQueryData(submissionQuery(changed.id).queryKey, changed),
    onSettled: () =>
      Promise.all([
        // Responses rise with their submission, so everything kept of it may differ.
        queryClient.invalidateQueries({ queryKey: ["submission", submission.id] }),
        queryClient.invalidateQueries({ queryKey: ["submission", "list"] }),
      ]),
  });
}
