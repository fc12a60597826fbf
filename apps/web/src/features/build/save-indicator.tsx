import { SaveState } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "./program-editor.ts";

const states = { saved: "saved", saving: "saving", held: "offline" } as const;

/** Whether everything that was changed has reached the server. */
export function SaveIndicator({ editor }: { editor: ProgramEditor }): ReactElement | null {
  const { t } = useTranslation("build");
  if (!editor.can.edit && !editor.isPending) return null;
  return <SaveState state={states[editor.saveState]} label={t(`save.${editor.saveState}`)} />;
}
