import { useTranslation } from "react-i18next";
import type { Approval } from "../../shell/api-types.ts";
import { useLevelLabels } from "../../shell/submission-parts.tsx";
import { type LevelSituation, levelRefusals } from "./level-rules.ts";

/** The words for what is known to stand against each level. */
export function useRefusalWords(situation: LevelSituation): Partial<Record<Approval, string>> {
  const { t } = useTranslation("approve");
  const labels = useLevelLabels();
  const words: Partial<Record<Approval, string>> = {};
  for (const [level, refusal] of Object.entries(levelRefusals(situation))) {
    words[level as Approval] = t(`refusal.${refusal}`, {
      level: labels[level as Approval],
      present: labels[situation.present],
      lowest: labels[situation.lowest ?? "draft"],
    });
  }
  return words;
}
