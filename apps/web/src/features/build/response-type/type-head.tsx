import { TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../shell/format.tsx";
import { ExpressionField } from "../expression/expression-field.tsx";
import type { TypeFieldsProps } from "./part-list.tsx";
import { requiredNames } from "./type-names.ts";
import { useTypeWords } from "./use-type-words.ts";

/** The name that authors know a response type by. */
export function TypeName({ type, faults, isReadOnly, onChange }: TypeFieldsProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const { faultText } = useTypeWords();
  const fault = faults.get("name");
  return (
    <TextInput
      label={t("type.name")}
      description={t("type.nameHint")}
      value={type.name}
      readOnly={isReadOnly}
      maxLength={1_000}
      error={fault === undefined ? undefined : faultText(fault)}
      onChange={(event) => {
        const name = event.currentTarget.value;
        onChange((draft) => ({ ...draft, name }));
      }}
    />
  );
}

/** How the parts come to a raw score. */
export function FormulaField({ type, context, isReadOnly, onChange }: TypeFieldsProps): ReactElement {
  const { t } = useTranslation("build-measure");
  const format = useFormat();
  const required = requiredNames(type);
  return (
    <div className="formula-field">
      <ExpressionField
        label={t("type.formula")}
        hint={t("type.formulaHint")}
        value={type.formula}
        context={context}
        kind="number"
        placeholder={t("type.formulaNone")}
        isMultiLine
        isReadOnly={isReadOnly}
        onChange={(formula) => onChange((draft) => ({ ...draft, formula }))}
      />
      {required.length > 0 && (
        <p className="aq-quiet formula-field__external">
          {t("type.external", { names: format.list(required) })}
        </p>
      )}
    </div>
  );
}
