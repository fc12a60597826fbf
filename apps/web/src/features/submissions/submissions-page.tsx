import { type Column, DataTable, EmptyState, Pager, type Sort, Tag } from "@aquamark/ui";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconArrowBackUp, IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Page as ListPage, SubmissionListItem } from "../../shell/api-types.ts";
import { useFormat, When } from "../../shell/format.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { QueryView } from "../../shell/states.tsx";
import { Answered, LevelBadge, Percent } from "../../shell/submission-parts.tsx";
import { submissionsQuery } from "../../shell/submission-queries.ts";
import { sortText as sortTextOf } from "../../shell/use-list.ts";
import { useActsForOthers } from "./acts-for-others.ts";
import { SubmissionFilters } from "./submission-filters.tsx";
import { useRestoreSubmission } from "./submission-writes.tsx";
import { surveyName } from "./survey-name.ts";

const route = getRouteApi("/app/submissions");
const PAGE_SIZE = 25;
const DEFAULT_SORT = "-appliesOn" as const;

export function SubmissionsPage(): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const search = route.useSearch();
  const query = useQuery(submissionsQuery({ limit: PAGE_SIZE, sort: DEFAULT_SORT, ...search }));
  const mayStart = useHasPermission("submission.create");

  return (
    <Page
      title={t("title")}
      meta={t("lead")}
      actions={
        mayStart && (
          <ButtonLink to="/submissions/new" leftSection={<IconPlus size={16} aria-hidden />}>
            {t("new.action")}
          </ButtonLink>
        )
      }
    >
      <Stack gap="md">
        <SubmissionFilters />
        <QueryView query={query} loading={{ shape: "table" }}>
          {(list) => <SubmissionTable list={list} mayStart={mayStart} />}
        </QueryView>
      </Stack>
    </Page>
  );
}

function SubmissionTable({
  list,
  mayStart,
}: {
  list: ListPage<SubmissionListItem>;
  mayStart: boolean;
}): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns(list.items);
  const { cursor: _cursor, sort: sortText, ...filters } = search;
  const isFiltered = Object.keys(filters).length > 0;

  return (
    <div>
      <DataTable
        caption={t("list.caption")}
        captionHidden
        columns={columns}
        rows={list.items}
        rowKey={(row) => row.id}
        link={(row, content) => (
          <TextLink to="/submissions/$submissionId" params={{ submissionId: row.id }}>
            {content}
          </TextLink>
        )}
        sort={sortOf(sortText ?? DEFAULT_SORT)}
        onSort={(sort) =>
          // The columns that sort are named as the server names them.
          void navigate({ search: { ...filters, sort: sortTextOf(sort) as typeof sortText } })
        }
        empty={
          isFiltered ? (
            <EmptyState
              title={filters.deleted === "true" ? t("list.noneDeleted") : t("shell:list.noMatch")}
              action={
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {t("shell:list.clearFilters")}
                </Button>
              }
            >
              {t("shell:list.noMatchNext")}
            </EmptyState>
          ) : (
            <EmptyState
              title={t("list.emptyTitle")}
              action={mayStart && <ButtonLink to="/submissions/new">{t("new.action")}</ButtonLink>}
            >
              {t("list.empty")}
            </EmptyState>
          )
        }
      />
      <ListPager list={list} />
    </div>
  );
}

function ListPager({ list }: { list: ListPage<SubmissionListItem> }): ReactElement | null {
  const { t } = useTranslation("submissions");
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (list.items.length === 0) return null;
  const { nextCursor } = list;
  return (
    <Pager
      label={t("list.pages")}
      previousLabel={t("list.previous")}
      nextLabel={t("list.next")}
      summary={t("list.summary", { shown: list.items.length, count: list.total })}
      // A cursor only leads forward; the way back is the one the person came.
      {...(search.cursor === undefined ? {} : { onPrevious: () => window.history.back() })}
      {...(nextCursor === null
        ? {}
        : { onNext: () => void navigate({ search: { ...search, cursor: nextCursor } }) })}
    />
  );
}

function sortOf(text: string): Sort {
  return text.startsWith("-") ? { key: text.slice(1), descending: true } : { key: text, descending: false };
}

function useColumns(rows: readonly SubmissionListItem[]): Column<SubmissionListItem>[] {
  const { t } = useTranslation(["submissions", "shell"]);
  const format = useFormat();
  const actsForOthers = useActsForOthers();
  const showsPercent = rows.some(({ percent }) => percent !== undefined);
  const showsRestore = rows.some(({ deletedAt }) => deletedAt !== null);
  const columns: (Column<SubmissionListItem> | false)[] = [
    { key: "title", header: t("list.submission"), sortable: true, cell: (row) => <TitleCell row={row} /> },
    actsForOthers && {
      key: "organisation",
      header: t("list.organisation"),
      sortable: true,
      cell: (row) => row.organisation.name,
    },
    {
      key: "appliesOn",
      header: t("list.appliesOn"),
      sortable: true,
      cell: (row) => <span className="aq-number">{format.day(row.appliesOn)}</span>,
    },
    { key: "approval", header: t("list.level"), cell: (row) => <LevelCell row={row} /> },
    {
      key: "answered",
      header: t("list.answered"),
      cell: (row) => <Answered answered={row.answered} questions={row.questions} />,
    },
    showsPercent && {
      key: "percent",
      header: t("list.percent"),
      cell: (row) => (row.percent === undefined ? null : <Percent percent={row.percent} />),
    },
    {
      key: "modifiedAt",
      header: t("list.modifiedAt"),
      sortable: true,
      cell: (row) => <When at={row.modifiedAt} />,
      notOnPhone: true,
    },
    showsRestore && {
      key: "actions",
      header: t("list.actions"),
      headerHidden: true,
      cell: (row) => (row.deletedAt === null ? null : <RestoreButton row={row} />),
    },
  ];
  return columns.filter((column) => column !== false);
}

function TitleCell({ row }: { row: SubmissionListItem }): ReactElement {
  return (
    <>
      {row.title}
      <Text component="span" display="block" size="xs" c="dimmed" fw={400}>
        {surveyName(row)}
      </Text>
    </>
  );
}

function LevelCell({ row }: { row: SubmissionListItem }): ReactNode {
  const { t } = useTranslation("submissions");
  return (
    <Group gap={6}>
      <LevelBadge level={row.approval} />
      {row.errors > 0 && <Tag tone="warning">{t("list.errors", { count: row.errors })}</Tag>}
      {row.deletedAt !== null && <Tag tone="danger">{t("list.deleted")}</Tag>}
    </Group>
  );
}

function RestoreButton({ row }: { row: SubmissionListItem }): ReactElement {
  const { t } = useTranslation("submissions");
  const restore = useRestoreSubmission();
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconArrowBackUp size={14} aria-hidden />}
      loading={restore.isPending}
      onClick={() => restore.mutate(row)}
    >
      {t("list.restore")}
    </Button>
  );
}
