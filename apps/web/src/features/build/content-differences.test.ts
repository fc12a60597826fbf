import { applyOperations, contentOf, type Operation, rowsOf } from "@aquamark/program-content";
import { describe, expect, it } from "vitest";
import { compareLoaded } from "./content-differences.ts";
import { givenContent } from "./testing/given-content.ts";
import { typedTexts } from "./typed-texts.ts";

const loadedAgain = () => contentOf(structuredClone(rowsOf(givenContent())));

describe("content that was loaded anew", () => {
  it("is the very same where nothing changed", () => {
    const before = loadedAgain();

    const { content, changed } = compareLoaded(before, loadedAgain());

    expect(content).toBe(before);
    expect(changed.size).toBe(0);
  });

  it("keeps what did not change, and names what did", () => {
    const before = loadedAgain();
    const operations: Operation[] = [
      { kind: "editMeasure", measureId: "m1", set: { title: "Theirs" }, was: { title: "m1" } },
      {
        kind: "arrangeMeasures",
        surveyId: "survey",
        categoryId: "a.2",
        seen: ["m3"],
        order: ["m3", "m4"],
      },
    ];
    const applied = applyOperations(loadedAgain(), operations);
    if (!applied.ok) throw new Error("The change was refused.");

    const { content, changed } = compareLoaded(before, applied.content);

    expect([...changed].sort()).toEqual(["a.2", "b.1", "m1", "m4"]);
    expect(content.measures.get("m2")).toBe(before.measures.get("m2"));
    expect(content.responseTypes).toBe(before.responseTypes);
    expect(rowsOf(content)).toEqual(rowsOf(applied.content));
  });
});

describe("what was typed in a refused change", () => {
  it("is every text it was to set, without ids and keys", () => {
    const operations: Operation[] = [
      {
        kind: "editMeasure",
        measureId: "m1",
        set: { title: "A title", responseTypeId: "number" },
        was: { title: "m1" },
      },
      { kind: "deleteSurvey", surveyId: "survey" },
    ];

    expect(typedTexts(operations)).toEqual(["A title"]);
  });
});
