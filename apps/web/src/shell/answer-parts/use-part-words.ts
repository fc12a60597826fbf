import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PartDefinition, ScoringError } from "../api-types.ts";
import { useFormat } from "../format.tsx";
import { scoringErrorMessage } from "../problem.ts";
import type { AskedMeasure } from "./asked-measure.ts";
import { nameError } from "./name-error.ts";

export type PartWords = {
  partName: (part: PartDefinition) => string;
  /** What the part of that key is called on this measure, with its sub-measure where it belongs to one. */
  partLabel: (key: string) => string;
  errorText: (error: ScoringError) => string;
};

/** Words for the parts of one measure and for what is wrong with answers to them. */
export function usePartWords(measure: AskedMeasure): PartWords {
  const { t } = useTranslation(["answer", "errors"]);
  const format = useFormat();

  return useMemo(() => {
    const { parts } = measure.responseType;
    const unnamed = (place: number) => t("part.unnamed", { place });
    const partName = (part: PartDefinition) => part.name || unnamed(parts.indexOf(part) + 1);
    return {
      partName,
      partLabel: (key) => {
        const part = parts.find((each) => each.key === key);
        if (part === undefined) return key;
        const subMeasure = measure.subMeasures.find(({ position }) => position === part.subMeasure);
        const name = partName(part);
        return subMeasure === undefined
          ? name
          : t("field.inSubMeasure", { subMeasure: subMeasure.title, part: name });
      },
      errorText: (error) => scoringErrorMessage(nameError(error, measure, unnamed, format.list)),
    };
  }, [measure, t, format]);
}
