import {
  type Bindings,
  type MeasureContent,
  pathOf,
  placeOf,
  sameValue,
  textMax,
  titleMax,
} from "@aquamark/program-content";
import { readBindings } from "./binding-text.ts";
import type { CellPlace } from "./faults.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { byOrderColumn, mergeOrder } from "./merge-order.ts";
import type { EditedCategories } from "./read-categories.ts";
import type { EditedResponseTypes } from "./read-response-types.ts";
import { byId, freshId, isUntouched, mergeField, type Reading } from "./reading.ts";
import { levelKey } from "./survey-columns.ts";
import type { RowCells } from "./survey-rows.ts";

export type EditedMeasure = {
  content: MeasureContent;
  categoryId: string;
  bindings: Bindings;
  isNew: boolean;
  placeOf: (path: string) => CellPlace;
};

type SubMeasure = MeasureContent["subMeasures"][number];
type Known = { id: string; before: MeasureContent; now: MeasureContent; cells: RowCells };

/** The measures of the survey as the workbook has them. */
export class EditedMeasures {
  readonly measures = new Map<string, EditedMeasure>();
  /** Those whose row is gone. */
  readonly removed = new Set<string>();
  readonly #reading: Reading;
  readonly #categories: EditedCategories;
  readonly #types: EditedResponseTypes;
  readonly #rows = new Map<string, KeyedRow>();
  readonly #idsByReference = new Map<string, string>();
  readonly #subMeasures = new Map<string, { sub: SubMeasure; row: KeyedRow }[]>();
  readonly #made = new Set<string>();

  constructor(
    reading: Reading,
    rows: readonly KeyedRow[],
    subRows: readonly KeyedRow[],
    { categories, types }: { categories: EditedCategories; types: EditedResponseTypes },
  ) {
    this.#reading = reading;
    this.#categories = categories;
    this.#types = types;
    const { known, fresh } = byId(rows, reading);
    const present = this.#known(known);
    const placed = present.map(({ row, ...about }) => ({ row, about: about as Known | null }));
    for (const row of fresh) placed.push({ row, about: null });
    const found = placed.map((each) => ({ ...each, categoryId: this.#categoryOf(each.row, each.about) }));
    // A row without a place is read on: its other faults are told as well, and nothing is done with it.
    const withIds = found.map(({ row, about, categoryId = "" }) => ({
      row,
      categoryId,
      ...this.#idOf(row, about, categoryId),
    }));
    for (const { row, id } of withIds) this.#noteReference(row, id);
    this.#readSubMeasures(subRows);
    for (const { row, id, categoryId, known: about } of withIds)
      this.#readMeasure(row, id, categoryId, about);

    for (const id of reading.written.measures.keys())
      if (!known.has(id) && placeOf(reading.nowSurvey, id) !== null) this.removed.add(id);
  }

  /** The final measures of each category. */
  lists(): Map<string, string[]> {
    const { nowSurvey, beforeSurvey } = this.#reading;
    const byCategory = Map.groupBy(this.measures, ([, { categoryId }]) => categoryId);
    const lists = new Map<string, string[]>();
    const staysIn = (categoryId: string) => (id: string) =>
      this.removed.has(id) ? false : (this.measures.get(id)?.categoryId ?? categoryId) === categoryId;
    for (const categoryId of this.#categories.nodes.keys()) {
      const before = beforeSurvey.categories.get(categoryId)?.measures ?? [];
      const now = nowSurvey.categories.get(categoryId)?.measures ?? [];
      const own = (byCategory.get(categoryId) ?? []).filter(
        ([id]) => before.includes(id) || !now.includes(id),
      );
      const edited = byOrderColumn(
        own.map(([id]) => {
          const row = this.#rows.get(id);
          return {
            id,
            order: row?.number("order") ?? undefined,
            row: row?.index ?? Number.POSITIVE_INFINITY,
          };
        }),
      );
      lists.set(categoryId, mergeOrder(edited, before, now, staysIn(categoryId)));
    }
    return lists;
  }

  #known(rows: ReadonlyMap<string, KeyedRow>): (Known & { row: KeyedRow })[] {
    const { faults, written, before, now, nowSurvey } = this.#reading;
    return [...rows].flatMap(([id, row]) => {
      const cells = written.measures.get(id);
      const [was, is] = [before.measures.get(id), now.measures.get(id)];
      if (cells === undefined || was === undefined) {
        faults.add(row.place("id"), "id_unknown", { cell: row.nameOf("id") });
        return [];
      }
      if (is === undefined || placeOf(nowSurvey, id) === null) {
        if (!isUntouched(row, cells)) faults.add(row.place(), "removed_meanwhile");
        return [];
      }
      return [{ id, row, before: was, now: is, cells }];
    });
  }

  #categoryOf(row: KeyedRow, known: Known | null): string | undefined {
    const reading = this.#reading;
    const { faults, beforeSurvey, nowSurvey } = reading;
    const { levels } = nowSurvey.structure;
    const depth = this.#categories.depthOf(row);
    if (depth === undefined) return undefined;
    if (depth === -1) {
      faults.add(row.place(levelKey(0)), "path_missing");
      return undefined;
    }
    const wasIn = known && beforeSurvey.placements.get(known.id)?.categoryId;
    const isIn = known && nowSurvey.placements.get(known.id)?.categoryId;
    const isMoved =
      known === null ||
      levels.some((_, level) => !row.isAsWritten(levelKey(level), known.cells[levelKey(level)] ?? null));
    if (!isMoved) {
      const node = this.#categories.nodes.get(isIn ?? "");
      if (node === undefined) {
        const title = nowSurvey.categories.get(isIn ?? "")?.title ?? "";
        faults.add(row.place(levelKey(depth)), "category_removed", { title });
      }
      return node?.id;
    }
    if (levels[depth]?.hasMeasures !== true) {
      faults.add(row.place(levelKey(depth)), "measures_not_here", { level: levels[depth]?.title ?? "" });
      return undefined;
    }
    const path = wasIn ? pathOf(beforeSurvey, wasIn).map(({ id }) => id) : [];
    const categoryId = this.#categories.find(row, depth, known && { cells: known.cells, path });
    if (typeof categoryId !== "string") return undefined;
    if (!wasIn || !isIn) return categoryId;
    const titleOf = (id: string) => nowSurvey.categories.get(id)?.title ?? "";
    return mergeField(
      reading,
      row,
      levelKey(depth),
      { before: wasIn, now: isIn, edited: categoryId },
      titleOf,
    );
  }

  #idOf(row: KeyedRow, known: Known | null, categoryId: string): { id: string; known: Known | null } {
    if (known !== null) return { id: known.id, known };
    const { now, nowSurvey } = this.#reading;
    const seed = `measure/${categoryId}/${row.text("title").trim().toLowerCase()}`;
    const { id } = freshId(this.#reading, seed, (each) => {
      if (this.#made.has(each)) return "taken";
      if (placeOf(nowSurvey, each) !== null) return "same";
      return now.measures.has(each) ? "taken" : "free";
    });
    this.#made.add(id);
    return { id, known: null };
  }

