import { applyOperations } from "../apply-operations.ts";
import { contentOf } from "../content.ts";
import { describeFault } from "../describe-fault.ts";
import type {
  MeasureContent,
  Operation,
  OperationFault,
  ProgramContent,
  ResponseTypeContent,
  SurveyLevels,
} from "../types.ts";

/** An id that reads as its number: `idOf(7)`. */
export function idOf(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}

export const twoLevels: SurveyLevels = {
  levels: [
    { title: "Functions", label: "F", hasMeasures: false },
    { title: "Processes", label: "P", hasMeasures: true, firstIndex: 1 },
  ],
  measure: { title: "Measures", label: "M" },
};

export const number: ResponseTypeContent = {
  id: idOf(900),
  key: null,
  name: "Number",
  formula: null,
  parts: [{ key: "n", id: "n", type: "numerical", lower: "0", upper: "10" }],
};

export const choice: ResponseTypeContent = {
  id: idOf(901),
  key: null,
  name: "Choice",
  formula: "pick * cap",
  parts: [
    {
      key: "pick",
      id: "pick",
      type: "multipleChoice",
      name: "Pick",
      options: [
        { key: "none", score: 0, name: "None" },
        { key: "all", score: 1, name: "All", if: "cap > 1" },
      ],
    },
  ],
};

export const comment: ResponseTypeContent = {
  id: idOf(902),
  key: null,
  name: "Comment",
  formula: null,
  parts: [],
};

export const grouped: ResponseTypeContent = {
  id: idOf(903),
  key: null,
  name: "Grouped",
  formula: null,
  parts: [
    { key: "a", id: "a", type: "numerical", subMeasure: 1 },
    { key: "b", id: "b", type: "numerical", subMeasure: 2 },
  ],
};

export function givenMeasure(id: number, fields: Partial<MeasureContent> = {}): MeasureContent {
  return {
    id: idOf(id),
    key: null,
    title: `Measure ${id}`,
    description: "",
    weight: 1,
    responseTypeId: number.id,
    subMeasures: [],
    ...fields,
  };
}

export function givenSubMeasure(id: number, weight = 1) {
  return { id: idOf(id), key: null, title: `Sub-measure ${id}`, description: "", weight };
}

export function givenSurvey(id: number, fields: { title?: string; structure?: SurveyLevels } = {}) {
  return {
    id: idOf(id),
    key: null,
    title: `Survey ${id}`,
    description: "",
    structure: twoLevels,
    ...fields,
  };
}

export function givenCategory(id: number, fields: { title?: string; groupHeading?: string | null } = {}) {
  return { id: idOf(id), key: null, title: `Category ${id}`, description: "", groupHeading: null, ...fields };
}

/** An empty program. */
export function emptyContent(id = 1, lineage = 2): ProgramContent {
  return contentOf({
    program: {
      id: idOf(id),
      lineageId: idOf(lineage),
      title: "Asset management",
      description: "",
      source: null,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [],
    measures: [],
    surveys: [],
  });
}

/**
 * A small program: survey 10 with category 20 (in it 21 with the measures 101 to 103, and 22 with 104) and category
 * 30 (in it 31, empty); survey 11 with category 40 (in it 41 with measure 101). Measure 104 binds `cap` to 101, 105
 * is placed nowhere and 106 has two sub-measures.
 */
export function givenContent(): ProgramContent {
  return changed(emptyContent(), [
    ...[number, choice, comment, grouped].map(
      (responseType): Operation => ({ kind: "addResponseType", responseType }),
    ),
    ...[101, 102, 103, 105].map((id): Operation => ({ kind: "addMeasure", measure: givenMeasure(id) })),
    { kind: "addMeasure", measure: givenMeasure(104, { responseTypeId: choice.id, weight: 5 }) },
    {
      kind: "addMeasure",
      measure: givenMeasure(106, {
        responseTypeId: grouped.id,
        subMeasures: [givenSubMeasure(201), givenSubMeasure(202, 3)],
      }),
    },
    { kind: "addSurvey", survey: givenSurvey(10) },
    { kind: "addSurvey", survey: givenSurvey(11) },
    ...added(10, null, [20, 30]),
    ...added(10, 20, [21, 22]),
    ...added(10, 30, [31]),
    ...added(11, null, [40]),
    ...added(11, 40, [41]),
    placed(10, 21, [], [101, 102, 103]),
    placed(10, 22, [], [104]),
    placed(11, 41, [], [101]),
    {
      kind: "setBindings",
      surveyId: idOf(10),
      measureId: idOf(104),
      set: { cap: { measureId: idOf(101), field: "n" } },
      was: {},
    },
  ]);
}

function added(surveyId: number, parentId: number | null, ids: number[]): Operation[] {
  return ids.map((id) => ({
    kind: "addCategory",
    surveyId: idOf(surveyId),
    parentId: parentId === null ? null : idOf(parentId),
    category: givenCategory(id),
  }));
}

/** An arrangement of measures by their numbers. */
export function placed(surveyId: number, categoryId: number, seen: number[], order: number[]): Operation {
  return {
    kind: "arrangeMeasures",
    surveyId: idOf(surveyId),
    categoryId: idOf(categoryId),
    seen: seen.map(idOf),
    order: order.map(idOf),
  };
}

/** An arrangement of categories by their numbers. */
export function arranged(
  surveyId: number,
  parentId: number | null,
  seen: number[],
  order: number[],
): Operation {
  return {
    kind: "arrangeCategories",
    surveyId: idOf(surveyId),
    parentId: parentId === null ? null : idOf(parentId),
    seen: seen.map(idOf),
    order: order.map(idOf),
  };
}

/** The content after operations that must be possible. */
export function changed(content: ProgramContent, operations: readonly Operation[]): ProgramContent {
  const applied = applyOperations(content, operations);
  if (applied.ok) return applied.content;
  const reasons = applied.faults.map((fault) => `${fault.operation}: ${describeFault(fault)}`);
  throw new Error(`The change was refused: ${reasons.join(" ")}`);
}

/** The faults of operations that must be refused. */
export function faultsOf(
  content: ProgramContent,
  operations: readonly Operation[],
  options: Parameters<typeof applyOperations>[2] = {},
): OperationFault[] {
  const applied = applyOperations(content, operations, options);
  if (applied.ok) throw new Error("The change was not refused.");
  return applied.faults;
}
