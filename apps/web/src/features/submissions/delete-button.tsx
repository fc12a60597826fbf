import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconTrash } from "@tabler/icons-react";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Submission } from "../../shell/api-types.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { useDeleteSubmission, useRestoreSubmission } from "./submission-writes.tsx";

const UNDO_MS = 12_000;

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
    const id = `deleted-${submission.id}`;
    const undo = () => {
      notifications.hide(id);
      restore.mutate(submission);
    };
    notifications.show({
      id,
      withBorder: true,
      autoClose: UNDO_MS,
      closeButtonProps: { "aria-label": t("shell:close") },
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{t("deleteQuestion.done", { title })}</Text>
          <Button size="compact-sm" variant="light" onClick={undo}>
            {t("deleteQuestion.undo")}
          </Button>
        </Group>
      ),
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
