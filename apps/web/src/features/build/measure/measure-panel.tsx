import { measureNumberOf } from "@aquamark/program-content";
import { EmptyState, Section } from "@aquamark/ui";
import { TextInput } from "@mantine/core";
import { type ReactElement, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLeaveGuard } from "../../../shell/leave-guard.ts";
import { MarkdownField } from "../../../shell/markdown-field.tsx";
import { NumberField } from "../../../shell/number-field.tsx";
import { toast } from "../../../shell/toast.tsx";
import { PreviewSection } from "../preview/preview-section.tsx";
import { useTestValues } from "../preview/use-test-values.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { ImpactDialog } from "../response-type/impact-dialog.tsx";
import { SharedTypeDialog } from "../response-type/shared-type-dialog.tsx";
import { contentOfType, isCommentDraft, type TypeDraft } from "../response-type/type-draft.ts";
import { faultsOfType, freeName } from "../response-type/type-faults.ts";
import { namesFor, requiredNames } from "../response-type/type-names.ts";
import { useTypeWords } from "../response-type/use-type-words.ts";
import { BindingsSection } from "./bindings-section.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { fieldPath, measureFields, measureOf } from "./draft-fields.ts";
import { draftOfMeasure, type MeasureDraft, measuresOfType, typeOfDraft } from "./measure-draft.ts";
import { faultsOfMeasure, type MeasureFaults } from "./measure-faults.ts";
import { isTypeChanged, measureOperations, type TypeScope, touchesScores } from "./operations.ts";
import { OtherDrafts } from "./other-drafts.tsx";
import { PlacesSection } from "./places-section.tsx";
import { SaveBar } from "./save-bar.tsx";
import { TypeSection } from "./type-section.tsx";
import { type Draft, type DraftShape, useDraft } from "./use-draft.ts";
import { useKeyMark, useMaking } from "./use-making.ts";
import "../response-type/response-type.css";
import "./measure.css";

const shape: DraftShape<MeasureDraft> = {
  fieldsOf: measureFields,
  read: measureOf,
  // Of a response type that the draft has left.
  ignores: (name, draft) => {
    const [kind, typeId] = fieldPath(name);
    return kind === "type" && typeId !== draft.responseTypeId;
  },
};

