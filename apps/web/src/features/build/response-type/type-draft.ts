import type { PartContent, ResponseTypeContent } from "@aquamark/program-content";

/** A response type while it is edited: nothing is null, and what another kind of part would need is kept. */
export type TypeDraft = {
  id: string;
  name: string;
  /** Empty for the sum of the parts. */
  formula: string;
  parts: PartDraft[];
  /** Groups of parts in order: the k-th belongs to the k-th sub-measure of every measure of the type. */
  groups: GroupDraft[];
};

export type PartDraft = {
  key: string;
  type: "multipleChoice" | "numerical";
  /** The variable it declares, or empty. */
  id: string;
  name: string;
  description: string;
  /** The id of a group, or null for none. */
  group: string | null;
  options: OptionDraft[];
  lower: string;
  upper: string;
};

export type OptionDraft = {
  key: string;
  /** Null while the field is empty. */
  score: number | null;
  name: string;
  description: string;
  if: string;
};

/** `origin` is the group's number as it is saved, from 1; null for a new one. */
export type GroupDraft = { id: string; origin: number | null };

/** A saved response type as a draft. */
export function draftOfType(type: ResponseTypeContent): TypeDraft {
  const count = type.parts.reduce((most, part) => Math.max(most, part.subMeasure ?? 0), 0);
  return {
    id: type.id,
    name: type.name,
    formula: type.formula ?? "",
    groups: Array.from({ length: count }, (_, index) => ({ id: groupId(index + 1), origin: index + 1 })),
    parts: type.parts.map((part) => ({
      key: part.key,
      type: part.type,
      id: part.id ?? "",
      name: part.name ?? "",
      description: part.description ?? "",
      group: part.subMeasure == null ? null : groupId(part.subMeasure),
      options:
        part.type === "multipleChoice"
          ? part.options.map((option) => ({
              key: option.key,
              score: option.score,
              name: option.name ?? "",
              description: option.description ?? "",
              if: option.if ?? "",
            }))
          : [],
      lower: part.type === "numerical" ? (part.lower ?? "") : "",
      upper: part.type === "numerical" ? (part.upper ?? "") : "",
    })),
  };
}

function groupId(number: number): string {
  return `g${number}`;
}

