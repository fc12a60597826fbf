import { Button } from "@mantine/core";
import { IconArrowBackUp, IconArrowForwardUp } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "./program-editor.ts";

/** Takes the last change back, or makes it again; on hover each says which. */
export function UndoButtons({ editor }: { editor: ProgramEditor }): ReactElement | null {
  const { t } = useTranslation("build");
  if (!editor.can.edit) return null;
  return (
    <>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconArrowBackUp size={18} aria-hidden />}
        disabled={!editor.canUndo}
        title={editor.undoLabel ?? undefined}
        onClick={() => void editor.undo()}
      >
        {t("undo.button")}
      </Button>
      <Button
        size="sm"
        variant="default"
        leftSection={<IconArrowForwardUp size={18} aria-hidden />}
        disabled={!editor.canRedo}
        title={editor.redoLabel ?? undefined}
        onClick={() => void editor.redo()}
      >
        {t("redo.button")}
      </Button>
    </>
  );
}
