import type { Operation, ProgramContent } from "./types.ts";

/** The children there with others among them, before the child at `index`; those that are there already move. */
export function inserted(there: readonly string[], ids: readonly string[], index: number): string[] {
  const moving = new Set(ids);
  const stays = (id: string) => !moving.has(id);
  return [...there.slice(0, index).filter(stays), ...ids, ...there.slice(index).filter(stays)];
}

/** The operation that puts measures into a category of the target. */
export function insertMeasures(
  target: ProgramContent,
  place: { targetSurveyId: string; parentId: string | null; index: number },
  ids: readonly string[],
): Operation[] {
  const { targetSurveyId: surveyId, parentId, index } = place;
  if (parentId === null || ids.length === 0) return [];
  const there = target.surveys.get(surveyId)?.categories.get(parentId)?.measures ?? [];
  const order = inserted(there, ids, index);
  return [{ kind: "arrangeMeasures", surveyId, categoryId: parentId, seen: [...there], order }];
}
