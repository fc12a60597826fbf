import type { Ref } from "@aquamark/api-client";
import { Select } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useMe } from "./session.ts";

type ChoiceFilterProps<V extends string> = {
  label: string;
  /** The choice that lets everything through. */
  anyLabel: string;
  value: V | undefined;
  options: { value: V; label: string }[];
  onChange: (value: V | undefined) => void;
};

/** A filter of a list with a few values. */
export function ChoiceFilter<V extends string>(props: ChoiceFilterProps<V>): ReactElement {
  const { label, anyLabel, value, options, onChange } = props;
  return (
    <Select
      aria-label={label}
      value={value ?? ""}
      data={[{ value: "", label: anyLabel }, ...options]}
      onChange={(chosen) => onChange(options.find((option) => option.value === chosen)?.value)}
      allowDeselect={false}
      className="list-toolbar__filter"
      searchable={options.length > 10}
    />
  );
}

/** Filters by one of the user's survey groups; nothing where there is no choice. */
export function SurveyGroupFilter(props: {
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}) {
  const { t } = useTranslation();
  const { surveyGroups } = useMe();
  if (surveyGroups.length < 2) return null;
  return (
    <ChoiceFilter
      label={t("surveyGroup")}
      anyLabel={t("anySurveyGroup")}
      options={surveyGroups.map((group: Ref) => ({ value: group.id, label: group.title }))}
      {...props}
    />
  );
}

/** Whether deleted things are shown; for those who may bring them back. */
export function DeletedFilter(props: {
  value: "true" | "any" | undefined;
  onChange: (value: "true" | "any" | undefined) => void;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <ChoiceFilter
      label={t("list.deleted")}
      anyLabel={t("list.live")}
      options={[
        { value: "true", label: t("list.deletedOnly") },
        { value: "any", label: t("list.both") },
      ]}
      {...props}
    />
  );
}
