import type { Program } from "@aquamark/api-client";
import { DataTable, EmptyState, KeyValueList, Markdown, Notice, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { QueryView } from "../../shell/states.tsx";
import { ProgramActions } from "./program-actions.tsx";
import { ProgramGroups } from "./program-groups.tsx";
import { ProgramLineage } from "./program-lineage.tsx";
import { programQuery } from "./program-queries.ts";
import { ProgramSource } from "./program-source.tsx";
import { ProgramStateTag } from "./program-state-tag.tsx";
import "./programs.css";

export function ProgramPage(): ReactElement {
  const { programId } = useParams({ from: "/app/programs/$programId" });
  return (
    <QueryView query={useQuery(programQuery(programId))}>
      {(program) => <ProgramView program={program} />}
    </QueryView>
  );
}

function ProgramView({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  return (
    <Page
      title={program.title}
      trail={[{ key: "programs", content: <TextLink to="/programs">{t("title")}</TextLink> }]}
      meta={
        <>
          <ProgramStateTag finalisedAt={program.finalisedAt} deletedAt={program.deletedAt} />
          <span>
            {program.finalisedAt === null
              ? t("openSince", { day: format.date(program.createdAt) })
              : t("finalisedOn", { day: format.date(program.finalisedAt) })}
          </span>
        </>
      }
      actions={<ProgramActions program={program} />}
    >
      {program.finalisedAt === null && <Notice title={t("trial.title")}>{t("trial.text")}</Notice>}
      <div className="two-columns">
        <div>
          {program.description !== "" && (
            <div className="survey-description">
              <Markdown>{program.description}</Markdown>
            </div>
          )}
          <Section title={t("surveys.title")}>
            <DataTable
              caption={t("surveys.title")}
              captionHidden
              rows={program.surveys}
              rowKey={(survey) => survey.id}
              link={(survey, content) => (
                <Link
                  to="/programs/$programId/surveys/$surveyId"
                  params={{ programId: program.id, surveyId: survey.id }}
                >
                  {content}
                </Link>
              )}
              columns={[
                { key: "title", header: t("surveys.survey"), cell: (survey) => survey.title },
                {
                  key: "measures",
                  header: t("column.measures"),
                  numeric: true,
                  cell: (survey) => format.number(survey.measures),
                },
              ]}
              empty={<EmptyState title={t("surveys.empty")}>{t("surveys.emptyNext")}</EmptyState>}
            />
          </Section>
          <ProgramSource source={program.source} />
        </div>
        <aside>
          <Section title={t("facts.title")} framed>
            <KeyValueList
              items={[
                {
                  key: "notRelevant",
                  label: t("facts.notRelevant"),
                  value: t(`facts.notRelevantChoice.${program.notRelevant}`),
                },
                {
                  key: "quality",
                  label: t("facts.quality"),
                  value: program.asksQuality ? t("facts.qualityAsked") : t("facts.qualityNotAsked"),
                },
                {
                  key: "aggregates",
                  label: t("facts.aggregates"),
                  value: program.hideAggregates ? t("facts.aggregatesHidden") : t("facts.aggregatesShown"),
                },
                {
                  key: "language",
                  label: t("facts.language"),
                  value: languageName(program.language, format.locale),
                },
              ]}
            />
          </Section>
          <ProgramLineage program={program} />
          <ProgramGroups program={program} />
        </aside>
      </div>
    </Page>
  );
}

function languageName(language: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(language) ?? language;
  } catch {
    // A program file may name a language that is no valid tag.
    return language;
  }
}
