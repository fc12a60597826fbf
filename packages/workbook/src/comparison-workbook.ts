import type { Comparison, ComparisonItem, ComparisonTag } from "@aquamark/program-content";
import { depthColours } from "./depth-colours.ts";
import type { CellValue, ColumnModel, RowLook, RowModel, WorkbookModel } from "./model.ts";

const columns: readonly ColumnModel[] = [
  { key: "what", heading: "What", width: 12, kind: "text" },
  { key: "numberBefore", heading: "Number before", width: 10, kind: "text" },
  { key: "numberAfter", heading: "Number after", width: 10, kind: "text" },
  { key: "place", heading: "Lies in", width: 34, kind: "text" },
  { key: "title", heading: "Title", width: 38, kind: "text" },
  { key: "kind", heading: "Difference", width: 20, kind: "text" },
  { key: "field", heading: "Field", width: 22, kind: "text" },
  { key: "before", heading: "Before", width: 44, kind: "text" },
  { key: "after", heading: "After", width: 44, kind: "text" },
  { key: "scores", heading: "For scores", width: 30, kind: "text" },
];

const tagColours: Record<ComparisonTag, string> = {
  added: "DDF1E1",
  deleted: "F8DFDC",
  moved: "E6E3F7",
  reordered: "EDF0F2",
  modified: "FBF0D2",
};

const words = (name: string) =>
  name
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();

/** How a survey differs between two versions, to read, filter and print: a row for each thing, then one for each field. */
export function comparisonWorkbook({ before, after, items }: Comparison): WorkbookModel {
  const side = (label: string, each: Comparison["before"]): RowModel => ({
    cells: [label, null, null, each?.programTitle ?? "not in this program", each?.surveyTitle ?? null],
    look: { isBold: true },
  });
  const title = after?.surveyTitle ?? before?.surveyTitle ?? "";
  const { fill, ink } = depthColours(0);
  return {
    title: `${title}: comparison`,
    opensAt: 0,
    sheets: [
      {
        name: "Differences",
        visibility: "visible",
        form: "plain",
        hasHeadings: true,
        columns,
        rows: [
          side("Before", before),
          side("After", after),
          ...(items.length === 0 ? [{ cells: ["No differences"], look: { fill, ink } }] : []),
          ...items.flatMap(rowsOf),
        ],
        page: {
          orientation: "landscape",
          footer: `${before?.programTitle ?? ""} / ${after?.programTitle ?? ""}`,
        },
      },
    ],
  };
}

function rowsOf(item: ComparisonItem): RowModel[] {
  const first = item.tags[0] ?? "modified";
  const head = row(
    {
      what: item.kind,
      numberBefore: item.before?.number ?? null,
      numberAfter: item.after?.number ?? null,
      place: (item.after ?? item.before)?.path.map(({ title }) => title).join(" › ") ?? null,
      title: item.title,
      kind: item.tags.join(", "),
      scores: item.scores.map(({ code }) => words(code)).join(", "),
      ...(item.tags.includes("moved")
        ? { field: "place", before: pathOf(item.before), after: pathOf(item.after) }
        : {}),
    },
    { isBold: true, fill: tagColours[first], ink: "1B262C" },
  );
  const field = (of: string, { field: name, before, after }: ComparisonItem["changes"][number]) =>
    row({
      field: [of, words(name)].filter(Boolean).join(": "),
      before: valueOf(before),
      after: valueOf(after),
    });
  return [
    head,
    ...item.changes.map((change) => field("", change)),
    ...item.pieces.flatMap((piece) => [
      row({ kind: piece.tags.join(", "), field: `${words(piece.kind)} ${piece.title}` }),
      ...piece.changes.map((change) => field(piece.title, change)),
      ...piece.pieces.flatMap((option) => [
        row({ kind: option.tags.join(", "), field: `option ${option.title}` }),
        ...option.changes.map((change) => field(option.title, change)),
      ]),
    ]),
  ];
}

function pathOf(place: ComparisonItem["before"]): string | null {
  return place?.path.map(({ title }) => title).join(" › ") ?? null;
}

function valueOf(value: ComparisonItem["changes"][number]["before"]): CellValue {
  if (value === null) return null;
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

function row(cells: Record<string, CellValue>, look?: RowLook): RowModel {
  const values = columns.map(({ key }) => cells[key] ?? null);
  return look === undefined ? { cells: values } : { cells: values, look };
}
