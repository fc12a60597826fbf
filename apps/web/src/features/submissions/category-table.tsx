import { type Column, DataTable, EmptyState, Tag } from "@aquamark/ui";
import { ActionIcon, Button } from "@mantine/core";
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { type ReactElement, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CategoryResultItem, Uuid } from "../../shell/api-types.ts";
import { TextLink } from "../../shell/link.tsx";
import { Answered, LevelCounts, Percent } from "../../shell/submission-parts.tsx";
import { type CategoryRow, openable, visibleRows } from "./category-tree.ts";

/** Categories with what has become of them, as a tree that opens and closes. */
export function CategoryTable({
  submissionId,
  items,
}: {
  submissionId: Uuid;
  items: readonly CategoryResultItem[];
}): ReactElement {
  const { t } = useTranslation("submissions");
  const [open, setOpen] = useState<ReadonlySet<Uuid>>(() => new Set());
  const rows = useMemo(() => visibleRows(items, open), [items, open]);
  const all = useMemo(() => openable(items), [items]);
  const columns = useColumns(items);
  const toggle = (id: Uuid) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };

  return (
    <>
      {all.size > 0 && (
        <div className="category-table__tools">
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(all)}>
            {t("detail.expandAll")}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(new Set())}>
            {t("detail.collapseAll")}
          </Button>
        </div>
      )}
      <DataTable
        caption={t("detail.categories")}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("detail.noCategories")} />}
        link={(row, content) => (
          <CategoryCell
            row={row}
            submissionId={submissionId}
            isOpen={open.has(row.id)}
            hasToggles={all.size > 0}
            onToggle={() => toggle(row.id)}
          >
            {content}
          </CategoryCell>
        )}
      />
    </>
  );
}

function CategoryCell({
  row,
  submissionId,
  isOpen,
  hasToggles,
  onToggle,
  children,
}: {
  row: CategoryRow;
  submissionId: Uuid;
  isOpen: boolean;
  hasToggles: boolean;
  onToggle: () => void;
  children: ReactNode;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <span className="category-cell" data-depth={Math.min(row.depth, 5)}>
      {row.hasChildren ? (
        <ActionIcon
          className="category-cell__toggle"
          variant="subtle"
          color="gray"
          size="sm"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? "detail.close" : "detail.open", { title: row.title })}
          onClick={onToggle}
        >
          <Chevron size={16} aria-hidden />
        </ActionIcon>
      ) : (
        hasToggles && <span className="category-cell__gap" />
      )}
      <span>
        {row.startsGroup !== null && <span className="category-cell__group">{row.startsGroup}</span>}
        <TextLink
          to="/submissions/$submissionId/categories/$categoryId"
          params={{ submissionId, categoryId: row.id }}
        >
          {children}
        </TextLink>{" "}
        {row.result.errors > 0 && <Tag tone="warning">{t("list.errors", { count: row.result.errors })}</Tag>}{" "}
        {row.unfit > 0 && <Tag tone="danger">{t("unfit.count", { count: row.unfit })}</Tag>}
      </span>
    </span>
  );
}

function useColumns(items: readonly CategoryResultItem[]): Column<CategoryRow>[] {
  const { t } = useTranslation("submissions");
  const showsPercent = items.some(({ result }) => result.percent !== undefined);
  const columns: (Column<CategoryRow> | false)[] = [
    {
      key: "category",
      header: t("detail.category"),
      cell: ({ number, title }) => (
        <>
          <span className="aq-number aq-quiet">{number}</span> {title}
        </>
      ),
    },
    {
      key: "answered",
      header: t("detail.answered"),
      cell: ({ result }) => <Answered answered={result.answered} questions={result.questions} />,
    },
    {
      key: "levels",
      header: t("detail.progress"),
      cell: ({ result }) => <LevelCounts counts={result} measures={result.measures} compact />,
      notOnPhone: true,
    },
    showsPercent && {
      key: "percent",
      header: t("detail.percent"),
      cell: ({ result }) => (result.percent === undefined ? null : <Percent percent={result.percent} />),
    },
    {
      key: "importance",
      header: t("detail.importance"),
      numeric: true,
      cell: ({ own, result }) => <Rating own={own.importance} highest={result.importance} />,
    },
    {
      key: "target",
      header: t("detail.target"),
      numeric: true,
      cell: ({ own, result }) => <Rating own={own.target} highest={result.target} />,
    },
  ];
  return columns.filter((column) => column !== false);
}

/** A category's own rating, or the highest below it, drawn apart. */
function Rating({ own, highest }: { own: number | null; highest: number | null }): ReactElement {
  const { t } = useTranslation("submissions");
  if (own !== null) return <strong>{own}</strong>;
  if (highest === null) {
    return (
      <span className="aq-quiet">
        <span aria-hidden="true">–</span>
        <span className="aq-hidden-text">{t("notRated")}</span>
      </span>
    );
  }
  return (
    <span className="rating-inherited" title={t("inherited")}>
      {highest}
      <span className="aq-hidden-text"> ({t("inherited")})</span>
    </span>
  );
}
