import { Button } from "@mantine/core";
import {
  IconAlertTriangle,
  IconChevronRight,
  IconRefreshDot,
  IconSquare,
  IconSquareCheck,
} from "@tabler/icons-react";
import { type CSSProperties, type MouseEvent, memo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Format } from "../../../shell/create-format.ts";
import { TitleField } from "./title-field.tsx";
import type { TreeRow } from "./tree-rows.ts";

export type LineHandlers = {
  onClick: (event: MouseEvent, row: TreeRow) => void;
  onToggle: (categoryId: string, isOpen: boolean) => void;
  onRestore: (categoryId: string) => void;
  onRenamed: (id: string, title: string) => void;
  onRenameCancelled: () => void;
};

type TreeLineProps = {
  row: TreeRow;
  /** In pixels. */
  top: number;
  height: number;
  /** How many lie below; null for a measure. */
  measures: number | null;
  weight: number | null;
  errors: number;
  format: Format;
  isActive: boolean;
  isChosen: boolean;
  isPicking: boolean;
  isCut: boolean;
  isChangedElsewhere: boolean;
  isRenaming: boolean;
  mayRestore: boolean;
  mark: "before" | "inside" | "after" | null;
  isRefused: boolean;
  handlers: LineHandlers;
};

/** One category or measure of the tree. */
export const TreeLine = memo(function TreeLine(props: TreeLineProps): ReactElement {
  const { t } = useTranslation("build");
  const { row, errors, measures, weight, format, handlers } = props;
  const isDeleted = row.kind === "category" && row.category.isDeleted;
  const title = row.kind === "category" ? row.category.title : row.measure.title;
  const isOpen = row.kind === "category" && row.isOpen;
  const hasChildren = row.kind === "category" && row.hasChildren;
  const told = [
    row.levelTitle,
    row.kind === "category" && row.category.groupHeading,
    row.kind === "measure" && t("line.type", { name: row.responseTypeName }),
    measures !== null && t("line.measures", { count: measures }),
    weight !== null && t("line.weight", { weight: format.number(weight) }),
    errors > 0 && t("line.errors", { count: errors }),
    isDeleted && t("line.deleted"),
    props.isCut && t("line.cut"),
    props.isChangedElsewhere && t("line.changed"),
  ];

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events,jsx-a11y/interactive-supports-focus -- the tree itself has the focus and listens to the keys
    <div
      id={`line-${row.id}`}
      role="treeitem"
      aria-level={row.depth}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={props.isChosen}
      aria-expanded={hasChildren ? isOpen : undefined}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- allowed for every role since ARIA 1.3
      aria-description={told.filter(Boolean).join(", ")}
      className="build-line"
      data-row-id={row.id}
      data-kind={row.kind}
      data-active={props.isActive || undefined}
      data-chosen={props.isChosen || undefined}
      data-cut={props.isCut || undefined}
      data-deleted={isDeleted || undefined}
      data-match={row.isMatch || undefined}
      data-mark={props.mark ?? undefined}
      data-refused={props.isRefused || undefined}
      style={
        {
          transform: `translateY(${props.top}px)`,
          height: props.height,
          "--depth": row.depth,
        } as CSSProperties
      }
      onClick={(event) => handlers.onClick(event, row)}
    >
      {row.kind === "category" && row.heading !== null && (
        <div className="build-line__heading" aria-hidden="true">
          {row.heading}
        </div>
      )}
      <div className="build-line__body">
        {props.isPicking && (
          <span className="build-line__pick" aria-hidden="true">
            {props.isChosen ? <IconSquareCheck size={18} /> : <IconSquare size={18} />}
          </span>
        )}
        {hasChildren ? (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events,jsx-a11y/no-static-element-interactions -- for the pointer; the arrow keys do the same
          <span
            className="build-line__toggle"
            aria-hidden="true"
            data-open={isOpen || undefined}
            onClick={(event) => {
              event.stopPropagation();
              handlers.onToggle(row.id, !isOpen);
            }}
          >
            <IconChevronRight size={14} stroke={2} aria-hidden />
          </span>
        ) : (
          <span className="build-line__gap" />
        )}
        <span className="build-line__label" data-kind={row.kind} title={row.levelTitle} aria-hidden="true">
          {row.label}
        </span>
        {props.isRenaming ? (
          <TitleField
            label={t("rename.title")}
            depth={0}
            initial={title}
            onDone={(typed) => handlers.onRenamed(row.id, typed)}
            onCancel={handlers.onRenameCancelled}
          />
        ) : (
          <>
            {row.number !== "" && <span className="build-line__number">{`${row.number} `}</span>}
            <span className="build-line__title" title={title}>
              {title}
            </span>
          </>
        )}
        {props.isChangedElsewhere && (
          <span className="build-line__changed" title={t("line.changed")} aria-hidden="true">
            <IconRefreshDot size={15} aria-hidden />
          </span>
        )}
        {errors > 0 && (
          <span className="build-line__errors" title={t("line.errors", { count: errors })} aria-hidden="true">
            <IconAlertTriangle size={15} aria-hidden />
            {format.number(errors)}
          </span>
        )}
        {isDeleted ? (
          <span className="build-line__deleted">
            <span aria-hidden="true">{t("line.deleted")}</span>
            {props.mayRestore && (
              <Button
                size="compact-xs"
                variant="default"
                onClick={(event) => {
                  event.stopPropagation();
                  // The button goes with the restored line's mark, and would take the focus along.
                  event.currentTarget.closest<HTMLElement>("[role=tree]")?.focus({ preventScroll: true });
                  handlers.onRestore(row.id);
                }}
                aria-label={t("restore.named", { title })}
              >
                {t("restore.button")}
              </Button>
            )}
          </span>
        ) : (
          <>
            <span className="build-line__type" aria-hidden="true">
              {row.kind === "measure" ? row.responseTypeName : t("line.measures", { count: measures ?? 0 })}
            </span>
            <span className="build-line__weight" aria-hidden="true">
              {weight === null ? "" : format.number(weight)}
            </span>
          </>
        )}
      </div>
    </div>
  );
});
