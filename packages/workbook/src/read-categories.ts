import { categoriesBelow, levelOf, pathOf, textMax, titleMax } from "@aquamark/program-content";
import { nameKey } from "./cell-text.ts";
import type { CellPlace } from "./faults.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { byOrderColumn, mergeOrder } from "./merge-order.ts";
import { byId, freshId, isUntouched, mergeField, type Reading } from "./reading.ts";
import { levelKey } from "./survey-columns.ts";
import type { RowCells } from "./survey-rows.ts";

export type EditedCategory = {
  id: string;
  parentId: string | null;
  level: number;
  title: string;
  description: string;
  groupHeading: string | null;
  isNew: boolean;
  /** Where its faults are told. */
  placeOf: (field: string) => CellPlace;
};

const sameTitle = (a: string, b: string) => nameKey(a) === nameKey(b);

/** The categories as the workbook has them; a path that is named and not there makes new ones. */
export class EditedCategories {
  readonly nodes = new Map<string, EditedCategory>();
  /** Those whose row is gone. */
  readonly removed = new Set<string>();
  readonly #reading: Reading;
  readonly #orders = new Map<string, { order: number | undefined; row: number }>();
  readonly #levels: number;
  readonly #faulty = new Set<string>();
  #children: Map<string | null, EditedCategory[]> | null = null;

  constructor(reading: Reading, rows: readonly KeyedRow[]) {
    this.#reading = reading;
    this.#levels = reading.nowSurvey.structure.levels.length;
    this.#read(rows);
  }

  /** The last level that a row's path fills, -1 where it is empty; undefined after a fault. */
  depthOf(row: KeyedRow): number | undefined {
    let depth = -1;
    for (let level = 0; level < this.#levels; level++) {
      if (row.isEmpty(levelKey(level))) continue;
      if (level !== depth + 1) {
        this.#reading.faults.add(row.place(levelKey(level)), "path_gap");
        return undefined;
      }
      depth = level;
    }
    return depth;
  }

  /**
   * The category that a row's path names down to `depth`, made where it is not there. Where the path begins as it
   * was written, the category it began with is meant, whatever it is called by now.
   */
  find(
    row: KeyedRow,
    depth: number,
    written: { cells: RowCells; path: readonly string[] } | null,
  ): string | null | undefined {
    const { faults } = this.#reading;
    let parentId: string | null = null;
    let level = 0;
    if (written !== null)
      for (; level <= depth && level < written.path.length; level++) {
        if (!row.isAsWritten(levelKey(level), written.cells[levelKey(level)])) break;
        const id = written.path[level] ?? "";
        if (!this.nodes.has(id)) {
          this.#refuseRemoved(row, level, id);
          return undefined;
        }
        parentId = id;
      }
    for (; level <= depth; level++) {
      const title = row.text(levelKey(level)).trim();
      const found = this.#childrenCalled(parentId, title);
      if (found.length > 1) {
        faults.add(row.place(levelKey(level)), "category_ambiguous", { title, count: found.length });
        return undefined;
      }
      parentId = found[0]?.id ?? this.#make(parentId, level, title, row, levelKey(level)).id;
    }
    return parentId;
  }

  /** The final children of each parent whose children may differ from the present ones. */
  lists(): Map<string | null, string[]> {
    const { nowSurvey, beforeSurvey } = this.#reading;
    const byParent = Map.groupBy(this.nodes.values(), ({ parentId }) => parentId);
    const lists = new Map<string | null, string[]>();
    const childrenIn = (survey: typeof nowSurvey, parentId: string | null) =>
      parentId === null ? survey.tops : (survey.categories.get(parentId)?.categories ?? []);
    for (const parentId of [null, ...this.nodes.keys()]) {
      const children = byParent.get(parentId) ?? [];
      const before = childrenIn(beforeSurvey, parentId);
      // Those that others moved here keep the place that these gave them.
      const own = children.filter(
        ({ id }) => before.includes(id) || nowSurvey.categories.get(id)?.parentId !== parentId,
      );
      const edited = byOrderColumn(
        own.map(({ id }) => {
          const place = this.#orders.get(id);
          const row = place?.row ?? Number.POSITIVE_INFINITY;
          return { id, row, order: place?.order };
        }),
      );
      const now = childrenIn(nowSurvey, parentId);
      lists.set(
        parentId,
        mergeOrder(edited, before, now, (id) => this.nodes.get(id)?.parentId === parentId),
      );
    }
    return lists;
  }

