import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { BoxView } from "../../shell/api-types.ts";

const known = ["no_values", "fewer_than_5", "fewer_than_10", "aggregates", "program_open"] as const;

/** Why a category's spread, or a part of it, is hidden; null where nothing is. */
export function useHiddenWords(): (box: BoxView) => string | null {
  const { t } = useTranslation("compare");
  return useCallback(
    ({ hidden }: BoxView) =>
      hidden === null ? null : t(`hidden.${known.find((code) => code === hidden.code) ?? "other"}`),
    [t],
  );
}
