import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type Stretch, shortened, wordDifference } from "./text-difference.ts";
import "./text-difference.css";

/** Two texts in one, word by word: what went is struck out, what came is underlined, and both are said aloud. */
export function TextDifference({ before, after }: { before: string; after: string }): ReactElement {
  const stretches = useMemo(() => shortened(wordDifference(before, after)), [before, after]);
  return <Stretches stretches={stretches} />;
}

/** The same, of which only what was before is drawn, or only what came after, for where the two stand side by side. */
export function TextDifferenceSide({
  before,
  after,
  side,
}: {
  before: string;
  after: string;
  side: "before" | "after";
}): ReactElement {
  const other = side === "before" ? "added" : "removed";
  const stretches = useMemo(
    () => shortened(wordDifference(before, after)).filter(({ kind }) => kind !== other),
    [before, after, other],
  );
  return <Stretches stretches={stretches} />;
}

function Stretches({ stretches }: { stretches: readonly Stretch[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <span className="text-difference">
      {stretches.map(({ kind, text }, index) => {
        // Stretches have nothing of their own but their place.
        const key = `${index} ${kind}`;
        if (kind === "same") return <span key={key}>{text}</span>;
        const Mark = kind === "added" ? "ins" : "del";
        return (
          <Mark key={key}>
            <span className="aq-hidden-text"> {t(`difference.${kind}`)} </span>
            {text}
            <span className="aq-hidden-text"> ({t("difference.end")}) </span>
          </Mark>
        );
      })}
    </span>
  );
}
