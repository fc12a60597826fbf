import type { ProgramSettings } from "@aquamark/program-content";
import { Checkbox, Fieldset, Radio, Select, Stack, TextInput } from "@mantine/core";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { MarkdownField } from "../../shell/markdown-field.tsx";
import { languageChoices } from "./languages.ts";

const TITLE_MAX = 1_000;
const TEXT_MAX = 100_000;

/** The settings of a program as form fields, for a new one and for editing. */
export function ProgramFields({
  settings,
  onChange,
  isChecked,
}: {
  settings: ProgramSettings;
  onChange: (change: Partial<ProgramSettings>) => void;
  /** Whether missing things are marked already. */
  isChecked: boolean;
}): ReactElement {
  const { t } = useTranslation("programs");
  const { locale } = useFormat();
  const languages = useMemo(() => languageChoices(settings.language, locale), [settings.language, locale]);
  return (
    <Stack gap="md">
      <TextInput
        label={t("form.title")}
        description={t("form.titleHint")}
        value={settings.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        error={isChecked && settings.title.trim() === "" ? t("form.titleMissing") : null}
        maxLength={TITLE_MAX}
        required
      />
      <MarkdownField
        label={t("form.description")}
        value={settings.description}
        onChange={(description) => onChange({ description })}
        maxLength={TEXT_MAX}
        minRows={4}
      />
      <MarkdownField
        label={t("form.source")}
        value={settings.source ?? ""}
        onChange={(source) => onChange({ source })}
        maxLength={TEXT_MAX}
      />
      <Select
        label={t("form.language")}
        data={languages}
        value={settings.language}
        onChange={(language) => language !== null && onChange({ language })}
        searchable
        allowDeselect={false}
        maw="20rem"
      />
      <Fieldset legend={t("facts.title")}>
        <Stack gap="md">
          <Radio.Group
            label={t("form.notRelevant")}
            description={t("form.notRelevantHint")}
            value={settings.notRelevant}
            onChange={(chosen) => onChange({ notRelevant: chosen === "keep" ? "keep" : "exclude" })}
          >
            <Stack gap="xs" mt="xs">
              <Radio value="exclude" label={t("form.exclude")} description={t("form.excludeHint")} />
              <Radio value="keep" label={t("form.keep")} description={t("form.keepHint")} />
            </Stack>
          </Radio.Group>
          <Checkbox
            label={t("form.asksQuality")}
            description={t("form.asksQualityHint")}
            checked={settings.asksQuality}
            onChange={(event) => onChange({ asksQuality: event.currentTarget.checked })}
          />
          <Checkbox
            label={t("form.hideAggregates")}
            description={t("form.hideAggregatesHint")}
            checked={settings.hideAggregates}
            onChange={(event) => onChange({ hideAggregates: event.currentTarget.checked })}
          />
        </Stack>
      </Fieldset>
    </Stack>
  );
}
