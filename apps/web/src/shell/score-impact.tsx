import { type Box, startScoreImpact } from "@aquamark/api-client";
import type { Operation } from "@aquamark/program-content";
import { KeyValueList, Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconCalculator } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";
import { ContentProblem } from "./content-problem.tsx";
import { useFormat } from "./format.tsx";
import { JobProgress, useJob } from "./job-progress.tsx";
import { signedPoints } from "./signed-points.ts";
import { QueryView } from "./states.tsx";
import "./score-impact.css";

/** What a change would do: operations on a program, or another version of one of its surveys. */
export type ImpactOf = { operations: readonly Operation[] } | { withProgramId: string; surveyId: string };

type SurveyImpact = {
  surveyId: string;
  title: string;
  /** Submissions to the survey. */
  submissions: number;
  /** Of those: whose percentage would differ; null where that tells too much of too few. */
  changed: number | null;
  becameErroneous: number | null;
  backToDraft: number | null;
  /** How far percentages would move, in points; disclosed as every statistic is. */
  movement: Box;
};

/** Works out in the background what a change would do to existing scores, and shows it. */
export function ScoreImpact({
  programId,
  of,
  startsAtOnce = false,
}: {
  programId: string;
  of: ImpactOf;
  /** Without being asked by its button. */
  startsAtOnce?: boolean;
}): ReactElement {
  const { t } = useTranslation("compare-versions");
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: () =>
      answerOf(
        startScoreImpact({
          path: { programId },
          body: "operations" in of ? { operations: [...of.operations] } : of,
        }),
      ),
    onSuccess: (job) => setJobId(job.id),
  });
  const { mutate } = start;
  const hasStarted = useRef(false);
  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return;
    hasStarted.current = true;
    mutate();
  }, [startsAtOnce, mutate]);
  return (
    <div className="score-impact">
      <Button
        variant="default"
        leftSection={<IconCalculator size={18} aria-hidden />}
        onClick={() => start.mutate()}
        loading={start.isPending}
      >
        {t(jobId === null ? "impact.start" : "impact.again")}
      </Button>
      {start.isError && <ContentProblem error={start.error} />}
      {jobId !== null && <ImpactJob jobId={jobId} />}
    </div>
  );
}

function ImpactJob({ jobId }: { jobId: string }): ReactElement {
  const query = useJob(jobId);
  return (
    <QueryView query={query} isPart>
      {(job) =>
        job.state === "done" ? (
          <ImpactView surveys={(job.result?.surveys as SurveyImpact[] | undefined) ?? []} />
        ) : (
          <JobProgress job={job} />
        )
      }
    </QueryView>
  );
}

function ImpactView({ surveys }: { surveys: readonly SurveyImpact[] }): ReactElement {
  const { t } = useTranslation("compare-versions");
  if (surveys.length === 0) return <Notice live>{t("impact.none")}</Notice>;
  return (
    <div role="status" className="score-impact__surveys">
      {surveys.map((survey) => (
        <SurveyImpactView key={survey.surveyId} survey={survey} />
      ))}
    </div>
  );
}

function SurveyImpactView({ survey }: { survey: SurveyImpact }): ReactElement {
  const { t } = useTranslation("compare-versions");
  const format = useFormat();
  const counts = (["changed", "becameErroneous", "backToDraft"] as const).map((key) => {
    const count = survey[key];
    return {
      key,
      label: t(`impact.${key}`),
      value:
        count === null
          ? t("impact.tooFew")
          : t("impact.of", { count, text: format.number(count), total: format.number(survey.submissions) }),
    };
  });
  return (
    <section className="score-impact__survey" aria-label={survey.title}>
      <strong>{survey.title}</strong>
      {survey.submissions === 0 ? (
        <p className="aq-quiet">{t("impact.noSubmissions")}</p>
      ) : (
        <KeyValueList
          items={[
            ...counts,
            { key: "movement", label: t("impact.movement"), value: <Movement box={survey.movement} /> },
          ]}
        />
      )}
    </section>
  );
}

const hiddenCodes = [
  "no_values",
  "fewer_than_5",
  "fewer_than_10",
  "aggregates",
  "aggregates_hidden",
  "program_open",
] as const;

/** How far percentages move, in words, or why that is hidden. */
function Movement({ box }: { box: Box }): ReactElement {
  const { t } = useTranslation("compare-versions");
  const format = useFormat();
  const points = (value: number) => signedPoints(value, format.number);
  const { median, q1, q3, p10, p90, min, max, hidden } = box;
  return (
    <>
      {median !== undefined && <div>{t("impact.median", { points: points(median) })}</div>}
      {q1 !== undefined && q3 !== undefined && (
        <div>{t("impact.middleHalf", { from: points(q1), to: points(q3) })}</div>
      )}
      {p10 !== undefined && p90 !== undefined && (
        <div>{t("impact.mostOf", { from: points(p10), to: points(p90) })}</div>
      )}
      {min !== undefined && max !== undefined && (
        <div>{t("impact.all", { from: points(min), to: points(max) })}</div>
      )}
      {hidden !== null && (
        <div className="aq-quiet">
          {t(`impact.hidden.${hiddenCodes.find((code) => code === hidden.code) ?? "other"}`)}
        </div>
      )}
    </>
  );
}
