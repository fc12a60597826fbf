import { describe, expect, it } from "vitest";
import { describeFault, FAULT_CODES } from "./describe-fault.ts";
import { pasteOperations } from "./paste.ts";
import {
  arranged,
  changed,
  choice,
  comment,
  emptyContent,
  faultsOf,
  givenCategory,
  givenContent,
  givenMeasure,
  givenSubMeasure,
  givenSurvey,
  grouped,
  idOf,
  number,
  placed,
  twoLevels,
} from "./testing/given-content.ts";
import type { Operation, OperationFault, SurveyLevels } from "./types.ts";

type Case = {
  code: string;
  reason?: OperationFault["reason"];
  path: string;
  /** Applied before, and possible. */
  first?: Operation[];
  operation: Operation;
};

const [levelOne, levelTwo] = twoLevels.levels as [SurveyLevels["levels"][0], SurveyLevels["levels"][0]];
const inSurvey = { surveyId: idOf(10) };
const deleteSurvey: Operation = { kind: "deleteSurvey", ...inSurvey };
const deleteCategory: Operation = { kind: "deleteCategory", ...inSurvey, categoryId: idOf(20) };

function levels(...wanted: SurveyLevels["levels"]): Operation {
  const structure = { ...twoLevels, levels: wanted };
  return { kind: "editSurvey", ...inSurvey, set: { structure }, was: { structure: twoLevels } };
}

function addCategory(
  id: number,
  parentId: number | null,
  fields: { title?: string; groupHeading?: string } = {},
): Operation {
  const category = givenCategory(id, fields);
  return { kind: "addCategory", ...inSurvey, parentId: parentId === null ? null : idOf(parentId), category };
}

function addMeasure(id: number, fields: Parameters<typeof givenMeasure>[1] = {}): Operation {
  return { kind: "addMeasure", measure: givenMeasure(id, fields) };
}

function addType(fields: Partial<typeof number>): Operation {
  return { kind: "addResponseType", responseType: { ...number, id: idOf(990), name: "Rating", ...fields } };
}

function editTitle(set: string, was: string | undefined): Operation {
  return { kind: "editMeasure", measureId: idOf(101), set: { title: set }, was: { title: was } };
}