  #read(rows: readonly KeyedRow[]): void {
    const reading = this.#reading;
    const { faults, written, beforeSurvey, nowSurvey } = reading;
    const { known, fresh } = byId(rows, reading);
    const live = new Set([...categoriesBelow(nowSurvey, null)].map(({ category }) => category.id));

    // Level by level, so that the path of each can be found among those above it.
    const all = [...known].map(([id, row]) => ({ id: id as string | null, row }));
    for (const row of fresh) all.push({ id: null, row });
    const deep = all.flatMap(({ id, row }) => {
      const depth = this.depthOf(row);
      if (depth === -1) faults.add(row.place(levelKey(0)), "required");
      if ((depth === undefined || depth === -1) && id !== null && live.has(id))
        this.#keepFaulty(id, levelOf(nowSurvey, id));
      return depth === undefined || depth === -1 ? [] : [{ id, row, depth }];
    });
    // What others added since is there too, and is left alone.
    for (const { category, level } of categoriesBelow(nowSurvey, null))
      if (!written.categories.has(category.id)) this.#keep(category.id, level);
    for (let level = 0; level < this.#levels; level++) {
      for (const { id, row, depth } of deep) {
        if (depth !== level) continue;
        if (id !== null) this.#readKnown(id, row, depth, live);
      }
      for (const { id, row, depth } of deep) if (depth === level && id === null) this.#readFresh(row, depth);
      this.#children = null;
    }
    const isListed = new Set(known.keys());
    for (const { category } of categoriesBelow(beforeSurvey, null))
      if (!isListed.has(category.id) && live.has(category.id)) this.removed.add(category.id);
    for (const node of this.nodes.values())
      if (node.parentId !== null && this.removed.has(node.parentId) && !this.#faulty.has(node.id)) {
        const title = nowSurvey.categories.get(node.parentId)?.title ?? "";
        faults.add(node.placeOf("path"), "category_removed", { title });
      }
  }

  #readKnown(id: string, row: KeyedRow, depth: number, live: ReadonlySet<string>): void {
    const reading = this.#reading;
    const { faults, written, beforeSurvey, nowSurvey } = reading;
    const cells = written.categories.get(id);
    const [before, now] = [beforeSurvey.categories.get(id), nowSurvey.categories.get(id)];
    if (cells === undefined || before === undefined)
      return faults.add(row.place("id"), "id_unknown", { cell: row.nameOf("id") });
    if (now === undefined || !live.has(id)) {
      if (!isUntouched(row, cells)) faults.add(row.place(), "removed_meanwhile");
      return;
    }
    const path = pathOf(beforeSurvey, id).map((category) => category.id);
    if (depth !== path.length - 1) {
      this.#keepFaulty(id, path.length - 1);
      const level = nowSurvey.structure.levels[path.length - 1]?.title ?? "";
      return faults.add(row.place(levelKey(depth)), "level_changed", { level });
    }
    const isMoved = path
      .slice(0, -1)
      .some((_, level) => !row.isAsWritten(levelKey(level), cells[levelKey(level)]));
    let parentId = now.parentId;
    if (isMoved) {
      const found = this.find(row, depth - 1, { cells, path: path.slice(0, -1) });
      if (found === undefined) return;
      const place = levelKey(depth - 1);
      const titleOf = (parent: string | null) =>
        parent === null ? "" : (nowSurvey.categories.get(parent)?.title ?? "");
      parentId = mergeField(
        reading,
        row,
        place,
        { before: before.parentId, now: now.parentId, edited: found },
        titleOf,
      );
    }
    const titleKey = levelKey(depth);
    const text = (key: string, max: number, isRequired: boolean, was: string): string =>
      row.isAsWritten(key, cells[key]) ? was : (row.changedText(key, { max, isRequired }) ?? was);
    const heading = text("groupHeading", titleMax, false, before.groupHeading ?? "").trim();
    this.nodes.set(id, {
      id,
      parentId,
      level: depth,
      isNew: false,
      title: mergeField(reading, row, titleKey, {
        before: before.title,
        now: now.title,
        edited: text(titleKey, titleMax, true, before.title),
      }),
      description: mergeField(reading, row, "description", {
        before: before.description,
        now: now.description,
        edited: text("description", textMax, false, before.description),
      }),
      groupHeading: mergeField(
        reading,
        row,
        "groupHeading",
        {
          before: before.groupHeading,
          now: now.groupHeading,
          edited: row.isAsWritten("groupHeading", cells.groupHeading) ? before.groupHeading : heading || null,
        },
        (value) => value ?? "",
      ),
      placeOf: placesOf(row, depth),
    });
    this.#noteOrder(id, row);
  }

  #readFresh(row: KeyedRow, depth: number): void {
    const parentId = this.find(row, depth - 1, null);
    const title = row.changedText(levelKey(depth), { max: titleMax, isRequired: true });
    if (parentId === undefined || title === null) return;
    const node = this.#make(parentId, depth, title, row, levelKey(depth));
    node.description = row.changedText("description", { max: textMax }) ?? "";
    node.groupHeading = (row.changedText("groupHeading", { max: titleMax }) ?? "").trim() || null;
    this.#noteOrder(node.id, row);
  }

  #noteOrder(id: string, row: KeyedRow): void {
    this.#orders.set(id, { order: row.number("order") ?? undefined, row: row.index });
  }

  /** A category whose row has a fault: what lies in it, and what it lies in, need none for that. */
  #keepFaulty(id: string, level: number): void {
    this.#keep(id, level);
    this.#faulty.add(id);
  }

  #keep(id: string, level: number): void {
    const category = this.#reading.nowSurvey.categories.get(id);
    if (category === undefined) return;
    const { parentId, title, description, groupHeading } = category;
    const placeOf = () => ({ sheet: "Categories" });
    this.nodes.set(id, { id, parentId, level, title, description, groupHeading, isNew: false, placeOf });
  }

  #make(parentId: string | null, level: number, title: string, row: KeyedRow, key: string): EditedCategory {
    const reading = this.#reading;
    const made = (id: string) => this.#madeHere.has(id);
    const { id, isThere } = freshId(reading, `category/${parentId}/${title.toLowerCase()}`, (each) => {
      if (made(each)) return "taken";
      if (this.nodes.has(each)) return "same";
      return reading.nowSurvey.categories.has(each) ? "taken" : "free";
    });
    this.#madeHere.add(id);
    const there = this.nodes.get(id);
    if (isThere && there !== undefined && levelOf(reading.nowSurvey, id) === level) return there;
    const node: EditedCategory = {
      id,
      parentId,
      level,
      title,
      description: "",
      groupHeading: null,
      isNew: true,
      placeOf: (field) => row.place(field === "title" || field === "path" ? key : field),
    };
    this.nodes.set(id, node);
    this.#children = null;
    return node;
  }
  readonly #madeHere = new Set<string>();

  #childrenCalled(parentId: string | null, title: string): EditedCategory[] {
    this.#children ??= Map.groupBy(this.nodes.values(), (node) => node.parentId);
    const children = this.#children.get(parentId) ?? [];
    const found = children.filter((node) => sameTitle(node.title, title));
    if (found.length > 0) return found;
    // A category that this very workbook renames may still be named as before.
    return children.filter(({ id }) =>
      sameTitle(this.#reading.beforeSurvey.categories.get(id)?.title ?? "", title),
    );
  }

  #refuseRemoved(row: KeyedRow, level: number, id: string): void {
    const title = this.#reading.nowSurvey.categories.get(id)?.title ?? row.text(levelKey(level));
    this.#reading.faults.add(row.place(levelKey(level)), "category_removed", { title });
  }
}

function placesOf(row: KeyedRow, depth: number) {
  return (field: string): CellPlace => {
    if (field === "title") return row.place(levelKey(depth));
    if (field === "path") return row.place(levelKey(Math.max(0, depth - 1)));
    return row.place(field);
  };
}
