import type { CategoryResult } from "@aquamark/scoring";
import type { Actor, Subject } from "../identity/index.ts";
import type { ChangedResponse } from "./change-response.ts";
import { maySeeAggregates, maySeeScores } from "./response-policy.ts";
import type { ResponseView, SavedResponse } from "./response-schemas.ts";
import type { ResponseRow } from "./submission-facts.ts";
import type { ResultView } from "./submission-schemas.ts";

/** A response as the API shows it; without a row, the empty one that a first save makes. */
export function responseView(measureId: string, row: ResponseRow | null): ResponseView {
  if (row === null)
    return {
      measureId,
      parts: {},
      comment: "",
      subMeasures: {},
      notRelevant: false,
      quality: null,
      approval: "draft",
      revision: 0,
      version: 0,
      modifiedAt: null,
      modifiedBy: null,
    };
  return {
    measureId,
    parts: row.parts,
    comment: row.comment,
    subMeasures: row.subMeasures,
    notRelevant: row.notRelevant,
    quality: row.quality,
    approval: row.approval,
    revision: row.revision,
    version: row.version,
    modifiedAt: row.modifiedAt.toISOString(),
    modifiedBy: { id: row.modifiedBy, name: row.modifiedByName },
  };
}

/** A result with score, weight and percent only for whoever may see aggregates. */
export function resultView(result: CategoryResult, withScores: boolean): ResultView {
  const { measures, questions, answered, draft, final, reviewed, approved, notRelevant, errors } = result;
  const { importance, target, score, weight, percent } = result;
  const open = {
    measures,
    questions,
    answered,
    draft,
    final,
    reviewed,
    approved,
    notRelevant,
    importance,
    target,
    errors,
  };
  return withScores ? { ...open, score, weight, percent } : open;
}

export function savedResponseView(changed: ChangedResponse, actor: Actor, subject: Subject): SavedResponse {
  const withScores = maySeeScores(actor, subject);
  const withAggregates = maySeeAggregates(actor, subject, changed.state.survey.program.hideAggregates);
  const { raw, score, error } = changed.result;
  return {
    response: responseView(changed.response.measureId, changed.response),
    result: withScores ? { raw, score, error } : { error },
    changed: {
      measures: changed.measures,
      categories: changed.categories.map(({ id, result }) => ({
        id,
        result: resultView(result, withAggregates),
      })),
    },
    total: resultView(changed.total, withAggregates),
    contentRevision: changed.contentRevision,
  };
}
