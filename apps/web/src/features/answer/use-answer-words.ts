import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type PartWords, usePartWords } from "../../shell/answer-parts/use-part-words.ts";
import type { SurveyMeasure } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import type { AnswerContent, ContentField } from "./answer-content.ts";

export type AnswerWords = PartWords & {
  /** What a field is called on this measure. */
  fieldLabel: (field: ContentField) => string;
  /** What a content says in a field, as text; comments stay Markdown. */
  fieldValue: (field: ContentField, content: AnswerContent) => string;
};

/** Words for the parts, errors and answers of one measure. */
export function useAnswerWords(measure: SurveyMeasure): AnswerWords {
  const { t } = useTranslation("answer");
  const format = useFormat();
  const partWords = usePartWords(measure);

  return useMemo(() => {
    const { parts } = measure.responseType;
    const subMeasureTitle = (id: string) => measure.subMeasures.find((each) => each.id === id)?.title ?? id;
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
      ...partWords,
      fieldLabel: (field) => {
        if (field.kind === "part") return partWords.partLabel(field.key);
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
  }, [measure, t, format, partWords]);
}
