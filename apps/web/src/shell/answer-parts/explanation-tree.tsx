import type { ExplanationNode } from "@aquamark/api-client";
import type { TFunction } from "i18next";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../format.tsx";
import type { AskedMeasure } from "./asked-measure.ts";
import "./answer-parts.css";
import { type PartWords, usePartWords } from "./use-part-words.ts";

/** Where a score comes from, as nested lines: each thing with its value, and below it what it was made from. */
export function ExplanationTree({
  tree,
  measure,
}: {
  tree: ExplanationNode;
  measure: AskedMeasure;
}): ReactElement {
  return (
    <ul className="explanation">
      <Node node={tree} measure={measure} />
    </ul>
  );
}

function Node({ node, measure }: { node: ExplanationNode; measure: AskedMeasure }): ReactElement {
  const { t } = useTranslation("answer");
  const format = useFormat();
  const words = usePartWords(measure);
  const { expression, name } = codeOf(node);
  const showsValue = node.kind !== "error" && node.kind !== "condition" && !isWithoutValue(node);
  return (
    <li>
      <div className="explanation__row">
        <span>
          {name !== null && <code>{name}</code>} {labelOf(node, measure, words, t)}{" "}
          {expression !== null && <code>{expression}</code>}
        </span>
        {showsValue && (
          <span className="explanation__value">
            {node.value === null ? t("explain.noValue") : format.number(node.value, 6)}
          </span>
        )}
      </div>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child, index) => (
            // The tree is never reordered, and a node has no name of its own.
            <Node key={index} node={child} measure={measure} />
          ))}
        </ul>
      )}
    </li>
  );
}

function isWithoutValue({ kind, params }: ExplanationNode): boolean {
  return kind === "rule" && params.rule === "not_relevant";
}

function textOf(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function codeOf({ kind, params }: ExplanationNode): { expression: string | null; name: string | null } {
  if (kind === "raw") return { expression: textOf(params.formula), name: null };
  if (kind === "input") return { expression: null, name: textOf(params.name) };
  return { expression: textOf(params.expression), name: null };
}

function labelOf(
  { kind, params }: ExplanationNode,
  measure: AskedMeasure,
  words: PartWords,
  t: TFunction<"answer">,
): string {
  const part = () => words.partLabel(String(params.part));
  switch (kind) {
    case "response":
    case "weight":
      return t(`explain.kind.${kind}`);
    case "raw":
      return t(`explain.kind.raw_${params.by === "formula" || params.by === "sum" ? params.by : "comment"}`);
    case "rule":
      if (params.rule === "quality") return t("explain.kind.rule_quality");
      return t(`explain.kind.rule_not_relevant_${params.weight === "keep" ? "keep" : "exclude"}`);
    case "part":
      return typeof params.optionName === "string"
        ? t("explain.kind.partOption", { part: part(), option: params.optionName })
        : part();
    case "condition":
      return t(params.holds === true ? "explain.kind.condition_holds" : "explain.kind.condition_fails");
    case "bound":
      return t(params.bound === "lower" ? "explain.kind.bound_lower" : "explain.kind.bound_upper");
    case "input":
      return inputLabel(params, measure, part, t);
    case "error": {
      const { code, ...rest } = params;
      return words.errorText({ code: String(code), params: rest });
    }
    default:
      return kind;
  }
}

function inputLabel(
  params: ExplanationNode["params"],
  measure: AskedMeasure,
  part: () => string,
  t: TFunction<"answer">,
): string {
  if (params.source === "part") {
    return params.field === "position" ? t("explain.kind.input_position", { part: part() }) : part();
  }
  if (params.source !== "binding") return t("explain.kind.input_unbound");
  const source = Object.values(measure.bindings).find(({ measureId }) => measureId === params.measure);
  return t("explain.kind.input_binding", {
    measure: source?.measureTitle ?? String(params.measure),
    field: String(params.field),
  });
}
