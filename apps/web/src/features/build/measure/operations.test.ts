import {
  applyOperations,
  contentOf,
  type MeasureContent,
  type ProgramContent,
  type ProgramContentRows,
  type ResponseTypeContent,
} from "@aquamark/program-content";
import { describe, expect, test } from "vitest";
import { newGroup, newPart } from "../response-type/type-draft.ts";
import { bindingRows, bindingSources, likelyField } from "./binding-rows.ts";
import { withChosenType } from "./choose-type.ts";
import { draftOfMeasure, type MeasureDraft, typeOfDraft } from "./measure-draft.ts";
import { faultsOfMeasure } from "./measure-faults.ts";
import { measureOperations, newSubMeasure, touchesScores, typeOperations } from "./operations.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const [PROGRAM, SURVEY, CATEGORY] = [id(1), id(2), id(3)];
const [STEPS, NUMBER, COMMENT] = [id(10), id(11), id(12)];
const [FIRST, SECOND, SOURCE] = [id(20), id(21), id(22)];
const words = {
  no: "No",
  yes: "Yes",
  copyName: (name: string) => `${name} (copy)`,
  comment: "Comment",
  untitled: "New",
};

/** Two measures share a type of two groups, which takes `cap` from a third one. */
function givenContent(): ProgramContent {
  const choice = (key: string, subMeasure: number): ResponseTypeContent["parts"][number] => ({
    type: "multipleChoice",
    key,
    id: key,
    subMeasure,
    options: [
      { key: "o1", score: 0, name: "No" },
      { key: "o2", score: 1, name: "Yes", if: "cap > 2" },
    ],
  });
  const sub = (number: number) => ({
    id: id(number),
    key: null,
    title: `Sub ${number}`,
    description: "",
    weight: 1,
  });
  const measure = (
    number: number,
    responseTypeId: string,
    more: Partial<MeasureContent> = {},
  ): MeasureContent => ({
    id: id(number),
    key: null,
    title: `Measure ${number}`,
    description: "",
    weight: 10,
    responseTypeId,
    subMeasures: [],
    ...more,
  });
  const bindings = { cap: { measureId: SOURCE, field: "n" } };
  const rows: ProgramContentRows = {
    program: {
      id: PROGRAM,
      lineageId: PROGRAM,
      title: "Program",
      description: "",
      source: null,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [
      { id: STEPS, key: null, name: "Steps", formula: null, parts: [choice("a", 1), choice("b", 2)] },
      {
        id: NUMBER,
        key: null,
        name: "Number",
        formula: null,
        parts: [{ type: "numerical", key: "n", id: "n" }],
      },
      { id: COMMENT, key: null, name: "Comment", formula: null, parts: [] },
    ],
    measures: [
      measure(20, STEPS, { subMeasures: [sub(30), sub(31)] }),
      measure(21, STEPS, { subMeasures: [sub(32), sub(33)] }),
      measure(22, NUMBER),
    ],
    surveys: [
      {
        id: SURVEY,
        key: null,
        title: "Survey",
        description: "",
        structure: {
          levels: [{ title: "Functions", label: "F", hasMeasures: true }],
          measure: { title: "Measures", label: "M" },
        },
        isDeleted: false,
        position: 0,
        categories: [
          {
            id: CATEGORY,
            key: null,
            title: "Category",
            description: "",
            groupHeading: null,
            parentId: null,
            isDeleted: false,
            position: 0,
          },
        ],
        placements: [
          { measureId: SOURCE, categoryId: CATEGORY, bindings: {} },
          { measureId: FIRST, categoryId: CATEGORY, bindings },
          { measureId: SECOND, categoryId: CATEGORY, bindings },
        ],
      },
    ],
  };
  return contentOf(rows);
}

function givenDraft(content: ProgramContent): MeasureDraft {
  const draft = draftOfMeasure(content, FIRST);
  if (draft === null) throw new Error("The measure is there.");
  return draft;
}

function making() {
  let next = 100;
  return { newId: () => id(next++), subMeasureTitle: (place: number) => `Sub-measure ${place}` };
}

function applied(content: ProgramContent, operations: Parameters<typeof applyOperations>[1]): ProgramContent {
  const result = applyOperations(content, operations);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.content;
}

const all = { kind: "all" } as const;

describe("saving a measure", () => {
  test("does nothing where nothing was changed", () => {
    const content = givenContent();

    expect(measureOperations(content, FIRST, givenDraft(content), all, making())).toEqual([]);
  });

  test("sends what was changed of the measure, its type and its bindings as one list", () => {
    const content = givenContent();
    const draft = givenDraft(content);
    const type = typeOfDraft(draft);
    const changed = {
      ...draft,
      title: "Better ",
      bindings: { [SURVEY]: { cap: { measureId: SOURCE, field: "_raw" } } },
      types: { [STEPS]: { ...type, formula: "a * b" } },
    };

    const operations = measureOperations(content, FIRST, changed, all, making());
    const after = applied(content, operations);

    expect(operations.map(({ kind }) => kind)).toEqual(["editResponseType", "editMeasure", "setBindings"]);
    expect(operations[1]).toMatchObject({ set: { title: "Better" }, was: { title: "Measure 20" } });
    expect(after.responseTypes.get(STEPS)?.formula).toBe("a * b");
    expect(after.surveys.get(SURVEY)?.placements.get(FIRST)?.bindings).toEqual({
      cap: { measureId: SOURCE, field: "_raw" },
    });
  });

  test("gives every measure of a shared type the sub-measures of its new groups, in their new order", () => {
    const content = givenContent();
    const draft = givenDraft(content);
    const type = typeOfDraft(draft);
    const group = newGroup(type.groups);
    const [one, two] = type.groups;
    if (one === undefined || two === undefined) throw new Error("The type has two groups.");
    const make = making();
    const [firstSub, secondSub] = draft.subMeasures;
    if (firstSub === undefined || secondSub === undefined)
      throw new Error("The measure has two sub-measures.");
    const changed = {
      ...draft,
      subMeasures: [secondSub, newSubMeasure(2, make), firstSub],
      types: {
        [STEPS]: {
          ...type,
          groups: [two, group, one],
          parts: [...type.parts, newPart("numerical", { key: "p1", id: "c", group: group.id }, words)],
        },
      },
    };

    const after = applied(content, measureOperations(content, FIRST, changed, all, make));

    const titles = (measureId: string) =>
      after.measures.get(measureId)?.subMeasures.map(({ title }) => title);
    expect(titles(FIRST)).toEqual(["Sub 31", "Sub-measure 2", "Sub 30"]);
    expect(titles(SECOND)).toEqual(["Sub 33", "Sub-measure 2", "Sub 32"]);
    expect(after.responseTypes.get(STEPS)?.parts.map(({ subMeasure }) => subMeasure)).toEqual([3, 1, 2]);
  });

  test("makes a private copy on request and leaves the shared type and its other measures alone", () => {
    const content = givenContent();
    const draft = givenDraft(content);
    const changed = { ...draft, types: { [STEPS]: { ...typeOfDraft(draft), formula: "a" } } };
    const scope = { kind: "private", id: id(99), name: "Steps (copy)" } as const;

    const after = applied(content, measureOperations(content, FIRST, changed, scope, making()));

    expect(after.responseTypes.get(id(99))).toMatchObject({ name: "Steps (copy)", formula: "a" });
    expect(after.responseTypes.get(STEPS)).toBe(content.responseTypes.get(STEPS));
    expect(after.measures.get(FIRST)?.responseTypeId).toBe(id(99));
    expect(after.measures.get(SECOND)).toBe(content.measures.get(SECOND));
  });

  test("touches scores by weights, types and bindings, and not by texts", () => {
    const content = givenContent();
    const draft = givenDraft(content);
    const type = typeOfDraft(draft);
    const touches = (changed: MeasureDraft) =>
      touchesScores(content, measureOperations(content, FIRST, changed, all, making()));
    const renamed = type.parts.map((part) => ({
      ...part,
      name: "Other",
      options: part.options.map((option) => ({ ...option, description: "More" })),
    }));

    expect(touches({ ...draft, title: "Other", types: { [STEPS]: { ...type, parts: renamed } } })).toBe(
      false,
    );
    expect(touches({ ...draft, weight: 11 })).toBe(true);
    expect(touches({ ...draft, bindings: {} })).toBe(true);
    expect(touches({ ...draft, types: { [STEPS]: { ...type, formula: "a" } } })).toBe(true);
  });
});

describe("another response type for a measure", () => {
  const choose = (choice: Parameters<typeof withChosenType>[1]) => {
    const content = givenContent();
    const make = making();
    const draft = withChosenType(
      givenDraft(content),
      choice,
      content,
      make.newId,
      (place) => newSubMeasure(place, make),
      words,
    );
    return { draft, after: applied(content, measureOperations(content, FIRST, draft, all, make)) };
  };

  test("that is shared takes its number of sub-measures along", () => {
    const { after } = choose({ how: "link", typeId: NUMBER });

    expect(after.measures.get(FIRST)).toMatchObject({ responseTypeId: NUMBER, subMeasures: [] });
  });

  test("that is copied is the measure's own, by a free name", () => {
    const { draft, after } = choose({ how: "copy", typeId: STEPS });

    expect(draft.responseTypeId).not.toBe(STEPS);
    expect(after.responseTypes.get(draft.responseTypeId)?.name).toBe("Steps (copy)");
    expect(after.measures.get(FIRST)?.subMeasures).toHaveLength(2);
  });

  test("that is a comment shares the one there is and has no weight", () => {
    const { after } = choose({ how: "new", kind: "comment" });

    expect(after.measures.get(FIRST)).toMatchObject({ responseTypeId: COMMENT, weight: 0 });
  });

  test("that is new is named after the measure", () => {
    const { draft, after } = choose({ how: "new", kind: "numerical" });

    expect(after.responseTypes.get(draft.responseTypeId)).toMatchObject({ name: "Measure 20" });
  });
});

test("saving a response type alone lets the sub-measures of all its measures follow", () => {
  const content = givenContent();
  const type = typeOfDraft(givenDraft(content));

  const operations = typeOperations(content, { ...type, groups: type.groups.toReversed() }, making());
  const after = applied(content, operations);

  expect(operations.map(({ kind }) => kind)).toEqual(["editResponseType", "editMeasure", "editMeasure"]);
  expect(after.measures.get(SECOND)?.subMeasures.map(({ title }) => title)).toEqual(["Sub 33", "Sub 32"]);
});

test("a measure without title or with the weight of no comment cannot be saved", () => {
  const draft = givenDraft(givenContent());
  const type = { ...typeOfDraft(draft), parts: [], groups: [] };

  expect([...faultsOfMeasure(draft)]).toEqual([]);
  expect([...faultsOfMeasure({ ...draft, title: " ", weight: -1 })]).toEqual(["title", "weight"]);
  expect([...faultsOfMeasure({ ...draft, types: { [STEPS]: type } })]).toEqual(["weight.comment"]);
});

describe("bindings", () => {
  test("are marked with what is wrong with them", () => {
    const content = givenContent();
    const bindings = {
      old: { measureId: SOURCE, field: "n" },
      gone: { measureId: id(77), field: "n" },
      field: { measureId: SOURCE, field: "m" },
      good: { measureId: SOURCE, field: "_score" },
    };

    const rows = bindingRows(content, SURVEY, bindings, ["gone", "field", "good", "new"]);

    expect(rows.map(({ name, fault }) => [name, fault])).toEqual([
      ["gone", "sourceGone"],
      ["field", "fieldGone"],
      ["good", null],
      ["new", "unbound"],
      ["old", "superfluous"],
    ]);
  });

  test("can come from every other measure of the survey, at first from the field of the same name", () => {
    const content = givenContent();

    expect(bindingSources(content, SURVEY, FIRST).map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1.1 Measure 22",
      "1.3 Measure 21",
    ]);
    expect(likelyField(content, SOURCE, "_score")).toBe("_score");
    expect(likelyField(content, SOURCE, "cap")).toBe("n");
  });
});
