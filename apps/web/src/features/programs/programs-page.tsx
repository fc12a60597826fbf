import { listPrograms, type ProgramListItem } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconChecklist, IconFileImport, IconPlus, IconRestore } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ChoiceFilter, DeletedFilter, SurveyGroupFilter } from "../../shell/filters.tsx";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import type { ListSearch } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { ProgramStateTag } from "../../shell/program-state-tag.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";
import { useList, useListState } from "../../shell/use-list.ts";
import { useRestoreProgram } from "./use-restore-program.tsx";

type ProgramsSearch = ListSearch<"createdAt" | "title"> & {
  editable?: "true" | "false";
  surveyGroupId?: string;
  /** Only the versions of one program. */
  lineageId?: string;
};

export function ProgramsPage(): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const format = useFormat();
  const state = useListState<ProgramsSearch>();
  const query = useList("program", listPrograms, state.search);
  const mayImport = useHasPermission("program.import");
  const mayEdit = useHasPermission("program.edit");
  const mayCreate = useHasPermission("program.create");
  const { restore, isPending: isRestoring, dialog } = useRestoreProgram();
  const showsDeleted = mayEdit && state.search.deleted !== undefined;

  return (
    <Page
      title={t("title")}
      meta={t("lead")}
      actions={
        <>
          {mayCreate && (
            <ButtonLink to="/programs/new" leftSection={<IconPlus size={18} aria-hidden />}>
              {t("new")}
            </ButtonLink>
          )}
          {mayImport && (
            <ButtonLink
              to="/programs/import"
              variant="default"
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {t("import")}
            </ButtonLink>
          )}
        </>
      }
    >
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="-createdAt"
        rowKey={(program) => program.id}
        // What is deleted has no page until it is restored.
        link={(program, content) =>
          program.deletedAt === null ? (
            <Link to="/programs/$programId" params={{ programId: program.id }}>
              {content}
            </Link>
          ) : (
            content
          )
        }
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
            key: "lineage",
            header: t("column.lineage"),
            cell: (program) => (
              <TextLink to="/programs" search={{ lineageId: program.lineageId }}>
                {t("list.versions", { count: program.versions })}
              </TextLink>
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
          ...(showsDeleted
            ? [
                {
                  key: "actions",
                  header: t("column.actions"),
                  headerHidden: true,
                  cell: (program: ProgramListItem) =>
                    program.deletedAt !== null && (
                      <Button
                        size="xs"
                        variant="default"
                        leftSection={<IconRestore size={14} aria-hidden />}
                        onClick={() => restore(program)}
                        loading={isRestoring}
                        aria-label={t("restore.actionOf", { title: program.title })}
                      >
                        {t("restore.action")}
                      </Button>
                    ),
                },
              ]
            : []),
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
            {state.search.lineageId !== undefined && (
              <ChoiceFilter
                label={t("filter.lineage")}
                anyLabel={t("filter.anyLineage")}
                value={state.search.lineageId}
                options={[{ value: state.search.lineageId, label: t("filter.thisLineage") }]}
                onChange={(lineageId) => state.change({ lineageId })}
              />
            )}
            {mayEdit && (
              <DeletedFilter value={state.search.deleted} onChange={(deleted) => state.change({ deleted })} />
            )}
          </>
        }
        empty={
          <EmptyState
            icon={<IconChecklist size={22} stroke={1.6} />}
            title={t("empty.title")}
            action={mayCreate && <ButtonLink to="/programs/new">{t("new")}</ButtonLink>}
          >
            {mayImport ? t("empty.import") : t("empty.wait")}
          </EmptyState>
        }
      />
      {dialog}
    </Page>
  );
}
