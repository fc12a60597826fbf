import { useTranslation } from "react-i18next";
import { i18n } from "./i18n.ts";
import { problemFrom, scoringErrorMessage } from "./problem.ts";

/** What is wrong with an operation on a program's content; `message` is the server's own sentence for it. */
export type ContentFault = {
  code: string;
  params: Record<string, unknown>;
  path?: string;
  message?: string;
};

/** The words for a fault of an operation, by its code; the namespace `content-faults` must be there. */
export type ContentFaultWords = (fault: ContentFault) => string;

/** Loads the words for faults of operations with the screen that may have to tell them. */
export function useContentFaultWords(): ContentFaultWords {
  useTranslation("content-faults");
  return contentFaultMessage;
}

/** What the parameter is called by whose number a sentence has its plural forms. */
const countedBy: Readonly<Record<string, string>> = {
  text_too_long: "max",
  tree_deeper_than_levels: "levels",
  too_deep: "levels",
  sub_measure_count: "subMeasures",
  measure_placed: "surveys",
  response_type_in_use: "measures",
};

/**
 * The words for a fault of an operation, by its code.
 *
 * A code the catalogue does not know falls back to the server's own sentence, then to the code itself.
 */
export function contentFaultMessage(fault: ContentFault): string {
  const { code, params } = fault;
  if (isOfScoring(fault)) return scoringErrorMessage({ code, params });
  const counted = params[countedBy[code] ?? "count"];
  const worded: Record<string, unknown> = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, textOf(name, value, params)]),
  );
  if (counted !== undefined) worded.count = Array.isArray(counted) ? counted.length : Number(counted);
  const key = keyOf(fault);
  if (exists(key, worded)) return text(key, worded);
  return exists(`errors:scoring.${code}`) ? scoringErrorMessage({ code, params }) : (fault.message ?? code);
}

// The one code that operations and response types both have: of a thing's id, and of a part's variable.
function isOfScoring({ code, path = "" }: ContentFault): boolean {
  return code === "id_invalid" && /(^|\.)parts\.\d+\.id$/.test(path);
}

/** What is wrong with the operations of a refused change, in words; empty where the refusal names no faults. */
export function contentFaultsOf(error: unknown): ContentFault[] {
  const { code, faults } = problemFrom(error);
  const isOfOperations = code === "change_refused" || code === "stale";
  return isOfOperations && Array.isArray(faults) ? (faults as ContentFault[]) : [];
}

function keyOf({ code, params }: ContentFault): string {
  if (code === "category_deleted" && params.id !== params.deletedId)
    return "content-faults:place.below_deleted";
  if (code === "arrangement_changed" && params.title === "") return "content-faults:place.top_arrangement";
  return `content-faults:fault.${code}`;
}

function textOf(name: string, value: unknown, params: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return listOf(value, params.count);
  if (name === "groups") return text("content-faults:groups", { count: Number(value) });
  if (name !== "kind" && name !== "field") return value;
  const key = `content-faults:${name}.${String(value)}`;
  return exists(key) ? text(key, {}) : value;
}

function listOf(values: readonly unknown[], count: unknown): string {
  const list = values.map((value) => `“${String(value)}”`).join(", ");
  const more = typeof count === "number" ? count - values.length : 0;
  return more > 0 ? text("content-faults:list.more", { list, count: more }) : list;
}

function exists(key: string, params: Record<string, unknown> = {}): boolean {
  return i18n.exists(key, params);
}

// Codes come from the server at run time, so these keys cannot be checked by their type.
function text(key: string, params: Record<string, unknown>): string {
  return (i18n.t as (key: string, params: Record<string, unknown>) => string)(key, params);
}
