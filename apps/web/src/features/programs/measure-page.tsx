import type { Survey, SurveyMeasure } from "@aquamark/api-client";
import { Markdown, Notice, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { LineageLinks } from "../../shell/lineage-links.tsx";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { scoringErrorMessage } from "../../shell/problem.ts";
import { QueryView } from "../../shell/states.tsx";
import { BuildLink } from "./build-link.tsx";
import { MeasureBindings } from "./measure-bindings.tsx";
import { measureQuery, surveyQuery } from "./program-queries.ts";
import { ProgramSource } from "./program-source.tsx";
import { ResponseTypeView } from "./response-type-view.tsx";
import { SurveySteps, surveyTrail } from "./survey-place.tsx";
import "./programs.css";

export function MeasurePage(): ReactElement {
  const { programId, surveyId, measureId } = useParams({
    from: "/app/programs/$programId/surveys/$surveyId/measures/$measureId",
  });
  const survey = useQuery(surveyQuery(programId, surveyId));
  const measure = useQuery(measureQuery(programId, surveyId, measureId));
  return (
    <QueryView query={survey}>
      {(loadedSurvey) => (
        <QueryView query={measure}>
          {(loadedMeasure) => <MeasureView key={measureId} survey={loadedSurvey} measure={loadedMeasure} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function MeasureView({ survey, measure }: { survey: Survey; measure: SurveyMeasure }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const elsewhere = measure.surveys.filter((each) => each.surveyId !== survey.id);

  return (
    <Page
      title={measure.title}
      mark={measure.number}
      trail={surveyTrail(survey, t("title"), measure.parents)}
      meta={
        <>
          <span>{t("responseTypeIs", { name: measure.responseType.name })}</span>
          {measure.weight !== undefined && (
            <span>{t("weightIs", { weight: format.number(measure.weight) })}</span>
          )}
        </>
      }
      actions={
        <>
          <SurveySteps
            survey={survey}
            kind="measure"
            id={measure.id}
            parent={measure.parents.at(-1) ?? null}
            previous={measure.previous}
            next={measure.next}
          />
          <BuildLink programId={survey.programId} surveyId={survey.id} select={`measure:${measure.id}`} />
        </>
      }
      follow={{ kind: "measure", id: measure.id, scopeId: survey.programId }}
    >
      {measure.error !== null && (
        <Notice kind="warning" title={t("measure.structuralError")}>
          {scoringErrorMessage(measure.error, (param, value) => nameInSurvey(measure, param, value))}
        </Notice>
      )}
      <div className="two-columns">
        <div>
          {measure.description === "" ? (
            <p className="aq-quiet">{t("measure.noDescription")}</p>
          ) : (
            <div className="survey-description">
              <Markdown>{measure.description}</Markdown>
            </div>
          )}
          <ResponseTypeView measure={measure} />
        </div>
        <aside>
          <MeasureBindings survey={survey} measure={measure} />
          {elsewhere.length > 0 && (
            <Section title={t("measure.elsewhere")} framed>
              <ul className="plain-list">
                {elsewhere.map(({ programId, surveyId, surveyTitle }) => (
                  <li key={surveyId}>
                    <TextLink
                      to="/programs/$programId/surveys/$surveyId/measures/$measureId"
                      params={{ programId, surveyId, measureId: measure.id }}
                    >
                      {surveyTitle}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          <Section title={t("lineage.same.measure")} framed>
            <LineageLinks programId={survey.programId} kind="measure" id={measure.id} surveyId={survey.id} />
          </Section>
        </aside>
      </div>
      <ProgramSource source={survey.program.source} />
    </Page>
  );
}

function nameInSurvey(measure: SurveyMeasure, param: string, value: string): string | undefined {
  if (param !== "measure") return undefined;
  return Object.values(measure.bindings).find((binding) => binding.measureId === value)?.measureTitle;
}
