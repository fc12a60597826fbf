import { listOrganisations } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { IconBuilding } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { SurveyGroupFilter } from "../../shell/filters.tsx";
import type { ListSearch } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { SurveyGroupTags } from "../../shell/survey-group-tags.tsx";
import { useList, useListState } from "../../shell/use-list.ts";

type OrganisationsSearch = ListSearch<"name" | "createdAt"> & { surveyGroupId?: string };

export function OrganisationsPage(): ReactElement {
  const { t } = useTranslation(["organisations", "shell"]);
  const state = useListState<OrganisationsSearch>();
  const query = useList("organisation", listOrganisations, state.search);
  return (
    <Page title={t("title")} meta={t("lead")}>
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="name"
        rowKey={(organisation) => organisation.id}
        link={(organisation, content) => (
          <Link to="/organisations/$organisationId" params={{ organisationId: organisation.id }}>
            {content}
          </Link>
        )}
        columns={[
          {
            key: "name",
            header: t("column.name"),
            cell: (organisation) => organisation.name,
            sortable: true,
          },
          { key: "place", header: t("column.place"), cell: (organisation) => organisation.place ?? "–" },
          {
            key: "surveyGroups",
            header: t("shell:surveyGroups"),
            cell: (organisation) => <SurveyGroupTags groups={organisation.surveyGroups} />,
          },
        ]}
        filters={
          <SurveyGroupFilter
            value={state.search.surveyGroupId}
            onChange={(surveyGroupId) => state.change({ surveyGroupId })}
          />
        }
        empty={
          <EmptyState icon={<IconBuilding size={22} stroke={1.6} />} title={t("empty.title")}>
            {t("empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}
