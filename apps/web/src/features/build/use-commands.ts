import {
  levelOf,
  type Operation,
  type ProgramContent,
  pasteOperations,
  type SurveyContent,
} from "@aquamark/program-content";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { contentFaultMessage } from "../../shell/content-faults.ts";
import { newId } from "../../shell/new-id.ts";
import { useStore } from "../../shell/store.ts";
import { toast } from "../../shell/toast.tsx";
import { addCategory, categoryPlace, measurePlace, removeChosen, rename } from "./builder-operations.ts";
import { clipboard, setClipboard } from "./clipboard/clipboard.ts";
import { type PastePlace, pasteHere, pastePlaces } from "./clipboard/paste.ts";
import { loadContent } from "./content-requests.ts";
import type { ChangeResult, ProgramEditor } from "./program-editor.ts";
import {
  type Direction,
  type Move,
  type MoveRefusal,
  moveStep,
  moveTo,
  outermost,
  type Target,
} from "./tree/survey-moves.ts";
import type { Draft } from "./tree/tree-rows.ts";
import { choose } from "./tree/tree-selection.ts";
import type { Tree } from "./tree/use-tree.ts";
import { undoToast } from "./undo-toast.ts";

export type Commands = ReturnType<typeof useCommands>;

/** Everything that can be done with what is chosen in a survey's tree. */
export function useCommands(editor: ProgramEditor, tree: Tree) {
  const { t } = useTranslation("build");
  const { content, apply } = editor;
  const { survey, selection } = tree;
  const [renaming, setRenaming] = useState<string | null>(null);
  const [draft, setDraft] = useState<Draft | null>(null);
  const [announcement, announce] = useState("");
  const clip = useStore(clipboard);
  const activeId = selection.active;
  const mayEdit = editor.can.edit;

  const titleOf = (id: string) => survey.categories.get(id)?.title ?? content.measures.get(id)?.title ?? "";
  /** What is chosen in words: its title, or how many there are. */
  const chosenName = (ids: readonly string[]) =>
    ids.length === 1
      ? t("change.one", { title: titleOf(ids[0] ?? "") })
      : t("change.many", { count: ids.length });

  function explain(refusal: MoveRefusal): string {
    return t(`move.not.${refusal.reason}`, { ...refusal });
  }

  /** Says why something was not done, for the eye and for screen readers. */
  function tell(message: string): void {
    announce(message);
    toast.info(message, { channel: "build-told" });
  }

  function perform(move: Move, ids: readonly string[]): boolean {
    if (!move.ok) {
      tell(explain(move));
      return false;
    }
    if (move.operations.length === 0) return true;
    void apply(move.operations, t("change.move", { what: chosenName(ids) }));
    announce(t("move.done", { what: chosenName(ids) }));
    return true;
  }

  function chosenIds(): string[] {
    const { categories, measures } = outermost(survey, selection.chosen);
    return [...categories, ...measures];
  }

  async function withUndo(done: Promise<ChangeResult>, message: string): Promise<void> {
    const result = await done;
    if (result.ok) undoToast(message, t("undo.button"), () => void result.undo());
  }

  const place = (where: "after" | "inside") => {
    const found = categoryPlace(survey, activeId, where);
    if (found === null) return null;
    return levelOf(survey, found.parentId) + 1 < survey.structure.levels.length ? found : null;
  };

  return {
    mayEdit,
    announcement,
    announce,
    tell,
    renaming,
    draft,
    clip,
    titleOf,
    explain,

    chosenIds,
    mayAddCategory: mayEdit && place("after") !== null,
    mayAddInside: mayEdit && place("inside") !== null,
    measurePlace: mayEdit
      ? measurePlace(survey, activeThing(survey, content, activeId), (id) => levelOf(survey, id))
      : null,

    startAdding(where: "after" | "inside"): void {
      const found = place(where);
      if (!mayEdit || found === null) {
        tell(t("add.notHere"));
        return;
      }
      if (found.parentId !== null) tree.setOpen([found.parentId], true);
      setRenaming(null);
      setDraft(found);
    },
    finishAdding(title: string): void {
      const found = draft;
      setDraft(null);
      if (found === null || title === "") return;
      const id = newId();
      void apply(addCategory(survey, found, { id, title }), t("change.addCategory", { title }));
      tree.setSelection(choose(id));
    },
    startRenaming(id: string | null): void {
      if (mayEdit && id !== null && !survey.categories.get(id)?.isDeleted) setRenaming(id);
    },
    finishRenaming(id: string, title: string): void {
      setRenaming(null);
      const before = titleOf(id);
      if (title === "") return;
      const kind = survey.categories.has(id) ? "category" : "measure";
      void apply(rename(survey, { kind, id, title: before }, title), t("change.rename", { title }));
    },
    cancelTyping(): void {
      setDraft(null);
      setRenaming(null);
    },

    moveStep(direction: Direction): void {
      if (!mayEdit) return;
      const ids = chosenIds();
      if (ids.length === 0) return;
      const move = moveStep(survey, ids, direction);
      if (move.ok) for (const operation of move.operations) openTargetOf(operation, tree);
      perform(move, ids);
    },
    /** Whether the chosen things may be dropped there; why not, in words. */
    checkMove(ids: readonly string[], target: Target): string | null {
      const move = moveTo(survey, ids, target);
      return move.ok ? null : explain(move);
    },
    drop(ids: readonly string[], target: Target): void {
      if (!mayEdit) return;
      if (target.parentId !== null) tree.setOpen([target.parentId], true);
      perform(moveTo(survey, ids, target), ids);
    },

    remove(): void {
      const ids = chosenIds();
      if (!mayEdit || ids.length === 0) return;
      const { categories } = outermost(survey, ids);
      const isDeleting = categories.length > 0;
      const what = chosenName(ids);
      const label = isDeleting ? t("change.delete", { what }) : t("change.unlink", { what });
      const count = ids.length;
      const message = isDeleting ? t("deleted.toast", { what, count }) : t("unlinked.toast", { what, count });
      void withUndo(apply(removeChosen(survey, ids), label), message);
    },
    restoreCategory(categoryId: string): void {
      const operation: Operation = { kind: "restoreCategory", surveyId: survey.id, categoryId };
      void apply([operation], t("change.restore", { title: titleOf(categoryId) }));
    },

    take(mode: "copy" | "cut"): void {
      const ids = chosenIds();
      const isAllowed = mode === "copy" || mayEdit;
      if (!isAllowed || ids.length === 0) return;
      const title = titleOf(ids[0] ?? "");
      setClipboard({ mode, programId: editor.programId, surveyId: survey.id, ids, title });
      announce(t(mode === "cut" ? "clip.cut" : "clip.copied", { what: chosenName(ids) }));
    },
    dropClip(): void {
      if (clip?.mode === "cut") setClipboard(null);
    },
    async paste(): Promise<void> {
      if (!mayEdit || clip === null) return;
      const isOwn = clip.programId === editor.programId;
      let source: ProgramContent = content;
      try {
        if (!isOwn) source = (await loadContent(clip.programId)).content;
      } catch (error) {
        toast.problem(error, { channel: "build-paste" });
        return;
      }
      const places: PastePlace[] = pastePlaces(source, clip, survey, activeId);
      const pasted = pasteHere(places, (at) =>
        pasteOperations({
          source,
          sourceSurveyId: clip.surveyId,
          ids: clip.ids,
          // What is cut in another program stays there.
          mode: isOwn ? clip.mode : "copy",
          target: content,
          targetSurveyId: survey.id,
          ...at,
          newId,
          isSameLineage: source.program.lineageId === content.program.lineageId,
        }),
      );
      if (!pasted.ok) {
        if (pasted.fault !== null) tell(contentFaultMessage(pasted.fault));
        return;
      }
      if (pasted.at.parentId !== null) tree.setOpen([pasted.at.parentId], true);
      const what =
        clip.ids.length === 1
          ? t("change.one", { title: clip.title })
          : t("change.many", { count: clip.ids.length });
      const done = apply(pasted.operations, t("change.paste", { what }));
      if (clip.mode === "cut") setClipboard(null);
      if (pasted.first !== null) tree.setSelection(choose(pasted.first));
      announce(t("clip.pasted", { what }));
      await done;
    },

    /** Applies a change made elsewhere, as in a dialog, and chooses what it is about. */
    applyAndChoose(operations: readonly Operation[], label: string, id: string | null): void {
      for (const operation of operations) openTargetOf(operation, tree);
      void apply(operations, label);
      if (id !== null) tree.setSelection(choose(id));
    },
  };
}

function activeThing(survey: SurveyContent, content: ProgramContent, id: string | null) {
  if (id === null) return null;
  if (survey.categories.has(id)) return { kind: "category" as const, id };
  return content.measures.has(id) ? { kind: "measure" as const, id } : null;
}

// What is moved stays on view.
function openTargetOf(operation: Operation, tree: Tree): void {
  if (operation.kind === "arrangeMeasures") tree.setOpen([operation.categoryId], true);
  if (operation.kind === "arrangeCategories" && operation.parentId !== null) {
    tree.setOpen([operation.parentId], true);
  }
}
