import type { ErrorParam } from "../types.ts";

type Params = Readonly<Record<string, ErrorParam>>;

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ["value", "a number, a name or a bracket"],
  ["operator_or_end", "an operator or the end"],
  ["one_comparison", "an operator other than a second comparison (put one of them in brackets)"],
  ["comma_or_bracket", "a comma or a closing bracket"],
]);

/** What the text reads for a parameter: lists joined by commas. */
function text(params: Params, name: string): string {
  const value = params[name];
  if (value === undefined) return "?";
  return typeof value === "object" ? value.join(", ") : String(value);
}

function expected(params: Params): string {
  const key = text(params, "expected");
  return EXPECTED.get(key) ?? `"${key}"`;
}

function argumentCount(params: Params): string {
  const { least, most } = params;
  if (most === "") return `at least ${least}`;
  return least === most ? `${least}` : `${least} to ${most}`;
}

type Wording = (params: Params) => string;

/** Errors of an expression, worded to follow its name. The position replaces {at}, or comes last. */
const EXPRESSION_WORDING: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ["expected", (p) => `has "${text(p, "found")}" {at}, where ${expected(p)} was expected`],
  ["expected_before_end", (p) => `ends {at}, where ${expected(p)} was expected`],
  [
    "unexpected_character",
    (p) =>
      `has the character "${text(p, "character")}" {at}, where a number, a name, an operator or a bracket was expected`,
  ],
  ["number_not_finite", (p) => `has ${text(p, "number")} {at}, where a finite number was expected`],
  [
    "unknown_function",
    (p) => `calls the unknown function "${text(p, "name")}" {at}, where a known one was expected`,
  ],
  [
    "argument_count",
    (p) =>
      `calls ${text(p, "name")} {at} with ${text(p, "found")} arguments, where ${argumentCount(p)} were expected`,
  ],
  ["too_long", (p) => `is longer than ${text(p, "most")} characters`],
  ["too_deep", (p) => `is nested deeper than ${text(p, "most")} levels`],
  ["division_by_zero", () => "divides by zero"],
  ["not_finite", () => "has no finite result"],
  ["name_undefined", (p) => `uses ${text(p, "name")} {at}, which has no value`],
  ["clamp_bounds", () => "clamps to a lower bound above the upper one"],
  ["round_digits", () => "rounds to a number of digits that is not an integer from -15 to 15"],
]);

/** The English words for an error of an expression, to follow its name: "divides by zero at 7". */
export function describeExpressionError(code: string, params: Params, position: number): string {
  const words = EXPRESSION_WORDING.get(code)?.(params) ?? code;
  const at = `at ${position}`;
  return words.includes("{at}") ? words.replace("{at}", () => at) : `${words} ${at}`;
}

/** The inner error of an expression that an error carries as `reason` and `position`. */
function inner(params: Params): string {
  return describeExpressionError(text(params, "reason"), params, Number(params["position"] ?? 0));
}

const WORDING: ReadonlyMap<string, Wording> = new Map<string, Wording>([
  ["unbound_variable", (p) => `The variable ${text(p, "name")} is not bound to a field of another measure.`],
  [
    "undeclared_field",
    (p) =>
      `The variable ${text(p, "name")} is bound to ${text(p, "field")} of measure ${text(p, "measure")}, which does not declare it in this survey.`,
  ],
  [
    "superfluous_binding",
    (p) => `The variable ${text(p, "name")} is bound but not used by the response type.`,
  ],
  ["cyclic_dependency", () => "The measure depends on a cycle of bindings."],
  ["measure_unknown", () => "The placed measure does not exist."],
  ["measure_weight_invalid", () => "The measure's weight is not a finite number of at least 0."],
  ["response_type_unknown", (p) => `The response type ${text(p, "responseType")} does not exist.`],
  [
    "response_type_invalid",
    (p) => `The response type ${text(p, "responseType")} has a fault: ${text(p, "fault")}.`,
  ],
  ["placement_duplicate", (p) => `The measure ${text(p, "measure")} is placed more than once.`],
  ["category_duplicate", (p) => `The category ${text(p, "category")} appears more than once.`],
  ["quality_missing", () => "The quality rating is missing."],
  [
    "quality_invalid",
    (p) => `The quality rating must be a whole number from 1 to 5, not ${text(p, "quality")}.`,
  ],
  [
    "source_missing",
    (p) => `The variable ${text(p, "name")} needs measure ${text(p, "measure")}, which has no response.`,
  ],
  [
    "source_error",
    (p) =>
      `The variable ${text(p, "name")} needs measure ${text(p, "measure")}, whose response has an error.`,
  ],
  [
    "source_not_relevant",
    (p) => `The variable ${text(p, "name")} needs measure ${text(p, "measure")}, which is not relevant.`,
  ],
  ["incomplete", (p) => `The response is incomplete: no answer to ${text(p, "parts")}.`],
  ["answer_kind", (p) => `The answer to part ${text(p, "part")} must be ${text(p, "expected")}.`],
  ["part_unknown", (p) => `The response type has no part ${text(p, "part")}.`],
  ["option_unknown", (p) => `Part ${text(p, "part")} has no option ${text(p, "option")}.`],
  [
    "option_unavailable",
    (p) =>
      `Option ${text(p, "option")} of part ${text(p, "part")} is not available with the present answers.`,
  ],
  [
    "below_lower",
    (p) => `The value ${text(p, "value")} of part ${text(p, "part")} is below ${text(p, "lower")}.`,
  ],
  [
    "above_upper",
    (p) => `The value ${text(p, "value")} of part ${text(p, "part")} is above ${text(p, "upper")}.`,
  ],
  ["lower_failed", (p) => `The lower bound of part ${text(p, "part")} ${inner(p)}.`],
  ["upper_failed", (p) => `The upper bound of part ${text(p, "part")} ${inner(p)}.`],
  ["formula_failed", (p) => `The formula ${inner(p)}.`],
  ["sum_not_finite", () => "The sum of the part scores is not a finite number."],
  ["score_not_finite", () => "The weighted score is not a finite number."],
  ["key_missing", () => "A key is missing."],
  ["key_duplicate", (p) => `The key ${text(p, "key")} appears more than once.`],
  [
    "id_invalid",
    (p) =>
      `"${text(p, "id")}" is not a variable name: a letter, then letters, digits and single underscores.`,
  ],
  ["id_reserved", (p) => `"${text(p, "id")}" is a keyword, a constant or a function.`],
  ["id_duplicate", (p) => `The variable ${text(p, "id")} is declared more than once.`],
  ["too_few_options", () => "A multiple-choice part needs two options or more."],
  ["score_invalid", () => "The option's score is not a finite number."],
  ["part_type_unknown", (p) => `There is no part type "${text(p, "type")}".`],
  ["sub_measure_invalid", () => "A sub-measure group is a whole number from 1."],
  ["expression_invalid", (p) => `The expression ${inner(p)}.`],
]);

/** All codes `describeError` has words for, so that a catalogue can be checked against them. */
export const SCORING_ERROR_CODES: readonly string[] = [...WORDING.keys()];

/** Codes of errors inside expressions: an expression error's `code`, and the `reason` of errors that carry one. */
export const EXPRESSION_ERROR_CODES: readonly string[] = [...EXPRESSION_WORDING.keys()];

/** An English sentence for an error of a response, a placement or a response type. */
export function describeError(error: { code: string; params: Params }): string {
  return WORDING.get(error.code)?.(error.params) ?? `${error.code}.`;
}
