import { SearchInput } from "@aquamark/ui";
import { Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Approval } from "../../shell/api-types.ts";
import { useLevelLabels } from "../../shell/submission-parts.tsx";
import "./submissions.css";
import { organisationChoicesQuery } from "../../shell/organisation-choices.ts";
import { useActsForOthers } from "./acts-for-others.ts";
import { programChoicesQuery } from "./choices.ts";

const route = getRouteApi("/app/submissions");

/** What is searched for and filtered by; all of it is in the address, and every change begins at the first page. */
export function SubmissionFilters(): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const labels = useLevelLabels();
  const { cursor: _cursor, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const programs = useQuery(programChoicesQuery).data?.items ?? [];
  const organisations = useQuery(organisationChoicesQuery).data?.items ?? [];
  const actsForOthers = useActsForOthers();
  const change = (changed: Partial<typeof search>) => {
    const next = { ...search, ...changed };
    const isSet = ([, value]: [string, unknown]) => value !== undefined && value !== "";
    void navigate({ search: Object.fromEntries(Object.entries(next).filter(isSet)), replace: true });
  };

  return (
    <div className="submission-filters" role="group" aria-label={t("list.filters")}>
      <SearchInput
        value={search.q ?? ""}
        onChange={(q) => change({ q })}
        label={t("shell:list.search")}
        clearLabel={t("shell:list.clearSearch")}
        width="auto"
      />
      <Select
        aria-label={t("list.program")}
        placeholder={t("list.anyProgram")}
        data={programs.map(({ id, title }) => ({ value: id, label: title }))}
        value={search.programId ?? null}
        onChange={(value) => change({ programId: value ?? undefined })}
        clearable
        searchable
      />
      {actsForOthers && organisations.length > 1 && (
        <Select
          aria-label={t("list.organisation")}
          placeholder={t("list.anyOrganisation")}
          data={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          value={search.organisationId ?? null}
          onChange={(value) => change({ organisationId: value ?? undefined })}
          clearable
          searchable
        />
      )}
      <Select
        aria-label={t("list.level")}
        placeholder={t("list.anyLevel")}
        data={Object.entries(labels).map(([value, label]) => ({ value, label }))}
        value={search.approval ?? null}
        onChange={(value) => change({ approval: (value as Approval | null) ?? undefined })}
        clearable
      />
      <Select
        aria-label={t("shell:list.deleted")}
        data={[
          { value: "false", label: t("shell:list.live") },
          { value: "true", label: t("shell:list.deletedOnly") },
          { value: "any", label: t("shell:list.both") },
        ]}
        value={search.deleted ?? "false"}
        onChange={(value) => change({ deleted: value === "true" || value === "any" ? value : undefined })}
        allowDeselect={false}
      />
    </div>
  );
}
