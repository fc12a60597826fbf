import { Stat, StatRow } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ResultView } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { LevelCounts } from "../../shell/submission-parts.tsx";

/** What has become of a submission or category; score and percent only where the server sent them. */
export function ResultSummary({ result }: { result: ResultView }): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  const { percent, score, weight } = result;
  return (
    <div className="summary">
      <StatRow>
        <Stat
          label={t("detail.answered")}
          value={format.number(result.answered, 0)}
          detail={t("detail.answeredOf", { questions: format.number(result.questions, 0) })}
        />
        {percent !== undefined && (
          <Stat
            label={t("detail.percent")}
            value={percent === null ? t("notScored") : format.percent(percent)}
          />
        )}
        {score !== undefined && (
          <Stat
            label={t("detail.score")}
            value={format.number(score)}
            detail={weight !== undefined && t("detail.scoreOf", { weight: format.number(weight) })}
          />
        )}
        <Stat label={t("detail.notRelevant")} value={format.number(result.notRelevant, 0)} />
        <Stat label={t("detail.errors")} value={format.number(result.errors, 0)} />
      </StatRow>
      <LevelCounts counts={result} measures={result.measures} />
    </div>
  );
}
