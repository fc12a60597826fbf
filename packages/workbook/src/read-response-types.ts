import {
  keyMax,
  type PartContent,
  type ResponseTypeContent,
  sameValue,
  textMax,
  titleMax,
} from "@aquamark/program-content";
import { nameKey } from "./cell-text.ts";
import type { CellPlace } from "./faults.ts";
import type { KeyedRow } from "./keyed-sheet.ts";
import { byOrderColumn } from "./merge-order.ts";
import { byId, freshId, isUntouched, mergeField, type Reading } from "./reading.ts";
import { partKinds, rowKinds, sheetNames } from "./survey-columns.ts";
import { type RowCells, responseTypeKey } from "./survey-rows.ts";

const expressionMax = 2_000;

export type EditedResponseType = {
  content: ResponseTypeContent;
  isNew: boolean;
  /** Where a fault at a field of it is told, such as `parts.2.options.0.if`. */
  placeOf: (path: string) => CellPlace;
};

type PartRow = { key: string; row: KeyedRow; part: PartContent; options: OptionRow[] };
type OptionContent = Extract<PartContent, { type: "multipleChoice" }>["options"][number];
type OptionRow = { option: OptionContent; row: KeyedRow };
type TypeRow = {
  id: string;
  name: string;
  row: KeyedRow;
  before: ResponseTypeContent | undefined;
  parts: PartRow[];
};

/** The response types as the workbook has them. */
export class EditedResponseTypes {
  readonly types = new Map<string, EditedResponseType>();
  readonly removed = new Set<string>();
  readonly #reading: Reading;
  readonly #rows = new Map<string, TypeRow>();
  /** What others deleted since the workbook was made. */
  readonly #gone = new Set<string>();

  constructor(reading: Reading, rows: readonly KeyedRow[]) {
    this.#reading = reading;
    const kinds = new Map(Object.entries(rowKinds).map(([kind, word]) => [word.toLowerCase(), kind]));
    const ofKind = (wanted: keyof typeof rowKinds) =>
      rows.filter((row) => kinds.get(row.text("row").trim().toLowerCase()) === wanted);
    for (const row of rows)
      if (!kinds.has(row.text("row").trim().toLowerCase()))
        reading.faults.add(row.place("row"), "row_kind", { allowed: Object.values(rowKinds).join(", ") });
    this.#readTypes(ofKind("type"));
    this.#readParts(ofKind("part"));
    this.#readOptions(ofKind("option"));
    this.#finish();
  }

  /** The response type that a name means: as it is called now, or as it was when the workbook was made. */
  named(name: string): string[] {
    const wanted = nameKey(name);
    const found = [...this.types].filter(([, { content }]) => nameKey(content.name) === wanted);
    if (found.length > 0) return found.map(([id]) => id);
    return [...this.#reading.before.responseTypes.values()]
      .filter((type) => nameKey(type.name) === wanted && this.types.has(type.id))
      .map(({ id }) => id);
  }

  #readTypes(rows: readonly KeyedRow[]): void {
    const reading = this.#reading;
    const { faults, written, before, now } = reading;
    const { known, fresh } = byId(rows, reading);
    for (const [id, row] of known) {
      const [was, is] = [before.responseTypes.get(id), now.responseTypes.get(id)];
      if (was === undefined) faults.add(row.place("id"), "id_unknown", { cell: row.nameOf("id") });
      else if (is === undefined) {
        this.#gone.add(id);
        if (!isUntouched(row, written.responseTypes.get(responseTypeKey(id)) ?? {}))
          faults.add(row.place(), "removed_meanwhile");
      } else {
        const cells = written.responseTypes.get(responseTypeKey(id));
        const edited = row.isAsWritten("responseType", cells?.responseType)
          ? was.name
          : (row.changedText("responseType", { max: titleMax, isRequired: true }) ?? was.name);
        const name = mergeField(reading, row, "responseType", { before: was.name, now: is.name, edited });
        this.#rows.set(id, { id, name, row, before: was, parts: [] });
      }
    }
    const made = new Set<string>();
    for (const row of fresh) {
      const name = row.changedText("responseType", { max: titleMax, isRequired: true });
      if (name === null) continue;
      const { id } = freshId(reading, `responseType/${name.toLowerCase()}`, (each) => {
        if (made.has(each)) return "taken";
        return now.responseTypes.has(each) ? "same" : "free";
      });
      made.add(id);
      this.#rows.set(id, { id, name, row, before: undefined, parts: [] });
    }
    const names = new Map<string, KeyedRow>();
    for (const { name, row } of this.#rows.values()) {
      const other = names.get(name.toLowerCase());
      if (other) faults.add(row.place("responseType"), "response_type_twice", { row: other.index + 1 });
      else names.set(name.toLowerCase(), row);
    }
    for (const id of before.responseTypes.keys())
      if (!known.has(id) && now.responseTypes.has(id)) this.removed.add(id);
  }

