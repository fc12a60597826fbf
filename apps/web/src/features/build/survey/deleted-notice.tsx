import type { CategoryContent, Operation, SurveyContent } from "@aquamark/program-content";
import { Notice } from "@aquamark/ui";
import { Button, Group, TextInput } from "@mantine/core";
import { IconRestore } from "@tabler/icons-react";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toast } from "../../../shell/toast.tsx";
import type { ProgramEditor } from "../program-editor.ts";

type DeletedNoticeProps =
  | { kind: "survey"; editor: ProgramEditor; survey: SurveyContent; thing: SurveyContent }
  | { kind: "category"; editor: ProgramEditor; survey: SurveyContent; thing: CategoryContent };

/** Says that something is deleted and brings it back; a survey whose title is taken by now gets another one. */
export function DeletedNotice({ kind, editor, survey, thing }: DeletedNoticeProps): ReactElement {
  const { t } = useTranslation("build-survey");
  const [title, setTitle] = useState(thing.title);
  const isTaken =
    kind === "survey" &&
    [...editor.content.surveys.values()].some(
      (other) => !other.isDeleted && other.id !== thing.id && sameTitle(other.title, thing.title),
    );

  async function restore() {
    const newTitle = title.trim();
    const operation: Operation =
      kind === "category"
        ? { kind: "restoreCategory", surveyId: survey.id, categoryId: thing.id }
        : {
            kind: "restoreSurvey",
            surveyId: thing.id,
            ...(newTitle === thing.title ? {} : { title: newTitle }),
          };
    const label = t(kind === "category" ? "change.restoreCategory" : "change.restoreSurvey", {
      title: thing.title,
    });
    const result = await editor.apply([operation], label);
    if (result.ok) toast.success(t("restore.done", { title: newTitle }), { channel: "build" });
  }

  // It appears above what was looked at when the thing was deleted.
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up of an effect.
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);

  return (
    <div className="deleted-notice" ref={place}>
      <Notice
        kind="warning"
        title={t(kind === "survey" ? "restore.surveyDeleted" : "restore.categoryDeleted")}
      >
        <p>{t(isTaken ? "restore.taken" : "restore.text")}</p>
        {editor.can.edit && (
          <Group align="flex-end" gap="xs">
            {isTaken && (
              <TextInput
                label={t("restore.newTitle")}
                value={title}
                onChange={(event) => setTitle(event.currentTarget.value)}
              />
            )}
            <Button
              size="sm"
              leftSection={<IconRestore size={16} aria-hidden />}
              disabled={title.trim() === "" || (isTaken && sameTitle(title, thing.title))}
              onClick={() => void restore()}
            >
              {t("restore.action")}
            </Button>
          </Group>
        )}
      </Notice>
    </div>
  );
}

function sameTitle(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
