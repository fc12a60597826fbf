import {
  type CategoryContent,
  categoriesBelow,
  deletedAbove,
  type MeasureContent,
  type ProgramContent,
  pathOf,
  placeOf,
  type ResponseTypeContent,
  type SurveyContent,
  sameValue,
} from "@aquamark/program-content";
import { writeBindings } from "./binding-text.ts";
import { longestRise } from "./longest-rise.ts";
import { measuresInReadingOrder, responseTypeRows, surveyRows } from "./survey-rows.ts";

export type ChangeKind = "added" | "changed" | "moved" | "reordered" | "removed";
export type ChangedThing = "category" | "measure" | "responseType";
type Value = string | number | null;

/** A field before and after; `of` says which part, option or sub-measure it belongs to. */
export type FieldChange = { field: string; of?: string; before: Value; after: Value };

/** One change that a workbook makes, for people to look at before it happens. */
export type WorkbookChange = {
  kind: ChangeKind;
  what: ChangedThing;
  id: string;
  title: string;
  /** The titles of the categories it lies in; of what is removed, where it lay. */
  place: string[];
  /** What changed; empty unless `kind` is `changed` or `moved`. */
  fields: FieldChange[];
};

export type ChangeCounts = Record<ChangeKind, number>;

export function countChanges(changes: readonly WorkbookChange[]): ChangeCounts {
  const counts: ChangeCounts = { added: 0, changed: 0, moved: 0, reordered: 0, removed: 0 };
  for (const { kind } of changes) counts[kind]++;
  return counts;
}

/** What differs in a survey and in the response types between two states of a program's content. */
export function describeChanges(
  before: ProgramContent,
  after: ProgramContent,
  surveyId: string,
): WorkbookChange[] {
  const [old, new_] = [before.surveys.get(surveyId), after.surveys.get(surveyId)];
  if (old === undefined || new_ === undefined) return [];
  return [
    ...categoryChanges(old, new_),
    ...measureChanges({ content: before, survey: old }, { content: after, survey: new_ }, surveyId),
    ...typeChanges(before, after),
  ];
}

const titlesTo = (survey: SurveyContent, categoryId: string | null) =>
  pathOf(survey, categoryId).map(({ title }) => title);

function isLive(survey: SurveyContent, id: string): boolean {
  return survey.categories.has(id) && deletedAbove(survey, id) === null;
}

function categoryChanges(old: SurveyContent, new_: SurveyContent): WorkbookChange[] {
  const changes: WorkbookChange[] = [];
  const add = (
    kind: ChangeKind,
    survey: SurveyContent,
    { id, title, parentId }: CategoryContent,
    fields: FieldChange[] = [],
  ) => changes.push({ kind, what: "category", id, title, place: titlesTo(survey, parentId), fields });
  for (const { category } of categoriesBelow(new_, null)) {
    const was = old.categories.get(category.id);
    if (was === undefined || !isLive(old, category.id)) {
      add("added", new_, category);
      continue;
    }
    const fields = fieldChanges(was, category, ["title", "description", "groupHeading"]);
    if (fields.length > 0) add("changed", new_, category, fields);
    if (was.parentId !== category.parentId)
      add("moved", new_, category, [
        {
          field: "path",
          before: titlesTo(old, was.parentId).join(" › "),
          after: titlesTo(new_, category.parentId).join(" › "),
        },
      ]);
  }
  for (const category of old.categories.values())
    if (isLive(old, category.id) && !isLive(new_, category.id)) add("removed", old, category);
  const childrenOf = (survey: SurveyContent, id: string | null) =>
    id === null ? survey.tops : isLive(survey, id) ? (survey.categories.get(id)?.categories ?? []) : [];
  for (const parentId of [null, ...new_.categories.keys()])
    for (const id of reordered(childrenOf(old, parentId), childrenOf(new_, parentId))) {
      const category = new_.categories.get(id);
      if (category) add("reordered", new_, category);
    }
  return changes;
}

type State = { content: ProgramContent; survey: SurveyContent };

function measureChanges(old: State, new_: State, surveyId: string): WorkbookChange[] {
  const changes: WorkbookChange[] = [];
  const references = surveyRows(new_.content, surveyId, { withWeights: true }).references;
  const add = (
    kind: ChangeKind,
    { survey }: State,
    { id, title }: MeasureContent,
    fields: FieldChange[] = [],
  ) =>
    changes.push({ kind, what: "measure", id, title, place: titlesTo(survey, placeOf(survey, id)), fields });
  for (const id of measuresInReadingOrder(new_.survey)) {
    const measure = new_.content.measures.get(id);
    const placeNow = placeOf(new_.survey, id);
    if (measure === undefined || placeNow === null) continue;
    const was = old.content.measures.get(id);
    const place = placeOf(old.survey, id);
    if (was === undefined || place === null) {
      add("added", new_, measure);
      continue;
    }
    const fields = measureFields(old.content, was, new_.content, measure);
    const [boundBefore, bound] = [old, new_].map(({ survey }) => survey.placements.get(id)?.bindings ?? {});
    if (!sameValue(boundBefore, bound))
      fields.push({
        field: "bindings",
        before: writeBindings(boundBefore ?? {}, references),
        after: writeBindings(bound ?? {}, references),
      });
    if (fields.length > 0) add("changed", new_, measure, fields);
    if (place !== placeNow)
      add("moved", new_, measure, [
        {
          field: "path",
          before: titlesTo(old.survey, place).join(" › "),
          after: titlesTo(new_.survey, placeNow).join(" › "),
        },
      ]);
  }
  for (const id of measuresInReadingOrder(old.survey)) {
    const measure = old.content.measures.get(id);
    if (measure && placeOf(old.survey, id) !== null && placeOf(new_.survey, id) === null)
      add("removed", old, measure);
  }
  for (const [id, { measures }] of new_.survey.categories)
    for (const measureId of reordered(old.survey.categories.get(id)?.measures ?? [], measures)) {
      const measure = new_.content.measures.get(measureId);
      if (measure && isLive(new_.survey, id)) add("reordered", new_, measure);
    }
  return changes;
}

