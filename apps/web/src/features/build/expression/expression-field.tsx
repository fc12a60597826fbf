import { Loader } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { IconAlertTriangle } from "@tabler/icons-react";
import { lazy, type ReactElement, Suspense, useEffect, useId, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../shell/format.tsx";
import type { VariableName } from "./completions.ts";
import { type FunctionName, functionSignatures } from "./function-signatures.ts";
import { type LiveValue, liveValueOf } from "./live-value.ts";
import { useFaultWords } from "./use-fault-words.ts";
import "./expression.css";

const ExpressionEditor = lazy(() => import("./expression-editor.tsx"));

// Long enough that a word half typed is no fault yet.
const FAULT_DELAY_MS = 500;

export type ExpressionContext = {
  /** What an expression of this response type may name. */
  names: readonly VariableName[];
  /** Test values by name, from the preview. */
  scope: ReadonlyMap<string, number>;
};

/** An expression: written with colours, help and completions, checked while typing, and worked out below. */
export function ExpressionField({
  label,
  hint,
  value,
  onChange,
  context,
  kind,
  placeholder = "",
  isMultiLine = false,
  isReadOnly = false,
  takesFocus = false,
}: {
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  context: ExpressionContext;
  /** A condition's value is told as whether it holds. */
  kind: "number" | "condition";
  placeholder?: string;
  isMultiLine?: boolean;
  isReadOnly?: boolean;
  /** Where it appears because somebody asked for it. */
  takesFocus?: boolean;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const id = useId();
  const faultWords = useFaultWords();
  const { names, scope } = context;

  const live = useMemo(() => liveValueOf(value, scope), [value, scope]);
  const [settled] = useDebouncedValue(live, FAULT_DELAY_MS);
  // A fault goes as soon as it is mended and comes only after a pause.
  const shown = live.kind === "fault" && settled.kind !== "fault" ? null : live;
  const faultMessage = shown?.kind === "fault" ? faultWords(shown.error) : null;
  const mark = useMemo(
    () =>
      shown?.kind === "fault" && faultMessage !== null
        ? { from: shown.from, to: shown.to, message: faultMessage }
        : null,
    [shown, faultMessage],
  );

  return (
    <div className="expression" data-read-only={isReadOnly || undefined}>
      <span className="expression__label" id={`${id}-label`}>
        {label}
      </span>
      {isReadOnly ? (
        <code className="expression__text">{value === "" ? placeholder : value}</code>
      ) : (
        <div className="expression__field" data-invalid={mark !== null || undefined}>
          <Suspense fallback={<Fetching takesFocus={takesFocus} />}>
            <ExpressionEditor
              value={value}
              onChange={onChange}
              names={names}
              helpOf={(word) =>
                Object.hasOwn(functionSignatures, word)
                  ? t(`expression.function.${word as FunctionName}`)
                  : word === "PI" || word === "E" || word === "true" || word === "false"
                    ? t(`expression.constant.${word}`)
                    : ""
              }
              fault={mark}
              labelledBy={`${id}-label`}
              describedBy={`${id}-about`}
              isMultiLine={isMultiLine}
              placeholder={placeholder}
              takesFocus={takesFocus}
            />
          </Suspense>
        </div>
      )}
      <div id={`${id}-about`} className="expression__about">
        <div role="status">
          {mark !== null && (
            <span className="expression__fault">
              <IconAlertTriangle size={15} aria-hidden /> {mark.message}
            </span>
          )}
        </div>
        {shown !== null && shown.kind !== "fault" && <Result live={shown} kind={kind} />}
        {hint !== undefined && <span className="aq-quiet">{hint}</span>}
      </div>
    </div>
  );
}

/** Holds the focus for the editor, so that it is not lost while that is fetched. */
function Fetching({ takesFocus }: { takesFocus: boolean }): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) place.current?.focus();
  }, [takesFocus]);
  return (
    <div ref={place} tabIndex={-1}>
      <Loader size="xs" m={8} />
    </div>
  );
}

/** What the expression comes to with the preview's test values. */
function Result({ live, kind }: { live: LiveValue; kind: "number" | "condition" }): ReactElement | null {
  const { t } = useTranslation("build-measure");
  const format = useFormat();
  const faultWords = useFaultWords();
  switch (live.kind) {
    case "missing":
      return (
        <span className="expression__result aq-quiet">
          {t("expression.missing", { names: format.list(live.names), count: live.names.length })}
        </span>
      );
    case "failed":
      return (
        <span className="expression__result expression__result--failed">
          {t("expression.failed", { reason: faultWords(live.error) })}
        </span>
      );
    case "value":
      return (
        <span className="expression__result">
          {kind === "number"
            ? t("expression.value", { value: format.number(live.value, 6) })
            : live.value === 0
              ? t("expression.fails")
              : t("expression.holds")}
        </span>
      );
    default:
      return null;
  }
}
