import type { ExpressionError } from "@aquamark/scoring";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";

const codes = [
  "expected_before_end",
  "unexpected_character",
  "number_not_finite",
  "unknown_function",
  "argument_count",
  "too_long",
  "too_deep",
  "division_by_zero",
  "not_finite",
  "name_undefined",
  "clamp_bounds",
  "round_digits",
] as const;
const expectations = ["value", "operator_or_end", "one_comparison", "comma_or_bracket"] as const;

/** A sentence for what is wrong with an expression. Places are counted from 1, as people do. */
export function useFaultWords(): (error: Pick<ExpressionError, "code" | "params" | "position">) => string {
  const { t } = useTranslation("build-measure");
  return useCallback(
    ({ code, params, position }) => {
      const place = position + 1;
      const expectation = expectations.find((each) => each === params.expected);
      const expected =
        expectation === undefined
          ? t("expression.expected.sign", { sign: String(params.expected) })
          : t(`expression.expected.${expectation}`);
      if (code === "expected") {
        return t("expression.fault.expected", { place, expected, found: String(params.found) });
      }
      const known = codes.find((each) => each === code);
      if (known === undefined) return t("expression.fault.other", { place, code });
      return t(`expression.fault.${known}`, { ...params, place, expected, arguments: argumentsOf(params) });
    },
    [t],
  );
}

/** How many arguments a function takes, as figures: `2`, `1–2`, `1+`. */
function argumentsOf({ least, most }: ExpressionError["params"]): string {
  if (most === "") return `${String(least)}+`;
  return least === most ? String(least) : `${String(least)}–${String(most)}`;
}