const cases: Case[] = [
  { code: "value_changed", reason: "conflict", path: "was.title", operation: editTitle("New", "Old") },
  { code: "was_missing", path: "was.title", operation: editTitle("New", undefined) },
  {
    code: "arrangement_changed",
    reason: "conflict",
    path: "seen",
    operation: placed(10, 21, [101, 102], [102, 101]),
  },
  { code: "order_lacks", path: "order", operation: placed(10, 21, [101, 102, 103], [101, 103]) },
  { code: "order_repeats", path: "order", operation: placed(10, 21, [101, 102, 103], [101, 102, 103, 101]) },
  {
    code: "survey_deleted",
    reason: "conflict",
    path: "surveyId",
    first: [deleteSurvey],
    operation: deleteSurvey,
  },
  {
    code: "category_deleted",
    reason: "conflict",
    path: "categoryId",
    first: [deleteCategory],
    operation: placed(10, 21, [101, 102, 103], [102, 101, 103]),
  },
  {
    code: "survey_not_deleted",
    reason: "conflict",
    path: "surveyId",
    operation: { kind: "restoreSurvey", ...inSurvey },
  },
  {
    code: "category_not_deleted",
    reason: "conflict",
    path: "categoryId",
    operation: { kind: "restoreCategory", ...inSurvey, categoryId: idOf(20) },
  },
  {
    code: "measure_not_placed",
    reason: "conflict",
    path: "measureId",
    operation: { kind: "unlinkMeasure", ...inSurvey, measureId: idOf(105) },
  },
  { code: "survey_unknown", path: "surveyId", operation: { kind: "deleteSurvey", surveyId: idOf(77) } },
  { code: "category_unknown", path: "parentId", operation: addCategory(50, 77) },
  { code: "measure_unknown", path: "order", operation: placed(10, 31, [], [77]) },
  {
    code: "response_type_unknown",
    path: "measure.responseTypeId",
    operation: addMeasure(120, { responseTypeId: idOf(77) }),
  },
  { code: "id_invalid", path: "measure.id", operation: addMeasure(120, { id: "m1" }) },
  { code: "id_taken", path: "category.id", first: [deleteCategory], operation: addCategory(20, null) },
  { code: "key_empty", path: "measure.key", operation: addMeasure(120, { key: "" }) },
  {
    code: "key_taken",
    path: "measure.key",
    first: [addMeasure(120, { key: "m" })],
    operation: addMeasure(121, { key: "m" }),
  },
  {
    code: "title_empty",
    path: "category.groupHeading",
    operation: addCategory(50, null, { groupHeading: " " }),
  },
  {
    code: "text_with_nul",
    path: "set.title",
    operation: editTitle("half a \ud83d character", "Measure 101"),
  },
  { code: "text_too_long", path: "set.title", operation: editTitle("x".repeat(1_001), "Measure 101") },
  { code: "text_with_nul", path: "set.title", operation: editTitle("a\0b", "Measure 101") },
  {
    code: "title_taken",
    path: "survey.title",
    operation: { kind: "addSurvey", survey: givenSurvey(12, { title: "SURVEY 10" }) },
  },
  { code: "name_taken", path: "responseType.name", operation: addType({ name: "numbeR" }) },
  { code: "weight_invalid", path: "measure.weight", operation: addMeasure(120, { weight: Number.NaN }) },
  {
    code: "language_invalid",
    path: "set.language",
    operation: { kind: "editProgram", set: { language: "e" }, was: { language: "en" } },
  },
  {
    code: "label_invalid",
    path: "set.structure.levels.1.label",
    operation: levels(levelOne, { ...levelTwo, label: "Pro" }),
  },
  { code: "levels_missing", path: "set.structure.levels", operation: levels() },
  {
    code: "first_index_not_last",
    path: "set.structure.levels.0.firstIndex",
    operation: levels({ ...levelOne, firstIndex: 0 }, levelTwo),
  },
  {
    code: "first_index_invalid",
    path: "set.structure.levels.1.firstIndex",
    operation: levels(levelOne, { ...levelTwo, firstIndex: 0.5 }),
  },
  { code: "tree_deeper_than_levels", path: "set.structure.levels", operation: levels(levelTwo) },
  {
    code: "level_holds_measures",
    path: "set.structure.levels.1.hasMeasures",
    operation: levels(levelOne, { ...levelTwo, hasMeasures: false }),
  },
  { code: "too_deep", path: "parentId", operation: addCategory(50, 21) },
  { code: "measures_not_here", path: "categoryId", operation: placed(10, 20, [], [105]) },
  { code: "below_itself", path: "order", operation: arranged(10, 21, [], [20]) },
  {
    code: "parent_deleted",
    path: "categoryId",
    first: [{ kind: "deleteCategory", ...inSurvey, categoryId: idOf(21) }, deleteCategory],
    operation: { kind: "restoreCategory", ...inSurvey, categoryId: idOf(21) },
  },
  {
    code: "sub_measure_count",
    path: "",
    operation: addMeasure(120, { responseTypeId: grouped.id, subMeasures: [givenSubMeasure(220)] }),
  },
  { code: "comment_weight", path: "", operation: addMeasure(120, { responseTypeId: comment.id, weight: 1 }) },
  { code: "measure_placed", path: "measureId", operation: { kind: "deleteMeasure", measureId: idOf(102) } },
  {
    code: "measure_bound",
    path: "measureId",
    first: [
      { kind: "unlinkMeasure", ...inSurvey, measureId: idOf(101) },
      { kind: "unlinkMeasure", surveyId: idOf(11), measureId: idOf(101) },
    ],
    operation: { kind: "deleteMeasure", measureId: idOf(101) },
  },
  {
    code: "response_type_in_use",
    path: "responseTypeId",
    operation: { kind: "deleteResponseType", responseTypeId: choice.id },
  },
  {
    code: "binding_name_invalid",
    path: "set.1st",
    operation: {
      kind: "setBindings",
      ...inSurvey,
      measureId: idOf(101),
      set: { "1st": { measureId: idOf(102), field: "n" } },
      was: {},
    },
  },
  // What the scoring engine finds wrong with a response type keeps its code.
  {
    code: "too_few_options",
    path: "responseType.parts.0.options",
    operation: addType({ parts: [{ key: "p", type: "multipleChoice", options: [{ key: "o", score: 1 }] }] }),
  },
  {
    code: "expression_invalid",
    path: "responseType.parts.0.upper",
    operation: addType({ parts: [{ key: "p", type: "numerical", upper: "1 +" }] }),
  },
];

