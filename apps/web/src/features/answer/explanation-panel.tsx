import { type ExplanationNode, explainResponse } from "@aquamark/api-client";
import { Modal } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { SurveyMeasure, Uuid } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { QueryView } from "../../shell/states.tsx";
import { type AnswerWords, useAnswerWords } from "./use-answer-words.ts";

const explanationQuery = (submissionId: Uuid, measureId: Uuid) =>
  queryOptions({
    queryKey: ["submission", submissionId, "explanation", measureId],
    queryFn: ({ signal }) => answerOf(explainResponse({ path: { submissionId, measureId }, signal })),
    staleTime: 0,
  });

/** Where a score comes from: formula, inputs, weight and rules, as the engine tells it. */
export function ExplanationPanel({
  submissionId,
  measure,
  opened,
  onClose,
}: {
  submissionId: Uuid;
  measure: SurveyMeasure;
  opened: boolean;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation(["answer", "shell"]);
  const query = useQuery({ ...explanationQuery(submissionId, measure.id), enabled: opened });
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("explain.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <p className="aq-quiet">{t("explain.stale")}</p>
      <QueryView query={query} isPart>
        {({ tree }) =>
          tree === null ? (
            <p className="aq-quiet">{t("status.never")}</p>
          ) : (
            <ul className="explanation">
              <Node node={tree} measure={measure} />
            </ul>
          )
        }
      </QueryView>
    </Modal>
  );
}

function Node({ node, measure }: { node: ExplanationNode; measure: SurveyMeasure }): ReactElement {
  const { t } = useTranslation("answer");
  const format = useFormat();
  const words = useAnswerWords(measure);
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
  measure: SurveyMeasure,
  words: AnswerWords,
  t: TFunction<"answer">,
): string {
  const part = () => words.fieldLabel({ kind: "part", key: String(params.part) });
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
  measure: SurveyMeasure,
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