  #noteReference(row: KeyedRow, id: string): void {
    this.#rows.set(id, row);
    const reference = row.text("reference").trim().toLowerCase();
    if (reference === "") return;
    const other = this.#idsByReference.get(reference);
    if (other === undefined) this.#idsByReference.set(reference, id);
    else
      this.#reading.faults.add(row.place("reference"), "reference_twice", {
        row: (this.#rows.get(other)?.index ?? 0) + 1,
      });
  }

  #readMeasure(row: KeyedRow, id: string, categoryId: string, known: Known | null): void {
    const reading = this.#reading;
    const { faults, now, nowSurvey, beforeSurvey } = reading;
    const is = known?.now ?? (placeOf(nowSurvey, id) === null ? undefined : now.measures.get(id));
    const was = known?.before ?? is;
    const cells = known?.cells;
    const isKept = (key: string) => cells !== undefined && row.isAsWritten(key, cells[key]);
    const merge = <T>(
      key: string,
      edited: T,
      before: T | undefined,
      present: T | undefined,
      show?: (value: T) => string,
    ): T =>
      before === undefined || present === undefined
        ? edited
        : mergeField(reading, row, key, { before, now: present, edited }, show);

    const title = isKept("title")
      ? was?.title
      : row.changedText("title", { max: titleMax, isRequired: true });
    const description = isKept("description")
      ? was?.description
      : row.changedText("description", { max: textMax });
    const weight = isKept("weight") ? was?.weight : row.number("weight", { min: 0 });
    if (weight === null) faults.add(row.place("weight"), "required");
    const responseTypeId = isKept("responseType") ? was?.responseTypeId : this.#typeOf(row);
    const subRows = this.#subMeasures.get(id) ?? [];
    const subMeasures = subRows.map(({ sub }) => sub);

    const [boundBefore, boundNow] = [beforeSurvey, nowSurvey].map(
      (survey) => survey.placements.get(id)?.bindings,
    );
    const bindings = this.#bindingsOf(row, isKept("bindings") ? boundBefore : undefined);
    const key = is?.key ?? null;
    const merged: MeasureContent = {
      id,
      key,
      title: merge("title", title ?? "", was?.title, is?.title),
      description: merge("description", description ?? "", was?.description, is?.description),
      weight: merge("weight", weight ?? 0, was?.weight, is?.weight),
      responseTypeId: merge(
        "responseType",
        responseTypeId ?? "",
        was?.responseTypeId,
        is?.responseTypeId,
        (type) => now.responseTypes.get(type)?.name ?? "",
      ),
      subMeasures: merge(
        "reference",
        subMeasures,
        was?.subMeasures,
        is?.subMeasures,
        (all) => `${all.length} sub-measures`,
      ),
    };
    this.measures.set(id, {
      content: is !== undefined && sameValue(merged, is) ? is : merged,
      categoryId,
      bindings: merge("bindings", bindings ?? {}, known === null ? boundNow : boundBefore, boundNow, (all) =>
        Object.keys(all).join(", "),
      ),
      isNew: is === undefined,
      placeOf: (path) => placeIn(path, row, subRows),
    });
  }

  #typeOf(row: KeyedRow): string | undefined {
    const { faults } = this.#reading;
    const name = row.text("responseType").trim();
    if (name === "") {
      faults.add(row.place("responseType"), "required");
      return undefined;
    }
    const found = this.#types.named(name);
    if (found.length === 0) faults.add(row.place("responseType"), "response_type_unknown", { name });
    if (found.length > 1)
      faults.add(row.place("responseType"), "response_type_ambiguous", { name, count: found.length });
    return found[0];
  }

  /** The bindings that the cell names; `kept` where it is as it was written and names what is gone. */
  #bindingsOf(row: KeyedRow, kept: Bindings | undefined): Bindings | undefined {
    const reading = readBindings(
      row.text("bindings"),
      (reference) => this.#idsByReference.get(reference.trim().toLowerCase()) ?? null,
    );
    if (reading.ok) return reading.bindings;
    if (kept !== undefined) return kept;
    this.#reading.faults.add(row.place("bindings"), reading.code, { text: reading.text.slice(0, 200) });
    return undefined;
  }

  #readSubMeasures(rows: readonly KeyedRow[]): void {
    const reading = this.#reading;
    const { faults, written, before } = reading;
    const { known, fresh } = byId(rows, reading);
    const owners = new Map(
      [...before.measures.values()].flatMap(({ id, subMeasures }) =>
        subMeasures.map((sub) => [sub.id, { id, sub }] as const),
      ),
    );
    const read = (row: KeyedRow, id: string | null) => {
      const reference = row.text("reference").trim();
      const owner = id === null ? undefined : owners.get(id);
      const cells = id === null ? undefined : written.subMeasures.get(id);
      const isHome =
        owner !== undefined && cells !== undefined && row.isAsWritten("reference", cells.reference);
      // What belongs to a measure whose row is gone goes with it.
      const measureId = isHome ? owner.id : this.#idsByReference.get(reference.toLowerCase());
      if (isHome && !this.#rows.has(owner.id)) return;
      if (measureId === undefined)
        return faults.add(row.place("reference"), "reference_unknown", { reference });
      const was = owner?.sub;
      const isKept = (key: string) => cells !== undefined && row.isAsWritten(key, cells[key]);
      const title =
        was && isKept("title") ? was.title : row.changedText("title", { max: titleMax, isRequired: true });
      const description =
        was && isKept("description") ? was.description : row.changedText("description", { max: textMax });
      const weight = was && isKept("weight") ? was.weight : row.number("weight", { min: 0 });
      if (weight === null) faults.add(row.place("weight"), "required");
      const all = this.#subMeasures.get(measureId) ?? [];
      const subId =
        id ?? reading.idOf(`subMeasure/${measureId}/${(title ?? "").toLowerCase()}/${all.length}`);
      const sub = {
        id: subId,
        key: was?.key ?? null,
        title: title ?? "",
        description: description ?? "",
        weight: weight ?? 0,
      };
      this.#subMeasures.set(measureId, [...all, { sub, row }]);
    };
    for (const [id, row] of known) {
      if (owners.has(id)) read(row, id);
      else faults.add(row.place("id"), "id_unknown", { cell: row.nameOf("id") });
    }
    for (const row of fresh) read(row, null);
    for (const [measureId, subs] of this.#subMeasures) {
      const order = byOrderColumn(
        subs.map(({ sub, row }) => ({ id: sub.id, order: row.number("order") ?? undefined, row: row.index })),
      );
      this.#subMeasures.set(
        measureId,
        order.flatMap((id) => subs.find(({ sub }) => sub.id === id) ?? []),
      );
    }
  }
}

const columnOfField: Record<string, string> = {
  title: "title",
  description: "description",
  weight: "weight",
  responseTypeId: "responseType",
  bindings: "bindings",
  path: levelKey(0),
};

function placeIn(path: string, row: KeyedRow, subRows: readonly { row: KeyedRow }[]): CellPlace {
  const [field = "", index, subField = ""] = path.split(".");
  const sub = field === "subMeasures" ? subRows[Number(index)] : undefined;
  if (sub !== undefined) return sub.row.place(columnOfField[subField]);
  return row.place(columnOfField[field]);
}
