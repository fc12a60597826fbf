import { type ProgramContent, placeOf } from "@aquamark/program-content";
import { Section } from "@aquamark/ui";
import { Button, Select, Tabs } from "@mantine/core";
import { IconAlertTriangle } from "@tabler/icons-react";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "../program-editor.ts";
import {
  type BindingRow,
  bindingRows,
  bindingSources,
  fieldsOfMeasure,
  likelyField,
} from "./binding-rows.ts";
import type { BindingDraft, MeasureDraft } from "./measure-draft.ts";

// A list of all two thousand measures would be slow to draw; typing narrows it.
const SUGGESTED_MAX = 60;

type BindingsProps = {
  editor: ProgramEditor;
  measureId: string;
  surveyId: string | null;
  draft: MeasureDraft;
  /** Names that the draft's response type needs. */
  required: readonly string[];
  isReadOnly: boolean;
  onChange: (update: (draft: MeasureDraft) => MeasureDraft) => void;
};

/** Where the response type's outer names come from, survey by survey. */
export function BindingsSection(props: BindingsProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const { editor, measureId, surveyId, draft, required } = props;
  const { content } = editor;
  const surveys = placedSurveys(content, measureId);
  const [chosen, setChosen] = useState(surveyId);
  const shown = surveys.find(({ id }) => id === chosen) ?? surveys[0];
  const hasBindings = surveys.some(({ id }) => Object.keys(draft.bindings[id] ?? {}).length > 0);

  if (required.length === 0 && !hasBindings) {
    return (
      <Section order={3} title={t("bindings.heading")}>
        <p className="aq-quiet panel-line">{t("bindings.none")}</p>
      </Section>
    );
  }
  return (
    <Section id="field-bindings" order={3} title={t("bindings.heading")} description={t("bindings.hint")}>
      {shown === undefined ? (
        <p className="aq-quiet panel-line">{t("bindings.unplaced")}</p>
      ) : surveys.length === 1 ? (
        <SurveyBindings key={shown.id} {...props} surveyId={shown.id} />
      ) : (
        <Tabs value={shown.id} onChange={(id) => setChosen(id)} keepMounted={false}>
          <Tabs.List aria-label={t("bindings.survey")}>
            {surveys.map(({ id, title }) => {
              const faults = bindingRows(content, id, draft.bindings[id] ?? {}, required).filter(
                ({ fault }) => fault !== null,
              ).length;
              return (
                <Tabs.Tab
                  key={id}
                  value={id}
                  leftSection={faults > 0 ? <IconAlertTriangle size={15} aria-hidden /> : undefined}
                  aria-label={
                    faults > 0 ? t("bindings.tabFaults", { survey: title, count: faults }) : undefined
                  }
                >
                  {title}
                </Tabs.Tab>
              );
            })}
          </Tabs.List>
          {surveys.map(({ id }) => (
            <Tabs.Panel key={id} value={id} pt="sm">
              <SurveyBindings {...props} surveyId={id} />
            </Tabs.Panel>
          ))}
        </Tabs>
      )}
    </Section>
  );
}

function placedSurveys(content: ProgramContent, measureId: string) {
  return content.surveyOrder.flatMap((id) => {
    const survey = content.surveys.get(id);
    return survey === undefined || placeOf(survey, measureId) === null ? [] : [survey];
  });
}

function SurveyBindings({
  editor,
  measureId,
  surveyId,
  draft,
  required,
  isReadOnly,
  onChange,
}: BindingsProps & { surveyId: string }): ReactElement {
  const { t } = useTranslation("build-measure");
  const { content, errors } = editor;
  const rows = bindingRows(content, surveyId, draft.bindings[surveyId] ?? {}, required);
  const sources = useMemo(
    () =>
      bindingSources(content, surveyId, measureId).map(({ id, number, title }) => ({
        value: id,
        label: `${number} ${title}`,
      })),
    [content, surveyId, measureId],
  );
  const isCyclic = errors.some(
    (error) =>
      error.code === "cyclic_dependency" && error.surveyId === surveyId && error.measureId === measureId,
  );
  const set = (name: string, binding: BindingDraft | null) =>
    onChange((present) => {
      const { [name]: _replaced, ...others } = present.bindings[surveyId] ?? {};
      const bindings = binding === null ? others : { ...others, [name]: binding };
      return { ...present, bindings: { ...present.bindings, [surveyId]: bindings } };
    });

  return (
    <div className="bindings">
      {isCyclic && <p className="type-fault">{t("bindings.cyclic")}</p>}
      {rows.map((row) => (
        <BindingFields
          key={row.name}
          row={row}
          content={content}
          sources={sources}
          isReadOnly={isReadOnly}
          onSet={(binding) => set(row.name, binding)}
        />
      ))}
    </div>
  );
}

function BindingFields({
  row: { name, binding, fault },
  content,
  sources,
  isReadOnly,
  onSet,
}: {
  row: BindingRow;
  content: ProgramContent;
  sources: { value: string; label: string }[];
  isReadOnly: boolean;
  onSet: (binding: BindingDraft | null) => void;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const measureId = binding?.measureId ?? null;
  // A source that is gone is still named, so that one sees what it was.
  const isKnown = measureId === null || sources.some(({ value }) => value === measureId);
  const options = isKnown
    ? sources
    : [
        ...sources,
        { value: measureId, label: content.measures.get(measureId)?.title ?? t("bindings.noMeasure") },
      ];
  const fields = measureId === null ? [] : fieldsOfMeasure(content, measureId);
  const allFields = binding === null || fields.includes(binding.field) ? fields : [...fields, binding.field];
  const faultText = fault === null ? null : t(`bindings.${fault}`, { field: binding?.field ?? "" });

  return (
    <div className="binding" role="group" aria-label={t("bindings.name", { name })}>
      <code className="binding__name">{name}</code>
      <Select
        className="binding__source"
        label={t("bindings.sourceShort")}
        aria-label={t("bindings.source", { name })}
        placeholder={t("bindings.choose")}
        nothingFoundMessage={t("bindings.noMeasure")}
        value={measureId}
        data={options}
        limit={SUGGESTED_MAX}
        searchable
        selectFirstOptionOnChange
        readOnly={isReadOnly || fault === "superfluous"}
        error={
          fault === "unbound" || fault === "sourceGone" || fault === "superfluous" ? faultText : undefined
        }
        onChange={(id) =>
          onSet(id === null ? null : { measureId: id, field: likelyField(content, id, name) })
        }
      />
      <Select
        className="binding__field"
        label={t("bindings.fieldShort")}
        aria-label={t("bindings.field", { name })}
        value={binding?.field ?? null}
        data={allFields}
        searchable
        selectFirstOptionOnChange
        disabled={measureId === null}
        readOnly={isReadOnly || fault === "superfluous"}
        allowDeselect={false}
        error={fault === "fieldGone" ? faultText : undefined}
        onChange={(field) => {
          if (measureId !== null && field !== null) onSet({ measureId, field });
        }}
      />
      {binding !== null && !isReadOnly && (
        <Button
          className="binding__remove"
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={t("bindings.remove", { name })}
          onClick={() => onSet(null)}
        >
          {t("bindings.removeShort")}
        </Button>
      )}
    </div>
  );
}
