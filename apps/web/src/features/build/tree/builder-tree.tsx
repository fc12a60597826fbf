import { DndContext, DragOverlay, useDraggable } from "@dnd-kit/core";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactElement, useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../shell/format.tsx";
import type { ProgramEditor } from "../program-editor.ts";
import type { Commands } from "../use-commands.ts";
import { TitleField } from "./title-field.tsx";
import { type LineHandlers, TreeLine } from "./tree-line.tsx";
import { draftPlace, type TreeRow } from "./tree-rows.ts";
import { choose, createTypeahead, extendTo, toggle } from "./tree-selection.ts";
import type { Tree } from "./use-tree.ts";
import { useTreeDrag } from "./use-tree-drag.ts";
import "./tree.css";

const LINE_PX = 34;
const HEADING_PX = 26;
const DRAFT_KEY = "draft";

type BuilderTreeProps = {
  editor: ProgramEditor;
  tree: Tree;
  commands: Commands;
  /** A tap adds to what is chosen. */
  isPicking: boolean;
  onFocusChange: (hasFocus: boolean) => void;
};

/** A survey's categories and measures as a tree that is edited in place; only the lines on view are drawn. */
export function BuilderTree({
  editor,
  tree,
  commands,
  isPicking,
  onFocusChange,
}: BuilderTreeProps): ReactElement {
  const { t } = useTranslation("build");
  const format = useFormat();
  const scroller = useRef<HTMLDivElement | null>(null);
  const { rows, selection, activeIndex } = tree;
  const { draft, renaming, clip } = commands;
  const draftAt = draft === null ? -1 : draftPlace(rows, draft);
  const lines: (TreeRow | null)[] = useMemo(
    () => (draftAt === -1 ? [...rows] : [...rows.slice(0, draftAt), null, ...rows.slice(draftAt)]),
    [rows, draftAt],
  );
  const activeLine =
    activeIndex === -1 ? -1 : activeIndex + (draftAt !== -1 && activeIndex >= draftAt ? 1 : 0);

  // oxlint-disable-next-line react/incompatible-library -- what it returns is used here alone
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => heightOf(lines[index]),
    getItemKey: (index) => lines[index]?.id ?? DRAFT_KEY,
    overscan: 12,
    // The line that the keyboard is on is always there to be pointed at, and the one being typed keeps its field.
    rangeExtractor: (range) => {
      const shown = new Set(defaultRangeExtractor(range));
      if (activeLine !== -1) shown.add(activeLine);
      if (draftAt !== -1) shown.add(draftAt);
      return [...shown].sort((a, b) => a - b);
    },
  });
  useEffect(() => {
    virtualizer.measure();
  }, [virtualizer, lines]);

  const shownLine = draftAt === -1 ? activeLine : draftAt;
  const height = virtualizer.scrollRect?.height;
  useEffect(() => {
    if (shownLine !== -1) virtualizer.scrollToIndex(shownLine, { align: "auto" });
  }, [shownLine, virtualizer, height]);

  const drag = useTreeDrag(tree, commands, scroller, virtualizer);
  const [typeahead] = useState(createTypeahead);
  const cut = useMemo(
    () => new Set(clip?.mode === "cut" && clip.programId === editor.programId ? clip.ids : []),
    [clip, editor.programId],
  );

  function onKeyDown(event: KeyboardEvent): void {
    const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isLetter || event.key === " " || event.key === "?" || event.key === "/") return;
    if (event.target !== event.currentTarget) return;
    const titles = rows.map((row) => (row.kind === "category" ? row.category.title : row.measure.title));
    const found = typeahead.type(event.key, event.timeStamp, titles, activeIndex);
    const row = found === null ? undefined : rows[found];
    if (row === undefined) return;
    event.preventDefault();
    tree.setSelection(choose(row.id), { isStep: true });
  }

  const backToTree = () => scroller.current?.focus({ preventScroll: true });
  const latest = useRef<LineHandlers | null>(null);
  latest.current = {
    onClick(event, row) {
      if (event.shiftKey) tree.setSelection(extendTo(selection, row.id, tree.rowIds));
      else if (event.ctrlKey || event.metaKey || isPicking) tree.setSelection(toggle(selection, row.id));
      else tree.setSelection(choose(row.id));
      if (event.detail === 2 && !isPicking) commands.startRenaming(row.id);
    },
    onToggle: (id, isOpen) => tree.setOpen([id], isOpen),
    onRestore: commands.restoreCategory,
    onRenamed(id, title) {
      commands.finishRenaming(id, title);
      backToTree();
    },
    onRenameCancelled() {
      commands.cancelTyping();
      backToTree();
    },
  };
  // The same functions for good, so that only the lines are drawn anew which have changed.
  const handlers = useMemo<LineHandlers>(
    () => ({
      onClick: (event, row) => latest.current?.onClick(event, row),
      onToggle: (id, isOpen) => latest.current?.onToggle(id, isOpen),
      onRestore: (id) => latest.current?.onRestore(id),
      onRenamed: (id, title) => latest.current?.onRenamed(id, title),
      onRenameCancelled: () => latest.current?.onRenameCancelled(),
    }),
    [],
  );

  const refusal = drag.mark?.refusal ?? null;
  return (
    <DndContext
      sensors={drag.sensors}
      autoScroll={false}
      onDragStart={drag.onDragStart}
      onDragEnd={drag.onDragEnd}
      onDragCancel={drag.onDragCancel}
      accessibility={{
        // The lines are moved by keys as well, which say themselves what they did.
        restoreFocus: false,
        announcements: {
          onDragStart: () => t("drag.started"),
          onDragOver: () => undefined,
          onDragEnd: () => undefined,
          onDragCancel: () => t("drag.cancelled"),
        },
      }}
    >
      <div className="build-tree__head" aria-hidden="true">
        <span>{t("tree.column.title")}</span>
        <span>{t("tree.column.type")}</span>
        <span>{t("tree.column.weight")}</span>
      </div>
      <TreeGround
        onGround={(element) => {
          scroller.current = element;
        }}
        label={t("tree.label", { survey: tree.survey.title })}
        activeId={tree.activeRow?.id ?? null}
        onKeyDown={onKeyDown}
        onFocusChange={onFocusChange}
      >
        <div className="build-tree__lines" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = lines[item.index];
            const top = { transform: `translateY(${item.start}px)`, height: item.size };
            if (row === undefined) return null;
            if (row === null) {
              return (
                <div key={item.key} className="build-tree__draft" role="presentation" style={top}>
                  <TitleField
                    label={t("add.title")}
                    depth={depthOf(rows, draft?.parentId ?? null)}
                    initial=""
                    onDone={(title) => {
                      commands.finishAdding(title);
                      backToTree();
                    }}
                    onCancel={() => {
                      commands.cancelTyping();
                      backToTree();
                    }}
                  />
                </div>
              );
            }
            const facts = row.kind === "category" ? tree.facts.get(row.id) : undefined;
            return (
              <TreeLine
                key={item.key}
                row={row}
                top={item.start}
                height={item.size}
                measures={facts?.measures ?? null}
                weight={row.kind === "measure" ? row.measure.weight : (facts?.weight ?? null)}
                errors={facts?.errors ?? tree.errorsOf.get(row.id) ?? 0}
                format={format}
                isActive={row.id === selection.active}
                isChosen={selection.chosen.has(row.id)}
                isPicking={isPicking}
                isCut={cut.has(row.id)}
                isChangedElsewhere={editor.changedElsewhere.has(row.id)}
                isRenaming={renaming === row.id}
                mayRestore={commands.mayEdit}
                mark={drag.mark?.rowId === row.id ? drag.mark.where : null}
                isRefused={drag.mark?.rowId === row.id && refusal !== null}
                handlers={handlers}
              />
            );
          })}
        </div>
      </TreeGround>
      <DragOverlay dropAnimation={null}>
        {drag.dragged !== null && (
          <div className="build-tree__ghost" data-refused={refusal !== null || undefined}>
            <span>
              {drag.dragged.count === 1
                ? drag.dragged.title
                : t("change.many", { count: drag.dragged.count })}
            </span>
            {refusal !== null && <span className="build-tree__ghost-why">{refusal}</span>}
          </div>
        )}
      </DragOverlay>
    </DndContext>
  );
}

