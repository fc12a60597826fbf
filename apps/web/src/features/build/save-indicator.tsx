import { SaveState } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useStore } from "../../shell/store.ts";
import { dirtyDrafts } from "./measure/use-draft.ts";
import type { ProgramEditor } from "./program-editor.ts";

const states = { saved: "saved", saving: "saving", held: "offline" } as const;

/** Whether everything that was changed has reached the server. */
export function SaveIndicator({ editor }: { editor: ProgramEditor }): ReactElement | null {
  const { t } = useTranslation("build");
  // The panel's own bar tells of what is typed there and not saved yet.
  const isTyping = useStore(dirtyDrafts).size > 0;
  if (!editor.isPending && (!editor.can.edit || isTyping)) return null;
  return <SaveState state={states[editor.saveState]} label={t(`save.${editor.saveState}`)} />;
}