function measureFields(
  old: ProgramContent,
  was: MeasureContent,
  new_: ProgramContent,
  measure: MeasureContent,
): FieldChange[] {
  if (was === measure) return [];
  const fields = fieldChanges(was, measure, ["title", "description", "weight"]);
  if (was.responseTypeId !== measure.responseTypeId)
    fields.push({
      field: "responseType",
      before: old.responseTypes.get(was.responseTypeId)?.name ?? null,
      after: new_.responseTypes.get(measure.responseTypeId)?.name ?? null,
    });
  const [subsBefore, subs] = [was, measure].map(
    ({ subMeasures }) => new Map(subMeasures.map((sub) => [sub.id, sub])),
  );
  for (const [id, sub] of subs ?? []) {
    const old_ = subsBefore?.get(id);
    if (old_ === undefined) fields.push({ field: "subMeasure", before: null, after: sub.title });
    else
      for (const change of fieldChanges(old_, sub, ["title", "description", "weight"]))
        fields.push({ ...change, of: sub.title });
  }
  for (const [id, sub] of subsBefore ?? [])
    if (!subs?.has(id)) fields.push({ field: "subMeasure", before: sub.title, after: null });
  const moved = reordered([...(subsBefore?.keys() ?? [])], [...(subs?.keys() ?? [])]);
  if (moved.length > 0) fields.push({ field: "order", before: listOf(was), after: listOf(measure) });
  return fields;
}

const listOf = ({ subMeasures }: MeasureContent) => subMeasures.map(({ title }) => title).join(", ");

function typeChanges(before: ProgramContent, after: ProgramContent): WorkbookChange[] {
  const changes: WorkbookChange[] = [];
  const add = (kind: ChangeKind, { id, name }: ResponseTypeContent, fields: FieldChange[] = []) =>
    changes.push({ kind, what: "responseType", id, title: name, place: [], fields });
  for (const [id, type] of after.responseTypes) {
    const was = before.responseTypes.get(id);
    if (was === undefined) add("added", type);
    else if (was !== type) {
      const fields = typeFields(was, type);
      if (fields.length > 0) add("changed", type, fields);
    }
  }
  for (const [id, type] of before.responseTypes) if (!after.responseTypes.has(id)) add("removed", type);
  return changes;
}

// The cells of its rows are its fields: so every change that a workbook can make is seen.
function typeFields(was: ResponseTypeContent, type: ResponseTypeContent): FieldChange[] {
  const fields: FieldChange[] = [];
  const [old, new_] = [new Map(responseTypeRows(was)), new Map(responseTypeRows(type))];
  const skipped = new Set(["row", "id", "partKey", "optionKey", "part", "option"]);
  const nameOf = (cells: Record<string, Value>) =>
    [cells.part, cells.option].filter((number) => typeof number === "number").join(".") +
    (cells.name ? ` ${cells.name}` : "");
  for (const [key, cells] of new_) {
    const before = old.get(key);
    const isType = cells.part === undefined;
    if (before === undefined) {
      fields.push({
        field: cells.option === undefined ? "part" : "option",
        before: null,
        after: nameOf(cells),
      });
      continue;
    }
    for (const field of new Set([...Object.keys(before), ...Object.keys(cells)])) {
      if (skipped.has(field) || (field === "responseType" && !isType)) continue;
      const [a, b] = [before[field] ?? null, cells[field] ?? null];
      if ((a === "" ? null : a) === (b === "" ? null : b)) continue;
      fields.push({
        field: isType && field === "responseType" ? "name" : field,
        ...(isType ? {} : { of: nameOf(cells) }),
        before: a,
        after: b,
      });
    }
  }
  for (const [key, cells] of old)
    if (!new_.has(key))
      fields.push({
        field: cells.option === undefined ? "part" : "option",
        before: nameOf(cells),
        after: null,
      });
  const keys = (rows: ReadonlyMap<string, unknown>) => [...rows.keys()];
  if (reordered(keys(old), keys(new_)).length > 0) {
    const names = (rows: typeof old) =>
      [...rows.values()]
        .filter(({ part }) => part !== undefined)
        .map(nameOf)
        .join(", ");
    fields.push({ field: "order", before: names(old), after: names(new_) });
  }
  return fields;
}

function fieldChanges<T extends object>(was: T, is: T, fields: readonly (keyof T & string)[]): FieldChange[] {
  return fields.flatMap((field) => {
    const [before, after] = [was[field] as Value, is[field] as Value];
    return sameValue(before, after) ? [] : [{ field, before, after }];
  });
}

/** What has another place among those that are in both lists, as few as possible. */
function reordered(before: readonly string[], after: readonly string[]): string[] {
  const positions = new Map(before.map((id, index) => [id, index]));
  const common = after.filter((id) => positions.has(id));
  const kept = longestRise(common.map((id) => positions.get(id) ?? 0));
  return common.filter((_, index) => !kept.has(index));
}
