import { TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { MarkdownField } from "../../../shell/markdown-field.tsx";
import { NumberField } from "../../../shell/number-field.tsx";
import { OrderButtons } from "../response-type/order-buttons.tsx";
import { PartList, type TypeFieldsProps } from "../response-type/part-list.tsx";
import { moved, withoutGroup } from "../response-type/type-draft.ts";
import { type MeasureDraft, type SubMeasureDraft, typeOfDraft } from "./measure-draft.ts";
import type { MeasureFaults } from "./measure-faults.ts";

/** The sub-measures of a measure in order, each with the parts of its group. */
export function SubMeasureList({
  draft,
  measureFaults,
  isReadOnly,
  onChangeMeasure,
  ...typeProps
}: TypeFieldsProps & {
  draft: MeasureDraft;
  measureFaults: MeasureFaults;
  onChangeMeasure: (update: (draft: MeasureDraft) => MeasureDraft) => void;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const { type } = typeProps;
  const groups = type.groups.map(({ id }, index) => ({
    value: id,
    label: t("subMeasures.named", { place: index + 1 }),
  }));
  const move = (from: number, to: number) =>
    onChangeMeasure((present) => {
      const presentType = typeOfDraft(present);
      return {
        ...present,
        subMeasures: moved(present.subMeasures, from, to),
        types: {
          ...present.types,
          [presentType.id]: { ...presentType, groups: moved(presentType.groups, from, to) },
        },
      };
    });
  const remove = (index: number) =>
    onChangeMeasure((present) => {
      const presentType = typeOfDraft(present);
      const group = presentType.groups[index];
      if (group === undefined) return present;
      return {
        ...present,
        subMeasures: present.subMeasures.filter((_, place) => place !== index),
        types: { ...present.types, [presentType.id]: withoutGroup(presentType, group.id) },
      };
    });

  return (
    <ol className="sub-measures">
      {type.groups.map((group, index) => {
        const subMeasure = draft.subMeasures[index];
        if (subMeasure === undefined) return null;
        const place = index + 1;
        const groupFault = typeProps.faults.get(`groups.${index}`);
        return (
          <li key={subMeasure.id} className="sub-measure" aria-label={t("subMeasures.named", { place })}>
            <div className="sub-measure__head">
              <strong>{t("subMeasures.named", { place })}</strong>
              {!isReadOnly && (
                <OrderButtons
                  labels={{
                    up: t("subMeasures.moveUp", { place }),
                    down: t("subMeasures.moveDown", { place }),
                    remove: t("subMeasures.remove", { place }),
                  }}
                  canMoveUp={index > 0}
                  canMoveDown={index < type.groups.length - 1}
                  canRemove={type.groups.length > 1}
                  onMove={(step) => move(index, index + step)}
                  onRemove={() => remove(index)}
                />
              )}
            </div>
            <SubMeasureFields
              subMeasure={subMeasure}
              place={place}
              faults={measureFaults}
              isReadOnly={isReadOnly}
              onChange={(changed) =>
                onChangeMeasure((present) => ({
                  ...present,
                  subMeasures: present.subMeasures.map((each) => (each.id === changed.id ? changed : each)),
                }))
              }
            />
            {groupFault !== undefined && <p className="type-fault">{t("type.groupEmpty")}</p>}
            <PartList
              {...typeProps}
              isReadOnly={isReadOnly}
              group={group.id}
              groupName={t("subMeasures.named", { place })}
              groups={groups}
            />
          </li>
        );
      })}
    </ol>
  );
}

function SubMeasureFields({
  subMeasure,
  place,
  faults,
  isReadOnly,
  onChange,
}: {
  subMeasure: SubMeasureDraft;
  place: number;
  faults: MeasureFaults;
  isReadOnly: boolean;
  onChange: (subMeasure: SubMeasureDraft) => void;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const faultAt = (field: "title" | "weight") => faults.has(`sub.${subMeasure.id}.${field}`);
  return (
    <>
      <div className="title-and-weight">
        <TextInput
          label={t("subMeasures.titleShort")}
          aria-label={t("subMeasures.title", { place })}
          value={subMeasure.title}
          readOnly={isReadOnly}
          maxLength={1_000}
          error={faultAt("title") ? t("subMeasures.titleMissing") : undefined}
          onChange={(event) => onChange({ ...subMeasure, title: event.currentTarget.value })}
        />
        <NumberField
          label={t("subMeasures.weightShort")}
          aria-label={t("subMeasures.weight", { place })}
          value={subMeasure.weight}
          readOnly={isReadOnly}
          error={faultAt("weight") ? t("measure.weightMissing") : undefined}
          onChange={(weight) => onChange({ ...subMeasure, weight })}
        />
      </div>
      <MarkdownField
        label={t("subMeasures.description", { place })}
        value={subMeasure.description}
        isReadOnly={isReadOnly}
        minRows={1}
        emptyText={t("measure.descriptionEmpty")}
        onChange={(description) => onChange({ ...subMeasure, description })}
      />
    </>
  );
}
