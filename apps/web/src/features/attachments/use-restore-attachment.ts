import { restoreAttachment } from "@aquamark/api-client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";
import { toast } from "../../shell/toast.tsx";

/** Brings a removed attachment back, by its id. */
export function useRestoreAttachment(submissionId: Uuid) {
  const { t } = useTranslation("attachments");
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (attachmentId: Uuid) => answerOf(restoreAttachment({ path: { submissionId, attachmentId } })),
    onSuccess: ({ name }) => toast.success(t("restored", { name })),
    onError: (error) => toast.problem(error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["submission", submissionId, "attachments"] }),
  });
}
