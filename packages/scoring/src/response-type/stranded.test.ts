import { expect, test } from "vitest";
import { givenResponse, multipleChoice, numerical } from "../testing/given-survey.ts";
import type { PartAnswer } from "../types.ts";
import { compileResponseType } from "./model.ts";
import { scoreParts, takeError } from "./score.ts";
import { strandedAnswers } from "./stranded.ts";

const parts = [multipleChoice("dev", { none: 0, all: 1 }), numerical("doc")];

test.each<[string, Record<string, PartAnswer>, string[]]>([
  ["answers that fit are none", { dev: { option: "all" }, doc: { value: 0 } }, []],
  ["nor is one that is missing", { dev: { option: "none" } }, []],
  ["nor one that says nothing", { dev: { option: "" }, gone: { option: "" } }, []],
  ["one to a part that is gone is", { dev: { option: "all" }, gone: { value: 0 } }, ["gone"]],
  ["and to an option that is gone", { dev: { option: "some" }, doc: { value: 1 } }, ["dev"]],
  ["and of another kind", { dev: { value: 1 }, doc: { option: "all" } }, ["dev", "doc"]],
  ["also under a name that every object has", { toString: { option: "all" } }, ["toString"]],
])("of earlier answers that no longer fit, %s", (_, answers, expected) => {
  const stranded = strandedAnswers(parts, answers);

  expect(stranded).toEqual(expected.map((key) => ({ key, answer: answers[key] })));
});

test("a response with answers that no longer fit always has an error", () => {
  const type = compileResponseType({ id: "t", name: "T", parts, formula: null });
  const answers = givenResponse({ dev: "all", doc: 1, gone: "x" }).parts ?? {};

  expect(strandedAnswers(parts, answers as Record<string, PartAnswer>)).toHaveLength(1);
  expect(scoreParts(type as Parameters<typeof scoreParts>[0], answers)).toBeNaN();
  expect(takeError()).toMatchObject({ code: "part_unknown" });
});
