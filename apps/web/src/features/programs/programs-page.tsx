import { listPrograms } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { IconChecklist, IconFileImport } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceFilter, DeletedFilter, SurveyGroupFilter } from "../../shell/filters.tsx";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink } from "../../shell/link.tsx";
import type { ListSearch } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";
import { useList, useListState } from "../../shell/use-list.ts";
import { ProgramStateTag } from "./program-state-tag.tsx";

type ProgramsSearch = ListSearch<"createdAt" | "title"> & {
  editable?: "true" | "false";
  surveyGroupId?: string;
};

export function ProgramsPage(): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const format = useFormat();
  const state = useListState<ProgramsSearch>();
  const query = useList("program", listPrograms, state.search);
  const mayImport = useHasPermission("program.import");
  const mayEdit = useHasPermission("program.edit");

  return (
    <Page
      title={t("title")}
      meta={t("lead")}
      actions={
        mayImport && (
          <ButtonLink to="/programs/import" leftSection={<IconFileImport size={18} aria-hidden />}>
            {t("import")}
          </ButtonLink>
        )
      }
    >
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="-createdAt"
        rowKey={(program) => program.id}
        link={(program, content) => (
          <Link to="/programs/$programId" params={{ programId: program.id }}>
            {content}
          </Link>
        )}
        columns={[
          { key: "title", header: t("column.title"), cell: (program) => program.title, sortable: true },
          {
            key: "surveys",
            header: t("column.surveys"),
            cell: (program) => (
              <div>
                {program.surveys.map((survey) => (
                  <div key={survey.id}>{survey.title}</div>
                ))}
              </div>
            ),
          },
          {
            key: "measures",
            header: t("column.measures"),
            numeric: true,
            cell: (program) =>
              format.number(program.surveys.reduce((sum, survey) => sum + survey.measures, 0)),
          },
          {
            key: "state",
            header: t("column.state"),
            cell: (program) => (
              <ProgramStateTag finalisedAt={program.finalisedAt} deletedAt={program.deletedAt} />
            ),
          },
          {
            key: "surveyGroups",
            header: t("shell:surveyGroups"),
            cell: (program) => <SurveyGroupTags groups={program.surveyGroups} />,
          },
          {
            key: "createdAt",
            header: t("column.createdAt"),
            cell: (program) => format.date(program.createdAt),
            sortable: true,
            notOnPhone: true,
          },
        ]}
        filters={
          <>
            <ChoiceFilter
              label={t("filter.state")}
              anyLabel={t("filter.anyState")}
              value={state.search.editable}
              options={[
                { value: "true", label: t("state.open") },
                { value: "false", label: t("state.finalised") },
              ]}
              onChange={(editable) => state.change({ editable })}
            />
            <SurveyGroupFilter
              value={state.search.surveyGroupId}
              onChange={(surveyGroupId) => state.change({ surveyGroupId })}
            />
            {mayEdit && (
              <DeletedFilter value={state.search.deleted} onChange={(deleted) => state.change({ deleted })} />
            )}
          </>
        }
        empty={
          <EmptyState
            icon={<IconChecklist size={22} stroke={1.6} />}
            title={t("empty.title")}
            action={mayImport && <ButtonLink to="/programs/import">{t("import")}</ButtonLink>}
          >
            {mayImport ? t("empty.import") : t("empty.wait")}
          </EmptyState>
        }
      />
    </Page>
  );
}
