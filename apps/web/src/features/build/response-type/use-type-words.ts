import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { scoringErrorMessage } from "../../../shell/problem.ts";
import { useFaultWords } from "../expression/use-fault-words.ts";
import type { PartDraft } from "./type-draft.ts";
import type { TypeFault } from "./type-faults.ts";

export type TypeWords = {
  /** What a part is called: its name, or its place from 1. */
  partName: (part: PartDraft, place: number) => string;
  /** What the position of a part's chosen option is called. */
  position: (part: string) => string;
  faultText: (fault: TypeFault) => string;
};

/** Words for a response type's parts and for what is wrong with it. */
export function useTypeWords(): TypeWords {
  const { t } = useTranslation("build-measure");
  const expressionFault = useFaultWords();
  return useMemo(
    () => ({
      partName: (part, place) => part.name.trim() || t("part.unnamed", { place }),
      position: (part) => t("part.position", { part }),
      faultText: (fault) => {
        switch (fault.kind) {
          case "name_missing":
            return t("type.nameMissing");
          case "name_taken":
            return t("type.nameTaken");
          case "group_empty":
            return t("type.groupEmpty");
          case "scoring": {
            const { code, params } = fault.fault;
            if (code !== "expression_invalid") return scoringErrorMessage({ code, params });
            const { reason, position, ...rest } = params;
            return expressionFault({ code: String(reason), params: rest, position: Number(position) });
          }
        }
      },
    }),
    [t, expressionFault],
  );
}
