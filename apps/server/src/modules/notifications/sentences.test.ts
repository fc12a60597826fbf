import { expect, test } from "vitest";
import { type Deed, sentenceOf } from "./sentences.ts";

const deed: Deed = {
  actor: "Ada Marsh",
  actingAs: null,
  verbs: ["update"],
  state: null,
  kind: "measure",
  isAnswered: false,
  titles: ["Planning"],
};

test.each<[Partial<Deed>, string]>([
  [{}, "Ada Marsh changed the measure “Planning”."],
  [{ actingAs: "Lee" }, "Ada Marsh, as Lee, changed the measure “Planning”."],
  [{ verbs: ["relation"] }, "Ada Marsh changed the place or the bindings of the measure “Planning”."],
  [
    { verbs: ["relation"], titles: ["Planning", "Works"] },
    "Ada Marsh changed the place or the bindings of the measures “Planning” and “Works”.",
  ],
  [{ verbs: ["relation"], kind: "category" }, "Ada Marsh moved the category “Planning”."],
  [{ verbs: ["relation"], kind: "survey" }, "Ada Marsh moved the survey “Planning”."],
])("%j reads: %s", (some, sentence) => {
  expect(sentenceOf({ ...deed, ...some })).toBe(sentence);
});
