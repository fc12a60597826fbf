import fc from "fast-check";
import { applyOperations } from "../apply-operations.ts";
import type {
  Bindings,
  MeasureContent,
  Operation,
  ProgramContent,
  ResponseTypeContent,
  SurveyContent,
} from "../types.ts";
import {
  choice,
  comment,
  emptyContent,
  givenContent,
  grouped,
  idOf,
  number,
  twoLevels,
} from "./given-content.ts";

const threeLevels: SurveyContent["structure"] = {
  levels: [
    { title: "Domains", label: "D", hasMeasures: false },
    { title: "Functions", label: "F", hasMeasures: true },
    { title: "Processes", label: "P", hasMeasures: true, firstIndex: 0 },
  ],
  measure: { title: "Measures", label: "M" },
};
const oneLevel: SurveyContent["structure"] = {
  levels: [{ title: "Topics", label: "T", hasMeasures: true }],
  measure: { title: "Questions", label: "Q" },
};
const structures = [twoLevels, threeLevels, oneLevel];
const titles = ["Plan", "PLAN", "Operate", "Renew", "Measure", "", " ", "Straße", "İ"];

/** Draws choices from a list of numbers; when it is used up, always the first choice. */
export class Draw {
  readonly #numbers: readonly number[];
  #next = 0;
  constructor(numbers: readonly number[]) {
    this.#numbers = numbers;
  }
  below(limit: number): number {
    const drawn = this.#numbers[this.#next++] ?? 0;
    return limit <= 0 ? 0 : drawn % limit;
  }
  oneOf<T>(values: readonly T[]): T | undefined {
    return values[this.below(values.length)];
  }
  /** True once in `times`. */
  rarely(times: number): boolean {
    return this.below(times) === times - 1;
  }
}

