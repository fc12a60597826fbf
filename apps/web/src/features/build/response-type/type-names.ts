import { compileResponseType, EXPRESSION_VOCABULARY } from "@aquamark/scoring";
import type { VariableName } from "../expression/completions.ts";
import { contentOfType, type PartDraft, type TypeDraft } from "./type-draft.ts";

/** Names that no part may declare. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...EXPRESSION_VOCABULARY.keywords,
  ...EXPRESSION_VOCABULARY.constants,
  ...EXPRESSION_VOCABULARY.functions.map(({ name }) => name),
]);

/** Names that the type's expressions use and its parts do not declare, in order of first use. */
export function requiredNames(draft: TypeDraft): readonly string[] {
  return compileResponseType(contentOfType(draft)).required;
}

export type NameWords = {
  partName: (part: PartDraft, place: number) => string;
  position: (part: string) => string;
};

/** What the type's expressions may name: its own variables, then those that come from other measures. */
export function namesFor(
  draft: TypeDraft,
  bound: readonly { name: string; meaning: string }[],
  words: NameWords,
): VariableName[] {
  const own = draft.parts.flatMap((part, index): VariableName[] => {
    if (part.id === "") return [];
    const meaning = words.partName(part, index + 1);
    const value: VariableName = { name: part.id, origin: "own", meaning };
    if (part.type === "numerical") return [value];
    return [value, { name: `${part.id}__i`, origin: "own", meaning: words.position(meaning) }];
  });
  const taken = new Set(own.map(({ name }) => name));
  const others = bound
    .filter(({ name }) => !taken.has(name))
    .map(({ name, meaning }): VariableName => ({ name, origin: "bound", meaning }));
  return [...own, ...others];
}
