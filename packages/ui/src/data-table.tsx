/* oxlint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- a table drawn as cards loses its roles in some browsers unless they are said */
import { Checkbox } from "@mantine/core";
import { IconArrowDown, IconArrowsSort, IconArrowUp } from "@tabler/icons-react";
import { Fragment, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

/** A column of a table of `Row`s. */
export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Right-aligned with figures of equal width. */
  numeric?: boolean;
  sortable?: boolean;
  width?: string | number;
  /** Left out where rows are drawn as cards. */
  notOnPhone?: boolean;
  /** The header is read out but not drawn (a column of buttons). */
  headerHidden?: boolean;
};

/** The column sorted by and which way. */
export type Sort = { key: string; descending: boolean };

/** Which rows are chosen, by their keys, and what the boxes that choose them are called. */
export type Selection<Row> = {
  chosen: ReadonlySet<string>;
  onChange: (chosen: ReadonlySet<string>) => void;
  labelOf: (row: Row) => string;
  allLabel: string;
};

/**
 * A table that turns into cards on a phone (`phone="cards"`, the default) or scrolls (`phone="scroll"`).
 *
 * The first column names the row. With `link` its content becomes the row's link, and the whole row can be
 * pressed: `link` receives the row and the content and returns the router's link. Sorting is the caller's:
 * headers of sortable columns are buttons that call `onSort`. `groupOf` puts a heading before the first row
 * of every run of equal groups. With `selection` each row has a box before it.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  link,
  sort,
  onSort,
  selectedKey,
  groupOf,
  selection,
  empty,
  phone = "cards",
}: {
  caption: string;
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  link?: (row: Row, content: ReactNode) => ReactNode;
  sort?: Sort | null;
  onSort?: (sort: Sort) => void;
  selectedKey?: string | null;
  groupOf?: (row: Row) => string | null;
  selection?: Selection<Row>;
  /** Drawn in place of the table where there are no rows. */
  empty?: ReactNode;
  phone?: "cards" | "scroll";
}) {
  const frame = useRef<HTMLDivElement>(null);
  const overflows = useOverflow(frame);
  if (rows.length === 0 && empty !== undefined) return empty;
  return (
    <div
      className="aq-table-frame"
      ref={frame}
      data-cards={phone === "cards" || undefined}
      // A part that scrolls must be reachable by keyboard.
      {...(overflows ? { tabIndex: 0, role: "region", "aria-label": caption } : {})}
    >
      <table className="aq-table" role="table">
        <caption className={captionHidden ? "aq-hidden-text" : undefined}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {selection && <SelectAllCell selection={selection} keys={rows.map(rowKey)} />}
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort ?? null} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row, index) => {
            const group = groupOf?.(row) ?? null;
            const before = rows[index - 1];
            const isFirst = group !== null && (before === undefined || groupOf?.(before) !== group);
            return (
              <Fragment key={rowKey(row)}>
                {isFirst && (
                  <tr role="row" className="aq-table__group">
                    <th
                      role="rowheader"
                      colSpan={columns.length + (selection === undefined ? 0 : 1)}
                      scope="rowgroup"
                    >
                      {group}
                    </th>
                  </tr>
                )}
                <tr
                  role="row"
                  data-linked={link !== undefined || undefined}
                  data-selected={
                    selectedKey === rowKey(row) || selection?.chosen.has(rowKey(row)) || undefined
                  }
                >
                  {selection && <SelectCell selection={selection} row={row} rowKey={rowKey(row)} />}
                  {columns.map((column, at) => (
                    <BodyCell key={column.key} column={column} row={row} isFirst={at === 0} link={link} />
                  ))}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function SelectAllCell<Row>({ selection, keys }: { selection: Selection<Row>; keys: string[] }) {
  const { chosen, onChange, allLabel } = selection;
  const count = keys.filter((key) => chosen.has(key)).length;
  return (
    <th role="columnheader" scope="col" className="aq-table__select">
      <Checkbox
        size="xs"
        aria-label={allLabel}
        checked={count === keys.length}
        indeterminate={count > 0 && count < keys.length}
        onChange={() => onChange(new Set(count === keys.length ? [] : keys))}
      />
    </th>
  );
}

function SelectCell<Row>({
  selection,
  row,
  rowKey,
}: {
  selection: Selection<Row>;
  row: Row;
  rowKey: string;
}) {
  const { chosen, onChange, labelOf } = selection;
  const isChosen = chosen.has(rowKey);
  return (
    <td role="cell" className="aq-table__select">
      <Checkbox
        size="xs"
        aria-label={labelOf(row)}
        checked={isChosen}
        onChange={() => {
          const next = new Set(chosen);
          if (isChosen) next.delete(rowKey);
          else next.add(rowKey);
          onChange(next);
        }}
      />
    </td>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: Sort | null;
  onSort: ((sort: Sort) => void) | undefined;
}) {
  const isSorted = sort?.key === column.key;
  const canSort = column.sortable === true && onSort !== undefined;
  const direction = isSorted ? (sort.descending ? "descending" : "ascending") : "none";
  const Arrow = { none: IconArrowsSort, ascending: IconArrowUp, descending: IconArrowDown }[direction];
  return (
    <th
      role="columnheader"
      scope="col"
      style={{ width: column.width }}
      data-numeric={column.numeric || undefined}
      data-not-on-phone={column.notOnPhone || undefined}
      aria-sort={canSort ? direction : undefined}
    >
      {canSort ? (
        <button
          type="button"
          onClick={() => onSort({ key: column.key, descending: isSorted ? !sort.descending : false })}
        >
          {column.header}
          <Arrow className="aq-table__arrow" size={12} stroke={2} aria-hidden="true" />
        </button>
      ) : (
        <span className={column.headerHidden ? "aq-hidden-text" : undefined}>{column.header}</span>
      )}
    </th>
  );
}

function BodyCell<Row>({
  column,
  row,
  isFirst,
  link,
}: {
  column: Column<Row>;
  row: Row;
  isFirst: boolean;
  link: ((row: Row, content: ReactNode) => ReactNode) | undefined;
}) {
  const content = column.cell(row);
  const common = {
    "data-numeric": column.numeric || undefined,
    "data-not-on-phone": column.notOnPhone || undefined,
  };
  if (isFirst) {
    return (
      <th role="rowheader" scope="row" {...common}>
        {link ? <span className="aq-table__link">{link(row, content)}</span> : content}
      </th>
    );
  }
  return (
    <td role="cell" data-label={column.headerHidden ? undefined : column.header} {...common}>
      {content}
    </td>
  );
}

/** Whether an element's content is wider than the element, kept up to date. */
function useOverflow(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, [ref]);
  return overflows;
}
