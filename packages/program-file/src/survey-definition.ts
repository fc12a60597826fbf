import type { CategoryDefinition, SurveyDefinition } from "@aquamark/scoring";
import type { ProgramCategory, ProgramFile } from "./program-schema.ts";

/** The survey as the scoring engine takes it, with the ids of the file; null where the program has no such survey. */
export function toSurveyDefinition(program: ProgramFile, surveyId: string): SurveyDefinition | null {
  const survey = program.surveys.find((candidate) => candidate.id === surveyId);
  if (survey === undefined) return null;
  return {
    asksQuality: program.program.asksQuality,
    notRelevant: program.program.notRelevant,
    responseTypes: program.responseTypes,
    measures: program.measures,
    categories: survey.categories.map(toCategoryDefinition),
  };
}

function toCategoryDefinition(category: ProgramCategory): CategoryDefinition {
  return {
    id: category.id,
    categories: category.categories.map(toCategoryDefinition),
    measures: category.measures,
  };
}
