import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { problemFrom } from "../../shell/problem.ts";
import { ProblemNote } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";
import { restoreProgram } from "./program-requests.ts";

type Deleted = { id: string; title: string };

/** Brings a deleted program back; where its title is taken by now, `dialog` asks for another one. */
export function useRestoreProgram(): {
  restore: (program: Deleted) => void;
  isPending: boolean;
  dialog: ReactNode;
} {
  const { t } = useTranslation("programs");
  const queryClient = useQueryClient();
  const [taken, setTaken] = useState<Deleted | null>(null);
  const save = useMutation({
    mutationFn: ({ id, newTitle }: Deleted & { newTitle?: string }) => restoreProgram(id, newTitle),
    onSuccess: (program) => {
      setTaken(null);
      toast.success(t("restore.done", { title: program.title }), { channel: "program" });
    },
    onError: (error, program) => {
      if (problemFrom(error).code === "name_taken") setTaken(program);
      else toast.problem(error, { channel: "program" });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["program"] }),
  });
  return {
    restore: (program) => save.mutate(program),
    isPending: save.isPending,
    dialog: taken !== null && (
      <RenameDialog
        title={taken.title}
        isPending={save.isPending}
        // The refusal of the first attempt is what the dialog is about.
        error={save.variables?.newTitle === undefined ? null : save.error}
        onRestore={(newTitle) => save.mutate({ ...taken, newTitle })}
        onClose={() => setTaken(null)}
      />
    ),
  };
}

function RenameDialog(props: {
  title: string;
  isPending: boolean;
  error: unknown;
  onRestore: (title: string) => void;
  onClose: () => void;
}): ReactElement {
  const { title: oldTitle, isPending, error, onRestore, onClose } = props;
  const { t } = useTranslation(["programs", "shell"]);
  const [title, setTitle] = useState(oldTitle);
  const isMissing = title.trim() === "";
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isMissing) onRestore(title.trim());
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t("restore.takenTitle")}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <p className="dialog-text">{t("restore.taken", { title: oldTitle })}</p>
          <TextInput
            label={t("restore.name")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={isMissing ? t("form.titleMissing") : null}
            required
            data-autofocus
          />
          {error !== null && <ProblemNote error={error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("shell:cancel")}
            </Button>
            <Button type="submit" loading={isPending} disabled={title.trim() === oldTitle}>
              {t("restore.action")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
