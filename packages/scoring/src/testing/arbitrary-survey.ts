import * as fc from "fast-check";
import type {
  CategoryDefinition,
  CategoryRating,
  MeasureDefinition,
  PartAnswer,
  ResponseContent,
  ResponseTypeDefinition,
  SurveyAnswers,
  SurveyDefinition,
} from "../types.ts";

/** Types of every kind: with and without formula, external variables, bounds, groups, and ways to fail. */
export const RESPONSE_TYPES: ResponseTypeDefinition[] = [
  { id: "comment", parts: [] },
  { id: "derived", formula: "x * 2 + 0.1", parts: [] },
  { id: "ratio", formula: "a / (b - y)", parts: [number("a", null, null), number("b", "0", "10 / x")] },
  {
    id: "plain",
    parts: [choice("p", null, [0, 0.1, 0.7]), number("q", "-5", "5"), choice("r", null, [1, 2, 3])],
  },
  {
    id: "maturity",
    formula: "(dev + doc) * (cov + eff) / 3",
    parts: [
      choice("dev", "dev", [0, 0.2, 0.7], 1),
      choice("doc", "doc", [0, 0.3, 1], 1, [null, "dev > 0", "dev__i >= 2"]),
      choice("cov", "cov", [0.1, 0.5, 1], 2, [null, "x > 0.5", "1 / (doc - 0.3) > 0"]),
      choice("eff", "eff", [0, 0.6, 1.1], 2),
    ],
  },
  {
    id: "names",
    formula: "constructor + toString * x - y",
    parts: [number("constructor", null, null, "constructor"), choice("toString", "toString", [0, 1 / 3, 7])],
  },
  { id: "root", formula: "sqrt(q)", parts: [number("q", null, null)] },
  { id: "shifted", formula: "round(n / 3, 2) + y", parts: [number("n", "min(x, 0)", "100", "n")] },
];

function number(key: string, lower: string | null, upper: string | null, id: string | null = key) {
  return { key, id, type: "numerical" as const, lower, upper };
}

function choice(
  key: string,
  id: string | null,
  scores: number[],
  subMeasure: number | null = null,
  conditions: (string | null)[] = [],
) {
  const options = scores.map((score, index) => ({ key: `o${index}`, score, if: conditions[index] ?? null }));
  return { key, id, type: "multipleChoice" as const, subMeasure, options };
}

const FIELDS = [
  "_raw",
  "_score",
  "_weight",
  "a",
  "b",
  "dev",
  "dev__i",
  "doc",
  "n",
  "constructor",
  "toString__i",
  "nowhere",
];
const WEIGHTS = [0, 0.1, 0.2, 0.3, 1, 3, 10.7, 1e-9, 1e15];

type MeasureSeed = {
  type: number;
  weight: number;
  subMeasures: number;
  /** The category it is placed in; -1 for none. */
  category: number;
  bindings: Record<string, BindingSeed | null>;
};

/** Mostly to an earlier measure's raw score, so that most surveys can be scored; at times to anything. */
function binding(frequency: number): fc.Arbitrary<BindingSeed | null> {
  const earlier = fc.record({
    source: fc.nat({ max: 30 }),
    isEarlier: fc.constant(true),
    field: fc.constantFrom("_raw", "_raw", "_score", "n", "dev"),
  });
  const any = fc.record({
    source: fc.nat({ max: 30 }),
    isEarlier: fc.constant(false),
    field: fc.constantFrom("_raw", ...FIELDS),
  });
  const bound = fc.oneof({ weight: 5, arbitrary: earlier }, { weight: 1, arbitrary: any });
  return frequency === 0
    ? fc.oneof({ weight: 15, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: bound })
    : fc.option(bound, { freq: frequency });
}

type BindingSeed = { source: number; isEarlier: boolean; field: string };

const measureSeed: fc.Arbitrary<MeasureSeed> = fc.record({
  type: fc.nat({ max: RESPONSE_TYPES.length - 1 }),
  weight: fc.constantFrom(...WEIGHTS),
  subMeasures: fc.constantFrom(0, 0, 2, 3),
  category: fc.integer({ min: -1, max: 5 }),
  bindings: fc.record({ x: binding(20), y: binding(20), superfluous: binding(0) }),
});

