import type { OperationFault } from "@aquamark/program-content";
import { Notice } from "@aquamark/ui";
import { Button, Checkbox, Fieldset, NumberInput, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactElement, type ReactNode, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { OrderButtons } from "../response-type/order-buttons.tsx";
import {
  firstIndexLast,
  firstIndexOf,
  firstNumber,
  type LevelDraft,
  movedLevel,
  type SurveyDraft,
  structureLine,
  withLevel,
  withoutLevel,
} from "./structure-draft.ts";

const FIRST_INDEX_MAX = 1_000_000;

/** The levels of a survey: added, named, reordered and removed as far as its categories allow. */
export function StructureEditor({
  draft,
  isReadOnly,
  keepsMeasures,
  faults,
  onChange,
  onPropose,
  notice,
}: {
  draft: Pick<SurveyDraft, "levels" | "measure">;
  isReadOnly: boolean;
  /** Whether categories of the last level have measures. */
  keepsMeasures: boolean;
  faults: readonly OperationFault[];
  /** Takes what is typed. */
  onChange: (change: Partial<Pick<SurveyDraft, "levels" | "measure">>) => void;
  /** Takes levels that the tree allows, and explains why it does not take others; true where it took them. */
  onPropose: (levels: LevelDraft[]) => boolean;
  /** Why levels were not taken. */
  notice: ReactNode;
}): ReactElement {
  const { t } = useTranslation("build-survey");
  const { levels, measure } = draft;
  const keys = useLevelKeys(levels.length);
  const list = useRef<HTMLOListElement>(null);
  const [hasAdded, setAdded] = useState(false);
  // A new level wants a name first.
  useEffect(() => {
    if (!hasAdded) return;
    list.current?.querySelector<HTMLInputElement>("li:last-child input")?.focus();
    setAdded(false);
  }, [hasAdded]);
  const faultAt = (path: string) => faults.find((fault) => fault.path === `set.structure.${path}`);
  const put = (index: number, change: Partial<LevelDraft>) =>
    levels.map((level, at) => (at === index ? { ...level, ...change } : level));

  return (
    <Fieldset legend={t("structure.title")} className="structure">
      <p className="aq-quiet structure__lead">{t("structure.description")}</p>
      <ol className="structure__levels" ref={list} aria-label={t("structure.levels")}>
        {levels.map((level, index) => {
          const number = index + 1;
          const title = level.title.trim() || t("structure.level", { number });
          return (
            <li
              key={keys.list[index]}
              className="structure__level"
              data-field={`structure.levels.${index}`}
              aria-label={t("structure.level", { number })}
            >
              <span className="structure__number" aria-hidden="true">
                {number}
              </span>
              <TextInput
                label={t("structure.name")}
                aria-label={t("structure.nameOf", { number })}
                value={level.title}
                onChange={(event) => onChange({ levels: put(index, { title: event.currentTarget.value }) })}
                error={faultAt(`levels.${index}.title`) && t("structure.nameMissing")}
                readOnly={isReadOnly}
                className="structure__name"
              />
              <TextInput
                label={t("structure.label")}
                aria-label={t("structure.labelOf", { number })}
                value={level.label}
                onChange={(event) => onChange({ levels: put(index, { label: event.currentTarget.value }) })}
                error={faultAt(`levels.${index}.label`) && t("structure.labelInvalid")}
                readOnly={isReadOnly}
                className="structure__label"
              />
              <Checkbox
                label={t("structure.hasMeasures")}
                aria-label={t("structure.hasMeasuresOf", { number })}
                checked={level.hasMeasures}
                onChange={(event) => onPropose(put(index, { hasMeasures: event.currentTarget.checked }))}
                disabled={isReadOnly}
                className="structure__measures"
              />
              {!isReadOnly && (
                <OrderButtons
                  labels={{
                    up: t("structure.up", { title }),
                    down: t("structure.down", { title }),
                    remove: t("structure.remove", { title }),
                  }}
                  canMoveUp={index > 0}
                  canMoveDown={index < levels.length - 1}
                  canRemove={levels.length > 1}
                  onMove={(step) => {
                    if (onPropose(movedLevel(levels, index, step))) keys.move(index, step);
                  }}
                  onRemove={() => {
                    if (onPropose(withoutLevel(levels, index))) keys.remove(index);
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
      {!isReadOnly && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setAdded(onPropose(withLevel(levels, keepsMeasures)))}
        >
          {t("structure.add")}
        </Button>
      )}
      {notice}
      {!levels.some(({ hasMeasures }) => hasMeasures) && (
        <Notice kind="warning">{t("structure.noMeasures")}</Notice>
      )}
      <div className="structure__measure">
        <TextInput
          label={t("structure.measure")}
          value={measure.title}
          onChange={(event) => onChange({ measure: { ...measure, title: event.currentTarget.value } })}
          error={faultAt("measure.title") && t("structure.nameMissing")}
          readOnly={isReadOnly}
        />
        <TextInput
          label={t("structure.measureLabel")}
          value={measure.label}
          onChange={(event) => onChange({ measure: { ...measure, label: event.currentTarget.value } })}
          error={faultAt("measure.label") && t("structure.labelInvalid")}
          readOnly={isReadOnly}
        />
        <NumberInput
          label={t("structure.firstIndex")}
          description={t("structure.firstIndexHint")}
          value={firstIndexOf(levels) ?? 1}
          onChange={(value) =>
            onChange({ levels: firstIndexLast(levels, typeof value === "number" ? value : undefined) })
          }
          error={
            faultAt(`levels.${levels.length - 1}.firstIndex`) &&
            t("structure.firstIndexInvalid", { max: FIRST_INDEX_MAX })
          }
          min={0}
          max={FIRST_INDEX_MAX}
          allowDecimal={false}
          readOnly={isReadOnly}
        />
      </div>
      <p className="structure__line" role="note" aria-label={t("structure.line")}>
        <strong>{structureLine(draft)}</strong>{" "}
        <span className="aq-quiet">{t("structure.numbered", { number: firstNumber(levels) })}</span>
      </p>
    </Fieldset>
  );
}

/** Keys that follow levels when they move, so that the focus moves with them. */
function useLevelKeys(count: number): {
  list: readonly number[];
  move: (index: number, step: -1 | 1) => void;
  remove: (index: number) => void;
} {
  const [keys, setKeys] = useState<readonly number[]>([]);
  let list = keys;
  if (keys.length !== count) {
    const next = Math.max(-1, ...keys) + 1;
    list = Array.from({ length: count }, (_, index) => keys[index] ?? next + index);
    setKeys(list);
  }
  return {
    list,
    move: (index, step) => {
      const [one, other] = [list[index], list[index + step]];
      if (one === undefined || other === undefined) return;
      setKeys(list.with(index, other).with(index + step, one));
    },
    remove: (index) => setKeys(list.toSpliced(index, 1)),
  };
}
