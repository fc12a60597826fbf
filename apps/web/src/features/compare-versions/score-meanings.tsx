import type { ScoreMeaning } from "@aquamark/program-content";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";

/** What a difference means for scores, in words. */
export function ScoreMeanings({ meanings }: { meanings: readonly ScoreMeaning[] }): ReactElement | null {
  const { t } = useTranslation("compare-versions");
  const wordsOf = useMeaningWords();
  if (meanings.length === 0) return null;
  const words = [...new Set(meanings.map(wordsOf))];
  return (
    <div className="score-meanings">
      <strong>{t("meaning.title")}</strong>
      <ul>
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </div>
  );
}

function useMeaningWords(): (meaning: ScoreMeaning) => string {
  const { t } = useTranslation("compare-versions");
  const format = useFormat();
  return ({ code, params }) => {
    const none = t(
      code === "moved_between_categories"
        ? "meaning.top"
        : code === "condition_changed"
          ? "meaning.noneCondition"
          : "meaning.none",
    );
    const worded = (name: string): string => {
      const value = params[name];
      if (value === undefined) return "";
      if (value === null) return none;
      if (typeof value === "string") return value;
      return name.startsWith("share") ? format.percent(100 * value) : format.number(value, 6);
    };
    const words = {
      from: worded("from"),
      to: worded("to"),
      share: worded("share"),
      shareFrom: worded("shareFrom"),
      shareTo: worded("shareTo"),
      part: worded("part"),
      option: worded("option"),
      name: worded("name"),
      measures: worded("measures"),
      weight: worded("weight"),
    };
    if (code === "bound_changed") {
      return t(params.bound === "lower" ? "meaning.bound_lower" : "meaning.bound_upper", words);
    }
    return t(`meaning.${code}`, words);
  };
}
