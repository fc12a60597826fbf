/** What kind of thing is wrong with a response, as a key of `submissions:error`. */
export type ShortError =
  | "incomplete"
  | "outOfBounds"
  | "optionClosed"
  | "noFit"
  | "source"
  | "quality"
  | "structure"
  | "other";

const kinds: Readonly<Record<string, ShortError>> = {
  incomplete: "incomplete",
  below_lower: "outOfBounds",
  above_upper: "outOfBounds",
  lower_failed: "outOfBounds",
  upper_failed: "outOfBounds",
  option_unavailable: "optionClosed",
  option_unknown: "noFit",
  part_unknown: "noFit",
  answer_kind: "noFit",
  source_missing: "source",
  source_error: "source",
  source_not_relevant: "source",
  quality_missing: "quality",
  quality_invalid: "quality",
  unbound_variable: "structure",
  undeclared_field: "structure",
  superfluous_binding: "structure",
  cyclic_dependency: "structure",
  response_type_unknown: "structure",
  response_type_invalid: "structure",
};

/**
 * The short form of a scoring error, for lists.
 *
 * The full sentence names parts and options, whose words only the measure's own page has.
 */
export function shortError(code: string): ShortError {
  return (Object.hasOwn(kinds, code) ? kinds[code] : undefined) ?? "other";
}
