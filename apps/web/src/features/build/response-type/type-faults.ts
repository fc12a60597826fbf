import { type ResponseTypeFault, validateResponseType } from "@aquamark/scoring";
import { contentOfType, type TypeDraft } from "./type-draft.ts";

/** What is wrong with a draft, by the field it is wrong in: `name`, `parts.0.id`, `parts.0.options.1.score`. */
export type TypeFaults = ReadonlyMap<string, TypeFault>;

export type TypeFault =
  | { kind: "scoring"; fault: ResponseTypeFault }
  | { kind: "name_missing" }
  | { kind: "name_taken" }
  /** The last group of parts must have one, or there would be fewer groups than sub-measures. */
  | { kind: "group_empty" };

/** Everything that keeps a response type from being saved; `takenNames` are those of other types. */
export function faultsOfType(draft: TypeDraft, takenNames: Iterable<string>): TypeFaults {
  const faults = new Map<string, TypeFault>();
  const name = draft.name.trim().toLowerCase();
  if (name === "") faults.set("name", { kind: "name_missing" });
  for (const taken of takenNames) {
    if (taken.trim().toLowerCase() === name) faults.set("name", { kind: "name_taken" });
  }
  const last = draft.groups.at(-1);
  if (last !== undefined && !draft.parts.some(({ group }) => group === last.id)) {
    faults.set(`groups.${draft.groups.length - 1}`, { kind: "group_empty" });
  }
  for (const fault of validateResponseType(contentOfType(draft))) {
    const path = fault.path.join(".");
    if (!faults.has(path)) faults.set(path, { kind: "scoring", fault });
  }
  return faults;
}

/** A name that no other type has: the wished one, else with a number after it. */
export function freeName(wished: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.trim().toLowerCase()));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished} (${number})`;
    if (!names.has(name.trim().toLowerCase())) return name;
  }
}