type TreeGroundProps = {
  onGround: (element: HTMLDivElement | null) => void;
  label: string;
  activeId: string | null;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusChange: (hasFocus: boolean) => void;
  children: ReactElement;
};

// The whole ground is one thing to drag, so that a line which scrolls out of view stays in the hand.
function TreeGround({
  onGround,
  label,
  activeId,
  onKeyDown,
  onFocusChange,
  children,
}: TreeGroundProps): ReactElement {
  const { setNodeRef, listeners } = useDraggable({ id: "tree" });
  const { onKeyDown: _, ...pointerListeners } = listeners ?? {};
  return (
    <div
      className="build-tree"
      role="tree"
      aria-label={label}
      aria-multiselectable="true"
      aria-activedescendant={activeId === null ? undefined : lineId(activeId)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a tree takes the focus for its lines
      tabIndex={0}
      ref={(element) => {
        onGround(element);
        setNodeRef(element);
      }}
      onFocus={() => onFocusChange(true)}
      onBlur={() => onFocusChange(false)}
      {...pointerListeners}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  );
}

function lineId(id: string): string {
  return `line-${id}`;
}

function heightOf(row: TreeRow | null | undefined): number {
  return row?.kind === "category" && row.heading !== null ? LINE_PX + HEADING_PX : LINE_PX;
}

function depthOf(rows: readonly TreeRow[], parentId: string | null): number {
  return (rows.find(({ id }) => id === parentId)?.depth ?? 0) + 1;
}
