import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { PartDefinition, ScoringError, SurveyMeasure } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { scoringErrorMessage } from "../../shell/problem.ts";
import type { AnswerContent, ContentField } from "./answer-content.ts";
import { nameError } from "./name-error.ts";

export type AnswerWords = {
  partName: (part: PartDefinition) => string;
  errorText: (error: ScoringError) => string;
  /** What a field is called on this measure. */
  fieldLabel: (field: ContentField) => string;
  /** What a content says in a field, as text; comments stay Markdown. */
  fieldValue: (field: ContentField, content: AnswerContent) => string;
};

/** Words for the parts, errors and answers of one measure. */
export function useAnswerWords(measure: SurveyMeasure): AnswerWords {
  const { t } = useTranslation(["answer", "errors"]);
  const format = useFormat();

  return useMemo(() => {
    const { parts } = measure.responseType;
    const unnamed = (place: number) => t("part.unnamed", { place });
    const partName = (part: PartDefinition) => part.name || unnamed(parts.indexOf(part) + 1);
    const subMeasureTitle = (id: string) => measure.subMeasures.find((each) => each.id === id)?.title ?? id;
    const partLabel = (key: string) => {
      const part = parts.find((each) => each.key === key);
      if (part === undefined) return key;
      const subMeasure = measure.subMeasures.find(({ position }) => position === part.subMeasure);
      const name = partName(part);
      return subMeasure === undefined
        ? name
        : t("field.inSubMeasure", { subMeasure: subMeasure.title, part: name });
    };
    const partValue = (key: string, content: AnswerContent) => {
      const answer = content.parts[key];
      if (answer === undefined) return t("field.unanswered");
      if ("value" in answer) return format.number(answer.value, 10);
      const part = parts.find((each) => each.key === key);
      const option =
        part?.type === "multipleChoice" ? part.options.find((each) => each.key === answer.option) : undefined;
      return option?.name || answer.option;
    };
    const yesNo = (value: boolean) => (value ? t("field.yes") : t("field.no"));

    return {
      partName,
      errorText: (error) => scoringErrorMessage(nameError(error, measure, unnamed, format.list)),
      fieldLabel: (field) => {
        if (field.kind === "part") return partLabel(field.key);
        if (field.kind === "subMeasureComment") {
          return t("comment.ofSubMeasure", { title: subMeasureTitle(field.key) });
        }
        return t(`field.${field.kind}`);
      },
      fieldValue: (field, content) => {
        switch (field.kind) {
          case "part":
            return partValue(field.key, content);
          case "comment":
            return content.comment || t("field.empty");
          case "subMeasureComment":
            return content.subMeasures[field.key]?.comment || t("field.empty");
          case "notRelevant":
            return yesNo(content.notRelevant);
          case "quality":
            return content.quality === null ? t("field.unanswered") : String(content.quality);
        }
      },
    };
  }, [measure, t, format]);
}
