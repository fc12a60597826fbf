import type { Ref } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ScoreImpact } from "../../shell/score-impact.tsx";
import type { Version } from "./compared-programs.ts";

/** What differs in one survey between two programs, and what that means for scores. */
export function ComparisonView({
  before,
  after,
  survey,
}: {
  before: Version;
  after: Version;
  survey: Ref;
}): ReactElement {
  const { t } = useTranslation("compare-versions");
  return (
    <Section title={t("impact.title")} description={t("impact.description")} framed>
      <ScoreImpact programId={before.id} of={{ withProgramId: after.id, surveyId: survey.id }} />
    </Section>
  );
}
