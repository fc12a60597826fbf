import { contentOf, type ProgramContent, type ProgramContentRows, rowsOf } from "@aquamark/program-content";
import { ProgramContentRows as ProgramContentRowsSchema } from "@aquamark/program-content/schema";
import { readText } from "./cell-text.ts";
import type { ReadSheet, SheetModel } from "./model.ts";
import { sheetNames } from "./survey-columns.ts";

const format = 1;

/** What a workbook was made of, kept in a sheet that nobody sees. */
export type Origin = {
  /** Different for each workbook. */
  workbookId: string;
  programId: string;
  surveyId: string;
  contentRevision: number;
  /** The survey as it was; null where the workbook has no weights and cannot be read again. */
  content: ProgramContent | null;
};

// Far below what a cell holds, so that no program cuts it.
const chunkLength = 30_000;

/** The hidden sheet: by it an edited cell is told from what others changed in Aquamark meanwhile. */
export function originSheet(origin: Origin): SheetModel {
  const { content, ...about } = origin;
  const json = JSON.stringify(content === null ? null : onlySurvey(content, origin.surveyId));
  // XML holds neither of these two, and JSON can say them otherwise.
  const text = json.replaceAll("\ufffe", "\\ufffe").replaceAll("\uffff", "\\uffff");
  const chunks: string[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at + chunkLength - 1);
    const length = code >= 0xd800 && code < 0xdc00 ? chunkLength - 1 : chunkLength;
    chunks.push(text.slice(at, at + length));
    at += length;
  }
  return {
    name: sheetNames.origin,
    visibility: "veryHidden",
    form: "plain",
    hasHeadings: false,
    columns: [
      { key: "name", heading: "", width: 20, kind: "text" },
      { key: "value", heading: "", width: 40, kind: "text" },
    ],
    rows: [
      ["format", String(format)],
      ["workbookId", about.workbookId],
      ["programId", about.programId],
      ["surveyId", about.surveyId],
      ["contentRevision", String(about.contentRevision)],
      // Marked, so that no program drops a space or takes a part for something else.
      ...chunks.map((chunk) => ["content", `<${chunk}>`]),
    ].map((cells) => ({ cells })),
  };
}

// The survey's own content: what else the program has is no part of the workbook.
function onlySurvey(content: ProgramContent, surveyId: string): ProgramContentRows {
  const rows = rowsOf(content);
  const surveys = rows.surveys
    .filter(({ id }) => id === surveyId)
    .map((survey) => {
      const categories = survey.categories.filter((category) => isLive(category.id));
      const live = new Set(categories.map(({ id }) => id));
      return {
        ...survey,
        position: 0,
        categories,
        placements: survey.placements.filter(({ categoryId }) => live.has(categoryId)),
      };
    });
  function isLive(categoryId: string | null): boolean {
    for (let id = categoryId; id !== null; ) {
      const category = content.surveys.get(surveyId)?.categories.get(id);
      if (category === undefined || category.isDeleted) return false;
      id = category.parentId;
    }
    return true;
  }
  const placed = new Set(surveys.flatMap(({ placements }) => placements.map(({ measureId }) => measureId)));
  return { ...rows, surveys, measures: rows.measures.filter(({ id }) => placed.has(id)) };
}

export type ReadOrigin =
  | { ok: true; origin: Origin }
  | { ok: false; code: "no_workbook" | "workbook_damaged" | "format_unknown" };

/** Reads the hidden sheet; whatever it holds, what it gives can be walked through safely. */
export function readOrigin(sheet: ReadSheet | undefined): ReadOrigin {
  if (sheet === undefined) return { ok: false, code: "no_workbook" };
  const values = new Map<string, string>();
  for (const [name, value] of sheet.rows) {
    if (typeof name !== "string" || typeof value !== "string") continue;
    const text = readText(value);
    if (name === "content") values.set(name, (values.get(name) ?? "") + text.slice(1, -1));
    else values.set(name, text);
  }
  const written = values.get("format");
  if (written === undefined) return { ok: false, code: "no_workbook" };
  if (written !== String(format)) return { ok: false, code: "format_unknown" };
  const [workbookId, programId, surveyId] = ["workbookId", "programId", "surveyId"].map((name) =>
    values.get(name),
  );
  const contentRevision = Number(values.get("contentRevision"));
  const content = contentOfText(values.get("content") ?? "", surveyId ?? "");
  if (!workbookId || !programId || !surveyId || !Number.isInteger(contentRevision) || content === undefined)
    return { ok: false, code: "workbook_damaged" };
  return { ok: true, origin: { workbookId, programId, surveyId, contentRevision, content } };
}

function contentOfText(text: string, surveyId: string): ProgramContent | null | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (value === null) return null;
  const parsed = ProgramContentRowsSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const [survey, ...others] = parsed.data.surveys;
  if (survey === undefined || others.length > 0 || survey.id !== surveyId || survey.isDeleted)
    return undefined;
  // Each category after the one it lies in, so that no walk upwards goes round for ever.
  const seen = new Set<string>();
  for (const { id, parentId, isDeleted } of survey.categories) {
    if (isDeleted || seen.has(id) || (parentId !== null && !seen.has(parentId))) return undefined;
    seen.add(id);
  }
  const measures = new Set(parsed.data.measures.map(({ id }) => id));
  const isSound = survey.placements.every(
    ({ measureId, categoryId }) => seen.has(categoryId) && measures.delete(measureId),
  );
  return isSound ? contentOf(parsed.data) : undefined;
}
