import type { NumericalPartDefinition, PartPreview } from "@aquamark/scoring";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../format.tsx";
import { NumberField } from "../number-field.tsx";
import { VariableValues } from "./condition-text.tsx";
import { type VariableContext, variablesOf } from "./condition-words.ts";

/** A numerical part: the number, and the bounds it must lie within as they are now. */
export function NumberPart({
  part,
  preview,
  value,
  variables,
  isReadOnly,
  labelledBy,
  describedBy,
  onChange,
}: {
  part: NumericalPartDefinition;
  preview: PartPreview | undefined;
  value: number | null;
  variables: VariableContext;
  isReadOnly: boolean;
  labelledBy: string;
  describedBy: string;
  onChange: (value: number | null) => void;
}): ReactElement {
  return (
    <div className="number-part">
      <NumberField
        value={value}
        onChange={onChange}
        readOnly={isReadOnly}
        w="12rem"
        aria-labelledby={labelledBy}
        aria-describedby={`${describedBy} ${describedBy}-bounds`}
        error={preview?.error != null}
      />
      <span id={`${describedBy}-bounds`} className="number-part__bounds">
        <Bounds part={part} preview={preview} variables={variables} />
      </span>
    </div>
  );
}

function Bounds({
  part,
  preview,
  variables,
}: {
  part: NumericalPartDefinition;
  preview: PartPreview | undefined;
  variables: VariableContext;
}): ReactElement | null {
  const { t } = useTranslation("answer");
  const format = useFormat();
  const lower = preview?.lower ?? null;
  const upper = preview?.upper ?? null;
  const words =
    lower !== null && upper !== null
      ? t("bounds.both", { lower: format.number(lower, 6), upper: format.number(upper, 6) })
      : lower !== null
        ? t("bounds.lower", { lower: format.number(lower, 6) })
        : upper !== null
          ? t("bounds.upper", { upper: format.number(upper, 6) })
          : null;
  return (
    <>
      {words !== null && <span>{words}</span>}
      {(["lower", "upper"] as const).map((bound) => {
        const expression = part[bound];
        if (expression == null) return null;
        const uses = variablesOf(expression, variables);
        if (uses.length === 0) return null;
        return (
          <span key={bound} className="number-part__expression">
            {t(bound === "lower" ? "bounds.lowerIs" : "bounds.upperIs")} <code>{expression}</code>{" "}
            <VariableValues uses={uses} />
          </span>
        );
      })}
    </>
  );
}
