/** Which lines of the tree are chosen, and which one the keyboard is on. */
export type TreeSelection = {
  active: string | null;
  /** Where a range that is being extended begins. */
  anchor: string | null;
  chosen: ReadonlySet<string>;
};

export const nothingChosen: TreeSelection = { active: null, anchor: null, chosen: new Set() };

/** Chooses one line alone. */
export function choose(id: string): TreeSelection {
  return { active: id, anchor: id, chosen: new Set([id]) };
}

/** Puts the keyboard on a line without choosing it. */
export function moveTo(selection: TreeSelection, id: string): TreeSelection {
  return { ...selection, active: id };
}

/** Adds a line to what is chosen, or takes it out. */
export function toggle(selection: TreeSelection, id: string): TreeSelection {
  const chosen = new Set(selection.chosen);
  if (!chosen.delete(id)) chosen.add(id);
  return { active: id, anchor: id, chosen };
}

/** Chooses every line from the anchor to this one. */
export function extendTo(selection: TreeSelection, id: string, order: readonly string[]): TreeSelection {
  const anchor = selection.anchor ?? selection.active ?? id;
  const from = order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from === -1 || to === -1) return choose(id);
  const chosen = new Set(order.slice(Math.min(from, to), Math.max(from, to) + 1));
  return { active: id, anchor, chosen };
}

/** Forgets what is not there any more; the keyboard goes to the line that took its place. */
export function prune(
  selection: TreeSelection,
  before: readonly string[],
  after: readonly string[],
): TreeSelection {
  const there = new Set(after);
  const isKept = (id: string | null) => id === null || there.has(id);
  if (isKept(selection.active) && isKept(selection.anchor) && [...selection.chosen].every(isKept)) {
    return selection;
  }
  const chosen = new Set([...selection.chosen].filter(isKept));
  const active = isKept(selection.active) ? selection.active : nearest(selection.active, before, there);
  return {
    active,
    anchor: isKept(selection.anchor) ? selection.anchor : active,
    chosen: chosen.size === 0 && active !== null ? new Set([active]) : chosen,
  };
}

function nearest(id: string | null, before: readonly string[], there: ReadonlySet<string>): string | null {
  const at = id === null ? -1 : before.indexOf(id);
  if (at === -1) return null;
  const next = before.slice(at).find((each) => there.has(each));
  return next ?? before.slice(0, at).findLast((each) => there.has(each)) ?? null;
}

const TYPEAHEAD_PAUSE_MS = 700;

/** Collects what is typed to jump to a line: letters typed without a pause make one word. */
export function createTypeahead() {
  let word = "";
  let lastAt = Number.NEGATIVE_INFINITY;
  return {
    /** The line to go to, or null. `titles` are in the order of the lines, `active` is the present line's place. */
    type(letter: string, atMs: number, titles: readonly string[], active: number): number | null {
      const isNew = atMs - lastAt > TYPEAHEAD_PAUSE_MS;
      word = isNew ? letter : word + letter;
      lastAt = atMs;
      const wanted = word.toLocaleLowerCase();
      // A new word looks further down; one that goes on may stay where it is.
      const start = isNew ? active + 1 : Math.max(active, 0);
      for (let step = 0; step < titles.length; step++) {
        const at = (start + step) % titles.length;
        if (titles[at]?.toLocaleLowerCase().startsWith(wanted)) return at;
      }
      return null;
    },
  };
}
