import { FAULT_CODES } from "@aquamark/program-content";
import { beforeAll, describe, expect, it } from "vitest";
import { contentFaultMessage } from "../shell/content-faults.ts";
import { i18n, startI18n } from "../shell/i18n.ts";
import contentFaults from "./en/content-faults.json" with { type: "json" };

beforeAll(async () => {
  await startI18n();
  await i18n.loadNamespaces("content-faults");
});

it("there are words for every fault of an operation, and for no other", () => {
  const worded = Object.keys(contentFaults.fault).map((key) => key.replace(/_(one|other)$/, ""));

  expect([...new Set(worded)].sort()).toEqual([...FAULT_CODES].sort());
});

describe("a fault of an operation is told", () => {
  it.each([
    [
      "with the names of the kind and the field",
      { code: "value_changed", params: { kind: "responseType", title: "Scale", field: "parts" } },
      "Somebody else has changed the parts of the response type “Scale” meanwhile.",
    ],
    [
      "with the plural of its number",
      { code: "response_type_in_use", params: { id: "t", title: "Scale", measures: 1 } },
      "The response type “Scale” is used by 1 measure.",
    ],
    [
      "with the plurals of both its numbers",
      { code: "sub_measure_count", params: { title: "Leaks", type: "Scale", groups: 1, subMeasures: 2 } },
      "The measure “Leaks” has 2 sub-measures, but its response type “Scale” has 1 group of parts.",
    ],
    [
      "with the plural of how many it names",
      { code: "measure_placed", params: { title: "Leaks", surveys: ["Water", "Waste"] } },
      "The measure “Leaks” is placed in the surveys “Water”, “Waste”.",
    ],
    [
      "with how many it does not name",
      {
        code: "tree_deeper_than_levels",
        params: { levels: 1, depth: 2, categories: ["a", "b"], titles: ["Plan", "Do"], count: 5 },
      },
      "The survey is to have 1 level, but has categories on 2: “Plan”, “Do” and 3 more.",
    ],
    [
      "of the category itself that is deleted",
      { code: "category_deleted", params: { id: "a", title: "Plan", deletedId: "a", deletedTitle: "Plan" } },
      "The category “Plan” is deleted.",
    ],
    [
      "of a category below one that is deleted",
      { code: "category_deleted", params: { id: "a", title: "Plan", deletedId: "b", deletedTitle: "Water" } },
      "The category “Plan” lies in “Water”, which is deleted.",
    ],
    [
      "of the topmost order, which has no title",
      { code: "arrangement_changed", params: { kind: "categories", parentId: "s", title: "" } },
      "Somebody else has changed the order of the survey’s topmost categories meanwhile.",
    ],
    [
      "of an id",
      { code: "id_invalid", params: { id: "1x" }, path: "measure.id" },
      "“1x” is no id: a UUID in lower case with dashes.",
    ],
    [
      "of a part's variable, which has the code of an id",
      { code: "id_invalid", params: { id: "1x" }, path: "set.parts.0.id" },
      "“1x” is no variable name: a letter, then letters, digits and single underscores.",
    ],
    [
      "of a response type as the scoring engine finds it",
      { code: "key_duplicate", params: { key: "a" }, path: "responseType.parts.1.key" },
      "The key a appears more than once.",
    ],
    [
      "in the server's own words where it is a new one",
      { code: "of_tomorrow", params: {}, message: "Tomorrow's rule." },
      "Tomorrow's rule.",
    ],
    ["by its code where there are no words at all", { code: "of_tomorrow", params: {} }, "of_tomorrow"],
  ])("%s", (_, fault, message) => {
    expect(contentFaultMessage(fault)).toBe(message);
  });
});
