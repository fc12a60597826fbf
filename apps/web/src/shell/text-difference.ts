import { diffWordsWithSpace } from "diff";

/** A stretch of text that both versions have, or only one of them. */
export type Stretch = { kind: "same" | "removed" | "added"; text: string };

// Texts of thousands of words that share little would take seconds; they are then shown as replaced as a whole.
const EDITS_MAX = 800;
const CONTEXT_LENGTH = 120;
const GAP = " … ";

/** The words that differ between two texts, with what both share. */
export function wordDifference(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: EDITS_MAX });
  if (changes === undefined) return replaced(before, after);
  return changes.map(({ value, added, removed }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

function replaced(before: string, after: string): Stretch[] {
  const stretches: Stretch[] = [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
  return stretches.filter(({ text }) => text !== "");
}

/** The difference with long shared stretches cut to what stands next to a change, at whole words. */
export function shortened(stretches: readonly Stretch[]): Stretch[] {
  return stretches.map((stretch, index) => {
    if (stretch.kind !== "same") return stretch;
    const { text } = stretch;
    const isFirst = index === 0;
    const isLast = index === stretches.length - 1;
    if (text.length <= (isFirst || isLast ? 1 : 2) * CONTEXT_LENGTH + GAP.length) return stretch;
    const head = isFirst ? "" : text.slice(0, CONTEXT_LENGTH).replace(/\s*\S*$/u, "");
    const tail = isLast ? "" : text.slice(-CONTEXT_LENGTH).replace(/^\S*\s*/u, "");
    return { kind: "same", text: `${head}${GAP}${tail}` };
  });
}
