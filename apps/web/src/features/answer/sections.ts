import type { PartAnswer, PartDefinition, SurveyMeasure } from "../../shell/api-types.ts";

export type SubMeasure = SurveyMeasure["subMeasures"][number];

/** Parts that stand together on a measure page: those of one sub-measure, or those that belong to none. */
export type PartSection = { subMeasure: SubMeasure | null; parts: PartDefinition[] };

/** The parts of a measure by sub-measure, those of none first; a sub-measure without parts keeps its section. */
export function partSections({ responseType, subMeasures }: SurveyMeasure): PartSection[] {
  const positions = new Set(subMeasures.map(({ position }) => position));
  const common = responseType.parts.filter(
    ({ subMeasure }) => subMeasure == null || !positions.has(subMeasure),
  );
  const sections: PartSection[] = subMeasures
    .toSorted((a, b) => a.position - b.position)
    .map((subMeasure) => ({
      subMeasure,
      parts: responseType.parts.filter((part) => part.subMeasure === subMeasure.position),
    }));
  return common.length > 0 ? [{ subMeasure: null, parts: common }, ...sections] : sections;
}

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
