import { Select } from "@mantine/core";
import type { FocusEvent, ReactElement } from "react";
import { useTranslation } from "react-i18next";

type ChoiceOrDefaultProps = {
  label: string;
  description: string;
  /** What null stands for. */
  defaultLabel: string;
  options: { value: string; label: string }[];
  value?: string | null;
  onChange?: (value: string | null) => void;
  onFocus?: (event: FocusEvent<HTMLInputElement>) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
};

/** One of many values to search for, or none of one's own. */
export function ChoiceOrDefault(props: ChoiceOrDefaultProps): ReactElement {
  const { defaultLabel, options, value, onChange, ...field } = props;
  const { t } = useTranslation("shell");
  return (
    <Select
      {...field}
      data={[{ value: "", label: defaultLabel }, ...options]}
      value={value ?? ""}
      onChange={(chosen) => onChange?.(chosen === "" ? null : chosen)}
      allowDeselect={false}
      searchable
      nothingFoundMessage={t("list.noMatch")}
      limit={60}
    />
  );
}
