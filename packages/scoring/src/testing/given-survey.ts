import { compileSurvey } from "../survey/compile.ts";
import { createScoring } from "../survey/incremental.ts";
import type {
  CategoryDefinition,
  CompiledSurvey,
  PartDefinition,
  PlacementDefinition,
  ResponseContent,
  ResponseTypeDefinition,
  Scoring,
  SurveyAnswers,
  SurveyDefinition,
} from "../types.ts";

/** A numerical part that declares a variable of its key's name. */
export function numerical(key: string, bounds: { lower?: string; upper?: string } = {}): PartDefinition {
  return { key, id: key, type: "numerical", ...bounds };
}

/** A multiple-choice part: options by key with a score, or a score and a condition. */
export function multipleChoice(
  key: string,
  options: Record<string, number | [number, string]>,
): PartDefinition {
  return {
    key,
    id: key,
    type: "multipleChoice",
    options: Object.entries(options).map(([option, given]) =>
      typeof given === "number"
        ? { key: option, score: given }
        : { key: option, score: given[0], if: given[1] },
    ),
  };
}

type GivenMeasure = {
  parts?: PartDefinition[];
  formula?: string;
  weight?: number;
  subMeasures?: number;
  bindings?: PlacementDefinition["bindings"];
};

/** A survey of one category `c` with these measures, each with a response type of its own, named as the measure. */
export function givenSurvey(
  measures: Record<string, GivenMeasure>,
  settings: Partial<SurveyDefinition> = {},
): CompiledSurvey {
  const entries = Object.entries(measures);
  const categories: CategoryDefinition[] = [
    {
      id: "c",
      measures: entries.map(([measure, { bindings }]) => (bindings ? { measure, bindings } : { measure })),
    },
  ];
  const responseTypes = entries.map(
    ([id, { parts = [], formula }]): ResponseTypeDefinition => ({ id, formula: formula ?? null, parts }),
  );
  return compileSurvey({
    asksQuality: false,
    notRelevant: "exclude",
    responseTypes,
    measures: entries.map(([id, { weight = 1, subMeasures = 0 }]) => ({
      id,
      weight,
      responseType: id,
      subMeasures: Array.from({ length: subMeasures }, (_, index) => ({ id: `${id}.${index}`, weight: 1 })),
    })),
    categories,
    ...settings,
  });
}

/** A response: a number answers a numerical part, a text names an option. */
export function givenResponse(
  answers: Record<string, number | string>,
  rest: Partial<ResponseContent> = {},
): ResponseContent {
  const parts = Object.entries(answers).map(([key, answer]) => [
    key,
    typeof answer === "number" ? { value: answer } : { option: answer },
  ]);
  return {
    parts: Object.fromEntries(parts) as ResponseContent["parts"],
    notRelevant: false,
    quality: null,
    approval: "draft",
    ...rest,
  };
}

export function givenAnswers(responses: Record<string, ResponseContent>): SurveyAnswers {
  return { responses: new Map(Object.entries(responses)), ratings: new Map() };
}

export function givenScoring(survey: CompiledSurvey, responses: Record<string, ResponseContent>): Scoring {
  return createScoring(survey, givenAnswers(responses));
}
