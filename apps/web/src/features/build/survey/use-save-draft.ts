import {
  applyOperations,
  type Operation,
  type OperationFault,
  type ProgramContent,
} from "@aquamark/program-content";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useShortcut } from "../../../shell/shortcuts.ts";
import type { Draft } from "../measure/use-draft.ts";
import type { ProgramEditor } from "../program-editor.ts";

export type SaveDraft = {
  /** Why it cannot be saved; null where it can, or where nothing is to be saved. */
  obstacle: "conflicts" | "faults" | null;
  /** What the last attempt was refused for, in words. */
  refusals: readonly string[];
  save: () => void;
};

/** Why these operations could not be done; nothing where they could. */
export function faultsOf(
  content: ProgramContent,
  operations: readonly Operation[],
): readonly OperationFault[] {
  const applied = applyOperations(content, operations);
  return applied.ok ? [] : applied.faults;
}

/** Saves a panel's draft by one change, also by Ctrl+S. A refused draft stays as it was typed. */
export function useSaveDraft<T>(
  editor: ProgramEditor,
  draft: Draft<T>,
  operations: readonly Operation[],
  faults: readonly OperationFault[],
  label: string,
): SaveDraft {
  const { t } = useTranslation(["build-survey", "shell"]);
  const [refusals, setRefusals] = useState<readonly string[]>([]);
  const obstacle = draft.conflicts.length > 0 ? "conflicts" : faults.length > 0 ? "faults" : null;

  async function save() {
    if (!draft.isDirty || draft.isSaving || obstacle !== null) return;
    setRefusals([]);
    const result = await draft.save(() => editor.apply(operations, label, { isQuiet: true }));
    // A conflict shows at its field as soon as the others' words are here.
    if (!result.ok && result.refusal.reason === "refused") setRefusals(result.refusal.messages);
  }
  useShortcut(
    {
      keys: "Mod+s",
      label: t("form.shortcut"),
      group: t("shell:shortcuts.browse"),
      handler: () => void save(),
      inFields: true,
    },
    editor.can.edit,
  );
  return { obstacle, refusals, save: () => void save() };
}
