import { DataTable, EmptyState, Tag } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramListItem, Uuid } from "../../shell/api-types.ts";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { ProblemError } from "../../shell/problem.ts";
import { useHasPermission } from "../../shell/session.ts";
import { LearnWhatNext, QueryView } from "../../shell/states.tsx";
import { comparableProgramsQuery } from "./compare-queries.ts";

type SurveyRow = {
  programId: Uuid;
  program: string;
  surveyId: Uuid;
  survey: string;
  measures: number;
  isOpen: boolean;
};

const forbidden = new ProblemError({ status: 403, code: "forbidden" });

/** The surveys that can be compared. */
export function CompareIndexPage(): ReactElement {
  const { t } = useTranslation("compare");
  const mayCompare = useHasPermission("statistics.view");
  const query = useQuery({ ...comparableProgramsQuery, enabled: mayCompare });
  if (!mayCompare) return <LearnWhatNext error={forbidden} />;
  return (
    <Page title={t("title")} meta={t("index.lead")}>
      <QueryView query={query} loading={{ shape: "table" }}>
        {({ items }) => (
          <DataTable
            caption={t("index.caption")}
            captionHidden
            rows={rowsOf(items)}
            rowKey={(row) => `${row.programId}/${row.surveyId}`}
            link={({ programId, surveyId }, content) => (
              <TextLink to="/compare/$programId/$surveyId" params={{ programId, surveyId }}>
                {content}
              </TextLink>
            )}
            empty={<EmptyState title={t("index.emptyTitle")}>{t("index.empty")}</EmptyState>}
            columns={[
              { key: "survey", header: t("index.survey"), cell: (row) => row.survey },
              {
                key: "program",
                header: t("index.program"),
                cell: (row) => (
                  <>
                    {row.program}{" "}
                    {row.isOpen && (
                      <span title={t("index.openHint")}>
                        <Tag tone="info">{t("index.open")}</Tag>
                      </span>
                    )}
                  </>
                ),
              },
              { key: "measures", header: t("index.measures"), numeric: true, cell: (row) => row.measures },
            ]}
          />
        )}
      </QueryView>
    </Page>
  );
}

/** A row a survey; those whose submissions count come first. */
function rowsOf(programs: readonly ProgramListItem[]): SurveyRow[] {
  return programs
    .filter(({ deletedAt }) => deletedAt === null)
    .flatMap((program) =>
      program.surveys.map(({ id, title, measures }) => ({
        programId: program.id,
        program: program.title,
        surveyId: id,
        survey: title,
        measures,
        isOpen: program.finalisedAt === null,
      })),
    )
    .toSorted((a, b) => Number(a.isOpen) - Number(b.isOpen));
}
