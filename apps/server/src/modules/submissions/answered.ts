import { type PartAnswer, strandedAnswers } from "@aquamark/scoring";
import type { OutlineMeasure } from "../programs/index.ts";
import type { ResponseRow } from "./submission-facts.ts";

/** Whether a response says something for every part of its measure, or that it is not relevant. */
export function isAnswered({ responseType }: OutlineMeasure, response: ResponseRow | null): boolean {
  if (response === null) return false;
  if (response.notRelevant) return true;
  if (responseType.parts.length === 0) return response.comment.trim() !== "";
  return responseType.parts.every(({ key }) => {
    const answer: PartAnswer | undefined = Object.hasOwn(response.parts, key)
      ? response.parts[key]
      : undefined;
    if (answer === undefined) return false;
    return "option" in answer ? answer.option !== "" : Number.isFinite(answer.value);
  });
}

/** The next measure in the survey's order that is not answered, from the one after `after` on and then from the top. */
export function nextUnanswered(
  measures: readonly OutlineMeasure[],
  responses: ReadonlyMap<string, ResponseRow>,
  after: string | null,
): string | null {
  const start = measures.findIndex(({ id }) => id === after) + 1;
  const inOrder = [...measures.slice(start), ...measures.slice(0, start)];
  const next = inOrder.find(
    (measure) => measure.id !== after && !isAnswered(measure, responses.get(measure.id) ?? null),
  );
  return next?.id ?? null;
}

/** Whether a response holds earlier answers that its measure has no place for any more (rule 7). */
export function isUnfit({ responseType }: OutlineMeasure, response: ResponseRow | null): boolean {
  if (response === null || response.notRelevant) return false;
  return strandedAnswers(responseType.parts, response.parts).length > 0;
}
