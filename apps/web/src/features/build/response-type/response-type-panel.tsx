import { EmptyState, Section } from "@aquamark/ui";
import { Button, Group } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { type ReactElement, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../../shell/confirm.tsx";
import { FollowButton } from "../../../shell/follow/follow-button.tsx";
import { useLeaveGuard } from "../../../shell/leave-guard.ts";
import { LineageLinks } from "../../../shell/lineage-links.tsx";
import { toast } from "../../../shell/toast.tsx";
import { BuildLink } from "../measure/build-link.tsx";
import { ConflictNotice } from "../measure/conflict-notice.tsx";
import { typeFields, typesOf } from "../measure/draft-fields.ts";
import { measuresOfType } from "../measure/measure-draft.ts";
import { touchesScores, typeOperations } from "../measure/operations.ts";
import { OtherDrafts } from "../measure/other-drafts.tsx";
import { SaveBar } from "../measure/save-bar.tsx";
import { RemovedNotice } from "../measure/type-section.tsx";
import { type Draft, type DraftShape, useDraft } from "../measure/use-draft.ts";
import { useKeyMark, useMaking } from "../measure/use-making.ts";
import { PreviewSection } from "../preview/preview-section.tsx";
import { useTestValues } from "../preview/use-test-values.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { ImpactDialog } from "./impact-dialog.tsx";
import { OrderButtons } from "./order-buttons.tsx";
import { PartList, type TypeFieldsProps } from "./part-list.tsx";
import { SharedTypeDialog } from "./shared-type-dialog.tsx";
import { contentOfType, draftOfType, moved, newGroup, type TypeDraft, withoutGroup } from "./type-draft.ts";
import { faultsOfType } from "./type-faults.ts";
import { FormulaField, TypeName } from "./type-head.tsx";
import { namesFor, requiredNames } from "./type-names.ts";
import { useTypeWords } from "./use-type-words.ts";
import "./response-type.css";

// A type by itself is tried with the weight that makes raw and weighted score the same.
const TEST_WEIGHT = 1;

/** One response type of the program, whoever uses it. */
export function ResponseTypePanel({
  editor,
  responseTypeId,
}: {
  editor: ProgramEditor;
  responseTypeId: string;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  if (!editor.content.responseTypes.has(responseTypeId)) return <EmptyState title={t("type.gone")} />;
  return <OpenType key={responseTypeId} editor={editor} typeId={responseTypeId} />;
}

function useTypeDraft({ content, programId }: ProgramEditor, typeId: string): Draft<TypeDraft> {
  const theirsFor = useCallback(() => {
    const saved = content.responseTypes.get(typeId);
    if (saved === undefined) throw new Error("The panel is open only while there is the response type.");
    return draftOfType(saved);
  }, [content, typeId]);
  const shape = useMemo<DraftShape<TypeDraft>>(
    () => ({
      fieldsOf: (type) => new Map(typeFields(type)),
      read: (fields) => {
        const type = typesOf(fields)[typeId];
        if (type === undefined) throw new Error("The fields are those of the response type.");
        return type;
      },
    }),
    [typeId],
  );
  const title = content.responseTypes.get(typeId)?.name ?? "";
  return useDraft({ programId, thing: `type:${typeId}` }, title, theirsFor, shape);
}

function OpenType({ editor, typeId }: { editor: ProgramEditor; typeId: string }): ReactElement {
  const { t } = useTranslation("build-measure");
  const { content, programId } = editor;
  const isReadOnly = !editor.can.edit;
  const draft = useTypeDraft(editor, typeId);
  const type = draft.value;
  const making = useMaking();
  const words = useTypeWords();
  const keyMark = useKeyMark(editor, typeId);
  const [refusal, setRefusal] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState<"shared" | "impact" | null>(null);
  useLeaveGuard(draft.isDirty && !draft.isKept);

  const definition = useMemo(() => contentOfType(type), [type]);
  const test = useTestValues(definition, TEST_WEIGHT, content.program.notRelevant);
  const external = useMemo(() => requiredNames(type).map((name) => ({ name, meaning: "" })), [type]);
  const context = useMemo(
    () => ({ names: namesFor(type, external, words), scope: test.result.scope }),
    [type, external, words, test.result.scope],
  );
  const faults = useMemo(() => {
    const others = [...content.responseTypes.values()].filter(({ id }) => id !== typeId);
    return faultsOfType(
      type,
      others.map(({ name }) => name),
    );
  }, [type, content.responseTypes, typeId]);
  const operations = useMemo(
    () => (draft.isDirty ? typeOperations(content, type, making) : []),
    [draft.isDirty, content, type, making],
  );
  const saved = useMemo(() => {
    const present = content.responseTypes.get(typeId);
    return present === undefined ? null : draftOfType(present);
  }, [content, typeId]);
  const users = measuresOfType(content, typeId);

  const save = async () => {
    setAsked(null);
    const result = await draft.save(() =>
      editor.apply(operations, t("change.type", { title: type.name }), { isQuiet: true }),
    );
    setRefusal(result.ok ? [] : result.refusal.messages);
    if (!result.ok) toast.info(t("save.refused"), { channel: "build-save" });
  };
  const startSave = () => {
    if (faults.size > 0 || draft.conflicts.length > 0) return;
    if (users.length > 1) setAsked("shared");
    else void save();
  };
  const fields: TypeFieldsProps = {
    type,
    saved,
    faults,
    context,
    isReadOnly,
    keyMark,
    onChange: draft.change,
  };

  return (
    <div className="build-panel">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <p className="build-panel__kind">
            {t("type.heading")} ·{" "}
            {users.length === 0 ? t("type.unused") : t("type.used", { count: users.length })}
          </p>
          <h2 className="build-panel__title">{content.responseTypes.get(typeId)?.name}</h2>
        </div>
        {saved !== null && <FollowButton thing={{ kind: "response_type", id: typeId, scopeId: programId }} />}
      </Group>
      {!isReadOnly && (
        <SaveBar
          draft={draft}
          title={type.name}
          faults={faults.size}
          refusal={refusal}
          onSave={startSave}
          onImpact={touchesScores(content, operations) ? () => setAsked("impact") : null}
        />
      )}
      <OtherDrafts programId={programId} present={`type:${typeId}`} />
      <ConflictNotice content={content} draft={draft} />
      <TypeName {...fields} />
      <RemovedNotice editor={editor} type={type} />
      <Section order={3} title={t("type.parts")} description={t("type.partsHint")}>
        <Groups {...fields} />
      </Section>
      <FormulaField {...fields} />
      <PreviewSection
        asked={{
          responseType: definition,
          subMeasures: type.groups.map(({ id }, index) => ({
            id,
            title: t("type.group", { place: index + 1 }),
            description: "",
            position: index + 1,
          })),
          bindings: {},
        }}
        description=""
        weight={TEST_WEIGHT}
        external={external}
        isFaulty={faults.size > 0}
        test={test}
      />
      <UsedBy editor={editor} typeId={typeId} onDeleted={draft.discard} />
      <SharedTypeDialog
        programId={programId}
        content={content}
        typeId={typeId}
        operations={operations}
        opened={asked === "shared"}
        onClose={() => setAsked(null)}
        onAll={() => void save()}
        onPrivate={null}
      />
      <ImpactDialog
        programId={programId}
        operations={operations}
        opened={asked === "impact"}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}

/** The parts by group, with the groups' own order. */
function Groups(props: TypeFieldsProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const { type, isReadOnly, faults, onChange } = props;
  const groups = type.groups.map(({ id }, index) => ({
    value: id,
    label: t("type.group", { place: index + 1 }),
  }));
  const hasCommon = groups.length === 0 || type.parts.some(({ group }) => group === null);
  return (
    <div className="type-section">
      {groups.length > 0 && <p className="aq-quiet panel-line">{t("type.groupsHint")}</p>}
      <ol className="sub-measures">
        {groups.map(({ value, label }, index) => (
          <li key={value} className="sub-measure" aria-label={label}>
            <div className="sub-measure__head">
              <strong>{label}</strong>
              {!isReadOnly && (
                <OrderButtons
                  labels={{
                    up: t("type.moveGroupUp", { group: label }),
                    down: t("type.moveGroupDown", { group: label }),
                    remove: t("type.removeGroup", { group: label }),
                  }}
                  canMoveUp={index > 0}
                  canMoveDown={index < groups.length - 1}
                  onMove={(step) =>
                    onChange((draft) => ({ ...draft, groups: moved(draft.groups, index, index + step) }))
                  }
                  onRemove={() => onChange((draft) => withoutGroup(draft, value))}
                />
              )}
            </div>
            {faults.has(`groups.${index}`) && <p className="type-fault">{t("type.groupEmpty")}</p>}
            <PartList {...props} group={value} groupName={label} groups={groups} />
          </li>
        ))}
      </ol>
      {!isReadOnly && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconPlus size={15} aria-hidden />}
            onClick={() =>
              onChange((draft) => ({ ...draft, groups: [...draft.groups, newGroup(draft.groups)] }))
            }
          >
            {t("type.addGroup")}
          </Button>
        </div>
      )}
      {hasCommon && (
        <div>
          {groups.length > 0 && <h4 className="type-section__common">{t("type.common")}</h4>}
          <PartList
            {...props}
            group={null}
            {...(groups.length > 0 ? { groupName: t("type.common") } : {})}
            groups={groups}
          />
        </div>
      )}
    </div>
  );
}

/** Which measures use the type, the other versions that have it, and its deletion where nothing uses it. */
function UsedBy({
  editor,
  typeId,
  onDeleted,
}: {
  editor: ProgramEditor;
  typeId: string;
  onDeleted: () => void;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const confirm = useConfirm();
  const { content, programId } = editor;
  const users = measuresOfType(content, typeId);
  const name = content.responseTypes.get(typeId)?.name ?? "";
  const remove = async () => {
    const isSure = await confirm({
      title: t("type.deleteTitle", { name }),
      message: t("type.deleteMessage"),
      confirm: t("type.deleteConfirm"),
      isDangerous: true,
    });
    if (!isSure) return;
    onDeleted();
    const result = await editor.apply(
      [{ kind: "deleteResponseType", responseTypeId: typeId }],
      t("change.deleteType", { title: name }),
    );
    if (result.ok) toast.success(t("type.deleted", { name }));
  };
  return (
    <Section order={3} title={t("type.usedBy")} description={t("type.usedByHint")}>
      <div className="places">
        <div>
          {users.length === 0 ? (
            <p className="aq-quiet">{t("type.usedByNone")}</p>
          ) : (
            <ul>
              {users.map(({ id, title }) => (
                <li key={id}>
                  <BuildLink programId={programId} surveyId={null} selected={{ kind: "measure", id }}>
                    {title}
                  </BuildLink>
                </li>
              ))}
            </ul>
          )}
          {editor.can.edit &&
            (users.length === 0 ? (
              <Button
                size="compact-sm"
                color="red"
                variant="default"
                mt="xs"
                leftSection={<IconTrash size={16} aria-hidden />}
                aria-label={t("type.deleteLabel", { name })}
                onClick={() => void remove()}
              >
                {t("type.delete")}
              </Button>
            ) : (
              <p className="aq-quiet">{t("type.mayNotDelete")}</p>
            ))}
        </div>
        <div>
          <h4>{t("places.lineage")}</h4>
          <LineageLinks programId={programId} kind="responseType" id={typeId} opens="builder" />
        </div>
      </div>
    </Section>
  );
}
