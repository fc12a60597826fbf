import type { Survey, SurveyMeasure } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../shell/link.tsx";

/** Which values the measure takes from others; nothing where it takes none. */
export function MeasureBindings({
  survey,
  measure,
}: {
  survey: Survey;
  measure: SurveyMeasure;
}): ReactElement | null {
  const { t } = useTranslation("programs");
  const bindings = Object.entries(measure.bindings);
  if (bindings.length === 0) return null;
  return (
    <Section title={t("bindings.title")} description={t("bindings.description")} framed>
      <ul className="plain-list">
        {bindings.map(([name, binding]) => (
          <li key={name}>
            <code>{name}</code> {t("bindings.is")} <code>{binding.field}</code> {t("bindings.of")}{" "}
            <TextLink
              to="/programs/$programId/surveys/$surveyId/measures/$measureId"
              params={{ programId: survey.programId, surveyId: survey.id, measureId: binding.measureId }}
            >
              {binding.measureTitle}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