/** What may happen to a program: mostly possible, now and then stale, unknown, deleted or against a rule. */
export function drawOperation(content: ProgramContent, draw: Draw): Operation {
  const survey =
    content.surveys.get((draw.rarely(8) ? null : draw.oneOf(content.surveyOrder)) ?? "") ??
    draw.oneOf([...content.surveys.values()]);
  const surveyId = survey?.id ?? idOf(0);
  const categories = [...(survey?.categories.values() ?? [])];
  const category = draw.oneOf(draw.rarely(6) ? categories : categories.filter(({ isDeleted }) => !isDeleted));
  const categoryId = category?.id ?? idOf(0);
  const measure = draw.oneOf([...content.measures.values()]);
  const measureId = measure?.id ?? idOf(0);
  const type = draw.oneOf([...content.responseTypes.values()]);
  const responseTypeId = type?.id ?? idOf(0);
  const title = draw.oneOf(titles) ?? "";
  const makers: (() => Operation)[] = [
    (): Operation => {
      const { program } = content;
      if (draw.rarely(2)) return { kind: "editProgram", set: { title }, was: { title: program.title } };
      const asksQuality = draw.rarely(2);
      return { kind: "editProgram", set: { asksQuality }, was: { asksQuality: program.asksQuality } };
    },
    () => ({
      kind: "addSurvey",
      survey: { id: newId(draw), key: null, title, description: "", structure: drawStructure(draw) },
    }),
    (): Operation => {
      const structure = drawStructure(draw);
      const was = { structure: survey?.structure ?? twoLevels };
      if (draw.rarely(2)) return { kind: "editSurvey", surveyId, set: { structure }, was };
      const wasTitle = draw.rarely(5) ? "stale" : (survey?.title ?? "");
      return { kind: "editSurvey", surveyId, set: { title }, was: { title: wasTitle } };
    },
    (): Operation => {
      const deleted = [...content.surveys.values()].filter(({ isDeleted }) => isDeleted);
      const id = draw.oneOf(deleted)?.id ?? surveyId;
      if (content.surveyOrder.length > 1 && draw.rarely(2)) return { kind: "deleteSurvey", surveyId };
      return { kind: "restoreSurvey", surveyId: id, ...(draw.rarely(2) ? { title } : {}) };
    },
    () => ({ kind: "arrangeSurveys", ...drawOrder(content.surveyOrder, [], draw) }),
    () => addCategory(draw, surveyId, draw.rarely(3) ? null : categoryId, title),
    () => addCategory(draw, surveyId, categoryId, title),
    () => ({
      kind: "editCategory",
      surveyId,
      categoryId,
      set: draw.rarely(2) ? { title } : { groupHeading: draw.rarely(2) ? null : title },
      was: { title: category?.title, groupHeading: category?.groupHeading },
    }),
    () => ({ kind: "deleteCategory", surveyId, categoryId }),
    (): Operation => {
      const deleted = categories.filter(({ isDeleted }) => isDeleted);
      return { kind: "restoreCategory", surveyId, categoryId: draw.oneOf(deleted)?.id ?? categoryId };
    },
    ...Array.from({ length: 4 }, () => (): Operation => {
      const parent = draw.rarely(3) ? null : category;
      const there = parent ? parent.categories : (survey?.tops ?? []);
      const others = [...(survey?.categories.keys() ?? [])];
      const order = drawOrder(there, others, draw);
      return { kind: "arrangeCategories", surveyId, parentId: parent?.id ?? null, ...order };
    }),
    () => ({ kind: "addMeasure", measure: drawMeasure(draw, responseTypeId, title) }),
    () => ({
      kind: "editMeasure",
      measureId,
      ...drawMeasureEdit(draw, measure, responseTypeId, title),
    }),
    () => ({ kind: "deleteMeasure", measureId }),
    ...Array.from({ length: 4 }, () => (): Operation => {
      const order = drawOrder(category?.measures ?? [], [...content.measures.keys()], draw);
      return { kind: "arrangeMeasures", surveyId, categoryId, ...order };
    }),
    (): Operation => {
      const id = draw.rarely(5)
        ? measureId
        : (draw.oneOf([...(survey?.placements.keys() ?? [])]) ?? measureId);
      return { kind: "unlinkMeasure", surveyId, measureId: id };
    },
    (): Operation => {
      const id = draw.oneOf([...(survey?.placements.keys() ?? [])]) ?? measureId;
      const field = draw.oneOf(["n", "_raw", "pick", "nothing"]) ?? "n";
      const set: Bindings = draw.rarely(4) ? {} : { cap: { measureId, field } };
      return {
        kind: "setBindings",
        surveyId,
        measureId: id,
        set,
        was: survey?.placements.get(id)?.bindings ?? {},
      };
    },
    () => ({ kind: "addResponseType", responseType: drawType(draw, newId(draw)) }),
    (): Operation => {
      const drawn = drawType(draw, responseTypeId);
      const { name, formula, parts } = type ?? number;
      if (draw.rarely(2)) {
        return { kind: "editResponseType", responseTypeId, set: { name: drawn.name }, was: { name } };
      }
      const set = { formula: drawn.formula, parts: drawn.parts };
      return { kind: "editResponseType", responseTypeId, set, was: { formula, parts } };
    },
    () => ({ kind: "deleteResponseType", responseTypeId }),
  ];
  return (makers[draw.below(makers.length)] as () => Operation)();
}

function newId(draw: Draw): string {
  return idOf(1_000 + draw.below(100_000));
}

function drawStructure(draw: Draw): SurveyContent["structure"] {
  return draw.oneOf(structures) ?? twoLevels;
}

function addCategory(draw: Draw, surveyId: string, parentId: string | null, title: string): Operation {
  const index = draw.rarely(2) ? {} : { index: draw.below(4) };
  const category = { id: newId(draw), key: null, title, description: "", groupHeading: null };
  return { kind: "addCategory", surveyId, parentId, category, ...index };
}

