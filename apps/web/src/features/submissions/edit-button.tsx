import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPencil } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Submission } from "../../shell/api-types.ts";
import { problemFrom } from "../../shell/problem.ts";
import { ProblemNote } from "../../shell/states.tsx";
import { submissionQuery } from "../../shell/submission-queries.ts";
import { toast } from "../../shell/toast.tsx";
import { useEditSubmission } from "./submission-writes.tsx";

/** Title and date of a submission, in a dialog. */
export function EditButton({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const [isOpen, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={dialog.open}
        aria-haspopup="dialog"
      >
        {t("detail.edit")}
      </Button>
      <Modal
        opened={isOpen}
        onClose={dialog.close}
        title={t("editForm.title")}
        closeButtonProps={{ "aria-label": t("shell:close") }}
      >
        <EditForm key={submission.revision} submission={submission} onDone={dialog.close} />
      </Modal>
    </>
  );
}

function EditForm({ submission, onDone }: { submission: Submission; onDone: () => void }): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const queryClient = useQueryClient();
  const edit = useEditSubmission(submission.id);
  const [title, setTitle] = useState(submission.title);
  const [appliesOn, setAppliesOn] = useState(submission.appliesOn);
  const [isChecked, setChecked] = useState(false);
  const titleError = title.trim() === "" ? t("new.nameMissing") : null;
  const appliesOnError = appliesOn === "" ? t("new.appliesOnMissing") : null;

  async function save(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (titleError !== null || appliesOnError !== null) return;
    try {
      await edit.mutateAsync({ title: title.trim(), appliesOn, revision: submission.revision });
      toast.success(t("editForm.saved"));
      onDone();
    } catch (error) {
      if (problemFrom(error).status !== 409) return;
      toast.info(t("editForm.stale"));
      await queryClient.invalidateQueries({ queryKey: submissionQuery(submission.id).queryKey });
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack>
        <TextInput
          label={t("editForm.name")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={isChecked ? titleError : null}
          maxLength={200}
          required
          data-autofocus
        />
        <TextInput
          type="date"
          label={t("editForm.appliesOn")}
          value={appliesOn}
          onChange={(event) => setAppliesOn(event.currentTarget.value)}
          error={isChecked ? appliesOnError : null}
          required
        />
        {edit.isError && <ProblemNote error={edit.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t("shell:cancel")}
          </Button>
          <Button type="submit" loading={edit.isPending}>
            {t("editForm.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
