import type { Program } from "@aquamark/api-client";
import type { ProgramSettings } from "@aquamark/program-content";
import { EmptyState } from "@aquamark/ui";
import { Button, Group, Stack } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { ContentProblem } from "../../shell/content-problem.tsx";
import { type FieldConflict, FieldConflicts } from "../../shell/field-conflicts.tsx";
import type { FieldEdit } from "../../shell/field-draft.ts";
import { useFormat } from "../../shell/format.tsx";
import { useLeaveGuard } from "../../shell/leave-guard.ts";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { problemFrom } from "../../shell/problem.ts";
import { useShortcut } from "../../shell/shortcuts.ts";
import { QueryView } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";
import { useFieldDraft } from "../../shell/use-field-draft.ts";
import { languageName } from "./languages.ts";
import { ProgramFields } from "./program-fields.tsx";
import { programQuery } from "./program-queries.ts";
import { changeProgram } from "./program-requests.ts";
import { settingsOf, trimmed } from "./program-settings.ts";

export function EditProgramPage(): ReactElement {
  const { programId } = useParams({ from: "/app/programs/$programId/edit" });
  return (
    <QueryView query={useQuery(programQuery(programId))}>
      {(program) => <EditProgram key={program.id} program={program} />}
    </QueryView>
  );
}

function EditProgram({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [isChecked, setChecked] = useState(false);
  const [error, setError] = useState<unknown>(null);

  const send = async ({ set, was }: FieldEdit<ProgramSettings>): Promise<boolean> => {
    try {
      const { recalculating } = await changeProgram(program.id, [
        { kind: "editProgram", set: trimmed(set), was },
      ]);
      const submissions = recalculating.reduce((sum, survey) => sum + survey.submissions, 0);
      toast.success(
        submissions > 0
          ? `${t("form.saved")} ${t("form.recalculating", { count: submissions })}`
          : t("form.saved"),
        { channel: "program" },
      );
      return true;
    } catch (refusal) {
      // What somebody else changed shows as conflicts, field by field, once it is here.
      if (problemFrom(refusal).code !== "stale") setError(refusal);
      return false;
    } finally {
      await queryClient.invalidateQueries({ queryKey: ["program"] });
    }
  };
  const draft = useFieldDraft(settingsOf(program), send);
  const conflicts = useConflicts(draft.conflicts, draft.typed, draft.base);
  useLeaveGuard(draft.isDirty);

  async function save(event?: FormEvent) {
    event?.preventDefault();
    setChecked(true);
    setError(null);
    if (draft.typed.title.trim() === "") return;
    if (await draft.save()) {
      await navigate({ to: "/programs/$programId", params: { programId: program.id }, ignoreBlocker: true });
    }
  }
  useShortcut({
    keys: "Mod+s",
    label: t("shell:save"),
    group: t("shell:shortcuts.browse"),
    handler: () => void save(),
    inFields: true,
  });

  const trail = [
    { key: "programs", content: <TextLink to="/programs">{t("title")}</TextLink> },
    {
      key: "program",
      content: (
        <TextLink to="/programs/$programId" params={{ programId: program.id }}>
          {program.title}
        </TextLink>
      ),
    },
  ];
  if (!program.can.edit && !draft.isDirty) {
    return (
      <Page title={t("form.editTitle")} trail={trail} width="reading">
        <EmptyState title={t("form.notEditable")}>{t("form.notEditableNext")}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={t("form.editTitle")} trail={trail} width="reading">
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap="md">
          <FieldConflicts
            conflicts={conflicts}
            onDecide={(field, choice) => draft.decide(field as keyof ProgramSettings, choice)}
          />
          <ProgramFields settings={draft.typed} onChange={draft.change} isChecked={isChecked} />
          {error !== null && <ContentProblem error={error} />}
          <Group>
            <Button
              type="submit"
              loading={draft.isSaving}
              disabled={!draft.isDirty || draft.conflicts.length > 0}
            >
              {t("form.save")}
            </Button>
            <ButtonLink to="/programs/$programId" params={{ programId: program.id }} variant="default">
              {t("shell:cancel")}
            </ButtonLink>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}

function useConflicts(
  fields: readonly (keyof ProgramSettings)[],
  yours: ProgramSettings,
  theirs: ProgramSettings,
): FieldConflict[] {
  const { t } = useTranslation(["programs", "shell"]);
  const { locale } = useFormat();
  const worded = (settings: ProgramSettings, field: keyof ProgramSettings): string => {
    if (field === "notRelevant") return t(`facts.notRelevantChoice.${settings.notRelevant}`);
    if (field === "language") return languageName(settings.language, locale);
    const value = settings[field];
    if (typeof value === "boolean") return value ? t("shell:yes") : t("shell:no");
    return value ?? "";
  };
  return fields.map((field) => ({
    field,
    label: t(`form.${field}`),
    yours: worded(yours, field),
    theirs: worded(theirs, field),
  }));
}
