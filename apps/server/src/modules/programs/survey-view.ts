import { instantOrNull } from "../../platform/http/shapes.ts";
import type { LoadedSurvey } from "./compiled-survey.ts";
import type { CategoryNode, Survey, SurveyCategory } from "./program-view.ts";
import type { OutlineCategory } from "./survey-outline.ts";

/** Whose weights may be seen: those of measures, and those of categories and the survey. */
export type Weights = { withWeights: boolean; withAggregates: boolean };

/** A category with all below it; weights only for who may see them. */
export function categoryNode(category: OutlineCategory, weights: Weights): CategoryNode {
  const categories = category.categories.map((child) => categoryNode(child, weights));
  const placements = category.measures.map(({ id, title, number, weight }) => ({
    measureId: id,
    title,
    number,
    ...(weights.withWeights ? { weight } : {}),
  }));
  return {
    id: category.id,
    title: category.title,
    groupHeading: category.groupHeading,
    number: category.number,
    measures: placements.length + categories.reduce((sum, child) => sum + child.measures, 0),
    ...(weights.withAggregates ? { weight: weightOf(category) } : {}),
    categories,
    placements,
  };
}

/** Sub-categories before own measures: the order in which scoring sums. */
function weightOf(category: OutlineCategory): number {
  let weight = 0;
  for (const child of category.categories) weight += weightOf(child);
  for (const measure of category.measures) weight += measure.weight;
  return weight;
}

export function surveyView(
  survey: LoadedSurvey,
  options: Weights & {
    otherPrograms: Survey["otherPrograms"];
    viewStatistics: boolean;
    scoresStale: boolean;
  },
): Survey {
  const { program } = survey;
  return {
    id: survey.surveyId,
    programId: survey.programId,
    program: {
      id: survey.programId,
      title: program.title,
      lineageId: program.lineageId,
      finalisedAt: program.finalisedAt === null ? null : instantOrNull(new Date(program.finalisedAt)),
      source: program.source,
      hideAggregates: program.hideAggregates,
      asksQuality: program.asksQuality,
      notRelevant: program.notRelevant,
    },
    title: survey.title,
    description: survey.description,
    structure: survey.structure,
    structureVersion: survey.structureVersion,
    scoresStale: options.scoresStale,
    measures: survey.measures.length,
    questions: survey.measures.reduce(
      (sum, { subMeasures, responseType }) =>
        sum + (subMeasures.length > 0 ? subMeasures.length : responseType.parts.length),
      0,
    ),
    ...(options.withAggregates ? { weight: survey.tops.reduce((sum, top) => sum + weightOf(top), 0) } : {}),
    categories: survey.tops.map((top) => categoryNode(top, options)),
    otherPrograms: options.otherPrograms,
    can: { viewWeights: options.withWeights, viewStatistics: options.viewStatistics },
  };
}

export function surveyCategoryView(category: OutlineCategory, weights: Weights): SurveyCategory {
  return {
    ...categoryNode(category, weights),
    description: category.description,
    level: category.level,
    parents: [...category.parents],
    previous: category.previous,
    next: category.next,
  };
}
