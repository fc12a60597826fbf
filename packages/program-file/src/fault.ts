/** A value a fault's message speaks of: an id, a key, a number, or a list of them. */
export type FaultParam = string | number | readonly string[];

/** Where something lies in a file: property names and list positions from its root. */
export type FaultPath = readonly (string | number)[];

/**
 * Something wrong in a file. `path` is such as `surveys[0].categories[2].title`, empty for the file as a whole;
 * `line` and `column` count from 1, columns in UTF-16 units. Words come from a catalogue keyed by `code`;
 * `message` is the English one.
 */
export type Fault = {
  path: string;
  line?: number;
  column?: number;
  code: string;
  params: Record<string, FaultParam>;
  message: string;
};

/** More than this many are not listed; a last fault then says how many were left out. */
export const FAULTS_MAX = 1000;

const SIMPLE_KEY = /^[A-Za-z_$][\w$-]*$/;

/** Writes a path as text: `surveys[0].categories`, with keys that are no plain words in quotes. */
export function formatPath(path: FaultPath): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (SIMPLE_KEY.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${JSON.stringify(step)}]`;
  }
  return text;
}

const KIND_WORDS: Record<string, string> = {
  survey: "survey",
  category: "category",
  measure: "measure",
  subMeasure: "sub-measure",
  responseType: "response type",
};

type Params = Record<string, FaultParam>;

function word(params: Params): string {
  const kind = String(params.kind);
  return KIND_WORDS[kind] ?? kind;
}

function list(value: FaultParam | undefined): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

const MESSAGES: Record<string, (params: Params) => string> = {
  too_large: (p) => `The file is larger than ${p.maxBytes} bytes.`,
  not_utf8: () => "The file is not UTF-8 text.",
  more_faults: (p) => `${p.count} more faults are not listed.`,
  empty: () => "The file is empty.",
  syntax: (p) => `Not well-formed: ${String(p.reason).replace(/\.$/, "")}.`,
  too_deep: (p) => `Nested more than ${p.maximum} deep.`,
  too_many_values: () => "The file has too many values.",
  anchor: (p) => `Anchors are not allowed: ${p.text}.`,
  alias: (p) => `Aliases are not allowed: ${p.text}.`,
  tag: (p) => `Tags are not allowed: ${p.text}.`,
  directive: (p) => `The directive ${p.text} is not allowed.`,
  several_documents: () => "The file has more than one document.",
  control_character: (p) => `The control character ${p.character} is not allowed.`,
  unstorable_text: (p) => `The text has a character that cannot be stored: ${p.character}.`,
  duplicate_key: (p) => `The key ${p.key} appears twice.`,
  reserved_key: (p) => `The key ${p.key} cannot be used.`,
  key_not_text: () => "A key must be text.",
  missing: (p) => `${p.key} is missing.`,
  unknown_key: (p) => `The key ${p.key} is unknown.`,
  wrong_type: (p) => `Expected ${list(p.expected)}, found ${p.found}.`,
  not_finite: () => "The number is not finite.",
  not_one_of: (p) => `Expected one of ${list(p.allowed)}.`,
  too_small: (p) => `The number must be at least ${p.minimum}.`,
  too_big: (p) => `The number must be at most ${p.maximum}.`,
  too_short: (p) =>
    p.minimum === 1 ? "The text must not be empty." : `The text needs ${p.minimum} characters.`,
  too_long: (p) => `The text may have at most ${p.maximum} characters.`,
  too_few: (p) => `At least ${p.minimum} entries are needed.`,
  too_many_entries: (p) => `At most ${p.maximum} entries are possible.`,
  wrong_format: (p) => `Not a valid ${p.format}.`,
  reserved_id: (p) => `The id ${p.id} cannot be used.`,
  duplicate_id: (p) => `The ${word(p)} id ${p.id} is used twice.`,
  same_entity: (p) => `The ${word(p)} ids ${p.id} and ${p.other} stand for the same thing in this lineage.`,
  unknown_id: (p) => `There is no ${word(p)} ${p.id}.`,
  placed_twice: (p) => `The measure ${p.measure} is placed twice in this survey.`,
  too_many_levels: (p) => `Categories lie at most ${p.levels} deep in this survey.`,
  measures_not_here: (p) => `Categories of the level ${p.level} hold no measures.`,
  first_index_not_last: () => "Only the last level may have a first index.",
  comment_weight: (p) =>
    `The response type ${p.responseType} is a comment, so the weight must be 0, not ${p.weight}.`,
  sub_measure_count: (p) =>
    `The measure needs a sub-measure for each group of parts of ${p.responseType}: ${p.groups}, not ${p.subMeasures}.`,
  not_a_name: (p) => `${p.name} cannot be the name of a variable.`,
  no_framework: () => "The library has no framework, so there is nothing to assess.",
  no_requirements: () => "The framework has no requirements.",
  duplicate_urn: (p) => `The URN ${p.urn} is used twice.`,
  unknown_parent: (p) => `There is no requirement with the URN ${p.urn}.`,
  parent_cycle: (p) => `These requirements lie in one another: ${list(p.urns)}.`,
  requirements_too_deep: (p) => `Requirements lie at most ${p.maximum} deep.`,
  too_many: (p) => `At most ${p.maximum} ${p.things} can be converted.`,
  unknown_schema: (p) => `The schema version ${p.version} is unknown; ${p.known} can be converted.`,
  condition_syntax: (p) => `The condition cannot be read at character ${p.position}: expected ${p.expected}.`,
  condition_too_deep: (p) => `The condition is nested more than ${p.maximum} deep.`,
  unknown_choice: (p) => `The question has no choice ${p.id}.`,
  several_answers: () => "An answer has one of option, index and value.",
};

/** The English sentence for a fault of this package, or null for a code that is not its own. */
export function describeFault(code: string, params: Params): string | null {
  return Object.hasOwn(MESSAGES, code) ? (MESSAGES[code]?.(params) ?? null) : null;
}
