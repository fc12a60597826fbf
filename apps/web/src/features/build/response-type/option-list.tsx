import { Button, Textarea, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { NumberField } from "../../../shell/number-field.tsx";
import { type ExpressionContext, ExpressionField } from "../expression/expression-field.tsx";
import { OrderButtons } from "./order-buttons.tsx";
import { moved, nextKey, type OptionDraft } from "./type-draft.ts";
import type { TypeFaults } from "./type-faults.ts";
import { useTypeWords } from "./use-type-words.ts";

type OptionListProps = {
  partName: string;
  options: readonly OptionDraft[];
  /** Where the part's faults are, such as `parts.0`. */
  path: string;
  faults: TypeFaults;
  context: ExpressionContext;
  isReadOnly: boolean;
  /** Keys that options of this part had, and the mark of new ones: see `nextKey`. */
  formerKeys: readonly string[];
  keyMark: string;
  onChange: (options: OptionDraft[]) => void;
};

/** The options of a multiple-choice part: any can be added, removed and put in order; two always stay. */
export function OptionList(props: OptionListProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const { partName, options, isReadOnly, formerKeys, keyMark, onChange } = props;
  const add = () => {
    const key = nextKey("o", [...formerKeys, ...options.map((each) => each.key)], keyMark);
    onChange([...options, { key, score: null, name: "", description: "", if: "" }]);
  };
  return (
    <div>
      <ol className="option-list" aria-label={t("option.list", { part: partName })}>
        {options.map((option, index) => (
          <OptionFields key={option.key} {...props} option={option} index={index} />
        ))}
      </ol>
      {!isReadOnly && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlus size={15} aria-hidden />}
          aria-label={t("option.addTo", { part: partName })}
          onClick={add}
        >
          {t("option.add")}
        </Button>
      )}
    </div>
  );
}

function OptionFields({
  option,
  index,
  partName,
  options,
  path,
  faults,
  context,
  isReadOnly,
  onChange,
}: OptionListProps & { option: OptionDraft; index: number }): ReactElement {
  const { t } = useTranslation("build-measure");
  const { faultText } = useTypeWords();
  const [asksCondition, setAsksCondition] = useState(false);
  const [asksDescription, setAsksDescription] = useState(false);
  const place = index + 1;
  const at = { place, part: partName };
  const name = option.name.trim() || t("option.place", { place });
  const edit = (change: Partial<OptionDraft>) =>
    onChange(options.map((each) => (each.key === option.key ? { ...each, ...change } : each)));
  const scoreFault = faults.get(`${path}.options.${index}.score`);
  const keyFault = faults.get(`${path}.options.${index}.key`);
  const hasCondition = option.if !== "" || asksCondition;
  const hasDescription = option.description !== "" || asksDescription;

  return (
    <li className="option-list__item">
      <div className="option-list__row">
        <TextInput
          className="option-list__name"
          label={t("option.name")}
          aria-label={t("option.nameOf", at)}
          value={option.name}
          readOnly={isReadOnly}
          maxLength={10_000}
          onChange={(event) => edit({ name: event.currentTarget.value })}
        />
        <NumberField
          className="option-list__score"
          label={t("option.score")}
          aria-label={t("option.scoreOf", at)}
          value={option.score}
          readOnly={isReadOnly}
          error={scoreFault === undefined ? undefined : faultText(scoreFault)}
          onChange={(score) => edit({ score })}
        />
        {!isReadOnly && (
          <OrderButtons
            labels={{
              up: t("option.moveUp", { option: name }),
              down: t("option.moveDown", { option: name }),
              remove: t("option.remove", { option: name }),
            }}
            canMoveUp={index > 0}
            canMoveDown={index < options.length - 1}
            canRemove={options.length > 2}
            onMove={(step) => onChange(moved(options, index, index + step))}
            onRemove={() => onChange(options.filter((each) => each.key !== option.key))}
          />
        )}
      </div>
      {keyFault !== undefined && <p className="type-fault">{faultText(keyFault)}</p>}
      {hasDescription && (
        <Textarea
          label={t("option.description")}
          aria-label={t("option.descriptionOf", at)}
          value={option.description}
          readOnly={isReadOnly}
          autoFocus={asksDescription}
          autosize
          minRows={1}
          maxRows={8}
          onChange={(event) => edit({ description: event.currentTarget.value })}
        />
      )}
      {hasCondition && (
        <ExpressionField
          label={t("option.conditionOf", at)}
          {...(option.if === "" ? { hint: t("option.conditionHint") } : {})}
          value={option.if}
          context={context}
          kind="condition"
          takesFocus={asksCondition}
          placeholder={t("option.always")}
          isReadOnly={isReadOnly}
          onChange={(condition) => edit({ if: condition })}
        />
      )}
      {!isReadOnly && !(hasCondition && hasDescription) && (
        <div className="option-list__more">
          {!hasDescription && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t("option.addDescriptionTo", { option: name })}
              onClick={() => setAsksDescription(true)}
            >
              {t("option.addDescription")}
            </Button>
          )}
          {!hasCondition && (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-label={t("option.addConditionTo", { option: name })}
              onClick={() => setAsksCondition(true)}
            >
              {t("option.addCondition")}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
