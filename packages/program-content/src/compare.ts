import { compareMeasure, rememberedParts, type Side, type ThingDifference } from "./compare-measure.ts";
import { changedFields, levelDifferences } from "./compare-pieces.ts";
import { reordered } from "./reordered.ts";
import { type Outline, type Outlined, outlineOf, shareOf } from "./survey-outline.ts";
import type {
  CategoryContent,
  ComparedPlace,
  Comparison,
  ComparisonItem,
  ComparisonTag,
  FieldChange,
  ProgramContent,
  ScoreMeaning,
} from "./types.ts";

/**
 * How a survey differs between two contents, `before` being the older one: what was added, deleted, moved to another
 * parent, put into another order or modified, and what that means for scores.
 *
 * Things are the same where their ids are. The title and description of the program are no part of it: those of two
 * versions always differ.
 */
export function compareContents(before: ProgramContent, after: ProgramContent, surveyId: string): Comparison {
  const was = outlineOf(before, surveyId);
  const is = outlineOf(after, surveyId);
  const items = [
    ...programItem(before, after),
    ...surveyItem(surveyId, was, is),
    ...new TreeComparison(
      { content: before, outline: was ?? nothing },
      { content: after, outline: is ?? nothing },
    ).items(),
  ];
  const counts = { added: 0, deleted: 0, moved: 0, reordered: 0, modified: 0 };
  for (const { tags } of items) for (const tag of tags) counts[tag]++;
  return { surveyId, before: sideOf(before, was), after: sideOf(after, is), items, counts };
}

function sideOf({ program }: ProgramContent, outline: Outline | null): Comparison["before"] {
  if (outline === null) return null;
  const { survey, measures, weight } = outline;
  const { id: programId, title: programTitle } = program;
  return { programId, programTitle, surveyTitle: survey.title, measures: measures.size, weight };
}

/** Stands for a survey that is not there: without anything in it. */
const nothing: Outline = {
  survey: {
    id: "",
    key: null,
    title: "",
    description: "",
    structure: { levels: [], measure: { title: "", label: "" } },
    isDeleted: false,
    deletedFrom: 0,
    tops: [],
    categories: new Map(),
    placements: new Map(),
  },
  categories: new Map(),
  measures: new Map(),
  weight: 0,
};

function programItem(before: ProgramContent, after: ProgramContent): ComparisonItem[] {
  const settingsOf = ({ program }: ProgramContent) => {
    const { source, language, asksQuality, hideAggregates, notRelevant } = program;
    return { source: source || null, language, asksQuality, hideAggregates, notRelevant };
  };
  const changes = changedFields(settingsOf(before), settingsOf(after));
  if (changes.length === 0) return [];
  const scores = changes.flatMap((change): ScoreMeaning[] => {
    const params = { from: String(change.before), to: String(change.after) };
    if (change.field === "asksQuality") return [{ code: "quality_changed", params }];
    return change.field === "notRelevant" ? [{ code: "not_relevant_changed", params }] : [];
  });
  const placeOf = ({ program }: ProgramContent) => ({ number: "", title: program.title, path: [] });
  const { id, title } = after.program;
  const places = { before: placeOf(before), after: placeOf(after) };
  return [item({ kind: "program", id, title, ...places }, [], { changes, pieces: [], scores })];
}

function surveyItem(id: string, was: Outline | null, is: Outline | null): ComparisonItem[] {
  const placeOf = (outline: Outline | null): ComparedPlace | null =>
    outline === null ? null : { number: "", title: outline.survey.title, path: [] };
  const fieldsOf = (outline: Outline | null) => {
    if (outline === null) return {};
    const { title, description, structure } = outline.survey;
    const { title: measureTitle, label: measureLabel } = structure.measure;
    return { title, description: description || null, measureTitle, measureLabel };
  };
  const present = is ?? was;
  if (present === null) return [];
  const difference: ThingDifference = {
    changes: changedFields(fieldsOf(was), fieldsOf(is)),
    pieces: [],
    scores: [],
  };
  const isKept = was !== null && is !== null;
  if (isKept) difference.pieces = levelDifferences(was.survey.structure, is.survey.structure);
  else {
    const params = { weight: present.weight, measures: present.measures.size };
    difference.scores = [{ code: was === null ? "survey_added" : "survey_deleted", params }];
  }
  const thing = { kind: "survey", id, title: present.survey.title } as const;
  const made = item({ ...thing, before: placeOf(was), after: placeOf(is) }, [], difference);
  return made.tags.length === 0 ? [] : [made];
}

type Thing = Pick<ComparisonItem, "kind" | "id" | "title" | "before" | "after">;

/** An item with all its tags; what has no meaning for scores says so. */
function item(thing: Thing, tags: readonly ComparisonTag[], difference: ThingDifference): ComparisonItem {
  const all = [...tags];
  if (thing.before === null) all.unshift("added");
  else if (thing.after === null) all.unshift("deleted");
  else if (difference.changes.length + difference.pieces.length > 0) all.push("modified");
  const scores = [...difference.scores];
  const isOnlyOrder = all.every((tag) => tag === "reordered") || onlyReorders(difference);
  if (scores.length === 0 && all.length > 0 && !all.includes("added") && !all.includes("deleted")) {
    scores.push({ code: isOnlyOrder ? "order_only" : "text_only", params: {} });
  }
  return { ...thing, tags: all, ...difference, scores };
}

