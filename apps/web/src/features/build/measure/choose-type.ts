import { isComment, type ProgramContent } from "@aquamark/program-content";
import {
  draftOfType,
  isCommentDraft,
  newType,
  type StarterWords,
  type TypeDraft,
} from "../response-type/type-draft.ts";
import { freeName } from "../response-type/type-faults.ts";
import { fitSubMeasures, type MeasureDraft, type SubMeasureDraft, typeOfDraft } from "./measure-draft.ts";
import type { TypeChoiceMade } from "./type-choice.tsx";

const DEFAULT_WEIGHT = 100;

export type ChoosingWords = StarterWords & {
  copyName: (name: string) => string;
  comment: string;
  untitled: string;
};

/** A measure's draft with another response type: its sub-measures and its weight follow what the type asks for. */
export function withChosenType(
  draft: MeasureDraft,
  choice: TypeChoiceMade,
  content: ProgramContent,
  newId: () => string,
  createSubMeasure: (place: number) => SubMeasureDraft,
  words: ChoosingWords,
): MeasureDraft {
  const type = chosenType(draft, choice, content, newId, words);
  if (type === null) return draft;
  const wasComment = isCommentDraft(typeOfDraft(draft));
  const weight = isCommentDraft(type) ? 0 : wasComment && draft.weight === 0 ? DEFAULT_WEIGHT : draft.weight;
  return {
    ...draft,
    weight,
    responseTypeId: type.id,
    subMeasures: fitSubMeasures(draft.subMeasures, type.groups.length, createSubMeasure),
    types: { [type.id]: type },
  };
}

function chosenType(
  draft: MeasureDraft,
  choice: TypeChoiceMade,
  content: ProgramContent,
  newId: () => string,
  words: ChoosingWords,
): TypeDraft | null {
  const names = [...content.responseTypes.values()].map(({ name }) => name);
  if (choice.how === "new") {
    // All comments are alike: the one that is there is shared.
    const comment = [...content.responseTypes.values()].find(isComment);
    if (choice.kind === "comment" && comment !== undefined) return draftOfType(comment);
    const wished = choice.kind === "comment" ? words.comment : draft.title.trim() || words.untitled;
    return newType(newId(), choice.kind, freeName(wished, names), words);
  }
  const source = content.responseTypes.get(choice.typeId);
  if (source === undefined) return null;
  const type = draftOfType(source);
  if (choice.how === "link") return type;
  return { ...type, id: newId(), name: freeName(words.copyName(source.name), names) };
}
