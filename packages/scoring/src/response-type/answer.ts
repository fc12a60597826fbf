/** Whether an answer can be read at all; whether it is allowed is another question. */
export type AnswerState = "empty" | "wrongKind" | "answered";

/** Reads an answer from outside, which may be anything, against the type of its part. */
export function answerState(isChoice: boolean, answer: unknown): AnswerState {
  if (isEmptyAnswer(answer)) return "empty";
  if (typeof answer !== "object" || answer === null) return "wrongKind";
  const { option, value } = answer as { option?: unknown; value?: unknown };
  if (isChoice) return typeof option === "string" && option !== "" ? "answered" : "wrongKind";
  return typeof value === "number" && Number.isFinite(value) ? "answered" : "wrongKind";
}

/** Nothing, an object that says nothing, or an empty option. */
export function isEmptyAnswer(answer: unknown): boolean {
  if (answer === null || answer === undefined) return true;
  if (typeof answer !== "object") return false;
  const { option, value } = answer as { option?: unknown; value?: unknown };
  return (
    (option === undefined || option === null || option === "") && (value === undefined || value === null)
  );
}

/** The answer stored under a part's key; a name every object inherits is not an answer. */
export function answerOf(answers: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(answers, key) ? answers[key] : undefined;
}
