import { describe, expect, it } from "vitest";
import { readAnswersFile } from "./read-answers-file.ts";
import { EXAMPLE_ANSWERS, EXAMPLE_PROGRAM } from "./test/example.ts";
import { answersFaults, givenAnswers, givenProgram } from "./test/read.ts";

const program = givenProgram(EXAMPLE_PROGRAM);

function answersWith(responses: string): string {
  return `aquamark: 1\nsurvey: s1\nresponses:\n  ${responses}\n`;
}

describe("reading an answers file", () => {
  it("reads the example of the format", () => {
    expect(givenAnswers(EXAMPLE_ANSWERS, program)).toEqual({
      aquamark: 1,
      survey: "s1",
      submission: { title: "...", appliesOn: "2026-06-30", approval: "draft" },
      responses: {
        m0: { parts: { n: { value: 8 } }, approval: "draft", notRelevant: false, subMeasures: {} },
        m1: {
          parts: { dev: { option: "some" }, doc: { value: 40 } },
          approval: "final",
          notRelevant: false,
          quality: 3,
          comment: "...",
          subMeasures: { m1a: { comment: "..." } },
        },
      },
      categories: { c11: { importance: 4, target: 3 } },
    });
  });

  it("reads JSON as well, and what has no answers at all", () => {
    const answers = givenAnswers(EXAMPLE_ANSWERS, program);

    expect(givenAnswers(JSON.stringify(answers), program)).toEqual(answers);
    expect(givenAnswers("aquamark: 1\nsurvey: s1", program)).toMatchObject({ responses: {}, categories: {} });
  });

  it.each([
    ["a list with options by key", "[ { option: some }, { value: 40 } ]"],
    ["a list with options by position", "[ { index: 1 }, { value: 40 } ]"],
    ["a map with options by position", "{ dev: { index: 1 }, doc: { value: 40 } }"],
  ])("takes parts as %s", (_, parts) => {
    const answers = givenAnswers(answersWith(`m1: { parts: ${parts} }`), program);

    expect(answers.responses.m1?.parts).toEqual({ dev: { option: "some" }, doc: { value: 40 } });
  });

  it.each([
    "[ ~, { value: 40 } ]",
    "[ {}, { value: 40 } ]",
    "{ dev: , doc: { value: 40 } }",
    "{ dev: { option: }, doc: { value: 40 } }",
  ])("takes an empty answer as absent: %s", (parts) => {
    const answers = givenAnswers(answersWith(`m1: { parts: ${parts} }`), program);

    expect(answers.responses.m1?.parts).toEqual({ doc: { value: 40 } });
  });

  it("leaves options, positions and parts that do not exist for scoring to find", () => {
    const answers = givenAnswers(
      answersWith(
        "m1: { parts: [ { index: 7 }, { index: 0 }, { value: 1 } ] }\n  m0: { parts: { zzz: { option: a } } }",
      ),
      program,
    );

    expect(answers.responses.m1?.parts).toEqual({
      dev: { option: "#7" },
      doc: { option: "#0" },
      "#2": { value: 1 },
    });
    expect(answers.responses.m0?.parts).toEqual({ zzz: { option: "a" } });
  });

  it("reads ids that are UUIDs however they are written, and keys such as constructor", () => {
    const uuid = "c4eb5618-d181-4173-a995-f8aea96f1c0b";
    const own = givenProgram(EXAMPLE_PROGRAM.replaceAll("m0", uuid).replaceAll("m1a", "constructor"));

    const answers = givenAnswers(
      answersWith(
        "C4EB5618D1814173A995F8AEA96F1C0B: { parts: { constructor: { value: 1 } } }\n  m1: { subMeasures: { constructor: { comment: a } } }",
      ),
      own,
    );

    expect(answers.responses[uuid]?.parts).toEqual({ constructor: { value: 1 } });
    expect(answers.responses.m1?.subMeasures).toEqual({ constructor: { comment: "a" } });
  });

  it.each([
    ["survey: s1", "survey: s2", "2:9 survey unknown_id"],
    ["survey: s1\n", "", "1:1 survey missing"],
    ["  m0: {", "  m9: {", "5:3 responses.m9 unknown_id"],
    ["m0: {", "toString: {", "5:3 responses.toString unknown_id"],
    ["m1a: {", "m1c: {", "12:20 responses.m1.subMeasures.m1c unknown_id"],
    ["c11: {", "c12: {", "14:3 categories.c12 unknown_id"],
    ["importance: 4", "importance: 6", "14:22 categories.c11.importance too_big"],
    ["importance: 4", "importance: 0", "14:22 categories.c11.importance too_small"],
    ["target: 3", "target: 1.5", "14:33 categories.c11.target wrong_type"],
    ["approval: final", "approval: finished", "8:15 responses.m1.approval not_one_of"],
    ["notRelevant: false", "notRelevant: no", "9:18 responses.m1.notRelevant wrong_type"],
    ["quality: 3", "quality: good", "10:14 responses.m1.quality wrong_type"],
    ["value: 8", "value: eight", "5:30 responses.m0.parts.n.value wrong_type"],
    ["value: 8", "value: .inf", "5:30 responses.m0.parts.n.value not_finite"],
    ["value: 8", "value: 8, option: a", "5:21 responses.m0.parts.n several_answers"],
    ["value: 8", "worth: 8", "5:23 responses.m0.parts.n.worth unknown_key"],
    ["{ value: 8 }", "8", "5:21 responses.m0.parts.n wrong_type"],
    ["{ n: { value: 8 } }", "8", "5:16 responses.m0.parts wrong_type"],
    ["2026-06-30", "2026-06-31", "3:38 submission.appliesOn wrong_format"],
    ["  m1:\n", "  m0:\n", "6:3 responses.m0 duplicate_key"],
  ])("%j replaced by %j is a fault: %s", (from, to, fault) => {
    expect(EXAMPLE_ANSWERS).toContain(from);
    expect(answersFaults(EXAMPLE_ANSWERS.replace(from, to), program)).toContain(fault);
  });

  it("lists every fault at once", () => {
    const text = EXAMPLE_ANSWERS.replace("m1:", "m7:")
      .replace("value: 8", "value: a")
      .replace("c11:", "c1x:");

    const result = readAnswersFile(text, program);

    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.faults.map((fault) => fault.message)).toEqual([
      "Expected a number, found text.",
      "There is no measure m7.",
      "There is no category c1x.",
    ]);
  });

  it("refuses two ways of writing one UUID", () => {
    const uuid = "c4eb5618-d181-4173-a995-f8aea96f1c0b";
    const own = givenProgram(EXAMPLE_PROGRAM.replaceAll("m0", uuid));

    expect(answersFaults(answersWith(`${uuid}: {}\n  ${uuid.toUpperCase()}: {}`), own)).toEqual([
      `5:3 responses.${uuid.toUpperCase()} duplicate_id`,
    ]);
  });
});
