import { listSurveyGroups, type SurveyGroup } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { IconUsersGroup } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import type { ListSearch } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { useList, useListState } from "../../shell/use-list.ts";

const counts = ["organisations", "users", "programs"] as const;

export function SurveyGroupsPage(): ReactElement {
  const { t } = useTranslation("survey-groups");
  const format = useFormat();
  const state = useListState<ListSearch<"title" | "createdAt">>();
  const query = useList("survey_group", listSurveyGroups, state.search);
  return (
    <Page title={t("title")} meta={t("lead")}>
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="title"
        rowKey={(group) => group.id}
        link={(group, content) => (
          <Link to="/survey-groups/$surveyGroupId" params={{ surveyGroupId: group.id }}>
            {content}
          </Link>
        )}
        columns={[
          { key: "title", header: t("column.title"), cell: (group) => group.title, sortable: true },
          ...counts.map((count) => ({
            key: count,
            header: t(`column.${count}`),
            numeric: true,
            cell: (group: SurveyGroup) => format.number(group.counts[count]),
          })),
        ]}
        empty={
          <EmptyState icon={<IconUsersGroup size={22} stroke={1.6} />} title={t("empty.title")}>
            {t("empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}