function onlyReorders({ changes, pieces }: ThingDifference): boolean {
  const isOrder = ({ tags }: { tags: readonly ComparisonTag[] }) => tags.every((tag) => tag === "reordered");
  const isOrderBelow = (piece: ThingDifference["pieces"][number]) =>
    piece.changes.length === 0 && piece.pieces.every(isOrder);
  return changes.length === 0 && pieces.length > 0 && pieces.every(isOrderBelow);
}

class TreeComparison {
  readonly #before: Side;
  readonly #after: Side;
  readonly #comparePartsOf = rememberedParts();
  readonly #items: ComparisonItem[] = [];

  constructor(before: Side, after: Side) {
    this.#before = before;
    this.#after = after;
  }

  /** Down the later tree, sub-categories before a category's own measures. */
  items(): ComparisonItem[] {
    this.#addChildren(null);
    return this.#items;
  }

  #addChildren(parentId: string | null): void {
    const [was, is] = [this.#before.outline, this.#after.outline];
    const [oldCategories, categories] = [childrenOf(was, parentId), childrenOf(is, parentId)];
    const movedCategories = reordered(oldCategories, categories);
    for (const id of [...categories, ...oldCategories.filter((each) => !is.categories.has(each))]) {
      this.#addCategory(id, movedCategories.has(id));
      this.#addChildren(id);
    }
    if (parentId === null) return;
    const [oldMeasures, measures] = [measuresOf(was, parentId), measuresOf(is, parentId)];
    const movedMeasures = reordered(oldMeasures, measures);
    for (const id of [...measures, ...oldMeasures.filter((each) => !is.measures.has(each))]) {
      this.#addMeasure(id, movedMeasures.has(id));
    }
  }

  #addCategory(id: string, isReordered: boolean): void {
    const was = this.#before.outline.categories.get(id);
    const is = this.#after.outline.categories.get(id);
    const fieldsOf = ({ outline }: Side) => fieldsOfCategory(outline.survey.categories.get(id));
    const changes = changedFields(was ? fieldsOf(this.#before) : {}, is ? fieldsOf(this.#after) : {});
    const scores = this.#meaningsOfPlace(was, is, "category");
    this.#add("category", id, was, is, isReordered, { changes, pieces: [], scores });
  }

  #addMeasure(id: string, isReordered: boolean): void {
    const was = this.#before.outline.measures.get(id);
    const is = this.#after.outline.measures.get(id);
    const difference =
      was && is
        ? compareMeasure(id, this.#before, this.#after, this.#comparePartsOf)
        : { changes: this.#fieldsOfLoneMeasure(id, is !== undefined), pieces: [], scores: [] };
    const scores = [...this.#meaningsOfPlace(was, is, "measure"), ...difference.scores];
    this.#add("measure", id, was, is, isReordered, { ...difference, scores });
  }

  #fieldsOfLoneMeasure(id: string, isAdded: boolean): FieldChange[] {
    const { content } = isAdded ? this.#after : this.#before;
    const measure = content.measures.get(id);
    if (measure === undefined) return [];
    const { title, description, weight, responseTypeId } = measure;
    const responseType = content.responseTypes.get(responseTypeId)?.name ?? null;
    const fields = { title, description: description || null, weight, responseType };
    return isAdded ? changedFields({}, fields) : changedFields(fields, {});
  }

  #meaningsOfPlace(
    was: Outlined | undefined,
    is: Outlined | undefined,
    kind: "category" | "measure",
  ): ScoreMeaning[] {
    const [before, after] = [this.#before.outline, this.#after.outline];
    if (was === undefined && is !== undefined) return [presence(`${kind}_added`, after, is)];
    if (is === undefined && was !== undefined) return [presence(`${kind}_deleted`, before, was)];
    if (was === undefined || is === undefined || was.parentId === is.parentId) return [];
    const share = shareOf(after, is.weight);
    const params = { from: titleAbove(was), to: titleAbove(is), share };
    return [{ code: "moved_between_categories", params }];
  }

  #add(
    kind: "category" | "measure",
    id: string,
    was: Outlined | undefined,
    is: Outlined | undefined,
    isReordered: boolean,
    difference: ThingDifference,
  ): void {
    const tags: ComparisonTag[] = [];
    if (was !== undefined && is !== undefined && was.parentId !== is.parentId) tags.push("moved");
    if (isReordered) tags.push("reordered");
    const [before, after] = [was?.place ?? null, is?.place ?? null];
    const title = after?.title ?? before?.title ?? "";
    const made = item({ kind, id, title, before, after }, tags, difference);
    if (made.tags.length > 0) this.#items.push(made);
  }
}

function presence(code: ScoreMeaning["code"], outline: Outline, thing: Outlined): ScoreMeaning {
  const { weight, measures } = thing;
  return { code, params: { weight, measures, share: shareOf(outline, weight) } };
}

/** The title of the category that something lies in; null for the first level. */
function titleAbove({ place }: Outlined): string | null {
  return place.path.at(-1)?.title ?? null;
}

function fieldsOfCategory(category: CategoryContent | undefined) {
  if (category === undefined) return {};
  const { title, description, groupHeading } = category;
  return { title, description: description || null, groupHeading };
}

function childrenOf({ survey, categories }: Outline, parentId: string | null): readonly string[] {
  if (parentId === null) return survey.tops;
  return categories.has(parentId) ? (survey.categories.get(parentId)?.categories ?? []) : [];
}

function measuresOf({ survey, categories }: Outline, categoryId: string): readonly string[] {
  return categories.has(categoryId) ? (survey.categories.get(categoryId)?.measures ?? []) : [];
}
