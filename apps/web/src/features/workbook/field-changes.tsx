import type { WorkbookChange } from "@aquamark/api-client";
import { diffWordsWithSpace } from "diff";
import { Fragment, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";

type Field = WorkbookChange["fields"][number];

// Beyond this both texts are shown whole: telling words apart takes too long.
const wordsLengthMax = 6_000;
const contextLength = 60;

/** What a change changes, field by field; of longer texts the words that go and come. */
export function FieldChanges({ change }: { change: WorkbookChange }): ReactElement | null {
  if (change.fields.length === 0) return <span className="aq-quiet">–</span>;
  return (
    <dl className="field-changes">
      {change.fields.map((field) => (
        <FieldRow
          key={`${field.field} ${field.of ?? ""} ${String(field.before)} ${String(field.after)}`}
          field={field}
        />
      ))}
    </dl>
  );
}

const known = [
  "title",
  "name",
  "description",
  "groupHeading",
  "weight",
  "responseType",
  "bindings",
  "path",
  "subMeasure",
  "part",
  "option",
  "order",
  "formula",
  "score",
  "kind",
  "variable",
  "lower",
  "upper",
] as const;

function FieldRow({ field: { field, of, before, after } }: { field: Field }): ReactElement {
  const { t } = useTranslation("workbook");
  const key = known.find((each) => each === field);
  const name = key === undefined ? field : t(`field.${key}`);
  return (
    <>
      <dt>{of === undefined ? name : t("field.of", { field: name, of })}</dt>
      <dd>
        <Difference before={before} after={after} />
      </dd>
    </>
  );
}

function Difference({ before, after }: Pick<Field, "before" | "after">): ReactElement {
  const isProse = [before, after].every((text) => typeof text === "string" && text.includes(" "));
  if (
    isProse &&
    typeof before === "string" &&
    typeof after === "string" &&
    before.length + after.length <= wordsLengthMax
  )
    return <Words before={before} after={after} />;
  return (
    <>
      <Value value={before} kind="before" /> <span aria-hidden>→</span> <Value value={after} kind="after" />
    </>
  );
}

function Words({ before, after }: { before: string; after: string }): ReactElement {
  let position = 0;
  return (
    <span className="field-changes__text">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }) => {
        const key = position++;
        if (added) return <ins key={key}>{value}</ins>;
        return removed ? <del key={key}>{value}</del> : <Fragment key={key}>{shortened(value)}</Fragment>;
      })}
    </span>
  );
}

// What stays is told only as far as it shows where the change is.
function shortened(text: string): string {
  return text.length <= 3 * contextLength
    ? text
    : `${text.slice(0, contextLength)} … ${text.slice(-contextLength)}`;
}

function Value({ value, kind }: { value: Field["before"]; kind: "before" | "after" }): ReactElement {
  const { t } = useTranslation("workbook");
  const format = useFormat();
  const text = typeof value === "number" ? format.number(value, 12) : value;
  const isNothing = text === null || text === "";
  const Mark = kind === "before" ? "del" : "ins";
  return (
    <>
      <span className="aq-hidden-text">{t(kind)}: </span>
      {isNothing ? (
        <span className="aq-quiet">{t("preview.nothing")}</span>
      ) : (
        <Mark className="field-changes__text">{text}</Mark>
      )}
    </>
  );
}
