export type Scalar = string | number | boolean | null;

/** A value that is shown as a whole: one of JSON's own, or a list of such. */
export type Leaf = Scalar | readonly Scalar[];

/** One field of what was there before and after, by the way to it; a side that has no such field is undefined. */
export type StateLine = {
  path: readonly string[];
  kind: "added" | "removed" | "changed" | "same";
  before: Leaf | undefined;
  after: Leaf | undefined;
};

/** Every field of two states, in the order in which the states have them, the later one first. */
export function stateDifferences(before: unknown, after: unknown): StateLine[] {
  return linesOf([], orNothing(before), orNothing(after));
}

// An entry without a state on one side says nothing of its fields.
const orNothing = (state: unknown) => (state === null ? undefined : state);

function linesOf(path: readonly string[], before: unknown, after: unknown): StateLine[] {
  const [was, is] = [branchesOf(before), branchesOf(after)];
  if (was === null && is === null) return lineOf(path, before as Leaf | undefined, after as Leaf | undefined);
  // Where one side is a value and the other has fields, the value is told by itself.
  const lines: StateLine[] = [];
  if (was === null && !isNothing(before)) lines.push(...lineOf(path, before as Leaf, undefined));
  if (is === null && !isNothing(after)) lines.push(...lineOf(path, undefined, after as Leaf));
  const names = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])]);
  for (const name of names) lines.push(...linesOf([...path, name], was?.get(name), is?.get(name)));
  return lines;
}

const isNothing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);

function lineOf(path: readonly string[], before: Leaf | undefined, after: Leaf | undefined): StateLine[] {
  if (before === undefined && after === undefined) return [];
  const kind =
    before === undefined
      ? "added"
      : after === undefined
        ? "removed"
        : isSame(before, after)
          ? "same"
          : "changed";
  return [{ path, kind, before, after }];
}

function isSame(before: Leaf, after: Leaf): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}

/** What lies in a value, by name; null where it is shown as a whole. */
function branchesOf(value: unknown): Map<string, unknown> | null {
  if (Array.isArray(value)) {
    if (value.every((element) => typeof element !== "object" || element === null)) return null;
    return new Map(value.map((element, index) => [nameIn(value, index), element]));
  }
  if (typeof value !== "object" || value === null) return null;
  return new Map(Object.entries(value));
}

/** An element of a list by its key, where every element has another one, so that it is found when others come and go. */
function nameIn(list: readonly unknown[], index: number): string {
  for (const property of ["key", "id", "name"]) {
    const keys = list.map((element) => (element as Record<string, unknown> | null)?.[property]);
    const isKey = keys.every((key) => typeof key === "string") && new Set(keys).size === list.length;
    if (isKey) return String(keys[index]);
  }
  return String(index + 1);
}