  /** The type that a part's or option's row belongs to, by its hidden id or by the name it gives. */
  #typeOf(row: KeyedRow, id: string | null): TypeRow | null {
    const { faults, before } = this.#reading;
    const name = row.text("responseType").trim();
    const called = (wanted: string) =>
      [...this.#rows.values()].filter((type) => nameKey(type.name) === nameKey(wanted));
    if (id !== null) {
      if (this.#gone.has(id)) return null;
      const type = this.#rows.get(id);
      if (type === undefined) {
        faults.add(row.place("responseType"), "response_type_unknown", { name });
        return null;
      }
      const isOwn = [type.name, type.before?.name].some(
        (each) => each !== undefined && nameKey(each) === nameKey(name),
      );
      if (!isOwn) faults.add(row.place("responseType"), "row_reassigned", { name: type.name });
      return type;
    }
    const found = called(name);
    if (found[0] !== undefined) return found[0];
    const former = [...before.responseTypes.values()].find((type) => nameKey(type.name) === nameKey(name));
    const type = former === undefined ? undefined : this.#rows.get(former.id);
    if (type === undefined) faults.add(row.place("responseType"), "response_type_unknown", { name });
    return type ?? null;
  }

  #keyOf(row: KeyedRow, key: "partKey" | "optionKey"): string | null {
    const id = row.text("id").trim().toLowerCase();
    if (id === "" || row.isEmpty(key)) return null;
    const option = key === "optionKey" ? row.text("optionKey") : null;
    return responseTypeKey(id, row.text("partKey"), option);
  }

