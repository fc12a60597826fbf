import * as fc from "fast-check";
import { expect, test } from "vitest";
import { RESPONSE_TYPES, responses } from "../testing/arbitrary-survey.ts";
import {
  givenResponse,
  givenScoring,
  givenSurvey,
  multipleChoice,
  numerical,
} from "../testing/given-survey.ts";
import type { PreviewInput } from "../types.ts";
import { compileResponseType } from "./model.ts";
import { previewResponse } from "./preview.ts";

const maturity = compileResponseType({
  id: "maturity",
  formula: "dev + doc / 100",
  parts: [
    multipleChoice("dev", { none: 0, some: [0.5, "cap >= 5"], all: [1, "doc > 50"] }),
    numerical("doc", { lower: "0", upper: "100 - 10 * dev__i" }),
  ],
});

function previewed(answers: Record<string, number | string>, rest: Omit<PreviewInput, "parts"> = {}) {
  return previewResponse(maturity, { parts: givenResponse(answers).parts, ...rest });
}

/** The keys of a part's options that can be chosen. */
function available(preview: ReturnType<typeof previewed>): string[] {
  return (preview.parts[0]?.options ?? []).filter((option) => option.isAvailable).map(({ key }) => key);
}

test("before any answer only options without a condition, or with a true one, are available", () => {
  const preview = previewed({});

  expect(available(preview)).toEqual(["none"]);
  expect(available(previewed({}, { external: { cap: 5 } }))).toEqual(["none", "some"]);
  expect(preview.parts[1]).toMatchObject({
    lower: 0,
    upper: null,
    isAnswered: false,
    error: null,
    score: null,
  });
  expect(preview.result.error).toEqual({ code: "incomplete", params: { parts: ["dev", "doc"] } });
});

test("answers open options and move bounds at once", () => {
  const preview = previewed({ dev: "all", doc: 60 });

  expect(available(preview)).toEqual(["none", "all"]);
  expect(preview.parts[0]?.options.find(({ isChosen }) => isChosen)?.key).toBe("all");
  expect(preview.parts[1]).toMatchObject({ lower: 0, upper: 80, score: 60, isAnswered: true });
  expect(preview.result).toEqual({
    raw: 1.6,
    score: 1.6,
    variables: { dev: 1, dev__i: 2, doc: 60, _raw: 1.6, _score: 1.6, _weight: 1 },
    error: null,
  });
});

test("each part says what is wrong with its own answer", () => {
  const closed = previewed({ dev: "some", doc: 95 }, { external: { cap: 1 } });
  const strange = previewed({ dev: 3, doc: "none" });
  const unknown = previewed({ dev: "gone", doc: 10 });

  expect(closed.parts.map(({ error }) => error)).toEqual([
    { code: "option_unavailable", params: { part: "dev", option: "some" } },
    { code: "above_upper", params: { part: "doc", value: 95, upper: 90 } },
  ]);
  expect(closed.parts.map(({ score }) => score)).toEqual([null, null]);
  expect(strange.parts.map(({ error }) => error?.code)).toEqual(["answer_kind", "answer_kind"]);
  expect(unknown.parts[0]?.error?.code).toBe("option_unknown");
  // Without a choice its position has no value, and a bound that fails is an error of the number.
  expect(unknown.parts[1]?.error).toMatchObject({ code: "upper_failed", params: { name: "dev__i" } });
});

test("quality, weight and relevance count as in scoring", () => {
  const answers = { dev: "none", doc: 10 };

  expect(previewed(answers, { weight: 20 }).result.score).toBe(2);
  expect(previewed(answers, { asksQuality: true }).result.error?.code).toBe("quality_missing");
  expect(previewed(answers, { asksQuality: true, quality: 3 }).result.error).toBeNull();
  expect(previewed({}, { notRelevant: true }).result).toEqual({
    raw: 0,
    score: 0,
    variables: {},
    error: null,
  });
});

test("a response type with a fault gives no result", () => {
  const faulty = compileResponseType({ id: "faulty", formula: "1 +", parts: [] });

  expect(previewResponse(faulty, { parts: {} }).result.error).toEqual({
    code: "response_type_invalid",
    params: { responseType: "faulty", fault: "expression_invalid" },
  });
});

test("the preview's result is the scored one, and its part errors explain it", () => {
  const types = fc.constantFrom(...RESPONSE_TYPES.filter(({ id }) => id !== "comment"));
  const cases = types.chain((type) => fc.tuple(fc.constant(type), responses(type)));
  fc.assert(
    fc.property(cases, fc.constantFrom(0, 1, 4), ([type, content], x) => {
      if (content === null) return;
      const survey = givenSurvey({
        source: { parts: [numerical("n")] },
        m: {
          parts: type.parts,
          ...(type.formula ? { formula: type.formula } : {}),
          weight: 3,
          bindings: { x: { measure: "source", field: "n" }, y: { measure: "source", field: "_raw" } },
        },
      });
      const scored = givenScoring(survey, { source: givenResponse({ n: x }), m: content }).response("m");

      const { parts, result } = previewResponse(compileResponseType(type), {
        ...content,
        external: { x, y: x },
        weight: 3,
      });

      expect(result).toStrictEqual(scored);
      const codes = parts.flatMap(({ error }) => (error === null ? [] : [error.code]));
      const partCodes = ["answer_kind", "option_unknown", "option_unavailable", "below_lower", "above_upper"];
      if (result.error !== null && partCodes.includes(result.error.code))
        expect(codes).toContain(result.error.code);
      if (result.error === null && !content.notRelevant) expect(codes).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
