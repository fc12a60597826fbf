import type {
  CategoryDefinition,
  MeasureDefinition,
  PartDefinition,
  ResponseTypeDefinition,
  SurveyDefinition,
} from "@aquamark/scoring";
import { placedMeasures } from "./tree.ts";
import type { MeasureContent, ProgramContent, ResponseTypeContent, SurveyContent } from "./types.ts";

// By the object that they were made from, which never changes.
const typeDefinitions = new WeakMap<ResponseTypeContent, ResponseTypeDefinition>();
const measureDefinitions = new WeakMap<MeasureContent, MeasureDefinition>();

/**
 * A survey as `compileSurvey` takes it: its live tree, the measures placed there and the response types they use, and
 * nothing that does not matter to scores, such as titles. Of an unknown survey, one without categories.
 */
export function surveyDefinition(content: ProgramContent, surveyId: string): SurveyDefinition {
  const { asksQuality, notRelevant } = content.program;
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) {
    return { asksQuality, notRelevant, responseTypes: [], measures: [], categories: [] };
  }
  const measures = placedMeasures(survey).flatMap((id) => content.measures.get(id) ?? []);
  const typeIds = new Set(measures.map(({ responseTypeId }) => responseTypeId));
  const types = [...typeIds].flatMap((id) => content.responseTypes.get(id) ?? []);
  return {
    asksQuality,
    notRelevant,
    responseTypes: types.map(typeDefinition),
    measures: measures.map(measureDefinition),
    categories: categoryDefinitions(survey, survey.tops),
  };
}

function categoryDefinitions(survey: SurveyContent, ids: readonly string[]): CategoryDefinition[] {
  return ids.flatMap((id) => {
    const category = survey.categories.get(id);
    if (category === undefined) return [];
    return {
      id,
      categories: categoryDefinitions(survey, category.categories),
      measures: category.measures.map((measure) => ({ measure, bindings: bindingsOf(survey, measure) })),
    };
  });
}

function bindingsOf(survey: SurveyContent, measureId: string) {
  const bindings = Object.entries(survey.placements.get(measureId)?.bindings ?? {});
  return Object.fromEntries(
    bindings.map(([name, source]) => [name, { measure: source.measureId, field: source.field }]),
  );
}

function measureDefinition(measure: MeasureContent): MeasureDefinition {
  const known = measureDefinitions.get(measure);
  if (known !== undefined) return known;
  const { id, weight, responseTypeId, subMeasures } = measure;
  const made: MeasureDefinition = {
    id,
    weight,
    responseType: responseTypeId,
    subMeasures: subMeasures.map((sub) => ({ id: sub.id, weight: sub.weight })),
  };
  measureDefinitions.set(measure, made);
  return made;
}

function typeDefinition(type: ResponseTypeContent): ResponseTypeDefinition {
  const known = typeDefinitions.get(type);
  if (known !== undefined) return known;
  const { id, formula, parts } = type;
  const made: ResponseTypeDefinition = { id, formula, parts: parts.map(partDefinition) };
  typeDefinitions.set(type, made);
  return made;
}

function partDefinition(part: ResponseTypeContent["parts"][number]): PartDefinition {
  const { key, id = null, subMeasure = null } = part;
  if (part.type === "numerical") {
    const { lower = null, upper = null } = part;
    return { type: "numerical", key, id, subMeasure, lower, upper };
  }
  const options = part.options.map(({ key: option, score, if: condition = null }) => ({
    key: option,
    score,
    if: condition,
  }));
  return { type: "multipleChoice", key, id, subMeasure, options };
}
