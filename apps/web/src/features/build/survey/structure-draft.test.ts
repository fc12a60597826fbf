import { contentOf, type ProgramContent, type SurveyContent } from "@aquamark/program-content";
import { describe, expect, it } from "vitest";
import {
  firstNumber,
  movedLevel,
  structureLine,
  surveyDraftOf,
  surveyOperations,
  withLevel,
  withoutLevel,
} from "./structure-draft.ts";

const functions = { title: "Functions", label: "F", hasMeasures: false };
const processes = { title: "Processes", label: "P", hasMeasures: true, firstIndex: 0 };
const measure = { title: "Measures", label: "M" };

function survey(): SurveyContent {
  const content: ProgramContent = contentOf({
    program: {
      id: "00000000-0000-4000-8000-000000000001",
      lineageId: "00000000-0000-4000-8000-000000000001",
      title: "Assets 2026",
      description: "",
      source: null,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [],
    measures: [],
    surveys: [
      {
        id: "00000000-0000-4000-8000-000000000002",
        key: null,
        title: "Assets",
        description: "",
        structure: { levels: [functions, processes], measure },
        isDeleted: false,
        position: 0,
        categories: [],
        placements: [],
      },
    ],
  });
  const found = content.surveys.values().next().value;
  if (found === undefined) throw new Error("The survey is missing.");
  return found;
}

describe("adding a level", () => {
  it("gives it the measures and the first number", () => {
    expect(withLevel([functions, processes], false)).toEqual([
      functions,
      { title: "Processes", label: "P", hasMeasures: false },
      { title: "", label: "", hasMeasures: true, firstIndex: 0 },
    ]);
  });

  it("leaves measures where categories have some", () => {
    expect(withLevel([functions, processes], true)[1]?.hasMeasures).toBe(true);
  });
});

describe("removing a level", () => {
  it("gives the measures and the first number to the last one left", () => {
    expect(withoutLevel([functions, processes], 1)).toEqual([
      { title: "Functions", label: "F", hasMeasures: true, firstIndex: 0 },
    ]);
  });
});

describe("moving a level", () => {
  it("keeps the first number on the last level", () => {
    expect(movedLevel([functions, processes], 1, -1)).toEqual([
      { title: "Processes", label: "P", hasMeasures: true },
      { title: "Functions", label: "F", hasMeasures: false, firstIndex: 0 },
    ]);
  });

  it("leaves the first one first", () => {
    expect(movedLevel([functions, processes], 0, -1)).toEqual([functions, processes]);
  });
});

describe("saving a survey's settings", () => {
  it("sets only what was changed, and says what it was", () => {
    const saved = survey();
    const draft = { ...surveyDraftOf(saved), title: " Asset management " };

    expect(surveyOperations(saved, draft)).toEqual([
      {
        kind: "editSurvey",
        surveyId: saved.id,
        set: { title: "Asset management" },
        was: { title: "Assets" },
      },
    ]);
  });

  it("does nothing where nothing was changed", () => {
    const saved = survey();

    expect(surveyOperations(saved, surveyDraftOf(saved))).toEqual([]);
  });
});

it("tells the structure in one line", () => {
  expect(structureLine({ levels: [functions, processes], measure })).toBe("Functions » Processes » Measures");
});

it("numbers the first measure below the deepest level that has measures", () => {
  expect(firstNumber([functions, processes])).toBe("1.1.0");
  expect(
    firstNumber([
      { ...functions, hasMeasures: true },
      { ...processes, hasMeasures: false },
    ]),
  ).toBe("1.0");
});
