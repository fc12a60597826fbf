import { isCommentDraft } from "../response-type/type-draft.ts";
import { type MeasureDraft, typeOfDraft } from "./measure-draft.ts";

/** Fields of a measure that keep it from being saved: `title`, `weight`, `weight.comment`, `sub.<id>.title` … */
export type MeasureFaults = ReadonlySet<string>;

export function faultsOfMeasure(draft: MeasureDraft): MeasureFaults {
  const faults = new Set<string>();
  if (draft.title.trim() === "") faults.add("title");
  if (!isWeight(draft.weight)) faults.add("weight");
  else if (draft.weight !== 0 && isCommentDraft(typeOfDraft(draft))) faults.add("weight.comment");
  for (const { id, title, weight } of draft.subMeasures) {
    if (title.trim() === "") faults.add(`sub.${id}.title`);
    if (!isWeight(weight)) faults.add(`sub.${id}.weight`);
  }
  return faults;
}

function isWeight(weight: number | null): boolean {
  return weight !== null && Number.isFinite(weight) && weight >= 0;
}
