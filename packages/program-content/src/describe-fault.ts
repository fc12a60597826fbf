import { describeError, SCORING_ERROR_CODES } from "@aquamark/scoring";
import type { FaultParams } from "./faults.ts";
import type { OperationFault } from "./types.ts";

const scoringCodes: ReadonlySet<string> = new Set(SCORING_ERROR_CODES);

type Wording = (param: (name: string) => string) => string;

const kindNames: Record<string, string> = {
  program: "program",
  survey: "survey",
  category: "category",
  measure: "measure",
  subMeasure: "sub-measure",
  responseType: "response type",
};

const fieldNames: Record<string, string> = {
  title: "title",
  name: "name",
  description: "description",
  structure: "structure",
  groupHeading: "group heading",
  weight: "weight",
  responseTypeId: "response type",
  subMeasures: "sub-measures",
  bindings: "bindings",
  formula: "formula",
  parts: "parts",
  source: "source",
  language: "language",
  asksQuality: "rating of quality",
  hideAggregates: "hiding of scores",
  notRelevant: "treatment of what is not relevant",
};

const wordings = {
  program_finalised: (p) => `The program ${p("title")} is finalised: its content cannot change.`,
  value_changed: (p) =>
    `The ${p("field")} of the ${p("kind")} ${p("title")} was changed by somebody else meanwhile.`,
  arrangement_changed: (p) =>
    `The order of the ${p("kind")} of ${p("title")} was changed by somebody else meanwhile.`,
  survey_deleted: (p) => `The survey ${p("title")} is deleted.`,
  category_deleted: (p) =>
    p("id") === p("deletedId")
      ? `The category ${p("title")} is deleted.`
      : `The category ${p("title")} lies in ${p("deletedTitle")}, which is deleted.`,
  survey_not_deleted: (p) => `The survey ${p("title")} is not deleted.`,
  category_not_deleted: (p) => `The category ${p("title")} is not deleted.`,
  measure_not_placed: (p) => `The measure ${p("title")} is not placed in the survey ${p("survey")}.`,
  survey_unknown: () => "There is no such survey.",
  category_unknown: () => "There is no such category in the survey.",
  measure_unknown: () => "There is no such measure.",
  response_type_unknown: () => "There is no such response type.",
  id_invalid: (p) => `"${p("id")}" is not a UUID in lower case with dashes.`,
  id_taken: (p) => `The id ${p("id")} belongs to another ${p("kind")} already.`,
  key_empty: () => "A key may not be empty.",
  key_taken: (p) => `The key ${p("key")} belongs to another ${p("kind")} already.`,
  title_empty: () => "A title may not be empty.",
  text_too_long: (p) => `The text is longer than ${p("max")} characters.`,
  text_with_nul: () => "The text holds a character that cannot be stored.",
  title_taken: (p) => `Another survey has the title ${p("title")}.`,
  name_taken: (p) => `Another response type has the name ${p("name")}.`,
  weight_invalid: () => "A weight must be a finite number of at least 0.",
  language_invalid: (p) => `"${p("language")}" is not a language.`,
  label_invalid: () => "A label has one or two characters.",
  levels_missing: () => "A survey needs at least one level.",
  first_index_not_last: () => "Only the last level may have a first index.",
  first_index_invalid: (p) => `A first index must be a whole number from 0 to ${p("max")}.`,
  tree_deeper_than_levels: (p) =>
    `The survey has categories on ${p("depth")} levels, more than the ${p("levels")} it is to have: ${p("titles")}.`,
  level_holds_measures: (p) => `Categories of the level ${p("level")} have measures: ${p("titles")}.`,
  too_deep: (p) =>
    `The survey has ${p("levels")} levels, and a category would come to lie on level ${p("depth")}.`,
  measures_not_here: (p) => `The category ${p("title")} cannot have measures on the level ${p("level")}.`,
  below_itself: (p) => `The category ${p("title")} cannot move below itself.`,
  parent_deleted: (p) =>
    `The category ${p("title")} lies in ${p("parentTitle")}, which is deleted and must be restored first.`,
  was_missing: (p) => `The change does not say what the ${p("field")} was.`,
  order_lacks: () => "The order lacks things that are there.",
  order_repeats: () => "The order has a thing more than once.",
  sub_measure_count: (p) =>
    `The measure ${p("title")} has ${p("subMeasures")} sub-measures, but the response type ${p("type")} has ${p("groups")} groups of parts.`,
  comment_weight: (p) =>
    `The measure ${p("title")} must have the weight 0, since the response type ${p("type")} is a comment.`,
  measure_placed: (p) => `The measure ${p("title")} is placed in ${p("surveys")}.`,
  measure_answered: (p) => `The measure ${p("title")} has been answered.`,
  measure_bound: (p) => `The measure ${p("by")} takes a value from ${p("title")}.`,
  response_type_in_use: (p) => `The response type ${p("title")} is used by measures: ${p("measures")}.`,
  paste_nothing: () => "Nothing of what is to be pasted is there any more.",
  paste_needs_category: () => "Measures can only be pasted into a category.",
  paste_other_program: () => "What is cut can only move within its program.",
  binding_name_invalid: (p) => `"${p("name")}" is not a name of a variable.`,
} satisfies Record<string, Wording>;

/** What can be wrong with an operation, besides the faults that `validateResponseType` finds in a response type. */
export type FaultCode = keyof typeof wordings;

export const FAULT_CODES = Object.keys(wordings) as FaultCode[];

/** Whether a fault is one that `validateResponseType` finds, worded by the scoring engine's own sentence. */
function isScoringFault({ code, path = "" }: { code: string; path?: string }): boolean {
  // The one code that both have: of an id, and of the variable that a part declares.
  if (code === "id_invalid") return /(^|\.)parts\.\d+\.id$/.test(path);
  return scoringCodes.has(code) && !Object.hasOwn(wordings, code);
}

/** Plain English for a fault: one sentence. */
export function describeFault(fault: Pick<OperationFault, "code" | "params"> & { path?: string }): string {
  const { code, params } = fault;
  if (isScoringFault(fault)) return describeError({ code, params });
  const wording: Wording | undefined = Object.hasOwn(wordings, code)
    ? wordings[code as FaultCode]
    : undefined;
  if (wording === undefined) return code;
  return wording((name) => textOf(params, name));
}

function textOf(params: FaultParams, name: string): string {
  const value = params[name];
  if (value === undefined) return "?";
  const text = typeof value === "object" ? value.join(", ") : String(value);
  if (name === "kind") return kindNames[text] ?? text;
  return name === "field" ? (fieldNames[text] ?? text) : text;
}
