import type {
  ProgramCategory,
  ProgramFile,
  ProgramMeasure,
  ProgramResponseType,
} from "@aquamark/program-file";

/** A measure where it stands in a survey. */
export type PlacedMeasure = {
  measure: ProgramMeasure;
  responseType: ProgramResponseType;
  bindings: Readonly<Record<string, { measure: string; field: string }>>;
  /** The top-level category. */
  functionId: string;
  /** The category it is placed in. */
  categoryId: string;
  /** Its place in the category, from 0. */
  position: number;
};

export type PlacedCategory = { id: string; depth: number; functionId: string };

/** A survey's measures and categories in tree order. */
export type SurveyOutline = {
  surveyId: string;
  measures: PlacedMeasure[];
  categories: PlacedCategory[];
  /** Ids of measures that others are bound to. */
  sources: ReadonlySet<string>;
};

/** Lists what a survey asks; `surveyId` null is the program's only survey. Throws where the program has no such survey. */
export function outlineOf(program: ProgramFile, surveyId: string | null): SurveyOutline {
  const survey = surveyId === null ? program.surveys[0] : program.surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) throw new Error(`${program.program.title} has no survey ${surveyId}.`);
  const measuresById = new Map(program.measures.map((measure) => [measure.id, measure]));
  const typesById = new Map(program.responseTypes.map((type) => [type.id, type]));
  const outline: SurveyOutline = { surveyId: survey.id, measures: [], categories: [], sources: new Set() };
  const sources = new Set<string>();
  const walk = (category: ProgramCategory, depth: number, functionId: string) => {
    outline.categories.push({ id: category.id, depth, functionId });
    for (const child of category.categories) walk(child, depth + 1, functionId);
    for (const [position, { measure: measureId, bindings }] of category.measures.entries()) {
      const measure = measuresById.get(measureId);
      const responseType = measure && typesById.get(measure.responseType);
      if (measure === undefined || responseType === undefined) {
        throw new Error(`${program.program.title} places ${measureId}, which it does not have.`);
      }
      outline.measures.push({
        measure,
        responseType,
        bindings,
        functionId,
        categoryId: category.id,
        position,
      });
      for (const source of Object.values(bindings)) sources.add(source.measure);
    }
  };
  for (const category of survey.categories) walk(category, 0, category.id);
  return { ...outline, sources };
}
