import { client, type Job } from "@aquamark/api-client";
import type { Operation } from "@aquamark/program-content";
import { DataTable, Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { answerOf, type Reply } from "../../../shell/api.ts";
import type { BoxView } from "../../../shell/api-types.ts";
import { useFormat } from "../../../shell/format.tsx";
import { isEnded, JobProgress, useJob } from "../../../shell/job-progress.tsx";
import { problemMessage } from "../../../shell/problem.ts";

/** What a change would do to the scores of one survey's submissions. */
export type SurveyImpact = {
  surveyId: string;
  title: string;
  submissions: number;
  changed: number;
  becameErroneous: number;
  backToDraft: number;
  /** Of the organisations' percentages, in percentage points. */
  movement: BoxView;
};

function startImpact(programId: string, operations: readonly Operation[]): Promise<Job> {
  const reply = client.post({
    url: "/api/v1/programs/{programId}/score-impact",
    path: { programId },
    body: { operations },
    headers: { "Content-Type": "application/json" },
  });
  return answerOf(reply as Reply<Job>);
}

/** A change tried on all submissions: how many scores it changes, and how far percentages move. */
export function ScoreImpact({
  programId,
  operations,
  startsAtOnce = false,
}: {
  programId: string;
  operations: readonly Operation[];
  startsAtOnce?: boolean;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const start = useMutation({ mutationFn: () => startImpact(programId, operations) });
  const hasStarted = useRef(false);
  const { mutate } = start;
  useEffect(() => {
    if (!startsAtOnce || hasStarted.current) return;
    hasStarted.current = true;
    mutate();
  }, [startsAtOnce, mutate]);

  return (
    <div className="impact">
      <p className="aq-quiet impact__about">{t("impact.about")}</p>
      {start.data === undefined && start.error === null && (
        <Button variant="default" loading={start.isPending} onClick={() => start.mutate()}>
          {t("impact.start")}
        </Button>
      )}
      {start.error !== null && (
        <Notice
          kind="danger"
          live
          actions={
            <Button size="compact-sm" variant="default" onClick={() => start.mutate()}>
              {t("impact.again")}
            </Button>
          }
        >
          {problemMessage(start.error)}
        </Notice>
      )}
      {start.data !== undefined && <ImpactJob key={start.data.id} jobId={start.data.id} />}
    </div>
  );
}

function ImpactJob({ jobId }: { jobId: string }): ReactElement | null {
  const { t } = useTranslation("build-measure");
  const { data: job } = useJob(jobId);
  if (job === undefined) return <p role="status">{t("impact.running")}</p>;
  if (!isEnded(job.state) || job.state !== "done") return <JobProgress job={job} />;
  const surveys = (job.result as { surveys?: SurveyImpact[] } | null)?.surveys ?? [];
  return <ImpactTable surveys={surveys} />;
}

/** The outcome by survey; where something is hidden, its cell says why. */
export function ImpactTable({ surveys }: { surveys: readonly SurveyImpact[] }): ReactElement {
  const { t } = useTranslation("build-measure");
  const format = useFormat();
  if (surveys.every(({ submissions }) => submissions === 0)) {
    return (
      <Notice kind="info" live>
        {t("impact.noSubmissions")}
      </Notice>
    );
  }
  return (
    <div>
      <DataTable
        caption={t("impact.caption")}
        columns={[
          { key: "survey", header: t("impact.survey"), cell: ({ title }) => title },
          {
            key: "submissions",
            header: t("impact.submissions"),
            cell: ({ submissions }) => format.number(submissions),
            numeric: true,
          },
          {
            key: "changed",
            header: t("impact.changed"),
            cell: ({ changed }) => format.number(changed),
            numeric: true,
          },
          {
            key: "erroneous",
            header: t("impact.erroneous"),
            cell: ({ becameErroneous }) => format.number(becameErroneous),
            numeric: true,
          },
          {
            key: "draft",
            header: t("impact.draft"),
            cell: ({ backToDraft }) => format.number(backToDraft),
            numeric: true,
          },
          {
            key: "movement",
            header: t("impact.movement"),
            cell: ({ movement }) => <Movement box={movement} />,
          },
        ]}
        rows={surveys}
        rowKey={({ surveyId }) => surveyId}
      />
    </div>
  );
}

const hiddenCodes = ["no_values", "fewer_than_5", "fewer_than_10", "aggregates", "program_open"] as const;

function Movement({ box }: { box: BoxView }): ReactElement {
  const { t } = useTranslation("build-measure");
  const format = useFormat();
  const points = (value: number) =>
    t("impact.points", { value: `${value > 0 ? "+" : ""}${format.number(value, 1)}` });
  const { hidden } = box;
  const code = hidden === null ? null : (hiddenCodes.find((each) => each === hidden.code) ?? "other");
  return (
    <span className="impact__movement">
      {box.median !== undefined && <span>{t("impact.median", { median: points(box.median) })}</span>}
      {box.q1 !== undefined && box.q3 !== undefined && (
        <span>{t("impact.quartiles", { q1: points(box.q1), q3: points(box.q3) })}</span>
      )}
      {box.p10 !== undefined && box.p90 !== undefined && (
        <span>{t("impact.whiskers", { p10: points(box.p10), p90: points(box.p90) })}</span>
      )}
      {code !== null && <span className="aq-quiet">{t(`impact.hidden.${code}`)}</span>}
    </span>
  );
}
