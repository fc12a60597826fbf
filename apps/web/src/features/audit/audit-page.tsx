import { type AuditListItem, listAudit } from "@aquamark/api-client";
import { type Column, EmptyState } from "@aquamark/ui";
import { IconHistory } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { optional } from "../../shell/list-search.ts";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { LearnWhatNext } from "../../shell/states.tsx";
import { useList, useListState } from "../../shell/use-list.ts";
import { actionsShownWith, useAuditActions } from "./audit-actions.ts";
import { AuditExport } from "./audit-export.tsx";
import { AuditFilters, NarrowedTo } from "./audit-filters.tsx";
import { Doer, Thing } from "./audit-parts.tsx";
import { type AuditSearch, filterOf } from "./audit-search.ts";
import { useAuditWords } from "./use-audit-words.ts";
import "./audit.css";

/** What was done, by whom and when. */
export function AuditPage(): ReactElement {
  const maySee = useHasPermission("audit.view");
  return maySee ? <Audit /> : <LearnWhatNext error={{ status: 403, code: "forbidden" }} />;
}

function Audit(): ReactElement {
  const { t } = useTranslation("audit");
  const format = useFormat();
  const words = useAuditWords();
  const state = useListState<AuditSearch>();
  const { search } = state;
  const qActions = actionsShownWith(search.q, useAuditActions(), words.action);
  const filter = {
    ...filterOf(search, format.timeZone),
    ...optional("qActions", qActions.length === 0 ? undefined : qActions),
  };
  const asked = { ...filter, ...optional("cursor", search.cursor), ...optional("sort", search.sort) };
  const query = useList("audit", listAudit, asked, { staleTime: 0 });
  const columns: Column<AuditListItem>[] = [
    { key: "action", header: t("column.action"), cell: (entry) => words.action(entry.action) },
    { key: "thing", header: t("column.thing"), cell: (entry) => <Thing entry={entry} /> },
    { key: "who", header: t("column.who"), cell: (entry) => <Doer entry={entry} /> },
    {
      key: "at",
      header: t("column.at"),
      sortable: true,
      cell: (entry) => (
        <time dateTime={entry.at} className="audit-time">
          {format.instant(entry.at)}
        </time>
      ),
    },
    {
      key: "address",
      header: t("column.address"),
      cell: (entry) => entry.address ?? <span className="aq-quiet">–</span>,
    },
  ];

  return (
    <Page title={t("title")} meta={t("lead")} actions={<AuditExport filter={filter} />}>
      <NarrowedTo state={state} items={query.data?.items ?? []} />
      <ListView
        caption={t("title")}
        state={state}
        query={query}
        searchLabel={t("search")}
        defaultSort="-at"
        rowKey={(entry) => entry.id}
        link={(entry, content) => (
          <Link to="/audit/$auditEntryId" params={{ auditEntryId: entry.id }}>
            {content}
          </Link>
        )}
        columns={columns}
        filters={<AuditFilters state={state} />}
        empty={
          <EmptyState icon={<IconHistory size={22} stroke={1.6} />} title={t("empty.title")}>
            {t("empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}
