import {
  type MeasureContent,
  type Operation,
  type ProgramContent,
  placedMeasures,
  type SurveyContent,
} from "@aquamark/program-content";
import { EmptyState } from "@aquamark/ui";
import { Button, Checkbox, Group, Modal, Stack, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { linkMeasures } from "../builder-operations.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { fits, parseQuery } from "../search/search-query.ts";

type LinkMeasureDialogProps = {
  editor: ProgramEditor;
  survey: SurveyContent;
  place: { categoryId: string; index: number };
  onLink: (operations: Operation[], label: string, measureId: string | null) => void;
  onClose: () => void;
};

type Choice = { measure: MeasureContent; places: string[] };

const SHOWN_AT_MOST = 60;

/** Places measures that the program has already: those in no survey first, then those of other surveys. */
export function LinkMeasureDialog({
  editor,
  survey,
  place,
  onLink,
  onClose,
}: LinkMeasureDialogProps): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const { content } = editor;
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choices = useMemo(() => linkChoices(content, survey), [content, survey]);
  const query = parseQuery(words);
  const found = choices.filter(({ measure }) => fits(content, measure, query));

  function link(): void {
    const titles = chosen.map((id) => content.measures.get(id)?.title ?? "");
    const what =
      titles.length === 1
        ? t("change.one", { title: titles[0] })
        : t("change.many", { count: titles.length });
    onLink(
      linkMeasures(survey, place.categoryId, place.index, chosen),
      t("change.link", { what }),
      chosen[0] ?? null,
    );
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t("link.heading", { category: survey.categories.get(place.categoryId)?.title })}
      closeButtonProps={{ "aria-label": t("shell:close") }}
      size="lg"
    >
      <Stack gap="md">
        <TextInput
          type="search"
          aria-label={t("link.search")}
          placeholder={t("link.placeholder")}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          leftSection={<IconSearch size={16} aria-hidden />}
          data-autofocus
        />
        {found.length === 0 ? (
          <EmptyState title={choices.length === 0 ? t("link.none") : t("shell:list.noMatch")}>
            {choices.length === 0 ? t("link.noneNext") : t("link.noMatchNext")}
          </EmptyState>
        ) : (
          <Checkbox.Group label={t("link.choose")} value={[...chosen]} onChange={setChosen}>
            <div className="build-dialog__choices">
              {found.slice(0, SHOWN_AT_MOST).map(({ measure, places }) => (
                <Checkbox
                  key={measure.id}
                  value={measure.id}
                  label={measure.title}
                  description={[
                    content.responseTypes.get(measure.responseTypeId)?.name,
                    places.length === 0
                      ? t("link.unplaced")
                      : t("link.placedIn", { surveys: places.join(", ") }),
                  ].join(" · ")}
                />
              ))}
            </div>
          </Checkbox.Group>
        )}
        {found.length > SHOWN_AT_MOST && (
          <p className="aq-quiet">{t("link.more", { count: found.length - SHOWN_AT_MOST })}</p>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("shell:cancel")}
          </Button>
          <Button disabled={chosen.length === 0} onClick={link}>
            {t("link.add", { count: chosen.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function linkChoices(content: ProgramContent, survey: SurveyContent): Choice[] {
  const places = new Map<string, string[]>();
  for (const id of content.surveyOrder) {
    const other = content.surveys.get(id);
    if (other === undefined) continue;
    for (const measureId of placedMeasures(other)) {
      places.set(measureId, [...(places.get(measureId) ?? []), other.title]);
    }
  }
  const here = new Set(placedMeasures(survey));
  return [...content.measures.values()]
    .filter(({ id }) => !here.has(id))
    .map((measure) => ({ measure, places: places.get(measure.id) ?? [] }))
    .sort(
      (a, b) =>
        Number(a.places.length > 0) - Number(b.places.length > 0) ||
        a.measure.title.localeCompare(b.measure.title),
    );
}
