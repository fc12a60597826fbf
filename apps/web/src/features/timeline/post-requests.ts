import { createPost, deletePost, editPost, type Post, restorePost } from "@aquamark/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { toast } from "../../shell/toast.tsx";
import type { PostDraft } from "./post-draft.ts";

const channel = "post";

/** Everything that shows activity. */
export const timelineKey = ["timeline"];

/** Posts, or saves what was changed of a post. */
export function useSavePost(post: Post | null, onSaved: () => void) {
  const { t } = useTranslation("timeline");
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ body, organisationId, surveyGroupIds, isPinned, revision, key }: PostDraft) =>
      answerOf(
        post === null
          ? createPost({
              body: { body, organisationId, surveyGroupIds, isPinned },
              headers: { "idempotency-key": key },
            })
          : editPost({ path: { postId: post.id }, body: { body, surveyGroupIds, isPinned, revision } }),
      ),
    onSuccess: () => {
      toast.success(t(post === null ? "post.posted" : "post.saved"), { channel });
      onSaved();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: timelineKey }),
  });
}

export function usePinPost(post: Post) {
  const { t } = useTranslation("timeline");
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (isPinned: boolean) =>
      answerOf(editPost({ path: { postId: post.id }, body: { revision: post.revision, isPinned } })),
    onSuccess: (_, isPinned) => toast.success(t(isPinned ? "post.pinDone" : "post.unpinDone"), { channel }),
    onError: (error) => toast.problem(error, { channel }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: timelineKey }),
  });
}

/** Deletes a post at once, and offers to undo it. */
export function useDeletePost(post: Post) {
  const { t } = useTranslation("timeline");
  const queryClient = useQueryClient();
  const refresh = () => queryClient.invalidateQueries({ queryKey: timelineKey });
  const restore = useMutation({
    mutationFn: () => answerOf(restorePost({ path: { postId: post.id } })),
    onSuccess: () => toast.success(t("post.restored"), { channel }),
    onError: (error) => toast.problem(error, { channel }),
    onSettled: refresh,
  });
  return useMutation({
    mutationFn: () => answerOf(deletePost({ path: { postId: post.id } })),
    onSuccess: () =>
      toast.withAction(t("post.deleted"), {
        channel,
        label: t("post.undo"),
        run: () => restore.mutate(),
      }),
    onError: (error) => toast.problem(error, { channel }),
    onSettled: refresh,
  });
}
