import {
  type Operation,
  type ProgramContent,
  type SurveyContent,
  sameValue,
} from "@aquamark/program-content";
import type { CellPlace } from "./faults.ts";
import type { EditedCategories } from "./read-categories.ts";
import type { EditedMeasures } from "./read-measures.ts";
import type { EditedResponseTypes } from "./read-response-types.ts";
import type { Reading } from "./reading.ts";
import { sheetNames } from "./survey-columns.ts";

/** An operation, and the cell that a fault at one of its fields belongs to. */
export type PlacedOperation = { operation: Operation; placeOf: (path: string) => CellPlace };

type Edited = { categories: EditedCategories; types: EditedResponseTypes; measures: EditedMeasures };

/**
 * The operations that make the present content what the workbook says.
 *
 * New things first, then moves, which never leave a thing without a place, then what is removed, then order, bindings
 * last: so each step finds what it speaks of.
 */
export function editOperations(reading: Reading, edited: Edited): PlacedOperation[] {
  const steps = new Steps(reading);
  steps.addTypes(edited.types);
  const lists = edited.categories.lists();
  steps.addCategories(edited.categories, lists);
  steps.moveCategories(edited.categories, lists);
  steps.editMeasures(edited.measures);
  steps.arrangeMeasures(edited);
  steps.removeCategories(edited.categories);
  steps.orderCategories(edited.categories, lists);
  steps.bind(edited.measures);
  steps.removeTypes(edited.types);
  return steps.all;
}

class Steps {
  readonly all: PlacedOperation[] = [];
  readonly #now: ProgramContent;
  readonly #survey: SurveyContent;
  readonly #surveyId: string;
  /** The children of each category, as they are after the operations so far. */
  readonly #children = new Map<string | null, string[]>();
  /** The measures in each category, likewise. */
  readonly #placed = new Map<string, string[]>();

  constructor({ now, nowSurvey }: Reading) {
    this.#now = now;
    this.#survey = nowSurvey;
    this.#surveyId = nowSurvey.id;
    this.#children.set(null, [...nowSurvey.tops]);
    for (const [id, category] of nowSurvey.categories) {
      this.#children.set(id, [...category.categories]);
      this.#placed.set(id, [...category.measures]);
    }
  }

