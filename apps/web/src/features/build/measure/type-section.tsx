import { Notice, Section, Tag } from "@aquamark/ui";
import { Button, Switch } from "@mantine/core";
import { IconPlus, IconReplace } from "@tabler/icons-react";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../../shell/confirm.tsx";
import type { ExpressionContext } from "../expression/expression-field.tsx";
import type { ProgramEditor } from "../program-editor.ts";
import { PartList, type TypeFieldsProps } from "../response-type/part-list.tsx";
import {
  draftOfType,
  newGroup,
  newPart,
  nextKey,
  nextVariable,
  removedAnswers,
  type TypeDraft,
} from "../response-type/type-draft.ts";
import type { TypeFaults } from "../response-type/type-faults.ts";
import { FormulaField, TypeName } from "../response-type/type-head.tsx";
import { reservedNames } from "../response-type/type-names.ts";
import { BuildLink } from "./build-link.tsx";
import { withChosenType } from "./choose-type.ts";
import { type MeasureDraft, typeOfDraft } from "./measure-draft.ts";
import type { MeasureFaults } from "./measure-faults.ts";
import { type Making, newSubMeasure } from "./operations.ts";
import { SubMeasureList } from "./sub-measures.tsx";
import { TypeChoice, type TypeChoiceMade } from "./type-choice.tsx";
import type { Draft } from "./use-draft.ts";
import { answersOfType } from "./use-making.ts";

type TypeSectionProps = {
  editor: ProgramEditor;
  measureId: string;
  draft: Draft<MeasureDraft>;
  faults: TypeFaults;
  measureFaults: MeasureFaults;
  context: ExpressionContext;
  isReadOnly: boolean;
  making: Making;
  keyMark: string;
  /** How many other measures use the type. */
  users: number;
};

/** How a measure is answered and scored: its response type, shared or its own, with parts and sub-measures. */
export function TypeSection(props: TypeSectionProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const { editor, draft, faults, context, isReadOnly, making, keyMark, users } = props;
  const { content } = editor;
  const [isChoosing, setChoosing] = useState(false);
  const type = typeOfDraft(draft.value);
  const savedContent = content.responseTypes.get(type.id);
  const saved = savedContent === undefined ? null : draftOfType(savedContent);
  const changeType = (update: (type: TypeDraft) => TypeDraft) =>
    draft.change((present) => {
      const changed = update(typeOfDraft(present));
      return { ...present, types: { ...present.types, [changed.id]: changed } };
    });
  const fields: TypeFieldsProps = { type, saved, faults, context, isReadOnly, keyMark, onChange: changeType };
  const choose = (choice: TypeChoiceMade) => {
    setChoosing(false);
    draft.change((present) =>
      withChosenType(present, choice, content, making.newId, (place) => newSubMeasure(place, making), {
        no: t("type.starter.no"),
        yes: t("type.starter.yes"),
        copyName: (name) => t("choice.copyName", { name }),
        comment: t("type.commentName"),
        untitled: t("type.heading"),
      }),
    );
  };
  const hasSubMeasures = type.groups.length > 0;
  const hasCommon = !hasSubMeasures || type.parts.some(({ group }) => group === null);

  return (
    <Section
      id="field-responseType"
      order={3}
      title={t("type.heading")}
      actions={
        !isReadOnly && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconReplace size={16} aria-hidden />}
            onClick={() => setChoosing(true)}
          >
            {t("type.choose")}
          </Button>
        )
      }
    >
      <div className="type-section">
        <div className="type-section__facts">
          {savedContent === undefined ? (
            <Tag tone="info">{t("type.new")}</Tag>
          ) : users === 0 ? (
            <Tag>{t("type.private")}</Tag>
          ) : (
            <Tag tone="warning">{t("type.used", { count: users + 1 })}</Tag>
          )}
          {savedContent !== undefined && (
            <BuildLink programId={editor.programId} surveyId={null} selected={{ kind: "type", id: type.id }}>
              {t("type.open")}
            </BuildLink>
          )}
          {users > 0 && !isReadOnly && <span className="aq-quiet">{t("type.sharedNotice")}</span>}
        </div>
        <TypeName {...fields} />
        <RemovedNotice editor={editor} type={type} />
        {!isReadOnly && <SubMeasureSwitch {...props} saved={saved} />}
        {hasSubMeasures && (
          <SubMeasureList
            {...fields}
            draft={draft.value}
            measureFaults={props.measureFaults}
            onChangeMeasure={draft.change}
          />
        )}
        {hasSubMeasures && !isReadOnly && <AddSubMeasure {...props} saved={saved} />}
        {hasCommon && (
          <div>
            {hasSubMeasures && <h4 className="type-section__common">{t("type.common")}</h4>}
            <PartList
              {...fields}
              group={null}
              {...(hasSubMeasures ? { groupName: t("type.common") } : {})}
              groups={type.groups.map(({ id }, index) => ({
                value: id,
                label: t("subMeasures.named", { place: index + 1 }),
              }))}
            />
          </div>
        )}
        <FormulaField {...fields} />
      </div>
      <TypeChoice
        content={content}
        presentId={type.id}
        subMeasures={draft.value.subMeasures.length}
        opened={isChoosing}
        onClose={() => setChoosing(false)}
        onChoose={choose}
      />
    </Section>
  );
}