/** Everything of one measure: its texts and weight, how it is answered and scored, its bindings and its places. */
export function MeasurePanel({
  editor,
  surveyId,
  measureId,
}: {
  editor: ProgramEditor;
  /** The survey that the tree shows, or null where the measure was opened outside of one. */
  surveyId: string | null;
  measureId: string;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  if (!editor.content.measures.has(measureId)) return <EmptyState title={t("measure.gone")} />;
  return <OpenMeasure key={measureId} editor={editor} surveyId={surveyId} measureId={measureId} />;
}

function OpenMeasure({
  editor,
  surveyId,
  measureId,
}: {
  editor: ProgramEditor;
  surveyId: string | null;
  measureId: string;
}): ReactElement | null {
  const { t } = useTranslation("build-measure");
  const { content, programId } = editor;
  const isReadOnly = !editor.can.edit;
  const draft = useMeasureDraft(editor, measureId);
  const { value } = draft;
  const type = typeOfDraft(value);
  const making = useMaking();
  const keyMark = useKeyMark(editor, type.id);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<"shared" | "impact" | null>(null);
  useLeaveGuard(draft.isDirty && !draft.isKept);

  const view = useMeasureView(editor, surveyId, measureId, value);
  const faultCount = view.typeFaults.size + view.measureFaults.size;
  const operations = useMemo(
    () => (draft.isDirty ? measureOperations(content, measureId, value, { kind: "all" }, making) : []),
    [draft.isDirty, content, measureId, value, making],
  );
  const users = measuresOfType(content, type.id).filter(({ id }) => id !== measureId).length;
  const isShared = content.responseTypes.has(type.id) && users > 0;

  const save = async (scope: TypeScope) => {
    setAsked(null);
    const change = measureOperations(content, measureId, value, scope, making);
    const result = await draft.save(() =>
      editor.apply(change, t("change.measure", { title: value.title }), { isQuiet: true }),
    );
    setRefusal(result.ok ? [] : result.refusal.messages);
    if (!result.ok) toast.info(t("save.refused"), { channel: "build-save" });
  };
  const startSave = () => {
    if (faultCount > 0 || draft.conflicts.length > 0) return;
    if (isShared && isTypeChanged(content, type)) setAsked("shared");
    else void save({ kind: "all" });
  };
  const names = [...content.responseTypes.values()].map(({ name }) => name);

  return (
    <div className="build-panel">
      <div>
        <p className="build-panel__kind">
          {view.number === "" ? t("measure.heading") : t("measure.numbered", { number: view.number })}
        </p>
        <h2 className="build-panel__title">{content.measures.get(measureId)?.title}</h2>
      </div>
      {!isReadOnly && (
        <SaveBar
          draft={draft}
          title={value.title}
          faults={faultCount}
          refusal={refusal}
          onSave={startSave}
          onImpact={touchesScores(content, operations) ? () => setAsked("impact") : null}
        />
      )}
      <OtherDrafts programId={programId} present={`measure:${measureId}`} />
      <ConflictNotice content={content} draft={draft} />
      <Details draft={draft} type={type} faults={view.measureFaults} isReadOnly={isReadOnly} />
      <TypeSection
        editor={editor}
        measureId={measureId}
        draft={draft}
        faults={view.typeFaults}
        measureFaults={view.measureFaults}
        context={view.context}
        isReadOnly={isReadOnly}
        making={making}
        keyMark={keyMark}
        users={users}
      />
      <BindingsSection
        editor={editor}
        measureId={measureId}
        surveyId={surveyId}
        draft={value}
        required={view.required}
        isReadOnly={isReadOnly}
        onChange={draft.change}
      />
      <PreviewSection
        asked={view.asked}
        description={value.description}
        weight={value.weight ?? 0}
        external={view.external}
        isFaulty={view.typeFaults.size > 0}
        test={view.test}
      />
      <PlacesSection editor={editor} measureId={measureId} surveyId={surveyId} />
      {isShared && (
        <SharedTypeDialog
          programId={programId}
          content={content}
          typeId={type.id}
          operations={operations}
          opened={asked === "shared"}
          onClose={() => setAsked(null)}
          onAll={() => void save({ kind: "all" })}
          onPrivate={() =>
            void save({
              kind: "private",
              id: making.newId(),
              name: freeName(t("choice.copyName", { name: type.name }), names),
            })
          }
        />
      )}
      <ImpactDialog
        programId={programId}
        operations={operations}
        opened={asked === "impact"}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}

function useMeasureDraft({ content, programId }: ProgramEditor, measureId: string): Draft<MeasureDraft> {
  const theirsFor = useCallback(
    (draft: MeasureDraft | null) => {
      const ids = draft === null ? [] : Object.keys(draft.types);
      const saved = draftOfMeasure(content, measureId, ids);
      if (saved === null) throw new Error("The panel is open only while there is the measure.");
      return saved;
    },
    [content, measureId],
  );
  const title = content.measures.get(measureId)?.title ?? "";
  return useDraft({ programId, thing: `measure:${measureId}` }, title, theirsFor, shape);
}

/** What of a measure's draft the sections show: its faults, the names of its expressions, and the trial of it. */
function useMeasureView(
  { content }: ProgramEditor,
  surveyId: string | null,
  measureId: string,
  draft: MeasureDraft,
) {
  const { t } = useTranslation("build-measure");
  const words = useTypeWords();
  const type = typeOfDraft(draft);
  const definition = useMemo(() => contentOfType(type), [type]);
  const test = useTestValues(definition, draft.weight ?? 0, content.program.notRelevant);

  const required = useMemo(() => requiredNames(type), [type]);
  const typeFaults = useMemo(() => {
    const others = [...content.responseTypes.values()].filter(({ id }) => id !== type.id);
    return faultsOfType(
      type,
      others.map(({ name }) => name),
    );
  }, [type, content.responseTypes]);
  const external = useMemo(() => {
    const bindings =
      (surveyId === null ? undefined : draft.bindings[surveyId]) ?? Object.values(draft.bindings)[0];
    return required.map((name) => {
      const binding = bindings !== undefined && Object.hasOwn(bindings, name) ? bindings[name] : undefined;
      const measure = binding === undefined ? undefined : content.measures.get(binding.measureId);
      const meaning =
        binding === undefined || measure === undefined
          ? ""
          : t("preview.externalFrom", { field: binding.field, measure: measure.title });
      return { name, meaning };
    });
  }, [required, draft.bindings, surveyId, content.measures, t]);
  const context = useMemo(
    () => ({ names: namesFor(type, external, words), scope: test.result.scope }),
    [type, external, words, test.result.scope],
  );
  const asked = useMemo(
    () => ({
      responseType: definition,
      subMeasures: draft.subMeasures.map(({ id, title, description }, index) => ({
        id,
        title,
        description,
        position: index + 1,
      })),
      bindings: Object.fromEntries(
        external.map(({ name, meaning }) => [
          name,
          { measureId: `external:${name}`, measureTitle: meaning || t("preview.testValue"), field: name },
        ]),
      ),
    }),
    [definition, draft.subMeasures, external, t],
  );
  const survey = surveyId === null ? undefined : content.surveys.get(surveyId);
  return {
    number: survey === undefined ? "" : measureNumberOf(survey, measureId),
    measureFaults: faultsOfMeasure(draft),
    typeFaults,
    required,
    external,
    context,
    asked,
    test,
  };
}

function Details({
  draft: { value, change },
  type,
  faults,
  isReadOnly,
}: {
  draft: Draft<MeasureDraft>;
  type: TypeDraft;
  faults: MeasureFaults;
  isReadOnly: boolean;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const weightFault = faults.has("weight")
    ? t("measure.weightMissing")
    : faults.has("weight.comment")
      ? t("measure.weightComment")
      : undefined;
  return (
    <Section order={3} title={t("measure.details")}>
      <div className="measure-details">
        <div className="title-and-weight">
          <TextInput
            label={t("measure.title")}
            value={value.title}
            readOnly={isReadOnly}
            maxLength={1_000}
            error={faults.has("title") ? t("measure.titleMissing") : undefined}
            onChange={(event) => {
              const title = event.currentTarget.value;
              change((present) => ({ ...present, title }));
            }}
          />
          <NumberField
            label={t("measure.weight")}
            value={value.weight}
            readOnly={isReadOnly || (isCommentDraft(type) && value.weight === 0)}
            error={weightFault}
            onChange={(weight) => change((present) => ({ ...present, weight }))}
          />
        </div>
        <MarkdownField
          label={t("measure.description")}
          value={value.description}
          isReadOnly={isReadOnly}
          minRows={3}
          maxLength={100_000}
          emptyText={t("measure.descriptionEmpty")}
          onChange={(description) => change((present) => ({ ...present, description }))}
        />
      </div>
    </Section>
  );
}
