import { AnsweredMeter, ApprovalBadge, type LevelLabels, LevelProgress, ScoreBar } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Approval, ResultView } from "./api-types.ts";
import { useFormat } from "./format.tsx";

/** The word for each approval level. */
export function useLevelLabels(): LevelLabels {
  const { t } = useTranslation("shell");
  return {
    draft: t("approval.draft"),
    final: t("approval.final"),
    reviewed: t("approval.reviewed"),
    approved: t("approval.approved"),
  };
}

export function LevelBadge({ level, size }: { level: Approval; size?: "md" | "lg" }): ReactElement {
  const labels = useLevelLabels();
  return <ApprovalBadge level={level} label={labels[level]} {...(size === undefined ? {} : { size })} />;
}

/** How many measures are at least at each level. */
export function LevelCounts({
  counts,
  measures,
  compact = false,
}: {
  counts: Pick<ResultView, Approval>;
  measures: number;
  compact?: boolean;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const labels = useLevelLabels();
  return (
    <LevelProgress
      counts={counts}
      total={measures}
      labels={labels}
      compact={compact}
      describe={(level, count, total) => t("atLeast", { level: labels[level], count, total })}
    />
  );
}

/** How many of the questions asked are answered; for cells whose header says so. */
export function Answered({ answered, questions }: { answered: number; questions: number }): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  const text = t("answered", {
    answered: format.number(answered, 0),
    questions: format.number(questions, 0),
  });
  return <AnsweredMeter answered={answered} asked={questions} text={text} />;
}

/** A percentage with its bar; null where nothing relevant has a weight. */
export function Percent({ percent, label }: { percent: number | null; label?: string }): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  return (
    <ScoreBar
      percent={percent}
      text={percent === null ? t("notScored") : format.percent(percent)}
      inline={label === undefined}
      {...(label === undefined ? {} : { label })}
    />
  );
}
