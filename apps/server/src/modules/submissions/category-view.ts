import type { CategoryResult } from "@aquamark/scoring";
import type { z } from "zod";
import { type Actor, can, type Subject } from "../identity/index.ts";
import type { OutlineCategory, OutlineMeasure } from "../programs/index.ts";
import { isAnswered, isUnfit } from "./answered.ts";
import { maySeeAggregates, maySeeScores, maySetLevel, readOnlyReason } from "./response-policy.ts";
import { resultView } from "./response-view.ts";
import type {
  CategoryResultItem,
  CategoryResults,
  MeasureItem,
  SubmissionCategory,
} from "./submission-schemas.ts";
import type { SubmissionState } from "./submission-state.ts";

/** How many attachments the measures have; those without any may be left out. */
export type AttachmentCounts = ReadonlyMap<string, number>;

function resultOf({ scoring }: SubmissionState, categoryId: string): CategoryResult {
  const result = scoring.category(categoryId);
  if (!result) throw new Error(`Category ${categoryId} is not scored`);
  return result;
}

/** The measures with earlier answers that no longer fit. */
function unfitMeasures({ survey, responses }: SubmissionState): OutlineMeasure[] {
  return survey.measures.filter((measure) => isUnfit(measure, responses.get(measure.id) ?? null));
}

function itemView(
  state: SubmissionState,
  category: OutlineCategory,
  withScores: boolean,
  unfit: readonly OutlineMeasure[],
): CategoryResultItem {
  const { id, parentId, level, title, number, groupHeading } = category;
  const rating = state.ratings.get(id);
  return {
    id,
    parentId,
    level,
    title,
    number,
    groupHeading,
    own: { importance: rating?.importance ?? null, target: rating?.target ?? null },
    revision: rating?.revision ?? 0,
    result: resultView(resultOf(state, id), withScores),
    unfit: unfit.filter((measure) => measure.parents.some((parent) => parent.id === id)).length,
  };
}

/** All live categories with their results, in tree order, as the JSON of `CategoryResults`; made once a state. */
export function categoryResultsText(state: SubmissionState, withScores: boolean): string {
  const key = withScores ? "category-results-scored" : "category-results";
  let text = state.texts.get(key);
  if (text === undefined) {
    const unfit = unfitMeasures(state);
    const items = state.survey.categories.map((category) => itemView(state, category, withScores, unfit));
    const listed = unfit.map(({ id, title, number }) => ({ measureId: id, title, number }));
    text = JSON.stringify({ items, unfit: listed } satisfies z.infer<typeof CategoryResults>);
    state.texts.set(key, text);
  }
  return text;
}

function measureView(
  state: SubmissionState,
  measure: OutlineMeasure,
  withScores: boolean,
  attachments: AttachmentCounts,
): MeasureItem {
  const response = state.responses.get(measure.id) ?? null;
  const result = state.scoring.response(measure.id);
  return {
    measureId: measure.id,
    title: measure.title,
    number: measure.number,
    approval: response?.approval ?? null,
    notRelevant: response?.notRelevant ?? false,
    error: result?.error ?? null,
    answered: isAnswered(measure, response),
    unfit: isUnfit(measure, response),
    modifiedAt: response?.modifiedAt.toISOString() ?? null,
    ...(withScores ? { score: result?.score ?? 0, weight: measure.weight } : {}),
    attachments: attachments.get(measure.id) ?? 0,
  };
}

/** A category's page, or null where the survey has no such live category. */
export function submissionCategoryView(
  state: SubmissionState,
  categoryId: string,
  actor: Actor,
  subject: Subject,
  attachments: AttachmentCounts,
): SubmissionCategory | null {
  const { survey, facts } = state;
  const category = survey.category(categoryId);
  if (!category) return null;
  const withScores = maySeeScores(actor, subject);
  const withAggregates = maySeeAggregates(actor, subject, survey.program.hideAggregates);
  const unfit = unfitMeasures(state);
  const item = itemView(state, category, withAggregates, unfit);
  return {
    id: item.id,
    title: item.title,
    description: category.description,
    number: item.number,
    groupHeading: item.groupHeading,
    level: item.level,
    parents: [...category.parents],
    previous: category.previous,
    next: category.next,
    own: item.own,
    ratingRevision: item.revision,
    result: item.result,
    categories: category.categories.map((child) => itemView(state, child, withAggregates, unfit)),
    measures: category.measures.map((measure) => measureView(state, measure, withScores, attachments)),
    can: {
      rate:
        readOnlyReason(subject) === null &&
        can(actor, "rating.edit", subject) &&
        maySetLevel(actor, subject, facts.approval),
    },
  };
}
