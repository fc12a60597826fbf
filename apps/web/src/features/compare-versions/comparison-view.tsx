import { compareVersions, type ProgramComparison, type Ref } from "@aquamark/api-client";
import { EmptyState, Section } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type ReactElement, useMemo, useState, useTransition } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { ScoreImpact } from "../../shell/score-impact.tsx";
import { QueryView } from "../../shell/states.tsx";
import { putAlikeTogether } from "./alike.ts";
import type { Version } from "./compared-programs.ts";
import { ComparisonItemView } from "./comparison-item.tsx";
import { ExportComparison } from "./export-comparison.tsx";
import { readHidden, shownItems, tags, toggled } from "./hidden-kinds.ts";

// Word differences are worked out for what is drawn, so a survey of thousands of measures opens at once.
const STEP = 50;

type ComparisonViewProps = {
  before: Version;
  after: Version;
  survey: Ref;
  /** The kinds not shown, as the address says them. */
  hide: string | undefined;
  onHide: (hide: string) => void;
};

/** What differs in one survey between two programs, and what that means for scores. */
export function ComparisonView(props: ComparisonViewProps): ReactElement {
  const { t } = useTranslation("compare-versions");
  const { before, after, survey } = props;
  const query = useQuery({
    queryKey: ["program", before.id, "comparison", after.id, survey.id],
    queryFn: ({ signal }) =>
      answerOf(
        compareVersions({
          path: { programId: before.id },
          query: { with: after.id, surveyId: survey.id },
          signal,
        }),
      ),
  });
  return (
    <>
      <Section title={t("impact.title")} description={t("impact.description")} framed>
        <ScoreImpact programId={before.id} of={{ withProgramId: after.id, surveyId: survey.id }} />
      </Section>
      <QueryView query={query} isPart loading={{ shape: "table", rows: 8 }}>
        {(comparison) => <Differences comparison={comparison} {...props} />}
      </QueryView>
    </>
  );
}

function Differences({
  comparison,
  before,
  after,
  survey,
  hide,
  onHide,
}: ComparisonViewProps & { comparison: ProgramComparison }): ReactElement {
  const { t } = useTranslation("compare-versions");
  const format = useFormat();
  const [limit, setLimit] = useState(STEP);
  const [isDrawing, startDrawing] = useTransition();
  const hidden = readHidden(hide);
  const items = useMemo(() => shownItems(comparison.items, readHidden(hide)), [comparison, hide]);
  const groups = useMemo(() => putAlikeTogether(items), [items]);
  const rest = Math.min(STEP, groups.length - limit);
  const sideText = (side: ProgramComparison["before"], program: Version) =>
    side === null
      ? t("summary.missing", { program: program.title })
      : t("summary.before", {
          program: side.programTitle,
          measures: format.number(side.measures),
          weight: format.number(side.weight),
        });
  if (comparison.items.length === 0) {
    return <EmptyState title={t("summary.nothing")}>{t("summary.nothingNext")}</EmptyState>;
  }
  return (
    <Section
      title={t("summary.title")}
      description={`${sideText(comparison.before, before)}. ${sideText(comparison.after, after)}.`}
      actions={<ExportComparison before={before} after={after} surveyId={survey.id} />}
    >
      <div className="comparison-kinds" role="group" aria-label={t("summary.kinds")}>
        {tags.map((tag) => (
          <Button
            key={tag}
            size="xs"
            variant={hidden.has(tag) ? "default" : "light"}
            aria-pressed={!hidden.has(tag)}
            className="comparison-kinds__button"
            onClick={() => onHide(toggled(hidden, tag))}
          >
            {t("tagCount", { tag: t(`tag.${tag}`), text: format.number(comparison.counts[tag] ?? 0) })}
          </Button>
        ))}
        <span role="status" className="aq-quiet">
          {t("summary.shown", { count: items.length, text: format.number(items.length) })}
        </span>
      </div>
      {items.length === 0 ? (
        <EmptyState
          title={t("summary.allHidden")}
          action={
            <Button variant="default" onClick={() => onHide("")}>
              {t("summary.showAll")}
            </Button>
          }
        >
          {t("summary.allHiddenNext")}
        </EmptyState>
      ) : (
        <div className="comparison-items">
          {groups.slice(0, limit).map(({ item, alike }) => (
            <ComparisonItemView
              key={`${item.kind} ${item.id}`}
              item={item}
              alike={alike}
              surveyId={survey.id}
              older={before}
              newer={after}
            />
          ))}
        </div>
      )}
      {rest > 0 && (
        <Button
          variant="default"
          mt="md"
          loading={isDrawing}
          onClick={() => startDrawing(() => setLimit(limit + STEP))}
        >
          {t("summary.more", { text: format.number(rest) })}
        </Button>
      )}
    </Section>
  );
}
