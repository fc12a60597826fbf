import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "../program-editor.ts";
import { measuresOfType } from "./measure-draft.ts";
import type { Making } from "./operations.ts";

/** How panels make what is new: its id, and a sub-measure's first title. */
export function useMaking(): Making {
  const { t } = useTranslation("build-measure");
  return useMemo(
    () => ({
      newId: () => crypto.randomUUID(),
      subMeasureTitle: (place) => t("subMeasures.default", { place }),
    }),
    [t],
  );
}

/** How many responses answer measures of a response type in this program. */
export function answersOfType(
  { content, base }: Pick<ProgramEditor, "content" | "base">,
  typeId: string,
): number {
  return measuresOfType(content, typeId).reduce((sum, { id }) => sum + (base.answered[id] ?? 0), 0);
}

/** What stands behind new keys of a response type: a mark where answers may lie under keys of long ago. */
export function useKeyMark(editor: Pick<ProgramEditor, "content" | "base">, typeId: string): string {
  const [mark] = useState(randomMark);
  return answersOfType(editor, typeId) > 0 ? mark : "";
}

function randomMark(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36).padStart(5, "0").slice(-5);
}
