import { Tag } from "@aquamark/ui";
import { Collapse, Group, Select, TextInput, UnstyledButton } from "@mantine/core";
import { IconAlertTriangle, IconChevronRight } from "@tabler/icons-react";
import { type ReactElement, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { MarkdownField } from "../../../shell/markdown-field.tsx";
import { type ExpressionContext, ExpressionField } from "../expression/expression-field.tsx";
import { OptionList } from "./option-list.tsx";
import { OrderButtons } from "./order-buttons.tsx";
import { newPart, type PartDraft } from "./type-draft.ts";
import type { TypeFaults } from "./type-faults.ts";
import { useTypeWords } from "./use-type-words.ts";

export type PartCardProps = {
  part: PartDraft;
  /** Its place among all parts, from 0; faults are found by it. */
  index: number;
  faults: TypeFaults;
  context: ExpressionContext;
  isReadOnly: boolean;
  isOpenAtFirst: boolean;
  formerOptionKeys: readonly string[];
  keyMark: string;
  /** The groups it can be put into, by id, where it can. */
  groups: readonly { value: string; label: string }[];
  canMove: { up: boolean; down: boolean };
  onChange: (part: PartDraft) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
};

const NO_GROUP = "none";

/** One part of a response type: what it asks, the variable it declares, and its options or bounds. */
export function PartCard(props: PartCardProps): ReactElement {
  const { part, index, faults, isReadOnly, canMove, onMove, onRemove } = props;
  const { t } = useTranslation("build-measure");
  const { partName } = useTypeWords();
  const id = useId();
  const path = `parts.${index}`;
  const isFaulty = [...faults.keys()].some((each) => each.startsWith(`${path}.`));
  const [isUnfolded, setUnfolded] = useState(props.isOpenAtFirst || isFaulty);
  // What is to be mended is never folded away.
  const isOpen = isUnfolded || isFaulty;
  const name = partName(part, index + 1);
  const isNamed = part.name.trim() !== "";

  return (
    <article className="part-card" aria-labelledby={`${id}-name`}>
      <div className="part-card__head">
        <UnstyledButton
          className="part-card__toggle"
          aria-expanded={isOpen}
          aria-controls={`${id}-body`}
          onClick={() => setUnfolded(!isOpen)}
        >
          <IconChevronRight size={16} aria-hidden data-open={isOpen || undefined} />
          <span id={`${id}-name`}>
            {isNamed
              ? t("part.heading", { place: index + 1, name })
              : t("part.headingUnnamed", { place: index + 1 })}
          </span>
        </UnstyledButton>
        <span className="part-card__facts">
          {part.id !== "" && <code>{part.id}</code>}
          <span>
            {part.type === "numerical"
              ? t("part.numerical")
              : t("part.summaryChoice", { count: part.options.length })}
          </span>
          {isFaulty && (
            <Tag tone="danger" icon={<IconAlertTriangle size={13} aria-hidden />}>
              {t("part.faulty")}
            </Tag>
          )}
        </span>
        {!isReadOnly && (
          <OrderButtons
            labels={{
              up: t("part.moveUp", { part: name }),
              down: t("part.moveDown", { part: name }),
              remove: t("part.remove", { part: name }),
            }}
            canMoveUp={canMove.up}
            canMoveDown={canMove.down}
            onMove={onMove}
            onRemove={onRemove}
          />
        )}
      </div>
      <Collapse expanded={isOpen} id={`${id}-body`}>
        <PartFields {...props} path={path} name={name} />
      </Collapse>
    </article>
  );
}

function PartFields({
  part,
  path,
  name,
  faults,
  context,
  isReadOnly,
  formerOptionKeys,
  keyMark,
  groups,
  onChange,
}: PartCardProps & { path: string; name: string }): ReactElement {
  const { t } = useTranslation("build-measure");
  const { faultText } = useTypeWords();
  const edit = (change: Partial<PartDraft>) => onChange({ ...part, ...change });
  const faultAt = (field: string) => {
    const fault = faults.get(`${path}.${field}`);
    return fault === undefined ? undefined : faultText(fault);
  };
  const setKind = (type: PartDraft["type"]) => {
    const words = { no: t("type.starter.no"), yes: t("type.starter.yes") };
    const { options, lower } = newPart(type, part, words);
    edit({
      type,
      options: part.options.length > 0 || type === "numerical" ? part.options : options,
      lower: part.lower !== "" || type === "multipleChoice" ? part.lower : lower,
    });
  };
  return (
    <div className="part-card__body">
      <div className="part-card__grid">
        <TextInput
          label={t("part.name")}
          description={t("part.nameHint")}
          value={part.name}
          readOnly={isReadOnly}
          onChange={(event) => edit({ name: event.currentTarget.value })}
        />
        <TextInput
          label={t("part.variable")}
          description={t("part.variableHint")}
          value={part.id}
          readOnly={isReadOnly}
          error={faultAt("id")}
          spellCheck={false}
          autoCapitalize="none"
          classNames={{ input: "part-card__variable" }}
          onChange={(event) => edit({ id: event.currentTarget.value.trim() })}
        />
        <Select
          label={t("part.kind")}
          value={part.type}
          readOnly={isReadOnly}
          allowDeselect={false}
          data={[
            { value: "multipleChoice", label: t("part.multipleChoice") },
            { value: "numerical", label: t("part.numerical") },
          ]}
          onChange={(type) => setKind(type === "numerical" ? "numerical" : "multipleChoice")}
        />
        {groups.length > 0 && (
          <Select
            label={t("part.group")}
            value={part.group ?? NO_GROUP}
            readOnly={isReadOnly}
            allowDeselect={false}
            data={[{ value: NO_GROUP, label: t("type.noGroup") }, ...groups]}
            onChange={(group) => edit({ group: group === NO_GROUP ? null : group })}
          />
        )}
      </div>
      {!(isReadOnly && part.description === "") && (
        <MarkdownField
          label={t("part.description", { part: name })}
          value={part.description}
          isReadOnly={isReadOnly}
          minRows={1}
          onChange={(description) => edit({ description })}
        />
      )}
      {part.type === "multipleChoice" ? (
        <>
          <OptionList
            partName={name}
            options={part.options}
            path={path}
            faults={faults}
            context={context}
            isReadOnly={isReadOnly}
            formerKeys={formerOptionKeys}
            keyMark={keyMark}
            onChange={(options) => edit({ options })}
          />
          {faultAt("options") !== undefined && <p className="type-fault">{faultAt("options")}</p>}
        </>
      ) : (
        <div className="part-card__grid">
          {(["lower", "upper"] as const).map((bound) => (
            <ExpressionField
              key={bound}
              label={t(`part.${bound}`)}
              value={part[bound]}
              context={context}
              kind="number"
              placeholder={t("part.unbounded")}
              isReadOnly={isReadOnly}
              onChange={(expression) => edit({ [bound]: expression })}
            />
          ))}
        </div>
      )}
      <Group gap="xs" className="part-card__key">
        <span className="aq-quiet" title={t("part.keyHint")}>
          {t("part.key", { key: part.key })}
        </span>
        {faultAt("key") !== undefined && <span className="type-fault">{faultAt("key")}</span>}
      </Group>
    </div>
  );
}
