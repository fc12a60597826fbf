import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { shortened, wordDifference } from "./text-difference.ts";

/** Two texts in one, word by word: what went is struck out, what came is underlined, and both are said aloud. */
export function TextDifference({ before, after }: { before: string; after: string }): ReactElement {
  const { t } = useTranslation("compare-versions");
  const stretches = useMemo(() => shortened(wordDifference(before, after)), [before, after]);
  return (
    <span className="text-difference">
      {stretches.map(({ kind, text }, index) => {
        // Stretches have nothing of their own but their place.
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="aq-hidden-text"> {t(kind === "added" ? "inserted" : "removed")} </span>
            {text}
            <span className="aq-hidden-text"> ({t("end")}) </span>
          </Mark>
        );
      })}
    </span>
  );
}
