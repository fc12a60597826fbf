import type { PartAnswer, PartDefinition } from "../../shell/api-types.ts";

/** Answers that the response type has no place for any more; they are kept until the person removes them. */
export function strandedAnswers(
  parts: readonly PartDefinition[],
  answers: Readonly<Record<string, PartAnswer>>,
): { key: string; answer: PartAnswer }[] {
  return Object.entries(answers)
    .filter(
      ([key, answer]) =>
        !fits(
          parts.find((part) => part.key === key),
          answer,
        ),
    )
    .map(([key, answer]) => ({ key, answer }));
}

function fits(part: PartDefinition | undefined, answer: PartAnswer): boolean {
  if (part === undefined) return false;
  if (part.type === "numerical") return "value" in answer;
  return "option" in answer && part.options.some(({ key }) => key === answer.option);
}
