import { listJobs } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { IconProgress } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat, When } from "../../shell/format.tsx";
import { isEnded, JobStateTag } from "../../shell/job-progress.tsx";
import type { ListSearch } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { useList, useListState } from "../../shell/use-list.ts";
import { useJobTitle } from "./job-title.ts";

export function JobsPage(): ReactElement {
  const { t } = useTranslation("jobs");
  const format = useFormat();
  const titleOf = useJobTitle();
  const state = useListState<ListSearch<"createdAt">>();
  const query = useList("job", listJobs, state.search);
  return (
    <Page title={t("title")} meta={t("lead")}>
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        defaultSort="-createdAt"
        rowKey={(job) => job.id}
        link={(job, content) => (
          <Link to="/jobs/$jobId" params={{ jobId: job.id }}>
            {content}
          </Link>
        )}
        columns={[
          { key: "title", header: t("column.job"), cell: titleOf },
          { key: "state", header: t("column.state"), cell: (job) => <JobStateTag state={job.state} /> },
          {
            key: "progress",
            header: t("column.progress"),
            numeric: true,
            cell: (job) =>
              job.total === null || isEnded(job.state)
                ? "–"
                : t("progress", { done: format.number(job.done), total: format.number(job.total) }),
          },
          {
            key: "createdAt",
            header: t("column.createdAt"),
            cell: (job) => <When at={job.createdAt} />,
            sortable: true,
          },
        ]}
        empty={
          <EmptyState icon={<IconProgress size={22} stroke={1.6} />} title={t("empty.title")}>
            {t("empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}
