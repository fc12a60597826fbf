import {
  levelOf,
  type Operation,
  type OperationFault,
  type ProgramContent,
  placeOf,
  type SurveyContent,
} from "@aquamark/program-content";
import type { Clip } from "./clipboard.ts";

/** Where what was taken goes: among the categories (or measures) of a parent, before this index. */
export type PastePlace = { parentId: string | null; index: number };

export type Pasted =
  | { ok: true; operations: Operation[]; at: PastePlace; first: string | null }
  | { ok: false; fault: OperationFault | null };

/**
 * Where a clip may go when this line is active, the likeliest first: on the level it was taken from, be that inside
 * the active category or behind it.
 */
export function pastePlaces(
  source: ProgramContent,
  clip: Clip,
  survey: SurveyContent,
  activeId: string | null,
): PastePlace[] {
  const from = source.surveys.get(clip.surveyId);
  const firstCategory = clip.ids.find((id) => from?.categories.has(id));
  const isMeasures = firstCategory === undefined;
  const active = activeId === null ? undefined : survey.categories.get(activeId);
  const activeMeasurePlace = activeId === null ? null : placeOf(survey, activeId);

  if (isMeasures) {
    if (active !== undefined) return [{ parentId: active.id, index: active.measures.length }];
    if (activeMeasurePlace === null) return [{ parentId: null, index: 0 }];
    const siblings = survey.categories.get(activeMeasurePlace)?.measures ?? [];
    return [{ parentId: activeMeasurePlace, index: siblings.indexOf(activeId ?? "") + 1 }];
  }

  const category =
    active ?? (activeMeasurePlace === null ? undefined : survey.categories.get(activeMeasurePlace));
  const atEnd = { parentId: null, index: survey.tops.length };
  if (category === undefined) return [atEnd];
  const siblings =
    category.parentId === null ? survey.tops : (survey.categories.get(category.parentId)?.categories ?? []);
  const after = { parentId: category.parentId, index: siblings.indexOf(category.id) + 1 };
  const inside = { parentId: category.id, index: category.categories.length };
  const sourceLevel = from === undefined ? 0 : levelOf(from, firstCategory);
  const isDeeper = levelOf(survey, category.id) < sourceLevel;
  return isDeeper ? [inside, after, atEnd] : [after, inside, atEnd];
}

/** Tries the places in order; the first refusal is told where none of them will do. */
export function pasteHere(
  places: readonly PastePlace[],
  operationsAt: (place: PastePlace) => Operation[] | OperationFault,
): Pasted {
  let refusal: OperationFault | null = null;
  for (const at of places) {
    const made = operationsAt(at);
    if (Array.isArray(made)) return { ok: true, operations: made, at, first: firstOf(made) };
    refusal ??= made;
  }
  return { ok: false, fault: refusal };
}

// The first thing that appears by the change, to be chosen afterwards.
function firstOf(operations: readonly Operation[]): string | null {
  for (const operation of operations) {
    if (operation.kind === "addCategory") return operation.category.id;
    if (operation.kind === "arrangeCategories" || operation.kind === "arrangeMeasures") {
      const there = new Set(operation.seen);
      const came = operation.order.find((id) => !there.has(id));
      if (came !== undefined) return came;
    }
  }
  return null;
}
