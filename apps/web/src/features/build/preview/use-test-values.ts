import type { PartAnswer, ResponseTypeDefinition } from "@aquamark/scoring";
import { useMemo, useState } from "react";
import { type PreviewAnswer, previewMeasure } from "./preview-scoring.ts";

export type TestValues = {
  answers: Readonly<Record<string, PartAnswer>>;
  external: ReadonlyMap<string, number>;
  result: PreviewAnswer;
  hasAny: boolean;
  answer: (partKey: string, answer: PartAnswer | undefined) => void;
  setExternal: (name: string, value: number | null) => void;
  clear: () => void;
};

/** Answers and values of other measures to try a response type with; kept as long as its panel is open. */
export function useTestValues(
  type: ResponseTypeDefinition,
  weight: number,
  notRelevant: "exclude" | "keep",
): TestValues {
  const [answers, setAnswers] = useState<Record<string, PartAnswer>>({});
  const [external, setExternals] = useState<ReadonlyMap<string, number>>(new Map());
  // Answers to parts that were removed, or that ask otherwise now, are no part of the trial.
  const fitting = useMemo(() => {
    const kinds = new Map(type.parts.map((part) => [part.key, part.type]));
    return Object.fromEntries(
      Object.entries(answers).filter(
        ([key, answer]) => kinds.get(key) === ("option" in answer ? "multipleChoice" : "numerical"),
      ),
    );
  }, [type, answers]);
  const result = useMemo(
    () => previewMeasure({ type, weight, notRelevant, answers: fitting, external }),
    [type, weight, notRelevant, fitting, external],
  );

  return {
    answers: fitting,
    external,
    result,
    hasAny: Object.keys(fitting).length > 0 || external.size > 0,
    answer: (partKey, answer) =>
      setAnswers(({ [partKey]: _replaced, ...others }) =>
        answer === undefined ? others : { ...others, [partKey]: answer },
      ),
    setExternal: (name, value) =>
      setExternals((present) => {
        const next = new Map(present);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      }),
    clear: () => {
      setAnswers({});
      setExternals(new Map());
    },
  };
}
