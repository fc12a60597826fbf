import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { type Shortcut, useShortcut } from "../../../shell/shortcuts.ts";
import type { ProgramEditor } from "../program-editor.ts";
import type { Commands } from "../use-commands.ts";
import { choose, extendTo, moveTo, toggle } from "./tree-selection.ts";
import type { Tree } from "./use-tree.ts";

type TreeShortcutsProps = {
  editor: ProgramEditor;
  tree: Tree;
  commands: Commands;
  /** Whether the keys mean the tree: it has the focus, or had it before a dialog opened. */
  isTreeActive: boolean;
  onAddMeasure: () => void;
  onLinkMeasure: () => void;
  onSearch: () => void;
  onOpenPanel: () => void;
  onEscape: () => void;
};

/** Offers the builder's keys, which `?` lists. */
export function TreeShortcuts(props: TreeShortcutsProps): ReactElement {
  const { t } = useTranslation("build");
  const { editor, tree, commands, isTreeActive } = props;
  const { mayEdit } = commands;
  const group = t("keys.group");

  const step = (to: number, event: KeyboardEvent) => {
    const row = tree.rows[Math.max(0, Math.min(tree.rows.length - 1, to))];
    if (row === undefined) return;
    if (event.shiftKey) tree.setSelection(extendTo(tree.selection, row.id, tree.rowIds));
    else if (event.ctrlKey || event.metaKey) tree.setSelection(moveTo(tree.selection, row.id));
    else tree.setSelection(choose(row.id), { isStep: true });
  };
  const openOrGoIn = (event: KeyboardEvent) => {
    const row = tree.activeRow;
    if (row?.kind !== "category" || !row.hasChildren) return;
    if (row.isOpen) step(tree.activeIndex + 1, event);
    else tree.setOpen([row.id], true);
  };
  const closeOrGoOut = (event: KeyboardEvent) => {
    const row = tree.activeRow;
    if (row === null) return;
    if (row.kind === "category" && row.isOpen && !tree.isFiltered) {
      tree.setOpen([row.id], false);
      return;
    }
    const parentId = row.kind === "category" ? row.parentId : row.categoryId;
    if (parentId !== null) step(tree.rowIds.indexOf(parentId), event);
  };
  const activeId = tree.selection.active;

  const always: Shortcut[] = [
    { keys: "/", label: t("keys.search"), handler: props.onSearch },
    ...(mayEdit
      ? [
          {
            keys: "Mod+z",
            label: t("keys.undo"),
            handler: (event: KeyboardEvent) => void (event.shiftKey ? editor.redo() : editor.undo()),
          },
          { keys: "Mod+y", label: t("keys.redo"), handler: () => void editor.redo() },
          // With Shift held the letter is a capital.
          { keys: "Mod+Z", label: t("keys.redoShift"), handler: () => void editor.redo() },
        ]
      : []),
  ];
  const inTree: Shortcut[] = [
    { keys: "ArrowUp", label: t("keys.up"), handler: (event) => step(tree.activeIndex - 1, event) },
    { keys: "ArrowDown", label: t("keys.down"), handler: (event) => step(tree.activeIndex + 1, event) },
    { keys: "ArrowRight", label: t("keys.open"), handler: openOrGoIn },
    { keys: "ArrowLeft", label: t("keys.close"), handler: closeOrGoOut },
    { keys: "Home", label: t("keys.first"), handler: (event) => step(0, event) },
    { keys: "End", label: t("keys.last"), handler: (event) => step(tree.rows.length - 1, event) },
    { keys: "Mod+ArrowUp", label: t("keys.upOnly"), handler: (event) => step(tree.activeIndex - 1, event) },
    {
      keys: "Mod+ArrowDown",
      label: t("keys.downOnly"),
      handler: (event) => step(tree.activeIndex + 1, event),
    },
    {
      keys: "Mod+Space",
      label: t("keys.choose"),
      handler: () => activeId !== null && tree.setSelection(toggle(tree.selection, activeId)),
    },
    {
      keys: "Space",
      label: t("keys.chooseOne"),
      handler: () => activeId !== null && tree.setSelection(choose(activeId)),
    },
    { keys: "Enter", label: t("keys.panel"), handler: props.onOpenPanel },
    { keys: "Mod+c", label: t("keys.copy"), handler: () => commands.take("copy") },
    { keys: "Escape", label: t("keys.escape"), handler: props.onEscape },
  ];
  const whileEditing: Shortcut[] = [
    { keys: "F2", label: t("keys.rename"), handler: () => commands.startRenaming(activeId) },
    { keys: "Mod+Enter", label: t("keys.addAfter"), handler: () => addAfter() },
    { keys: "Alt+Enter", label: t("keys.addInside"), handler: () => commands.startAdding("inside") },
    { keys: "m", label: t("keys.addMeasure"), handler: props.onAddMeasure },
    { keys: "l", label: t("keys.link"), handler: props.onLinkMeasure },
    { keys: "Alt+ArrowUp", label: t("keys.moveUp"), handler: () => commands.moveStep("up") },
    { keys: "Alt+ArrowDown", label: t("keys.moveDown"), handler: () => commands.moveStep("down") },
    { keys: "Alt+ArrowLeft", label: t("keys.moveOut"), handler: () => commands.moveStep("out") },
    { keys: "Alt+ArrowRight", label: t("keys.moveIn"), handler: () => commands.moveStep("in") },
    { keys: "Mod+x", label: t("keys.cut"), handler: () => commands.take("cut") },
    { keys: "Mod+v", label: t("keys.paste"), handler: () => void commands.paste() },
    { keys: "Delete", label: t("keys.delete"), handler: () => commands.remove() },
  ];
  function addAfter(): void {
    if (tree.activeRow?.kind === "measure") props.onAddMeasure();
    else commands.startAdding("after");
  }

  return (
    <>
      {always.map((each) => (
        <Offered key={each.keys} shortcut={{ group, ...each }} isEnabled />
      ))}
      {inTree.map((each) => (
        <Offered key={each.keys} shortcut={{ group, ...each }} isEnabled={isTreeActive} />
      ))}
      {whileEditing.map((each) => (
        <Offered key={each.keys} shortcut={{ group, ...each }} isEnabled={isTreeActive && mayEdit} />
      ))}
    </>
  );
}

function Offered({ shortcut, isEnabled }: { shortcut: Shortcut; isEnabled: boolean }): null {
  useShortcut(shortcut, isEnabled);
  return null;
}