/** What removing parts or options of an answered type comes to; nothing where nothing answered was removed. */
export function RemovedNotice({
  editor,
  type,
}: {
  editor: ProgramEditor;
  type: TypeDraft;
}): ReactElement | null {
  const { t } = useTranslation("build-measure");
  const saved = editor.content.responseTypes.get(type.id);
  if (saved === undefined) return null;
  const { parts, options } = removedAnswers(saved, type);
  const answers = answersOfType(editor, type.id);
  if (parts + options === 0 || answers === 0) return null;
  return (
    <Notice kind="warning" live>
      {t("type.removedAnswers", { count: answers })}
    </Notice>
  );
}

function SubMeasureSwitch({
  draft: { value, change },
  making,
  users,
}: TypeSectionProps & { saved: TypeDraft | null }): ReactElement {
  const { t } = useTranslation("build-measure");
  const confirm = useConfirm();
  const isOn = typeOfDraft(value).groups.length > 0;
  const turnOn = () =>
    change((present) => {
      const type = typeOfDraft(present);
      const group = newGroup(type.groups);
      const parts = type.parts.map((part) => ({ ...part, group: group.id }));
      return {
        ...present,
        subMeasures: [newSubMeasure(1, making)],
        types: { ...present.types, [type.id]: { ...type, groups: [group], parts } },
      };
    });
  const turnOff = async () => {
    const isSure = await confirm({
      title: t("subMeasures.offTitle"),
      message: t("subMeasures.offMessage"),
      confirm: t("subMeasures.offConfirm"),
      isDangerous: true,
    });
    if (!isSure) return;
    change((present) => {
      const type = typeOfDraft(present);
      const parts = type.parts.map((part) => ({ ...part, group: null }));
      return {
        ...present,
        subMeasures: [],
        types: { ...present.types, [type.id]: { ...type, groups: [], parts } },
      };
    });
  };
  return (
    <Switch
      label={t("subMeasures.switch")}
      description={
        users > 0 ? `${t("subMeasures.hint")} ${t("subMeasures.reachesOthers")}` : t("subMeasures.hint")
      }
      checked={isOn}
      onChange={() => (isOn ? void turnOff() : turnOn())}
    />
  );
}

function AddSubMeasure({
  draft: { change },
  making,
  keyMark,
  saved,
}: TypeSectionProps & { saved: TypeDraft | null }): ReactElement {
  const { t } = useTranslation("build-measure");
  const add = () =>
    change((present) => {
      const type = typeOfDraft(present);
      const group = newGroup(type.groups);
      const known = [...(saved?.parts ?? []), ...type.parts];
      const place = {
        key: nextKey(
          "p",
          known.map(({ key }) => key),
          keyMark,
        ),
        id: nextVariable(new Set([...reservedNames, ...known.map(({ id }) => id)])),
        group: group.id,
      };
      const part = newPart("multipleChoice", place, { no: t("type.starter.no"), yes: t("type.starter.yes") });
      return {
        ...present,
        subMeasures: [...present.subMeasures, newSubMeasure(type.groups.length + 1, making)],
        types: {
          ...present.types,
          [type.id]: { ...type, groups: [...type.groups, group], parts: [...type.parts, part] },
        },
      };
    });
  return (
    <div>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlus size={15} aria-hidden />}
        onClick={add}
      >
        {t("subMeasures.add")}
      </Button>
    </div>
  );
}