function drawMeasure(draw: Draw, responseTypeId: string, title: string): MeasureContent {
  return {
    id: newId(draw),
    key: draw.rarely(4) ? `key ${draw.below(5)}` : null,
    title,
    description: draw.rarely(3) ? "Some *text*" : "",
    weight: draw.oneOf([0, 1, 2.5, 10]) ?? 0,
    responseTypeId,
    subMeasures: drawSubMeasures(draw),
  };
}

function drawSubMeasures(draw: Draw): MeasureContent["subMeasures"] {
  const count = draw.oneOf([0, 0, 2, 1]) ?? 0;
  return Array.from({ length: count }, (_, index) => ({
    id: newId(draw),
    key: null,
    title: `Sub-measure ${index + 1}`,
    description: "",
    weight: draw.below(3),
  }));
}

function drawMeasureEdit(
  draw: Draw,
  measure: MeasureContent | undefined,
  responseTypeId: string,
  title: string,
) {
  if (draw.rarely(3)) return { set: { title }, was: { title: measure?.title } };
  if (draw.rarely(2)) {
    const weight = draw.oneOf([0, 1, 4, -1, Number.POSITIVE_INFINITY]) ?? 0;
    return { set: { weight }, was: { weight: measure?.weight } };
  }
  return {
    set: { responseTypeId, subMeasures: drawSubMeasures(draw) },
    was: { responseTypeId: measure?.responseTypeId, subMeasures: measure?.subMeasures },
  };
}

function drawType(draw: Draw, id: string): ResponseTypeContent {
  const like = draw.oneOf([number, choice, comment, grouped, { ...number, formula: "n +" }]) ?? number;
  return {
    ...like,
    id,
    name: draw.oneOf(["Number", "NUMBER", "Choice", "Rating", "Share", "Level", ""]) ?? "",
  };
}

/** An order of what is there and perhaps of others, now and then stale or incomplete. */
function drawOrder(there: readonly string[], others: readonly string[], draw: Draw) {
  const order = [...there];
  for (let extra = draw.below(3); extra > 0 && others.length > 0; extra--) {
    const id = draw.oneOf(others);
    if (id !== undefined && (draw.rarely(20) || !order.includes(id)))
      order.splice(draw.below(order.length + 1), 0, id);
  }
  if (order.length > 1 && draw.rarely(2)) {
    const [first] = order.splice(draw.below(order.length), 1);
    if (first !== undefined && !draw.rarely(20)) order.splice(draw.below(order.length + 1), 0, first);
  }
  const seen = draw.rarely(15) ? there.slice(1) : [...there];
  return { seen, order };
}

/** A program with a history of random changes, and the operations that made it of the one it began as. */
export type Changed = {
  before: ProgramContent;
  after: ProgramContent;
  /** In the order in which they were applied. */
  operations: Operation[];
  /** What was refused, and on what content. */
  refused: { content: ProgramContent; operation: Operation }[];
};

const numbers = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 16, maxLength: 16 });

/** Two stretches of random changes: the first makes the program to begin with. */
export const arbitraryChange: fc.Arbitrary<Changed> = fc
  .tuple(
    fc.nat({ max: 5 }),
    fc.array(numbers, { maxLength: 40, size: "max" }),
    fc.array(numbers, { maxLength: 25, size: "max" }),
  )
  .map(([start, first, second]) => {
    const { after: before } = change(start === 5 ? emptyContent() : givenContent(), first);
    return change(before, second);
  });

function change(before: ProgramContent, draws: readonly (readonly number[])[]): Changed {
  const changed: Changed = { before, after: before, operations: [], refused: [] };
  for (const drawn of draws) {
    const operation = drawOperation(changed.after, new Draw(drawn));
    const applied = applyOperations(changed.after, [operation]);
    if (applied.ok) {
      changed.after = applied.content;
      changed.operations.push(operation);
    } else changed.refused.push({ content: changed.after, operation });
  }
  return changed;
}