/** What a draft would be saved as. An empty score is not a number, which the check of the type finds. */
export function contentOfType(draft: TypeDraft): Omit<ResponseTypeContent, "key"> {
  const numbers = new Map(draft.groups.map(({ id }, index) => [id, index + 1]));
  return {
    id: draft.id,
    name: draft.name.trim(),
    formula: textOrNull(draft.formula),
    parts: draft.parts.map((part): PartContent => {
      const head = {
        key: part.key,
        id: textOrNull(part.id),
        name: textOrNull(part.name),
        description: textOrNull(part.description),
        subMeasure: part.group === null ? null : (numbers.get(part.group) ?? null),
      };
      if (part.type === "numerical") {
        return { type: "numerical", ...head, lower: textOrNull(part.lower), upper: textOrNull(part.upper) };
      }
      const options = part.options.map((option) => ({
        key: option.key,
        score: option.score ?? Number.NaN,
        name: textOrNull(option.name),
        description: textOrNull(option.description),
        if: textOrNull(option.if),
      }));
      return { type: "multipleChoice", ...head, options };
    }),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === "" ? null : text;
}

export type TypeKind = "multipleChoice" | "numerical" | "comment";

/** A response type that is not saved yet. */
export function newType(id: string, kind: TypeKind, name: string, words: StarterWords): TypeDraft {
  const parts = kind === "comment" ? [] : [newPart(kind, { key: "p1", id: "a", group: null }, words)];
  return { id, name, formula: "", parts, groups: [] };
}

/** What the options of a new multiple-choice part are called. */
export type StarterWords = { no: string; yes: string };

export function newPart(
  type: PartDraft["type"],
  place: Pick<PartDraft, "key" | "id" | "group">,
  { no, yes }: StarterWords,
): PartDraft {
  const option = { description: "", if: "" };
  return {
    ...place,
    type,
    name: "",
    description: "",
    options:
      type === "multipleChoice"
        ? [
            { ...option, key: "o1", score: 0, name: no },
            { ...option, key: "o2", score: 1, name: yes },
          ]
        : [],
    lower: type === "numerical" ? "0" : "",
    upper: "",
  };
}

/**
 * A key that nothing has or had: one past the highest number, `p4` after `p3`.
 *
 * `mark` follows where there may be answers under keys that were removed long ago, which a new part or option must
 * not take over.
 */
export function nextKey(prefix: "p" | "o", taken: Iterable<string>, mark: string): string {
  let most = 0;
  const all = new Set(taken);
  for (const key of all) {
    const found = new RegExp(`^${prefix}([0-9]{1,6})(-|$)`).exec(key);
    if (found !== null) most = Math.max(most, Number(found[1]));
  }
  const suffix = mark === "" ? "" : `-${mark}`;
  for (let number = most + 1; ; number++) {
    const key = `${prefix}${number}${suffix}`;
    if (!all.has(key)) return key;
  }
}

/** The first free variable name: a to z, then a1 and so on, leaving out those that mean something else. */
export function nextVariable(taken: ReadonlySet<string>): string {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  for (let round = 0; ; round++) {
    for (const letter of letters) {
      const name = round === 0 ? letter : `${letter}${round}`;
      if (!taken.has(name)) return name;
    }
  }
}

/** A list with one item put elsewhere; the same list where it cannot go there. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const copy = [...list];
  if (from < 0 || from >= copy.length || to < 0 || to >= copy.length) return copy;
  const [item] = copy.splice(from, 1);
  if (item !== undefined) copy.splice(to, 0, item);
  return copy;
}

/** The parts with one of them a step up or down among those of its own group. */
export function movePart(parts: readonly PartDraft[], key: string, step: -1 | 1): PartDraft[] {
  const from = parts.findIndex((part) => part.key === key);
  const group = parts[from]?.group;
  const peers = parts.flatMap((part, index) => (part.group === group ? [index] : []));
  const to = peers[peers.indexOf(from) + step];
  return to === undefined ? [...parts] : moved(parts, from, to);
}

/** The type without a group and the parts in it. */
export function withoutGroup(type: TypeDraft, group: string): TypeDraft {
  return {
    ...type,
    groups: type.groups.filter(({ id }) => id !== group),
    parts: type.parts.filter((part) => part.group !== group),
  };
}

/** A group that is not there yet. */
export function newGroup(groups: readonly GroupDraft[]): GroupDraft {
  const taken = new Set(groups.map(({ id }) => id));
  let number = groups.length + 1;
  while (taken.has(`n${number}`)) number++;
  return { id: `n${number}`, origin: null };
}

/** Whether the groups are as they are saved, so that sub-measures can stay as they are. */
export function hasSavedGroups({ groups }: TypeDraft, savedCount: number): boolean {
  return groups.length === savedCount && groups.every(({ origin }, index) => origin === index + 1);
}

export function isCommentDraft({ parts, formula }: Pick<TypeDraft, "parts" | "formula">): boolean {
  return parts.length === 0 && formula.trim() === "";
}

/** Parts and options of a saved type that a draft has no longer: answers to them will need attention. */
export function removedAnswers(
  saved: Pick<ResponseTypeContent, "parts">,
  draft: TypeDraft,
): { parts: number; options: number } {
  let parts = 0;
  let options = 0;
  for (const before of saved.parts) {
    const after = draft.parts.find(({ key }) => key === before.key);
    if (after === undefined || after.type !== before.type) parts++;
    else if (before.type === "multipleChoice") {
      const kept = new Set(after.options.map(({ key }) => key));
      options += before.options.filter(({ key }) => !kept.has(key)).length;
    }
  }
  return { parts, options };
}