/** A survey of up to a dozen measures in up to six categories, with bindings that may fail or form cycles. */
export const surveys: fc.Arbitrary<SurveyDefinition> = fc
  .record({
    asksQuality: fc.boolean(),
    notRelevant: fc.constantFrom<"exclude" | "keep">("exclude", "keep"),
    parents: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 6 }),
    seeds: fc.array(measureSeed, { minLength: 1, maxLength: 12 }),
  })
  .map(({ asksQuality, notRelevant, parents, seeds }) => {
    const categories = parents.map((_, index) => ({
      id: `c${index}`,
      categories: [] as CategoryDefinition[],
      measures: [] as NonNullable<CategoryDefinition["measures"]>,
    }));
    const top: CategoryDefinition[] = [];
    for (const [index, category] of categories.entries()) {
      // A parent is an earlier category, or none.
      const parent = (parents[index] ?? 0) % (index + 1);
      (parent === index ? top : (categories[parent]?.categories ?? top)).push(category);
    }

    const measures: MeasureDefinition[] = seeds.map(({ type, weight, subMeasures }, index) => ({
      id: `m${index}`,
      weight,
      responseType: RESPONSE_TYPES[type]?.id ?? "comment",
      subMeasures: Array.from({ length: subMeasures }, (_, k) => ({ id: `m${index}s${k}`, weight: 1 })),
    }));
    for (const [index, { category, bindings }] of seeds.entries()) {
      if (category < 0) continue;
      const bound = Object.entries(bindings).flatMap(([name, seed]) => {
        if (seed === null) return [];
        // One past the last names a measure that does not exist.
        const among = seed.isEarlier ? Math.max(index, 1) : seeds.length + 1;
        return [[name, { measure: `m${seed.source % among}`, field: seed.field }]];
      });
      categories[category % categories.length]?.measures.push({
        measure: `m${index}`,
        bindings: Object.fromEntries(bound) as Record<string, { measure: string; field: string }>,
      });
    }
    return { asksQuality, notRelevant, responseTypes: RESPONSE_TYPES, measures, categories: top };
  });

const ratings: fc.Arbitrary<CategoryRating> = fc.record({
  importance: fc.constantFrom(null, 1, 2, 3, 4, 5),
  target: fc.constantFrom(null, 1, 2, 3, 4, 5),
});

const partAnswers: fc.Arbitrary<PartAnswer | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("o0", "o1", "o2").map((option) => ({ option })) },
  { weight: 1, arbitrary: fc.constantFrom("o9", "", "constructor").map((option) => ({ option })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const numbers: fc.Arbitrary<PartAnswer | undefined> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 0.1, 1, 2.5, 4, -0, -7).map((value) => ({ value })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(99, 1e308, Number.NaN, Number.POSITIVE_INFINITY).map((value) => ({ value })),
  },
  { weight: 1, arbitrary: fc.constantFrom(undefined, { option: "o1" }) },
);

/** A response that mostly fits its type and at times does not; null for none. */
export function responses(type: ResponseTypeDefinition): fc.Arbitrary<ResponseContent | null> {
  const answers = Object.fromEntries(
    type.parts.map((part) => [part.key, part.type === "multipleChoice" ? partAnswers : numbers]),
  );
  const content = fc.record({
    parts: fc.record(answers).map((parts) => {
      const given = Object.entries(parts).filter(([, answer]) => answer !== undefined);
      return Object.fromEntries(given) as Record<string, PartAnswer>;
    }),
    extra: fc.nat({ max: 30 }),
    notRelevant: fc.nat({ max: 7 }).map((n) => n === 0),
    quality: fc.constantFrom(1, 2, 3, 4, 5, 5, 5, null, 0, 6, 2.5),
    approval: fc.constantFrom("draft", "final", "reviewed", "approved"),
  });
  return fc.option(
    content.map(({ parts, extra, ...rest }) => ({
      ...rest,
      parts: extra === 0 ? { ...parts, stranger: { value: 1 } } : parts,
    })),
    { freq: 8 },
  );
}

/** A survey, a first set of answers, and changes to make one after the other. */
export type Scenario = {
  definition: SurveyDefinition;
  answers: SurveyAnswers;
  changes: (
    | { measure: string; content: ResponseContent | null }
    | { category: string; rating: CategoryRating }
  )[];
};

export const scenarios: fc.Arbitrary<Scenario> = surveys.chain((definition) => {
  const typeOf = (responseType: string): ResponseTypeDefinition =>
    RESPONSE_TYPES.find(({ id }) => id === responseType) ?? { id: "comment", parts: [] };
  const measures = definition.measures.map(({ id, responseType }) =>
    responses(typeOf(responseType)).map((content) => ({ measure: id, content })),
  );
  const categories = fc.record({
    category: fc.constantFrom("c0", "c1", "c2", "c3", "c4", "c5"),
    rating: ratings,
  });
  return fc
    .record({
      first: fc.tuple(...measures),
      rated: fc.array(categories, { maxLength: 4 }),
      changes: fc.array(
        fc.oneof({ weight: 5, arbitrary: fc.oneof(...measures) }, { weight: 1, arbitrary: categories }),
        { maxLength: 12 },
      ),
    })
    .map(({ first, rated, changes }) => ({
      definition,
      answers: {
        responses: new Map(
          first.flatMap(({ measure, content }) => (content === null ? [] : [[measure, content]])),
        ),
        ratings: new Map(rated.map(({ category, rating }) => [category, rating])),
      },
      changes,
    }));
});
