import type { SurveyLevels } from "@aquamark/program-content";
import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { newId } from "../../../shell/new-id.ts";
import type { ProgramEditor } from "../program-editor.ts";
import type { BuilderAddress } from "../use-builder-address.ts";

type NewSurveyDialogProps = { editor: ProgramEditor; address: BuilderAddress; onClose: () => void };

/** Adds a survey, with the levels of another one or as many as are asked for. */
export function NewSurveyDialog({ editor, address, onClose }: NewSurveyDialogProps): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const { content } = editor;
  const surveys = content.surveyOrder.flatMap((id) => content.surveys.get(id) ?? []);
  const [title, setTitle] = useState("");
  const [like, setLike] = useState(surveys[0]?.id ?? "2");
  const [isTried, setTried] = useState(false);
  const name = title.trim();
  const isTaken = surveys.some((survey) => survey.title.trim().toLowerCase() === name.toLowerCase());
  const problem = name === "" ? t("newSurvey.titleMissing") : isTaken ? t("newSurvey.titleTaken") : null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (problem !== null) return;
    const id = newId();
    const other = content.surveys.get(like)?.structure;
    const structure: SurveyLevels = other ?? {
      levels: Array.from({ length: Number(like) }, (_, index) => ({
        title: t("newSurvey.level", { number: index + 1 }),
        label: String(index + 1),
        hasMeasures: index === Number(like) - 1,
      })),
      measure: { title: t("newSurvey.measure"), label: t("newSurvey.measureLabel") },
    };
    void editor.apply(
      [{ kind: "addSurvey", survey: { id, key: null, title: name, description: "", structure } }],
      t("change.addSurvey", { title: name }),
    );
    onClose();
    address.change({ survey: id, select: `survey:${id}`, view: undefined, q: undefined, field: undefined });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("newSurvey.heading")}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            label={t("newSurvey.title")}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={isTried ? problem : null}
            maxLength={1_000}
            required
            data-autofocus
          />
          <Select
            label={t("newSurvey.levels")}
            description={t("newSurvey.levelsHint")}
            data={[
              ...surveys.map((survey) => ({
                value: survey.id,
                label: t("newSurvey.like", { title: survey.title, levels: levelsText(survey.structure) }),
              })),
              ...["1", "2", "3"].map((count) => ({
                value: count,
                label: t("newSurvey.blank", { count: Number(count) }),
              })),
            ]}
            value={like}
            onChange={(value) => value !== null && setLike(value)}
            allowDeselect={false}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("shell:cancel")}
            </Button>
            <Button type="submit">{t("newSurvey.add")}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function levelsText({ levels }: SurveyLevels): string {
  return levels.map(({ title }) => title).join(" › ");
}
