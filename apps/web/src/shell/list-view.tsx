import { type Column, DataTable, EmptyState, Pager, SearchInput, type Selection } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconFilterOff } from "@tabler/icons-react";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "./format.tsx";
import type { ListSearch } from "./list-search.ts";
import { useShortcut } from "./shortcuts.ts";
import { QueryView } from "./states.tsx";
import { type ListState, type Page, sortOf, sortText } from "./use-list.ts";

type ListViewProps<T, S extends ListSearch> = {
  caption: string;
  state: ListState<S>;
  query: UseQueryResult<Page<T>>;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  link?: (row: T, content: ReactNode) => ReactNode;
  /** The order the server keeps where the address says none. */
  defaultSort: string;
  searchLabel?: string;
  /** Controls beside the search field. */
  filters?: ReactNode;
  /** Lets rows be chosen, for what can be done with several at once. */
  selection?: Selection<T>;
  /** What stands between the controls and the rows. */
  aboveRows?: ReactNode;
  /** Drawn where the whole list is empty, not where the filters leave nothing. */
  empty: ReactNode;
};

/** A list of things: search, filters, order and page in the address, and every state drawn. */
export function ListView<T, S extends ListSearch>(props: ListViewProps<T, S>): ReactElement {
  const { caption, state, query, columns, rowKey, link, defaultSort, searchLabel, filters, empty } = props;
  const { selection, aboveRows } = props;
  const { t } = useTranslation();
  const { search, change } = state;
  useShortcut(
    { keys: "/", label: t("shortcuts.search"), group: t("shortcuts.browse"), handler: focusSearch },
    searchLabel !== undefined,
  );

  return (
    <div>
      {(searchLabel !== undefined || filters !== undefined) && (
        <div className="list-toolbar" role="search">
          {searchLabel !== undefined && (
            <SearchInput
              value={search.q ?? ""}
              onChange={(q) => change({ q: q === "" ? undefined : q } as Partial<S>)}
              label={searchLabel}
              clearLabel={t("list.clearSearch")}
            />
          )}
          {filters}
          {state.isFiltered && (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconFilterOff size={16} aria-hidden />}
              onClick={state.clear}
            >
              {t("list.clearFilters")}
            </Button>
          )}
        </div>
      )}
      <QueryView query={query} isPart loading={{ shape: "table", rows: 8 }}>
        {(page) => (
          <div aria-busy={query.isPlaceholderData}>
            {aboveRows}
            <DataTable
              caption={caption}
              captionHidden
              columns={columns}
              rows={page.items}
              rowKey={rowKey}
              {...(link === undefined ? {} : { link })}
              {...(selection === undefined ? {} : { selection })}
              sort={sortOf(search.sort ?? defaultSort)}
              onSort={(sort) => change({ sort: sortText(sort) } as Partial<S>)}
              empty={state.isFiltered ? <NothingMatches onClear={state.clear} /> : empty}
            />
            <ListPager
              page={page}
              cursor={search.cursor}
              onCursor={(cursor) => change({ cursor } as Partial<S>)}
            />
          </div>
        )}
      </QueryView>
    </div>
  );
}

function NothingMatches({ onClear }: { onClear: () => void }): ReactElement {
  const { t } = useTranslation();
  return (
    <EmptyState
      title={t("list.noMatch")}
      action={
        <Button variant="default" onClick={onClear}>
          {t("list.clearFilters")}
        </Button>
      }
    >
      {t("list.noMatchNext")}
    </EmptyState>
  );
}

// Cursors lead forwards only. Where a page was come from is remembered for as long as the tab lives; on a page that
// was opened by its address, "previous" is the first page.
const cursorBefore = new Map<string, { cursor: string | undefined; from: number }>();

type ListPagerProps = {
  page: Page<unknown>;
  cursor: string | undefined;
  onCursor: (cursor: string | undefined) => void;
};

/** Backwards and forwards through the pages; nothing where there is one page. */
export function ListPager({ page, cursor, onCursor }: ListPagerProps): ReactElement | null {
  const { t } = useTranslation();
  const format = useFormat();
  const { items, nextCursor, total, isTotalExact = true } = page;
  const before = cursor === undefined ? undefined : cursorBefore.get(cursor);
  if (items.length === 0) return null;
  if (cursor === undefined && nextCursor === null) {
    return <p className="aq-pager">{t("list.total", { count: total, text: format.number(total) })}</p>;
  }

  const isLast = nextCursor === null;
  const from = cursor === undefined ? 0 : isLast && isTotalExact ? total - items.length : before?.from;
  const summary =
    from === undefined
      ? isTotalExact
        ? t("list.total", { count: total, text: format.number(total) })
        : t("list.totalMany", { text: format.number(total) })
      : t(isTotalExact ? "list.range" : "list.rangeMany", {
          from: format.number(from + 1),
          to: format.number(from + items.length),
          total: format.number(total),
        });
  const goOn = (next: string) => {
    cursorBefore.set(next, { cursor, from: (from ?? 0) + items.length });
    onCursor(next);
  };

  return (
    <Pager
      label={t("list.pages")}
      previousLabel={t("list.previous")}
      nextLabel={t("list.next")}
      {...(cursor === undefined ? {} : { onPrevious: () => onCursor(before?.cursor) })}
      {...(isLast ? {} : { onNext: () => goOn(nextCursor) })}
      summary={summary}
    />
  );
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>("#main input[type=search]")?.focus();
}
