import type { FieldChange } from "@aquamark/program-content";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { TextDifference } from "../../shell/text-difference-view.tsx";

const fields = [
  "title",
  "description",
  "weight",
  "responseType",
  "responseTypeName",
  "formula",
  "measureTitle",
  "measureLabel",
  "source",
  "language",
  "asksQuality",
  "hideAggregates",
  "notRelevant",
  "groupHeading",
  "label",
  "hasMeasures",
  "firstIndex",
  "name",
  "variable",
  "type",
  "subMeasure",
  "lower",
  "upper",
  "score",
  "if",
  "measure",
  "field",
] as const;

const expressions = new Set(["formula", "if", "lower", "upper", "variable"]);
const words = ["multipleChoice", "numerical", "exclude", "keep"] as const;

/** Which fields differ and how: texts word by word, other values as before and after. */
export function FieldChanges({
  changes,
  isWhole = false,
}: {
  changes: readonly FieldChange[];
  /** The thing itself came or went: its fields are told as they are or were. */
  isWhole?: boolean;
}): ReactElement | null {
  const { t } = useTranslation("compare-versions");
  if (changes.length === 0) return null;
  return (
    <dl className="field-changes">
      {changes.map((change) => (
        <div key={change.field}>
          <dt>{t(`field.${fields.find((field) => field === change.field) ?? "other"}`)}</dt>
          <dd>
            <ChangedValue change={change} isWhole={isWhole} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ChangedValue({
  change: { field, before, after },
  isWhole,
}: {
  change: FieldChange;
  isWhole: boolean;
}): ReactElement {
  const { t } = useTranslation(["compare-versions", "shell"]);
  const format = useFormat();
  const isWord = field === "type" || field === "notRelevant";
  const worded = (value: FieldChange["before"]): string => {
    if (value === null) return t("nothingThere");
    if (typeof value === "boolean") return t(value ? "value.yes" : "value.no");
    if (typeof value === "number") return format.number(value, 6);
    const word = isWord ? words.find((each) => each === value) : undefined;
    return word === undefined ? value : t(`value.${word}`);
  };
  if (isWhole) return <span className="text-difference">{worded(after ?? before)}</span>;
  if (!isWord && isText(before) && isText(after)) {
    const difference = <TextDifference before={before ?? ""} after={after ?? ""} />;
    return expressions.has(field) ? <code>{difference}</code> : difference;
  }
  return (
    <span className="text-difference">
      <del>
        <span className="aq-hidden-text">{t("shell:difference.removed")} </span>
        {worded(before)}
      </del>{" "}
      <ins>
        <span className="aq-hidden-text">{t("shell:difference.added")} </span>
        {worded(after)}
      </ins>
    </span>
  );
}

function isText(value: FieldChange["before"]): value is string | null {
  return value === null || typeof value === "string";
}
