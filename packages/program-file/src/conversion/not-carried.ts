import type { Fault, FaultParam, FaultPath } from "../fault.ts";
import { formatPath } from "../fault.ts";
import type { FaultList, LocatedNode } from "../located.ts";
import type { ProgramFile } from "../program-schema.ts";

/** Something of the original that is not in the program, or not in the same way; of the shape of a fault. */
export type NotCarried = Fault;

export type ConvertResult =
  | {
      ok: true;
      program: ProgramFile;
      /** In the order of the file. Where a kind has too many places, its last entry says how many more (`more`). */
      notCarried: NotCarried[];
    }
  | { ok: false; faults: Fault[] };

/** So many places of a kind are listed where nothing else is asked for. */
export const NOT_CARRIED_PER_CODE_MAX = 1000;

type Params = Record<string, FaultParam>;

function list(value: FaultParam | undefined): string {
  return Array.isArray(value) ? value.join(", ") : String(value);
}

const MESSAGES: Record<string, (params: Params) => string> = {
  key: (p) => `${p.key} has no counterpart.`,
  object: (p) => `${p.key} are no part of a program.`,
  translations: (p) => `The translations (${list(p.languages)}) are left out.`,
  threats: (p) => `The links to threats are left out: ${list(p.urns)}.`,
  reference_controls: (p) => `The links to reference controls are left out: ${list(p.urns)}.`,
  implementation_groups: (p) =>
    `The implementation groups ${list(p.groups)} are left out: the measures of its category differ in theirs.`,
  select_implementation_groups: (p) => `The choice does not select implementation groups: ${list(p.groups)}.`,
  depends_on: (p) => `The question is always asked, and can be said not to apply: ${p.reason}.`,
  question_as_text: (p) => `A question of type ${p.type} is asked for in the comment.`,
  unused_choices: (p) => `A question of type ${p.type} has no choices; these are left out.`,
  compute_result: () => "The choices' results are left out: their scores count.",
  unknown_result: (p) => `The result ${p.result} is unknown and counts as none.`,
  single_choice: (p) => `The question has fewer than two choices; ${list(p.added)} added.`,
  formula_too_long: () => "The rule for the score is too long for a formula.",
  score_range: () => "The lowest and the highest score leave no room between them and are left out.",
  language: (p) => `${p.language} is no language tag; the program's language is en.`,
  no_rules: () => "There are no risk rules; the score is the share of choices that are taken.",
  no_default_rule: () => "There is no default rule; where no other holds, the risk is high.",
  unused_rule: () => "There is an earlier default rule, so this one never counts.",
  none_of_these: () => "What is said about this choice is left out: it is none of the others.",
  not_a_web_address: (p) => `${p.url} is no web address and is no link.`,
};

/** Collects what is not carried, with places; many of one kind are counted rather than listed. */
export class NotCarriedList {
  readonly #places: FaultList;
  readonly #perCodeMax: number;
  readonly #entries: NotCarried[] = [];
  readonly #counts = new Map<string, number>();

  /** @param places the document's faults, which know where its values stand */
  constructor(places: FaultList, perCodeMax = NOT_CARRIED_PER_CODE_MAX) {
    this.#places = places;
    this.#perCodeMax = perCodeMax;
  }

  add(path: FaultPath, code: string, params: Params = {}, atKey = false): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > this.#perCodeMax) return;
    const message = MESSAGES[code]?.(params) ?? code;
    this.#entries.push({
      path: formatPath(path),
      ...this.#places.placeOf(path, atKey),
      code,
      params,
      message,
    });
  }

  list(): NotCarried[] {
    const placed = this.#entries.toSorted(
      (a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
    );
    const rest = [...this.#counts].flatMap(([code, count]) => {
      const more = count - this.#perCodeMax;
      if (more <= 0) return [];
      return [{ path: "", code, params: { more }, message: `${more} more of this kind are not listed.` }];
    });
    return [...placed, ...rest];
  }
}

/** Keys that are codes of their own, because more can be said than that they have no counterpart. */
const PARAMS_OF_KEYS = new Map<string, (value: LocatedNode) => Params>([
  ["translations", (value) => ({ languages: value.kind === "map" ? [...value.entries.keys()] : [] })],
  ["threats", (value) => ({ urns: textsOf(value) })],
  ["reference_controls", (value) => ({ urns: textsOf(value) })],
  ["select_implementation_groups", (value) => ({ groups: textsOf(value) })],
]);

/** Reports the keys of a map that are not among those carried and hold anything. */
export function reportOtherKeys(
  node: LocatedNode | undefined,
  path: FaultPath,
  carried: ReadonlySet<string>,
  notCarried: NotCarriedList,
): void {
  if (node?.kind !== "map") return;
  for (const [key, { value }] of node.entries) {
    if (carried.has(key) || isEmpty(value)) continue;
    const paramsOf = PARAMS_OF_KEYS.get(key);
    if (paramsOf === undefined) notCarried.add([...path, key], "key", { key }, true);
    else notCarried.add([...path, key], key, paramsOf(value), true);
  }
}

function isEmpty(node: LocatedNode): boolean {
  if (node.kind === "map") return node.entries.size === 0;
  if (node.kind === "list") return node.items.length === 0;
  return node.value === null || node.text.trim() === "";
}

function textsOf(node: LocatedNode): string[] {
  if (node.kind === "scalar") return [node.text];
  return node.kind === "list" ? node.items.flatMap(textsOf) : [];
}
