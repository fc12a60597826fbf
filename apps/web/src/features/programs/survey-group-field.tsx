import type { Ref } from "@aquamark/api-client";
import { MultiSelect } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useSurveyGroupChoices } from "../../shell/survey-group-choices.ts";

/** The survey groups of a program, of those the person may choose. */
export function SurveyGroupField({
  label,
  known,
  chosen,
  onChange,
  error,
}: {
  label: string;
  known?: readonly Ref[];
  chosen: string[];
  onChange: (ids: string[]) => void;
  error?: string | null;
}): ReactElement {
  const { t } = useTranslation("programs");
  const choices = useSurveyGroupChoices(known);
  return (
    <MultiSelect
      label={label}
      description={t("form.surveyGroupsHint")}
      data={choices.map((group) => ({ value: group.id, label: group.title }))}
      value={chosen}
      onChange={onChange}
      error={error}
      searchable
      openOnFocus={false}
    />
  );
}
