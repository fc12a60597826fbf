import { approvalRank } from "@aquamark/scoring";
import { type Actor, can, type Subject } from "../identity/index.ts";
import { type OutlineMeasure, type SurveyMeasure, surveyMeasureView } from "../programs/index.ts";
import { levelsOf, mayChangeResponse, maySeeScores } from "./response-policy.ts";
import type { ResponsePage } from "./response-schemas.ts";
import { responseView } from "./response-view.ts";
import type { SubmissionState } from "./submission-state.ts";

/** Everything the page of one response needs, or null where the survey has no such live measure. */
export function responsePageView(
  state: SubmissionState,
  measureId: string,
  actor: Actor,
  subject: Subject,
  surveys: SurveyMeasure["surveys"],
): ResponsePage | null {
  const { survey, responses, scoring, facts } = state;
  const measure = survey.measure(measureId);
  const withScores = maySeeScores(actor, subject);
  const view = surveyMeasureView(survey, measureId, { withWeights: withScores, surveys });
  if (!measure || !view) return null;

  const response = responses.get(measureId) ?? null;
  const result = scoring.response(measureId);
  const mayEdit = mayChangeResponse(state, actor, subject, measureId);
  return {
    measure: view,
    response: responseView(measureId, response),
    ...sourcesView(state, measure, withScores),
    result: {
      ...(withScores ? { raw: result?.raw ?? 0, score: result?.score ?? 0 } : {}),
      error: result?.error ?? null,
    },
    can: {
      edit: mayEdit,
      levels: mayEdit
        ? levelsOf(actor, subject).filter((level) => approvalRank(level) >= approvalRank(facts.approval))
        : [],
      viewHistory: can(actor, "history.view", subject),
      restore: mayEdit && can(actor, "history.restore", subject),
    },
  };
}

/**
 * The values of the measure's bound names, and the sources that have none yet.
 *
 * Whoever may not see scores learns another measure's value only where a condition or a bound needs it; what the
 * formula alone uses stays on the server.
 */
function sourcesView(
  { survey, scoring }: SubmissionState,
  measure: OutlineMeasure,
  withScores: boolean,
): Pick<ResponsePage, "external" | "missingSources"> {
  const external: [string, number][] = [];
  const missingSources: ResponsePage["missingSources"] = [];
  for (const { name, measure: source, field } of survey.compiled.sources(measure.id)) {
    const variables = scoring.response(source)?.variables ?? {};
    const value = Object.hasOwn(variables, field) ? variables[field] : undefined;
    if (value === undefined)
      missingSources.push({ name, measureId: source, title: survey.measure(source)?.title ?? "" });
    else if (withScores || measure.conditionNames.has(name)) external.push([name, value]);
  }
  return { external: Object.fromEntries(external), missingSources };
}
