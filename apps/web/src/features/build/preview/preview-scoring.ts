import {
  compileResponseType,
  compileSurvey,
  createScoring,
  type ExplanationNode,
  explainResponse,
  type PartAnswer,
  type PartPreview,
  previewResponse,
  type ResponseTypeDefinition,
  type ScoringError,
} from "@aquamark/scoring";

export type PreviewQuestion = {
  type: ResponseTypeDefinition;
  weight: number;
  notRelevant: "exclude" | "keep";
  answers: Readonly<Record<string, PartAnswer>>;
  /** Test values of names that come from other measures. */
  external: ReadonlyMap<string, number>;
};

export type PreviewAnswer = {
  /** By part key. */
  parts: ReadonlyMap<string, PartPreview>;
  raw: number;
  score: number;
  error: ScoringError | null;
  explanation: ExplanationNode | null;
  /** Values of the type's own variables, as far as there are answers, and the test values. */
  scope: ReadonlyMap<string, number>;
};

/** The measure that a test value comes from, in the explanation of a score. */
export function externalMeasure(name: string): string {
  return `external:${name}`;
}

/**
 * What the respondent's form and the score come to with test answers.
 *
 * A test value counts as the answer of a measure that asks for one number, so that the engine explains it as any other.
 */
export function previewMeasure({
  type,
  weight,
  notRelevant,
  answers,
  external,
}: PreviewQuestion): PreviewAnswer {
  const compiled = compileResponseType(type);
  const parts = { ...answers };
  const preview = previewResponse(compiled, { parts, external: Object.fromEntries(external), weight });
  const { raw, score, error } = preview.result;

  const sources = compiled.required.map((name) => ({ name, id: externalMeasure(name) }));
  const number: ResponseTypeDefinition = {
    id: externalMeasure(""),
    parts: [{ key: "value", id: "value", type: "numerical" }],
  };
  const measure = "measure";
  const bindings = Object.fromEntries(sources.map(({ name, id }) => [name, { measure: id, field: "value" }]));
  const scoring = createScoring(
    compileSurvey({
      asksQuality: false,
      notRelevant,
      responseTypes: [type, number],
      measures: [
        ...sources.map(({ id }) => ({ id, weight: 0, responseType: number.id })),
        { id: measure, weight, responseType: type.id },
      ],
      categories: [
        { id: "category", measures: [...sources.map(({ id }) => ({ measure: id })), { measure, bindings }] },
      ],
    }),
  );
  const response = { notRelevant: false, quality: null, approval: "draft" } as const;
  scoring.setResponses([
    ...sources.flatMap(
      ({ name, id }): [string, typeof response & { parts: Record<string, PartAnswer> }][] => {
        const value = external.get(name);
        return value === undefined ? [] : [[id, { ...response, parts: { value: { value } } }]];
      },
    ),
    [measure, { ...response, parts }],
  ]);

  return {
    parts: new Map(preview.parts.map((part) => [part.key, part])),
    raw,
    score,
    error: scoring.response(measure)?.error ?? error,
    explanation: explainResponse(scoring, measure),
    scope: new Map([...external, ...ownValues(type, answers)]),
  };
}

function ownValues(
  type: ResponseTypeDefinition,
  answers: Readonly<Record<string, PartAnswer>>,
): [string, number][] {
  return type.parts.flatMap((part): [string, number][] => {
    const answer = answers[part.key];
    if (answer === undefined || part.id == null || part.id === "") return [];
    if (part.type === "numerical") return "value" in answer ? [[part.id, answer.value]] : [];
    const position = "option" in answer ? part.options.findIndex(({ key }) => key === answer.option) : -1;
    const option = part.options[position];
    return option === undefined
      ? []
      : [
          [part.id, option.score],
          [`${part.id}__i`, position],
        ];
  });
}
