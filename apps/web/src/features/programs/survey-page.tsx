import type { Survey, SurveyStructure } from "@aquamark/api-client";
import { Markdown, Section, Stat, StatRow } from "@aquamark/ui";
import { IconChartBar, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ExportMenu } from "../../shell/export-menu.tsx";
import { useFormat } from "../../shell/format.tsx";
import { LineageLinks } from "../../shell/lineage-links.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { ProgramStateTag } from "../../shell/program-state-tag.tsx";
import { RecalculationNotice } from "../../shell/recalculation-notice.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { QueryView } from "../../shell/states.tsx";
import { BuildLink } from "./build-link.tsx";
import { surveyQuery } from "./program-queries.ts";
import { ProgramSource } from "./program-source.tsx";
import { SurveyOutline } from "./survey-outline.tsx";
import "./programs.css";

export function SurveyPage(): ReactElement {
  const { programId, surveyId } = useParams({ from: "/app/programs/$programId/surveys/$surveyId" });
  const query = useQuery(surveyQuery(programId, surveyId));
  return <QueryView query={query}>{(survey) => <SurveyView survey={survey} />}</QueryView>;
}

function SurveyView({ survey }: { survey: Survey }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const { program, can } = survey;
  const mayAnswer = useHasPermission("submission.create");
  return (
    <Page
      title={survey.title}
      trail={[
        { key: "programs", content: <TextLink to="/programs">{t("title")}</TextLink> },
        {
          key: "program",
          content: (
            <TextLink to="/programs/$programId" params={{ programId: program.id }}>
              {program.title}
            </TextLink>
          ),
        },
      ]}
      meta={
        <>
          <ProgramStateTag finalisedAt={program.finalisedAt} />
          <span>{structureText(survey.structure)}</span>
        </>
      }
      actions={
        <>
          {mayAnswer && (
            <ButtonLink
              to="/submissions/new"
              search={{ programId: program.id, surveyId: survey.id }}
              leftSection={<IconPlus size={18} aria-hidden />}
            >
              {t("survey.answer")}
            </ButtonLink>
          )}
          {can.viewStatistics && (
            <ButtonLink
              to="/compare/$programId/$surveyId"
              params={{ programId: program.id, surveyId: survey.id }}
              variant="default"
              leftSection={<IconChartBar size={18} aria-hidden />}
            >
              {t("survey.compare")}
            </ButtonLink>
          )}
          <ExportMenu programId={program.id} surveyId={survey.id} />
          <BuildLink programId={program.id} surveyId={survey.id} select={`survey:${survey.id}`} />
        </>
      }
      follow={{ kind: "survey", id: survey.id, scopeId: program.id }}
    >
      <RecalculationNotice programId={program.id} surveyId={survey.id} />
      <div className="two-columns">
        <div>
          {survey.description !== "" && (
            <div className="survey-description">
              <Markdown>{survey.description}</Markdown>
            </div>
          )}
          <div className="survey-figures">
            <StatRow>
              <Stat label={t("column.measures")} value={format.number(survey.measures)} />
              <Stat label={t("survey.questions")} value={format.number(survey.questions)} />
              {survey.weight !== undefined && (
                <Stat label={t("survey.weight")} value={format.number(survey.weight)} />
              )}
            </StatRow>
          </div>
          <Section title={t("survey.content")}>
            <SurveyOutline survey={survey} />
          </Section>
          <ProgramSource source={program.source} />
        </div>
        <aside>
          <Section title={t("lineage.same.survey")} framed>
            <LineageLinks programId={program.id} kind="survey" id={survey.id} />
          </Section>
        </aside>
      </div>
    </Page>
  );
}

/** The survey's levels in one line: "Functions (F) › Processes (P) › Measures (M)". */
function structureText({ levels, measure }: SurveyStructure): string {
  return [...levels, measure].map(({ title, label }) => `${title} (${label})`).join(" › ");
}
