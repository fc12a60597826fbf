import { Notice } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "../program-editor.ts";

/** Why a panel can only be read. */
export function ReadOnlyNotice({ editor }: { editor: ProgramEditor }): ReactElement {
  const { t } = useTranslation("build-measure");
  return <Notice kind="info">{t(editor.base.isFinalised ? "readOnly.finalised" : "readOnly.right")}</Notice>;
}
