import { Notice } from "@aquamark/ui";
import { Button, Group, Select, Stack, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SurveyAccess } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { organisationChoicesQuery } from "../../shell/organisation-choices.ts";
import { Page } from "../../shell/page.tsx";
import { useMe } from "../../shell/session.ts";
import { LoadingState, ProblemNote } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";
import { useActsForOthers } from "./acts-for-others.ts";
import { CarryOverPanel } from "./carry-over-panel.tsx";
import { earlierSubmissionsQuery, surveyAccessQuery } from "./choices.ts";
import { useCreateSubmission } from "./submission-writes.tsx";
import "./submissions.css";

const route = getRouteApi("/app/submissions/new");

/** The day it is where the reader is, as a form wants it. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const surveyName = ({ program, survey }: Pick<SurveyAccess, "program" | "survey">) =>
  `${program.id}/${survey.id}`;

export function NewSubmissionPage(): ReactElement {
  const { t } = useTranslation("submissions");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const ownOrganisation = useMe().organisation;
  const actsForOthers = useActsForOthers();
  const organisations = useQuery(organisationChoicesQuery);
  const choices = organisations.data?.items ?? [];
  const organisationId = search.organisationId ?? ownOrganisation.id;
  const access = useQuery(surveyAccessQuery(organisationId));
  const surveys = access.data?.items.filter(({ revokedAt }) => revokedAt === null);
  const chosen =
    surveys?.find(
      ({ program, survey }) => program.id === search.programId && survey.id === search.surveyId,
    ) ?? (surveys?.length === 1 ? surveys[0] : undefined);
  const organisationName = choices.find(({ id }) => id === organisationId)?.name ?? ownOrganisation.name;

  return (
    <Page
      title={t("new.title")}
      meta={t("new.lead")}
      trail={[{ key: "list", content: <TextLink to="/submissions">{t("detail.trail")}</TextLink> }]}
      width="reading"
    >
      <Stack gap="md" maw={560}>
        {actsForOthers && choices.length > 1 && (
          <Select
            label={t("new.organisation")}
            placeholder={t("new.organisationPick")}
            data={choices.map(({ id, name }) => ({ value: id, label: name }))}
            value={organisationId}
            onChange={(id) => id !== null && void navigate({ search: { organisationId: id }, replace: true })}
            searchable
            allowDeselect={false}
          />
        )}
        {access.isPending && <LoadingState />}
        {access.isError && <ProblemNote error={access.error} onRetry={() => void access.refetch()} />}
        {surveys?.length === 0 && (
          <Notice
            kind="info"
            title={t("new.noAccessTitle")}
            actions={
              <ButtonLink
                to="/organisations/$organisationId"
                params={{ organisationId }}
                variant="default"
                size="xs"
              >
                {t("new.toOrganisation")}
              </ButtonLink>
            }
          >
            {t("new.noAccess", { organisation: organisationName })}
          </Notice>
        )}
        {surveys !== undefined && surveys.length > 0 && (
          <Select
            label={t("new.survey")}
            description={t("new.surveyHint")}
            placeholder={t("new.surveyPick")}
            data={surveys.map((item) => ({
              value: surveyName(item),
              label: `${item.program.title}: ${item.survey.title}${item.program.finalisedAt === null ? ` (${t("new.trial")})` : ""}`,
            }))}
            value={chosen === undefined ? null : surveyName(chosen)}
            onChange={(name) => {
              const item = surveys.find((each) => surveyName(each) === name);
              if (item === undefined) return;
              const { program, survey } = item;
              void navigate({
                search: { organisationId, programId: program.id, surveyId: survey.id },
                replace: true,
              });
            }}
            searchable
            allowDeselect={false}
          />
        )}
        {chosen !== undefined && (
          <DetailsForm
            key={surveyName(chosen)}
            organisationId={organisationId}
            access={chosen}
            startFromId={search.startFromId ?? null}
          />
        )}
      </Stack>
    </Page>
  );
}

function DetailsForm({
  organisationId,
  access,
  startFromId: initialStartFromId,
}: {
  organisationId: string;
  access: SurveyAccess;
  startFromId: string | null;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  const navigate = useNavigate();
  const create = useCreateSubmission();
  const earlier =
    useQuery(earlierSubmissionsQuery(organisationId, access.program.lineageId)).data?.items ?? [];
  const [title, setTitle] = useState(access.program.title);
  const [appliesOn, setAppliesOn] = useState(today);
  const [startFromId, setStartFromId] = useState(initialStartFromId);
  const [isChecked, setChecked] = useState(false);
  const titleError = title.trim() === "" ? t("new.nameMissing") : null;
  const appliesOnError = appliesOn === "" ? t("new.appliesOnMissing") : null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    setChecked(true);
    if (titleError !== null || appliesOnError !== null) return;
    const submission = await create.mutateAsync({
      programId: access.program.id,
      surveyId: access.survey.id,
      organisationId,
      title: title.trim(),
      appliesOn,
      startFromId,
    });
    toast.success(t("new.created", { title: submission.title }));
    await navigate({ to: "/submissions/$submissionId", params: { submissionId: submission.id } });
  }

  return (
    <form onSubmit={(event) => void submit(event).catch(() => undefined)} noValidate>
      <Stack gap="md">
        <TextInput
          label={t("new.name")}
          description={t("new.nameHint")}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={isChecked ? titleError : null}
          maxLength={200}
          required
        />
        <TextInput
          type="date"
          label={t("new.appliesOn")}
          description={t("new.appliesOnHint")}
          value={appliesOn}
          onChange={(event) => setAppliesOn(event.currentTarget.value)}
          error={isChecked ? appliesOnError : null}
          required
          w="14rem"
        />
        <Select
          label={t("new.startFrom")}
          description={t("new.startFromHint")}
          data={[
            { value: "", label: t("new.startFromNothing") },
            ...earlier.map((item) => ({
              value: item.id,
              label: t("new.startFromOption", {
                title: item.title,
                program: item.program.title,
                day: format.day(item.appliesOn),
              }),
            })),
          ]}
          value={startFromId ?? ""}
          onChange={(value) => setStartFromId(value === "" ? null : value)}
          allowDeselect={false}
          disabled={earlier.length === 0}
        />
        <CarryOverPanel
          programId={access.program.id}
          surveyId={access.survey.id}
          organisationId={organisationId}
          startFromId={startFromId}
          onStartFrom={setStartFromId}
        />
        {create.isError && <ProblemNote error={create.error} />}
        <Group>
          <Button type="submit" loading={create.isPending}>
            {t("new.submit")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
