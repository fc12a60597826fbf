import type { Operation } from "@aquamark/program-content";
import { Button } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../../shell/confirm.tsx";
import { useFormat } from "../../../shell/format.tsx";
import type { ProgramEditor } from "../program-editor.ts";
import { undoToast } from "../undo-toast.ts";
import type { Contents } from "./category-draft.ts";

/** Deletes a survey or category after a question that says what goes with it, and offers to undo it. */
export function DeleteThing({
  editor,
  operation,
  title,
  contents,
}: {
  editor: ProgramEditor;
  operation: Extract<Operation, { kind: "deleteSurvey" | "deleteCategory" }>;
  title: string;
  contents: Contents;
}): ReactElement {
  const { t } = useTranslation("build-survey");
  const format = useFormat();
  const confirm = useConfirm();
  const isSurvey = operation.kind === "deleteSurvey";

  async function remove() {
    const { categories, measures, answers } = contents;
    const holds = t("delete.holds", {
      categories: format.number(categories),
      measures: format.number(measures),
    });
    const hides = t("delete.answers", { count: answers, text: format.number(answers) });
    const isAgreed = await confirm({
      title: t("delete.question", { title }),
      message: [holds, ...(answers > 0 ? [hides] : []), t("delete.undoable")].join(" "),
      confirm: t("delete.confirm"),
      isDangerous: true,
    });
    if (!isAgreed) return;
    const label = t(isSurvey ? "change.deleteSurvey" : "change.deleteCategory", { title });
    const result = await editor.apply([operation], label);
    if (result.ok) undoToast(t("delete.done", { title }), t("delete.undo"), () => void result.undo());
  }

  return (
    <Button variant="default" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void remove()}>
      {t(isSurvey ? "delete.survey" : "delete.category")}
    </Button>
  );
}