describe("a change is refused", () => {
  it.each(cases)("with $code at $path", ({ code, reason = "refused", path, first = [], operation }) => {
    const content = changed(givenContent(), first);

    const faults = faultsOf(content, [
      { kind: "arrangeSurveys", seen: [...content.surveyOrder], order: [...content.surveyOrder] },
      operation,
    ]);

    expect(faults.map((fault) => [fault.operation, fault.reason, fault.code, fault.path])).toEqual([
      [1, reason, code, path],
    ]);
    const [fault] = faults;
    const sentence = fault === undefined ? "" : describeFault(fault);
    expect(sentence).toMatch(/^[A-Z"].+\.$/);
    expect(sentence).not.toMatch(/\?|undefined|NaN/);
  });

  it("with program_finalised where the program is finalised, whatever the change", () => {
    const faults = faultsOf(givenContent(), [editTitle("New", "Old")], { isFinalised: true });

    expect(faults.map(({ code }) => code)).toEqual(["program_finalised"]);
    expect(faults.map(describeFault)).toEqual([
      "The program Asset management is finalised: its content cannot change.",
    ]);
  });

  it("with measure_answered where a measure that has answers would go for good", () => {
    const answeredMeasures = new Set([idOf(105)]);
    const operation: Operation = { kind: "deleteMeasure", measureId: idOf(105) };

    const faults = faultsOf(givenContent(), [operation], { answeredMeasures });

    expect(faults.map(({ code }) => code)).toEqual(["measure_answered"]);
  });

  it("with all faults of all operations, each at its operation", () => {
    const faults = faultsOf(givenContent(), [
      editTitle("", "Old"),
      { kind: "deleteMeasure", measureId: idOf(106) },
      addMeasure(102, { weight: -1 }),
    ]);

    expect(faults.map(({ operation, code }) => [operation, code])).toEqual([
      [0, "value_changed"],
      [0, "title_empty"],
      [2, "id_taken"],
      [2, "weight_invalid"],
    ]);
  });

  it("without a second fault for what lies in something that could not be added", () => {
    const faults = faultsOf(givenContent(), [
      addCategory(50, 21),
      addCategory(51, 50),
      placed(10, 50, [], [105]),
    ]);

    expect(faults.map(({ operation, code }) => [operation, code])).toEqual([[0, "too_deep"]]);
  });

  it("naming the categories that contradict new levels", () => {
    const [fault] = faultsOf(givenContent(), [levels(levelTwo)]);

    expect(fault?.params).toEqual({
      levels: 1,
      depth: 2,
      categories: [idOf(21), idOf(22), idOf(31)],
      titles: ["Category 21", "Category 22", "Category 31"],
      count: 3,
    });
  });
});

describe("pasting is refused", () => {
  const content = givenContent();
  let made = 5_000;
  const request = {
    source: content,
    sourceSurveyId: idOf(10),
    ids: [idOf(102)],
    mode: "copy" as const,
    target: content,
    targetSurveyId: idOf(11),
    parentId: idOf(41),
    index: 0,
    newId: () => idOf(made++),
    isSameLineage: true,
  };

  it.each([
    ["paste_nothing", { ids: [idOf(77)] }],
    ["paste_needs_category", { parentId: null }],
    ["paste_other_program", { mode: "cut" as const, target: emptyContent(3) }],
    ["too_deep", { ids: [idOf(20)] }],
  ])("with %s", (code, fields) => {
    const fault = pasteOperations({ ...request, ...fields });

    expect(fault).toMatchObject({ reason: "refused", code });
    expect(Array.isArray(fault) ? "" : describeFault(fault)).toMatch(/^[A-Z].+\.$/);
  });
});

it("every code of a fault is made by a test above", () => {
  const tested = new Set([
    ...cases.map(({ code }) => code),
    "program_finalised",
    "measure_answered",
    "paste_nothing",
    "paste_needs_category",
    "paste_other_program",
  ]);

  expect(FAULT_CODES.filter((code) => !tested.has(code))).toEqual([]);
});