  #readParts(rows: readonly KeyedRow[]): void {
    const reading = this.#reading;
    const { known, fresh } = byId(rows, reading, (row) => this.#keyOf(row, "partKey"));
    for (const [key, row] of known) {
      const cells = reading.written.responseTypes.get(key);
      const type = this.#typeOf(row, row.text("id").trim().toLowerCase());
      const was = type?.before?.parts.find((part) => part.key === row.text("partKey"));
      if (cells === undefined || was === undefined) {
        if (type !== null)
          reading.faults.add(row.place("partKey"), "id_unknown", { cell: row.nameOf("partKey") });
        continue;
      }
      type?.parts.push({ key: was.key, row, part: this.#part(row, was.key, was, cells), options: [] });
    }
    const untyped: { row: KeyedRow; type: TypeRow }[] = [];
    for (const row of fresh) {
      const type = this.#typeOf(row, null);
      if (type !== null) untyped.push({ row, type });
    }
    for (const { row, type } of untyped) {
      const taken = new Set([...(type.before?.parts ?? []), ...type.parts].map(({ key }) => key));
      const variable = row.text("variable").trim().slice(0, keyMax);
      const key = variable !== "" && !taken.has(variable) ? variable : freeKey("p", taken);
      type.parts.push({ key, row, part: this.#part(row, key, undefined, {}), options: [] });
    }
  }

  #part(row: KeyedRow, key: string, was: PartContent | undefined, cells: RowCells): PartContent {
    const { faults } = this.#reading;
    const kindWord = row.text("kind").trim().toLowerCase();
    const kind = (Object.keys(partKinds) as PartContent["type"][]).find(
      (each) => partKinds[each].toLowerCase() === kindWord,
    );
    if (kind === undefined)
      faults.add(row.place("kind"), "row_kind", { allowed: Object.values(partKinds).join(", ") });
    const type = kind ?? was?.type ?? "numerical";
    const text = textsOf(row, cells);
    const group = row.isAsWritten("subMeasure", cells.subMeasure ?? null)
      ? (was?.subMeasure ?? null)
      : row.number("subMeasure", { min: 1 });
    if (typeof group === "number" && !Number.isInteger(group))
      faults.add(row.place("subMeasure"), "not_a_whole_number");
    const head = withTexts({ key } as { key: string }, {
      id: text("variable", was?.id, keyMax),
      name: text("name", was?.name),
      description: text("description", was?.description),
      ...(group === null || group === undefined ? {} : { subMeasure: group }),
    });
    if (type === "multipleChoice") return { ...head, type, options: [] };
    const bounds = was?.type === "numerical" ? was : undefined;
    return withTexts({ ...head, type } as Extract<PartContent, { type: "numerical" }>, {
      lower: text("lower", bounds?.lower, expressionMax),
      upper: text("upper", bounds?.upper, expressionMax),
    });
  }

  #readOptions(rows: readonly KeyedRow[]): void {
    const reading = this.#reading;
    const { faults } = reading;
    const { known, fresh } = byId(rows, reading, (row) => this.#keyOf(row, "optionKey"));
    const add = (
      row: KeyedRow,
      part: PartRow | undefined,
      key: string | null,
      was?: OptionContent,
      cells: RowCells = {},
    ) => {
      if (part === undefined) {
        const number = row.text("part").trim();
        if (number === "") faults.add(row.place("part"), "part_number");
        else faults.add(row.place("part"), "part_unknown", { part: number });
        return;
      }
      if (part.part.type !== "multipleChoice") {
        // The options of what became a number go with it, if nobody edited them.
        if (was === undefined) faults.add(row.place("row"), "option_of_number", { part: row.text("part") });
        return;
      }
      const text = textsOf(row, cells);
      const score =
        was !== undefined && row.isAsWritten("score", cells.score) ? was.score : row.number("score");
      if (score === null) faults.add(row.place("score"), "required");
      const taken = new Set(part.options.map(({ option }) => option.key));
      const former = this.#formerOptionKeys(part);
      const option = withTexts(
        { key: key ?? freeKey("o", new Set([...taken, ...former])), score: score ?? 0 },
        {
          name: text("name", was?.name),
          description: text("description", was?.description),
          if: text("formula", was?.if, expressionMax),
        },
      );
      part.options.push({ option, row });
    };
    for (const [key, row] of known) {
      const type = this.#typeOf(row, row.text("id").trim().toLowerCase());
      if (type === null) continue;
      const partKey = row.text("partKey");
      const was = type.before?.parts.find((part) => part.key === partKey);
      const option =
        was?.type === "multipleChoice"
          ? was.options.find((each) => each.key === row.text("optionKey"))
          : undefined;
      if (option === undefined)
        faults.add(row.place("optionKey"), "id_unknown", { cell: row.nameOf("optionKey") });
      else
        add(
          row,
          type.parts.find((part) => part.key === partKey),
          option.key,
          option,
          reading.written.responseTypes.get(key),
        );
    }
    for (const row of fresh) {
      const type = this.#typeOf(row, null);
      const number = row.number("part");
      if (type === null || number === undefined) continue;
      add(
        row,
        number === null ? undefined : type.parts.find((part) => part.row.number("part") === number),
        null,
      );
    }
  }

  // A key that once meant another option would give stored answers another meaning.
  #formerOptionKeys({ key, row }: PartRow): string[] {
    const id = row.text("id").trim().toLowerCase();
    const was = this.#rows.get(id)?.before?.parts.find((part) => part.key === key);
    return was?.type === "multipleChoice" ? was.options.map((option) => option.key) : [];
  }

  #finish(): void {
    const reading = this.#reading;
    const { now } = reading;
    for (const { id, name, row, before, parts: partRows } of this.#rows.values()) {
      const is = now.responseTypes.get(id);
      const cells = reading.written.responseTypes.get(responseTypeKey(id));
      const isFormulaKept = before !== undefined && row.isAsWritten("formula", cells?.formula);
      const formula = isFormulaKept
        ? before.formula
        : row.changedText("formula", { max: expressionMax })?.trim() || null;

      const ordered = inOrder(partRows, ({ row: part }) => part, "part");
      const optionRows = ordered.map(({ options }) =>
        inOrder(options, ({ row: option }) => option, "option"),
      );
      const parts = ordered.map(({ part }, index) =>
        part.type === "multipleChoice"
          ? { ...part, options: (optionRows[index] ?? []).map(({ option }) => option) }
          : part,
      );
      const was = before ?? is;
      const content: ResponseTypeContent = {
        id,
        key: is?.key ?? null,
        name,
        formula:
          was === undefined || is === undefined
            ? formula
            : mergeField(
                reading,
                row,
                "formula",
                { before: was.formula, now: is.formula, edited: formula },
                (f) => f ?? "",
              ),
        parts:
          was === undefined || is === undefined
            ? parts
            : mergeField(
                reading,
                row,
                "row",
                { before: was.parts, now: is.parts, edited: parts },
                (all) => `${all.length} parts`,
              ),
      };
      this.types.set(id, {
        content: is !== undefined && sameValue(content, is) ? is : content,
        isNew: is === undefined,
        placeOf: (path) => placeIn(path, row, ordered, optionRows),
      });
    }
    // What others added since is there too.
    for (const [id, type] of now.responseTypes)
      if (!this.types.has(id) && !this.removed.has(id))
        this.types.set(id, {
          content: type,
          isNew: false,
          placeOf: () => ({ sheet: sheetNames.responseTypes }),
        });
  }
}

const columnOfField: Record<string, string> = {
  name: "name",
  description: "description",
  if: "formula",
  score: "score",
  id: "variable",
  lower: "lower",
  upper: "upper",
  subMeasure: "subMeasure",
  type: "kind",
};

function placeIn(
  path: string,
  row: KeyedRow,
  parts: readonly PartRow[],
  options: readonly (readonly OptionRow[])[],
): CellPlace {
  const steps = path.split(".");
  const part = steps[0] === "parts" ? parts[Number(steps[1])] : undefined;
  if (part === undefined) {
    if (steps[0] === "name") return row.place("responseType");
    return row.place(steps[0] === "formula" ? "formula" : undefined);
  }
  const option = steps[2] === "options" ? options[Number(steps[1])]?.[Number(steps[3])] : undefined;
  const field = option === undefined ? steps[2] : steps[4];
  return (option ?? part).row.place(columnOfField[field ?? ""]);
}

/** The texts of a row: as they were where the cell is as it was written, nothing where it is empty. */
function textsOf(row: KeyedRow, cells: RowCells) {
  return (key: string, was: string | null | undefined, max = textMax): string | null | undefined => {
    if (key in cells && row.isAsWritten(key, cells[key])) return was;
    const text = row.changedText(key, { max });
    const value = max === textMax ? text : text?.trim();
    return value === "" ? null : value;
  };
}

// What is empty is left out, as in a file.
function withTexts<T extends object>(value: T, texts: Record<string, string | number | null | undefined>): T {
  const given = Object.entries(texts).filter(([, text]) => text !== null && text !== undefined);
  return { ...value, ...Object.fromEntries(given) };
}

function inOrder<T>(things: readonly T[], rowOf: (thing: T) => KeyedRow, key: string): T[] {
  const byRow = new Map(things.map((thing) => [String(rowOf(thing).index), thing]));
  const ids = byOrderColumn(
    things.map((thing) => {
      const row = rowOf(thing);
      return { id: String(row.index), order: row.number(key) ?? undefined, row: row.index };
    }),
  );
  return ids.flatMap((id) => byRow.get(id) ?? []);
}

function freeKey(start: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) if (!taken.has(`${start}${number}`)) return `${start}${number}`;
}
