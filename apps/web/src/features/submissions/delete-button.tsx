import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Submission } from "../../shell/api-types.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { toast } from "../../shell/toast.tsx";
import { useDeleteSubmission, useRestoreSubmission } from "./submission-writes.tsx";

/** Deletes a submission after a question, and offers to undo it. */
export function DeleteButton({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const confirm = useConfirm();
  const navigate = useNavigate();
  const remove = useDeleteSubmission();
  const restore = useRestoreSubmission();
  const { title, organisation } = submission;

  async function ask() {
    const agreed = await confirm({
      title: t("deleteQuestion.title"),
      message: t("deleteQuestion.message", { title, organisation: organisation.name }),
      confirm: t("deleteQuestion.confirm"),
      isDangerous: true,
    });
    if (!agreed) return;
    await remove.mutateAsync(submission);
    await navigate({ to: "/submissions" });
    toast.withAction(t("deleteQuestion.done", { title }), {
      label: t("deleteQuestion.undo"),
      run: () => restore.mutate(submission),
    });
  }

  return (
    <Button
      variant="default"
      leftSection={<IconTrash size={16} aria-hidden />}
      loading={remove.isPending}
      onClick={() => void ask().catch(() => undefined)}
    >
      {t("detail.delete")}
    </Button>
  );
}
