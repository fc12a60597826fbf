import {
  type DragEndEvent,
  type DragStartEvent,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import type { Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Commands } from "../use-commands.ts";
import { outermost, type Target } from "./survey-moves.ts";
import type { TreeRow } from "./tree-rows.ts";
import { choose } from "./tree-selection.ts";
import type { Tree } from "./use-tree.ts";

/** Where what is dragged would fall. */
export type DropMark = {
  rowId: string;
  where: "before" | "inside" | "after";
  target: Target;
  /** Why it may not fall there, or null. */
  refusal: string | null;
};

export type Dragged = { ids: readonly string[]; title: string; count: number };

const SCROLL_ZONE_PX = 36;
const SCROLL_STEP_PX = 9;

/** Dragging the chosen lines of a tree by mouse or, after a long press, by touch. */
export function useTreeDrag(
  tree: Tree,
  commands: Commands,
  scroller: RefObject<HTMLDivElement | null>,
  virtualizer: Virtualizer<HTMLDivElement, Element>,
) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const [mark, setMark] = useState<DropMark | null>(null);
  const pointer = useRef({ x: 0, y: 0 });
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 6 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 300, tolerance: 8 } }),
  );
  const findMark = useRef<() => void>(() => {});
  findMark.current = () => {
    if (dragged !== null) setMark(markAt());
  };

  const isDragging = dragged !== null;
  useEffect(() => {
    if (!isDragging) return;
    const follow = (event: MouseEvent | TouchEvent) => {
      const at = "touches" in event ? event.touches[0] : event;
      if (at === undefined) return;
      pointer.current = { x: at.clientX, y: at.clientY };
      findMark.current();
    };
    let frame = requestAnimationFrame(function scroll() {
      const box = scroller.current?.getBoundingClientRect();
      if (box !== undefined && scroller.current !== null) {
        const { y } = pointer.current;
        const step = y < box.top + SCROLL_ZONE_PX ? -1 : y > box.bottom - SCROLL_ZONE_PX ? 1 : 0;
        if (step !== 0) {
          scroller.current.scrollTop += step * SCROLL_STEP_PX;
          findMark.current();
        }
      }
      frame = requestAnimationFrame(scroll);
    });
    window.addEventListener("mousemove", follow);
    window.addEventListener("touchmove", follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("mousemove", follow);
      window.removeEventListener("touchmove", follow);
    };
  }, [isDragging, scroller]);

  function markAt(): DropMark | null {
    const box = scroller.current?.getBoundingClientRect();
    if (box === undefined || scroller.current === null || dragged === null) return null;
    const { x, y } = pointer.current;
    if (x < box.left || x > box.right || y < box.top - SCROLL_ZONE_PX || y > box.bottom + SCROLL_ZONE_PX) {
      return null;
    }
    const offset = y - box.top + scroller.current.scrollTop;
    const item =
      virtualizer.getVirtualItems().find(({ start, end }) => offset >= start && offset < end) ??
      virtualizer.getVirtualItems().at(-1);
    const row = item === undefined ? undefined : tree.rows.find(({ id }) => id === item.key);
    if (item === undefined || row === undefined) return null;
    const share = (offset - item.start) / item.size;
    const place = placeAt(row, share, tree, dragged.ids);
    return place === null
      ? null
      : { ...place, rowId: row.id, refusal: commands.checkMove(dragged.ids, place.target) };
  }

  return {
    sensors,
    dragged,
    mark,
    onDragStart({ activatorEvent }: DragStartEvent): void {
      const element = (activatorEvent.target as Element | null)?.closest<HTMLElement>("[data-row-id]");
      const id = element?.dataset.rowId;
      if (id === undefined || !commands.mayEdit || tree.survey.categories.get(id)?.isDeleted) return;
      const isChosen = tree.selection.chosen.has(id);
      if (!isChosen) tree.setSelection(choose(id), { withPanel: false });
      const { categories, measures } = isChosen
        ? outermost(tree.survey, tree.selection.chosen)
        : outermost(tree.survey, [id]);
      const ids = [...categories, ...measures];
      setDragged({ ids, title: commands.titleOf(id), count: ids.length });
    },
    onDragEnd(_: DragEndEvent): void {
      if (dragged !== null && mark !== null) commands.drop(dragged.ids, mark.target);
      setDragged(null);
      setMark(null);
    },
    onDragCancel(): void {
      setDragged(null);
      setMark(null);
    },
  };
}

/** The place that the pointer means, `share` of the way down a line. */
function placeAt(
  row: TreeRow,
  share: number,
  tree: Tree,
  dragged: readonly string[],
): Pick<DropMark, "where" | "target"> | null {
  const { survey } = tree;
  const isCategories = dragged.some((id) => survey.categories.has(id));

  if (row.kind === "measure") {
    const siblings = survey.categories.get(row.categoryId)?.measures ?? [];
    const where = share < 0.5 ? "before" : "after";
    const index = siblings.indexOf(row.id) + (where === "after" ? 1 : 0);
    // Categories stand above the measures of their parent.
    const list = isCategories ? "categories" : "measures";
    const end = survey.categories.get(row.categoryId)?.categories.length ?? 0;
    return { where, target: { parentId: row.categoryId, list, index: isCategories ? end : index } };
  }
  if (row.category.isDeleted) return null;
  if (!isCategories) {
    const target = { parentId: row.id, list: "measures" as const, index: row.category.measures.length };
    return { where: "inside", target };
  }
  const siblings =
    row.parentId === null ? survey.tops : (survey.categories.get(row.parentId)?.categories ?? []);
  const at = siblings.indexOf(row.id);
  const beside = (where: "before" | "after") => ({
    where,
    target: { parentId: row.parentId, list: "categories" as const, index: where === "before" ? at : at + 1 },
  });
  const inside = {
    where: "inside" as const,
    target: { parentId: row.id, list: "categories" as const, index: row.category.categories.length },
  };
  if (share < 0.3) return beside("before");
  // Below an open category lies its first child, so that its lower edge means the inside as well.
  return share > 0.7 && !row.isOpen ? beside("after") : inside;
}
