import type { Program } from "@aquamark/api-client";
import { Notice } from "@aquamark/ui";
import { Button, Checkbox, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { MarkdownField } from "../../shell/markdown-field.tsx";
import { ProblemNote } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";
import { nextYearTitle } from "./next-title.ts";
import { programQuery } from "./program-queries.ts";
import { duplicateProgram } from "./program-requests.ts";
import { SurveyGroupField } from "./survey-group-field.tsx";

/** Makes the next version of a program, and says that this finalises the present one. */
export function DuplicateDialog({
  program,
  onClose,
}: {
  program: Program;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const isFinalised = program.finalisedAt !== null;
  const [title, setTitle] = useState(
    () => nextYearTitle(program.title) ?? t("duplicate.nextTitle", { title: program.title }),
  );
  const [description, setDescription] = useState(program.description);
  const [groupIds, setGroupIds] = useState(program.surveyGroups.map(({ id }) => id));
  const [withSurveyAccess, setWithSurveyAccess] = useState(true);
  const [isChecked, setChecked] = useState(false);
  const isTitleMissing = title.trim() === "";

  const duplicate = useMutation({
    mutationFn: () =>
      duplicateProgram(program.id, {
        title: title.trim(),
        description,
        surveyGroupIds: groupIds,
        withSurveyAccess,
      }),
    onSuccess: async (copy) => {
      queryClient.setQueryData(programQuery(copy.id).queryKey, copy);
      void queryClient.invalidateQueries({ queryKey: ["program"] });
      toast.success(t("duplicate.done", { title: copy.title }), { channel: "program" });
      onClose();
      await navigate({ to: "/programs/$programId", params: { programId: copy.id } });
    },
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (!isTitleMissing) duplicate.mutate();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("duplicate.title", { title: program.title })}
      size="lg"
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <p className="dialog-text">{t("duplicate.explain")}</p>
          <Notice kind={isFinalised ? "info" : "warning"}>
            {t(isFinalised ? "duplicate.alreadyFinalised" : "duplicate.finalises", { title: program.title })}
          </Notice>
          <TextInput
            label={t("duplicate.name")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={isChecked && isTitleMissing ? t("form.titleMissing") : null}
            required
            data-autofocus
          />
          <MarkdownField label={t("duplicate.description")} value={description} onChange={setDescription} />
          <SurveyGroupField
            label={t("duplicate.groups")}
            known={program.surveyGroups}
            chosen={groupIds}
            onChange={setGroupIds}
          />
          <Checkbox
            label={t("duplicate.withSurveyAccess")}
            description={t("duplicate.withSurveyAccessHint")}
            checked={withSurveyAccess}
            onChange={(event) => setWithSurveyAccess(event.currentTarget.checked)}
          />
          {duplicate.isError && <ProblemNote error={duplicate.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("shell:cancel")}
            </Button>
            <Button type="submit" loading={duplicate.isPending}>
              {t(isFinalised ? "duplicate.confirm" : "duplicate.confirmFinalising")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
