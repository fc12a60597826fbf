import type { NewProgram } from "@aquamark/api-client";
import type { ProgramSettings } from "@aquamark/program-content";
import { Button, Group, Stack } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { changedFields } from "../../shell/field-draft.ts";
import { useLeaveGuard } from "../../shell/leave-guard.ts";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission, useMe } from "../../shell/session.ts";
import { LearnWhatNext, ProblemNote } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";
import { ProgramFields } from "./program-fields.tsx";
import { programQuery } from "./program-queries.ts";
import { createProgram } from "./program-requests.ts";
import { trimmed } from "./program-settings.ts";
import { SurveyGroupField } from "./survey-group-field.tsx";

const empty: ProgramSettings = {
  title: "",
  description: "",
  source: null,
  language: "en",
  asksQuality: false,
  hideAggregates: false,
  notRelevant: "exclude",
};

export function NewProgramPage(): ReactElement {
  const mayCreate = useHasPermission("program.create");
  return mayCreate ? <NewProgramForm /> : <LearnWhatNext error={{ status: 403, code: "forbidden" }} />;
}

function NewProgramForm(): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const { user, surveyGroups } = useMe();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [settings, setSettings] = useState(empty);
  const [groupIds, setGroupIds] = useState(() => surveyGroups.map(({ id }) => id));
  const [isChecked, setChecked] = useState(false);
  // System owners see programs without a survey group, and may make one for others later.
  const needsGroup = user.role !== "super_admin";
  const groupError = needsGroup && groupIds.length === 0 ? t("form.surveyGroupsMissing") : null;
  const create = useMutation({
    mutationFn: (program: NewProgram) => createProgram(program),
    onSuccess: async (program) => {
      queryClient.setQueryData(programQuery(program.id).queryKey, program);
      void queryClient.invalidateQueries({ queryKey: ["program", "list"] });
      toast.success(t("form.created", { title: program.title }), { channel: "program" });
      await navigate({ to: "/programs/$programId", params: { programId: program.id }, ignoreBlocker: true });
    },
  });
  useLeaveGuard(!create.isSuccess && changedFields(empty, trimmed(settings)).length > 0);

  function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    const program = trimmed(settings);
    if (program.title === "" || groupError !== null) return;
    create.mutate({ ...program, surveyGroupIds: groupIds });
  }

  return (
    <Page
      title={t("form.newTitle")}
      meta={t("form.newLead")}
      trail={[{ key: "programs", content: <TextLink to="/programs">{t("title")}</TextLink> }]}
      width="reading"
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <ProgramFields
            settings={settings}
            onChange={(change) => setSettings((before) => ({ ...before, ...change }))}
            isChecked={isChecked}
          />
          <SurveyGroupField
            label={t("form.surveyGroups")}
            chosen={groupIds}
            onChange={setGroupIds}
            error={isChecked ? groupError : null}
          />
          {create.isError && <ProblemNote error={create.error} />}
          <Group>
            <Button type="submit" loading={create.isPending}>
              {t("form.create")}
            </Button>
            <ButtonLink to="/programs" variant="default">
              {t("shell:cancel")}
            </ButtonLink>
          </Group>
        </Stack>
      </form>
    </Page>
  );
}
