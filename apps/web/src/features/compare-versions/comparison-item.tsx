import type {
  ComparedPlace,
  ComparisonItem,
  OptionDifference,
  PieceDifference,
} from "@aquamark/program-content";
import { Tag } from "@aquamark/ui";
import { IconArrowsMove, IconArrowsSort, IconMinus, IconPencil, IconPlus } from "@tabler/icons-react";
import { memo, type ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { TextDifference } from "../../shell/text-difference-view.tsx";
import { addressOf } from "../../shell/thing-address.ts";
import type { Version } from "./compared-programs.ts";
import { FieldChanges } from "./field-change.tsx";
import { ScoreMeanings } from "./score-meanings.tsx";

const signs = {
  added: IconPlus,
  deleted: IconMinus,
  moved: IconArrowsMove,
  reordered: IconArrowsSort,
  modified: IconPencil,
};
const tones = {
  added: "success",
  deleted: "danger",
  moved: "info",
  reordered: "neutral",
  modified: "warning",
} as const;

export function DifferenceTag({ tag }: { tag: keyof typeof signs }): ReactElement {
  const { t } = useTranslation("compare-versions");
  const Sign = signs[tag];
  return (
    <Tag tone={tones[tag]} icon={<Sign size={12} aria-hidden />}>
      {t(`tag.${tag}`)}
    </Tag>
  );
}

/** One thing that differs: where it is, how it differs and what that means for scores. */
export const ComparisonItemView = memo(function ComparisonItemView({
  item,
  alike,
  surveyId,
  older,
  newer,
}: {
  item: ComparisonItem;
  /** Measures that differ in just the same way. */
  alike: readonly ComparisonItem[];
  surveyId: string;
  older: Version;
  newer: Version;
}): ReactElement {
  const { t } = useTranslation("compare-versions");
  const { kind, id, before, after, changes, pieces, scores } = item;
  const place = after ?? before;
  // The heading shows the title's difference already.
  const others = changes.filter(({ field }) => field !== "title");
  return (
    <article className="comparison-item" aria-labelledby={`difference-${id}`}>
      <header className="comparison-item__head">
        <div>
          <span className="comparison-item__kind">{t(`kind.${kind}`)}</span>
          <h3 id={`difference-${id}`} className="comparison-item__title">
            {place !== null && place.number !== "" && (
              <span className="aq-number comparison-item__number">{place.number} </span>
            )}
            {before !== null && after !== null && before.title !== after.title ? (
              <TextDifference before={before.title} after={after.title} />
            ) : (
              item.title
            )}
          </h3>
          <Place before={before} after={after} />
        </div>
        <div className="comparison-item__tags">
          {item.tags.map((tag) => (
            <DifferenceTag key={tag} tag={tag} />
          ))}
        </div>
      </header>
      <FieldChanges changes={others} isWhole={before === null || after === null} />
      <Pieces pieces={pieces} />
      <ScoreMeanings meanings={scores} />
      {alike.length > 0 && <Alike items={alike} surveyId={surveyId} program={newer} />}
      <footer className="comparison-item__links">
        {before !== null && <ThingLink program={older} kind={kind} id={id} surveyId={surveyId} />}
        {after !== null && <ThingLink program={newer} kind={kind} id={id} surveyId={surveyId} />}
      </footer>
    </article>
  );
});

function Alike({
  items,
  surveyId,
  program,
}: {
  items: readonly ComparisonItem[];
  surveyId: string;
  program: Version;
}): ReactElement {
  const { t } = useTranslation("compare-versions");
  const format = useFormat();
  return (
    <details className="comparison-alike">
      <summary>{t("alike", { count: items.length, text: format.number(items.length) })}</summary>
      <ul>
        {items.map(({ id, title, before, after }) => (
          <li key={id}>
            <TextLink
              to="/programs/$programId/surveys/$surveyId/measures/$measureId"
              params={{ programId: program.id, surveyId, measureId: id }}
            >
              <span className="aq-number">{(after ?? before)?.number}</span> {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Where it lies, with the difference where that changed. */
function Place({ before, after }: { before: ComparedPlace | null; after: ComparedPlace | null }) {
  const { t } = useTranslation("compare-versions");
  const textOf = (place: ComparedPlace) => place.path.map(({ title }) => title).join(" › ") || t("top");
  const place = after ?? before;
  if (place === null || place.number === "") return null;
  const isMoved = before !== null && after !== null && textOf(before) !== textOf(after);
  return (
    <div className="comparison-item__place">
      <span className="aq-hidden-text">{t("place")}: </span>
      {isMoved ? <TextDifference before={textOf(before)} after={textOf(after)} /> : textOf(place)}
    </div>
  );
}

function Pieces({
  pieces,
}: {
  pieces: readonly (PieceDifference | OptionDifference)[];
}): ReactElement | null {
  const { t } = useTranslation("compare-versions");
  if (pieces.length === 0) return null;
  return (
    <ul className="comparison-pieces">
      {pieces.map((piece) => (
        <li key={`${piece.kind} ${piece.key}`}>
          <div className="comparison-pieces__head">
            <span>{t(`piece.${piece.kind}`, { title: piece.title, number: piece.key })}</span>
            {piece.tags.map((tag) => (
              <DifferenceTag key={tag} tag={tag} />
            ))}
          </div>
          <FieldChanges
            changes={piece.changes.filter(({ field }) => !isWhole(piece) || !isName(field))}
            isWhole={isWhole(piece)}
          />
          {"pieces" in piece && <Pieces pieces={piece.pieces} />}
        </li>
      ))}
    </ul>
  );
}

function isWhole({ tags }: PieceDifference | OptionDifference): boolean {
  return tags.includes("added") || tags.includes("deleted");
}

// What came or went is named by its heading.
function isName(field: string): boolean {
  return field === "title" || field === "name";
}

function ThingLink({
  program,
  kind,
  id,
  surveyId,
}: {
  program: Version;
  kind: ComparisonItem["kind"];
  id: string;
  surveyId: string;
}): ReactElement {
  const { t } = useTranslation("compare-versions");
  const words = t("see", { program: program.title });
  const address = addressOf({
    kind,
    id: { program: program.id, survey: surveyId, category: id, measure: id }[kind],
    scopeId: program.id,
    surveyId,
  });
  return address === null ? <>{words}</> : <TextLink {...address}>{words}</TextLink>;
}
