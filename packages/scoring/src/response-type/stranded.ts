import type { PartAnswer, PartDefinition } from "../types.ts";
import { answerOf, answerState, isEmptyAnswer } from "./answer.ts";

/**
 * Answers that the parts have no place for any more: to a part that is gone, of another kind than the part now asks
 * for, or naming an option that is gone. They are kept with the response until somebody removes or replaces them.
 */
export function strandedAnswers(
  parts: readonly PartDefinition[],
  answers: Readonly<Record<string, PartAnswer>>,
): { key: string; answer: PartAnswer }[] {
  return Object.keys(answers).flatMap((key) => {
    const answer = answerOf(answers, key);
    const part = parts.find((candidate) => candidate.key === key);
    return isEmptyAnswer(answer) || hasPlace(part, answer) ? [] : [{ key, answer: answer as PartAnswer }];
  });
}

function hasPlace(part: PartDefinition | undefined, answer: unknown): boolean {
  if (part === undefined) return false;
  const isChoice = part.type === "multipleChoice";
  if (answerState(isChoice, answer) !== "answered") return false;
  return !isChoice || part.options.some(({ key }) => key === (answer as { option: string }).option);
}
