import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../format.tsx";
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
      {t("condition.needs")} <code>{expression}</code>.{" "}
      <VariableValues uses={variablesOf(expression, variables)} />
    </span>
  );
}

/** What variables stand for and their present values, as a sentence. */
export function VariableValues({ uses }: { uses: readonly VariableUse[] }): ReactElement | null {
  const { t } = useTranslation("answer");
  const format = useFormat();
  if (uses.length === 0) return null;
  const words = uses.map((use) => {
    const name = nameOf(use);
    if (use.value === null) return t("condition.noValue", { name });
    const value = format.number(use.value, 6);
    return use.optionName === null
      ? t("condition.value", { name, value })
      : t("condition.option", { name, value, option: use.optionName });
  });
  return <span>{t("condition.sentence", { values: words.join("; ") })}</span>;
}

/** The words for a variable, with its name where the words do not say it already. */
function nameOf({ name, label }: VariableUse): string {
  if (label === null) return name;
  return label.toLowerCase() === name.toLowerCase() ? label : `${label} (${name})`;
}