  #add(operation: Operation, placeOf: (path: string) => CellPlace): void {
    this.all.push({ operation, placeOf });
  }

  addTypes({ types, removed }: EditedResponseTypes): void {
    const renames: { id: string; from: string; to: string; placeOf: (path: string) => CellPlace }[] = [];
    for (const [id, { content, isNew, placeOf }] of types) {
      const now = this.#now.responseTypes.get(id);
      if (now === undefined || isNew || now === content) continue;
      if (now.name !== content.name) renames.push({ id, from: now.name, to: content.name, placeOf });
      const fields = changesOf(now, content, ["formula", "parts"]);
      if (Object.keys(fields.set).length > 0)
        this.#add({ kind: "editResponseType", responseTypeId: id, ...fields }, (path) =>
          placeOf(fieldPath(path)),
        );
    }
    // A name is taken until its owner has another, also one that goes later: in a circle one steps aside.
    const taken = new Map(
      [...this.#now.responseTypes.values()].map((type) => [type.name.toLowerCase(), type.id]),
    );
    const rename = (id: string, from: string, to: string, placeOf: (path: string) => CellPlace) => {
      const change = { set: { name: to }, was: { name: from } };
      this.#add({ kind: "editResponseType", responseTypeId: id, ...change }, (path) =>
        placeOf(fieldPath(path)),
      );
      taken.delete(from.toLowerCase());
      taken.set(to.toLowerCase(), id);
    };
    for (const id of removed) {
      const type = this.#now.responseTypes.get(id);
      const isWanted = [...types.values()].some(
        ({ content }) => content.name.toLowerCase() === type?.name.toLowerCase(),
      );
      if (type && isWanted)
        rename(id, type.name, freeName(type.name, taken), () => ({ sheet: sheetNames.responseTypes }));
    }
    const waiting = [...renames];
    while (waiting.length > 0) {
      const index = waiting.findIndex(({ id, to }) => (taken.get(to.toLowerCase()) ?? id) === id);
      const next = waiting[Math.max(0, index)];
      if (next === undefined) break;
      if (index === -1) {
        const aside = freeName(next.from, taken);
        rename(next.id, next.from, aside, next.placeOf);
        next.from = aside;
        // Where the name belongs to what is not renamed, no order helps: the refusal names the cell.
        if (!waiting.some(({ id }) => id === taken.get(next.to.toLowerCase()))) {
          rename(next.id, next.from, next.to, next.placeOf);
          waiting.splice(0, 1);
        } else waiting.push(...waiting.splice(0, 1));
      } else {
        rename(next.id, next.from, next.to, next.placeOf);
        waiting.splice(index, 1);
      }
    }
    for (const { content, isNew, placeOf } of types.values())
      if (isNew)
        this.#add({ kind: "addResponseType", responseType: content }, (path) =>
          placeOf(path.replace(/^responseType\./, "")),
        );
  }

  addCategories({ nodes }: EditedCategories, lists: ReadonlyMap<string | null, readonly string[]>): void {
    const add = (parentId: string | null) => {
      for (const id of lists.get(parentId) ?? []) {
        const node = nodes.get(id);
        if (node?.isNew) {
          const { title, description, groupHeading, placeOf } = node;
          const category = { id, key: null, title, description, groupHeading };
          this.#add({ kind: "addCategory", surveyId: this.#surveyId, parentId, category }, (path) =>
            placeOf(path === "parentId" ? "path" : path.replace(/^category\./, "")),
          );
          this.#childrenOf(parentId).push(id);
          this.#children.set(id, []);
          this.#placed.set(id, []);
        }
        add(id);
      }
    };
    add(null);
    for (const [id, node] of nodes) {
      const now = this.#survey.categories.get(id);
      if (now === undefined || node.isNew) continue;
      const changes = changesOf(now, node, ["title", "description", "groupHeading"]);
      if (Object.keys(changes.set).length > 0)
        this.#add({ kind: "editCategory", surveyId: this.#surveyId, categoryId: id, ...changes }, (path) =>
          node.placeOf(fieldPath(path)),
        );
    }
  }

  /** Takes what moves to its new parent, at the end, before anything leaves its old one for good. */
  moveCategories({ nodes }: EditedCategories, lists: ReadonlyMap<string | null, readonly string[]>): void {
    for (const [parentId, list] of lists) {
      const there = this.#childrenOf(parentId);
      const incoming = list.filter((id) => !there.includes(id));
      if (incoming.length === 0) continue;
      const order = [...there, ...incoming];
      const placeOf = () => nodes.get(incoming[0] ?? "")?.placeOf("path") ?? { sheet: sheetNames.categories };
      this.#add(
        {
          kind: "arrangeCategories",
          surveyId: this.#surveyId,
          parentId,
          seen: [...there],
          order: [...order],
        },
        placeOf,
      );
      for (const children of this.#children.values()) remove(children, incoming);
      this.#children.set(parentId, order);
    }
  }

  editMeasures({ measures }: EditedMeasures): void {
    for (const [id, { content, isNew, placeOf }] of measures) {
      const now = this.#now.measures.get(id);
      if (isNew || now === undefined)
        this.#add({ kind: "addMeasure", measure: content }, (path) =>
          placeOf(path.replace(/^measure\./, "")),
        );
      else if (now !== content) {
        const fields = ["title", "description", "weight", "responseTypeId", "subMeasures"] as const;
        const changes = changesOf(now, content, fields);
        if (Object.keys(changes.set).length > 0)
          this.#add({ kind: "editMeasure", measureId: id, ...changes }, (path) => placeOf(fieldPath(path)));
      }
    }
  }

  arrangeMeasures({ categories, measures }: Edited): void {
    const surveyId = this.#surveyId;
    const lists = measures.lists();
    const placeOf = (id: string | undefined) => () =>
      measures.measures.get(id ?? "")?.placeOf("path") ?? { sheet: sheetNames.measures };
    for (const [categoryId, list] of lists) {
      const there = this.#placed.get(categoryId) ?? [];
      const incoming = list.filter((id) => !there.includes(id));
      if (incoming.length === 0) continue;
      // All that is here stays for now, so that nothing is without a place in between.
      const isComplete = there.every((id) => list.includes(id));
      const order = isComplete ? [...list] : [...there, ...incoming];
      this.#add(
        { kind: "arrangeMeasures", surveyId, categoryId, seen: [...there], order: [...order] },
        placeOf(incoming[0]),
      );
      for (const placed of this.#placed.values()) remove(placed, incoming);
      this.#placed.set(categoryId, order);
    }
    for (const measureId of measures.removed) {
      const categoryId = this.#survey.placements.get(measureId)?.categoryId ?? "";
      // What goes with its category comes back with it, too.
      if (!categories.nodes.has(categoryId)) continue;
      this.#add({ kind: "unlinkMeasure", surveyId, measureId }, () => ({ sheet: sheetNames.measures }));
      remove(this.#placed.get(categoryId) ?? [], [measureId]);
    }
    for (const [categoryId, list] of lists) {
      const there = this.#placed.get(categoryId) ?? [];
      if (!sameValue(there, list))
        this.#add(
          { kind: "arrangeMeasures", surveyId, categoryId, seen: [...there], order: [...list] },
          placeOf(list[0]),
        );
    }
  }

  removeCategories({ removed }: EditedCategories): void {
    for (const categoryId of removed) {
      const parentId = this.#survey.categories.get(categoryId)?.parentId ?? null;
      // What lies in it goes with it.
      if (parentId !== null && removed.has(parentId)) continue;
      this.#add({ kind: "deleteCategory", surveyId: this.#surveyId, categoryId }, () => ({
        sheet: sheetNames.categories,
      }));
      for (const children of this.#children.values()) remove(children, [categoryId]);
    }
  }

  orderCategories({ nodes }: EditedCategories, lists: ReadonlyMap<string | null, readonly string[]>): void {
    for (const [parentId, list] of lists) {
      const there = this.#childrenOf(parentId);
      if (sameValue(there, list)) continue;
      const placeOf = () => nodes.get(list[0] ?? "")?.placeOf("order") ?? { sheet: sheetNames.categories };
      this.#add(
        { kind: "arrangeCategories", surveyId: this.#surveyId, parentId, seen: [...there], order: [...list] },
        placeOf,
      );
    }
  }

  bind({ measures }: EditedMeasures): void {
    for (const [measureId, { bindings, placeOf }] of measures) {
      const was = this.#survey.placements.get(measureId)?.bindings ?? {};
      if (!sameValue(was, bindings))
        this.#add({ kind: "setBindings", surveyId: this.#surveyId, measureId, set: bindings, was }, () =>
          placeOf("bindings"),
        );
    }
  }

  removeTypes({ removed }: EditedResponseTypes): void {
    for (const responseTypeId of removed)
      this.#add({ kind: "deleteResponseType", responseTypeId }, () => ({ sheet: sheetNames.responseTypes }));
  }

  #childrenOf(parentId: string | null): string[] {
    const children = this.#children.get(parentId) ?? [];
    this.#children.set(parentId, children);
    return children;
  }
}

function changesOf<T extends object, K extends keyof T>(
  now: T,
  edited: Pick<T, K>,
  fields: readonly K[],
): { set: Partial<Pick<T, K>>; was: Partial<Pick<T, K>> } {
  const changes: { set: Partial<Pick<T, K>>; was: Partial<Pick<T, K>> } = { set: {}, was: {} };
  for (const field of fields) {
    if (sameValue(now[field], edited[field])) continue;
    changes.set[field] = edited[field];
    changes.was[field] = now[field];
  }
  return changes;
}

function fieldPath(path: string): string {
  return path.replace(/^(set|was)\./, "");
}

function remove(list: string[], ids: readonly string[]): void {
  for (const id of ids) {
    const index = list.indexOf(id);
    if (index !== -1) list.splice(index, 1);
  }
}

function freeName(name: string, taken: ReadonlyMap<string, string>): string {
  for (let number = 1; ; number++) {
    const free = `${name.slice(0, 900)} (${number})`;
    if (!taken.has(free.toLowerCase())) return free;
  }
}
