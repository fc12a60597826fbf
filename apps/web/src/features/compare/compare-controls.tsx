import { SegmentedControl, Select } from "@mantine/core";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import type { SubmissionListItem } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { useMe } from "../../shell/session.ts";
import { useLevelLabels } from "../../shell/submission-parts.tsx";

const route = getRouteApi("/app/compare/$programId/$surveyId");

/** What is compared: the peers' level, the values, the survey group and the submission marked; all in the address. */
export function CompareControls({
  markable,
  markedId,
}: {
  markable: readonly SubmissionListItem[];
  markedId: string | null;
}): ReactElement {
  const { t } = useTranslation("compare");
  const labels = useLevelLabels();
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { surveyGroups } = useMe();
  const change = (changed: Partial<typeof search>) => {
    const next = Object.entries({ ...search, ...changed }).filter(([, value]) => value !== undefined);
    void navigate({ search: Object.fromEntries(next), replace: true });
  };

  return (
    <div className="compare-controls" role="group" aria-label={t("controls")}>
      <Choice label={t("approval")}>
        {(labelledBy) => (
          <SegmentedControl
            aria-labelledby={labelledBy}
            value={search.approval ?? "reviewed"}
            onChange={(value) => change({ approval: value === "approved" ? "approved" : undefined })}
            data={[
              { value: "reviewed", label: labels.reviewed },
              { value: "approved", label: labels.approved },
            ]}
          />
        )}
      </Choice>
      <Choice label={t("value")}>
        {(labelledBy) => (
          <SegmentedControl
            aria-labelledby={labelledBy}
            value={search.value ?? "percent"}
            onChange={(value) => change({ value: value === "raw" ? "raw" : undefined })}
            data={[
              { value: "percent", label: t("percent") },
              { value: "raw", label: t("raw") },
            ]}
          />
        )}
      </Choice>
      {surveyGroups.length > 1 && (
        <Select
          label={t("group")}
          data={[
            { value: "", label: t("anyGroup") },
            ...surveyGroups.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          value={search.surveyGroupId ?? ""}
          onChange={(value) => change({ surveyGroupId: value || undefined })}
          allowDeselect={false}
        />
      )}
      {markable.length > 0 && (
        <Select
          className="compare-controls__mark"
          label={t("mark")}
          data={[
            { value: "none", label: t("markNone") },
            ...markable.map((item) => ({
              value: item.id,
              label: t("markOption", {
                organisation: item.organisation.name,
                title: item.title,
                day: format.day(item.appliesOn),
                level: labels[item.approval],
              }),
            })),
          ]}
          value={markedId ?? "none"}
          onChange={(value) => change({ submissionId: value ?? "none" })}
          searchable
          allowDeselect={false}
        />
      )}
    </div>
  );
}

function Choice({
  label,
  children,
}: {
  label: string;
  children: (labelId: string) => ReactNode;
}): ReactElement {
  const id = useId();
  return (
    <div className="compare-controls__choice">
      <span id={id}>{label}</span>
      {children(id)}
    </div>
  );
}
