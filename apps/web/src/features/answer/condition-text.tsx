import { Fragment, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { type VariableContext, type VariableUse, variablesOf } from "./condition-words.ts";

/** Why an option cannot be chosen: its condition, and what the variables in it stand for and are now. */
export function ConditionWords({
  expression,
  variables,
}: {
  expression: string;
  variables: VariableContext;
}): ReactElement {
  const { t } = useTranslation("answer");
  return (
    <span>
      {t("condition.needs")} <code>{expression}</code>{" "}
      <VariableValues uses={variablesOf(expression, variables)} />
    </span>
  );
}

/** What variables stand for and their present values, in brackets. */
export function VariableValues({ uses }: { uses: readonly VariableUse[] }): ReactElement | null {
  const { t } = useTranslation("answer");
  const format = useFormat();
  if (uses.length === 0) return null;
  return (
    <span>
      (
      {uses.map(({ name, label, value }, index) => (
        <Fragment key={name}>
          {index > 0 && "; "}
          <code>{name}</code>
          {label !== null && `, ${label},`}{" "}
          {value === null ? t("condition.noValue") : t("condition.value", { value: format.number(value, 6) })}
        </Fragment>
      ))}
      )
    </span>
  );
}
