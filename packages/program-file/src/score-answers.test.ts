import { describe, expect, it } from "vitest";
import { writeOrderedJson } from "./ordered-json.ts";
import { prepareScoring, scoreAnswers } from "./score-answers.ts";
import { toSurveyDefinition } from "./survey-definition.ts";
import { EXAMPLE_ANSWERS, EXAMPLE_PROGRAM, EXAMPLE_SCORES } from "./test/example.ts";
import { givenAnswers, givenProgram } from "./test/read.ts";

describe("scoring an answers file", () => {
  it("gives the example's numbers, in its order", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const answers = givenAnswers(EXAMPLE_ANSWERS, program);

    const scored = scoreAnswers(program, answers);

    expect(writeOrderedJson({ file: "answers.yaml", ...scored })).toBe(EXAMPLE_SCORES);
  });

  it("keeps tree order for ids that look like numbers", () => {
    const program = givenProgram(
      EXAMPLE_PROGRAM.replaceAll("m0", "20").replaceAll("m1", "10").replaceAll("c11", "3"),
    );
    const answers = givenAnswers(
      EXAMPLE_ANSWERS.replaceAll("m0", "20").replaceAll("m1", "10").replaceAll("c11", "3"),
      program,
    );

    const text = writeOrderedJson(scoreAnswers(program, answers));

    expect(text).toContain('"structure":{"measures":{"20":null,"10":null},"errors":0}');
    expect(text.indexOf('"c1":')).toBeLessThan(text.indexOf('"3":'));
    expect(text.indexOf('"20":{"raw"')).toBeLessThan(text.indexOf('"10":{"raw"'));
  });

  it("shows measures that have a response, and every category", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const answers = givenAnswers(
      "aquamark: 1\nsurvey: s1\nresponses: { m0: { parts: { n: { value: 5 } } } }",
      program,
    );

    const scored = scoreAnswers(program, answers);

    expect([...scored.measures.keys()]).toEqual(["m0"]);
    expect([...scored.categories.keys()]).toEqual(["c1", "c11"]);
    expect(scored.total).toEqual({ score: 5, weight: 110, percent: (100 * 5) / 110 });
  });

  it.each([
    ["{}", "incomplete"],
    ["[ { option: all }, ~ ]", "incomplete"],
    ["[ { option: best }, { value: 40 } ]", "option_unknown"],
    ["[ { index: 9 }, { value: 40 } ]", "option_unknown"],
    ["[ { option: all }, { value: 101 } ]", "above_upper"],
    ["[ { value: 1 }, { value: 40 } ]", "answer_kind"],
    ["[ { option: all }, { value: 40 }, { value: 1 } ]", "part_unknown"],
  ])("says what is wrong with the answers %s: %s", (parts, code) => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const text = `aquamark: 1\nsurvey: s1\nresponses:\n  m0: { parts: [ { value: 8 } ] }\n  m1: { parts: ${parts} }`;

    const scored = scoreAnswers(program, givenAnswers(text, program));

    expect(scored.errors).toBe(1);
    const response = scored.measures.get("m1");
    expect(response).toMatchObject({ raw: 0, score: 0, variables: {}, error: { code } });
    expect(response?.error?.message).toMatch(/^[A-Z].*\.$/);
  });

  it("lists structural errors with a sentence, answered or not", () => {
    const program = givenProgram(EXAMPLE_PROGRAM.replace("field: n", "field: x"));
    const answers = givenAnswers("aquamark: 1\nsurvey: s1", program);

    const scored = scoreAnswers(program, answers);

    expect(scored.structure.errors).toBe(1);
    expect(scored.structure.measures.get("m0")).toBeNull();
    expect(scored.structure.measures.get("m1")).toMatchObject({ code: "undeclared_field" });
    expect(scored.structure.measures.get("m1")?.message).toMatch(/^The variable cap is bound to x/);
  });

  it("leaves out answers to measures that are not placed", () => {
    const program = givenProgram(
      EXAMPLE_PROGRAM.replace(
        "responseType: capacity }",
        "responseType: capacity }\n  - { id: m2, title: Spare, weight: 1, responseType: capacity }",
      ),
    );
    const answers = givenAnswers(
      "aquamark: 1\nsurvey: s1\nresponses: { m2: { parts: [ { value: 1 } ] } }",
      program,
    );

    const scored = scoreAnswers(program, answers);

    expect([...scored.measures.keys()]).toEqual([]);
    expect(scored.total.weight).toBe(110);
  });

  it("scores any number of answers once prepared", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const score = prepareScoring(program);
    const totals = [0, 5, 10].map((value) => {
      const text = `aquamark: 1\nsurvey: s1\nresponses: { m0: { parts: { n: { value: ${value} } } } }`;
      return score(givenAnswers(text, program)).total.score;
    });

    expect(totals).toEqual([0, 5, 10]);
  });

  it("has no definition for a survey the program does not have", () => {
    expect(toSurveyDefinition(givenProgram(EXAMPLE_PROGRAM), "s2")).toBeNull();
  });
});

describe("ordered JSON", () => {
  it("is what JSON.stringify writes of plain values", () => {
    const value = { a: [1, "b\n", null, true, []], b: {}, c: { d: [{ e: -0.5 }] }, f: undefined };

    expect(writeOrderedJson(value)).toBe(JSON.stringify(value));
    expect(writeOrderedJson(value, 2)).toBe(JSON.stringify(value, null, 2));
  });
});
