import { cancelJob, type Fault, getJob, type Job } from "@aquamark/api-client";
import { DataTable, Notice, Tag } from "@aquamark/ui";
import { Button, Progress } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";
import { useFormat } from "./format.tsx";
import { i18n } from "./i18n.ts";
import { problemMessage } from "./problem.ts";
import { toast } from "./toast.tsx";

type JobState = Job["state"];

const POLL_INTERVAL_MS = 1_000;

export function isEnded(state: JobState): boolean {
  return state === "done" || state === "failed" || state === "cancelled";
}

export function jobQuery(jobId: string) {
  return queryOptions({
    queryKey: ["job", jobId],
    queryFn: ({ signal }) => answerOf(getJob({ path: { jobId }, signal })),
    refetchInterval: (query) =>
      query.state.data !== undefined && isEnded(query.state.data.state) ? false : POLL_INTERVAL_MS,
  });
}

export function useJob(jobId: string) {
  return useQuery(jobQuery(jobId));
}

const tones = {
  queued: "neutral",
  running: "info",
  done: "success",
  failed: "danger",
  cancelled: "neutral",
} as const;

export function JobStateTag({ state }: { state: JobState }): ReactElement {
  const { t } = useTranslation();
  return <Tag tone={tones[state]}>{t(`job.state.${state}`)}</Tag>;
}

/** How far a job is, with a way to cancel it, and why it failed where it did. */
export function JobProgress({ job }: { job: Job }): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const queryClient = useQueryClient();
  const cancel = useMutation({
    mutationFn: () => answerOf(cancelJob({ path: { jobId: job.id } })),
    onSuccess: (cancelled) => queryClient.setQueryData(jobQuery(job.id).queryKey, cancelled),
    onError: (error) => toast.problem(error, { channel: "job" }),
  });

  if (job.state === "failed") return <JobFailure job={job} />;
  if (job.state === "done") return <Notice kind="success" live title={t("job.done")} />;
  if (job.state === "cancelled") return <Notice live title={t("job.cancelled")} />;

  const hasTotal = job.total !== null && job.total > 0;
  const percent = hasTotal ? Math.min(100, (100 * job.done) / (job.total ?? 1)) : 100;
  const text = hasTotal
    ? t("job.progress", { done: format.number(job.done), total: format.number(job.total ?? 0) })
    : t(`job.state.${job.state}`);
  return (
    <div className="job-progress">
      <div className="job-progress__bar">
        <Progress.Root size="lg">
          <Progress.Section
            value={percent}
            animated={!hasTotal}
            striped={!hasTotal}
            aria-label={t("job.progressLabel")}
          />
        </Progress.Root>
        <span role="status">{text}</span>
      </div>
      <Button variant="default" onClick={() => cancel.mutate()} loading={cancel.isPending}>
        {t("job.cancel")}
      </Button>
    </div>
  );
}

function JobFailure({ job }: { job: Job }): ReactElement {
  const { t } = useTranslation();
  const faults = job.problem?.faults ?? [];
  return (
    <>
      <Notice kind="danger" live title={t("job.failed")}>
        {job.problem === null ? t("job.failedUnknown") : problemMessage({ status: 422, ...job.problem })}
      </Notice>
      {faults.length > 0 && <FaultTable faults={faults} />}
    </>
  );
}

/** Every fault of a file by its place. */
export function FaultTable({ faults }: { faults: readonly Fault[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <div className="fault-table">
      <DataTable
        caption={t("fault.caption", { count: faults.length })}
        columns={[
          {
            key: "place",
            header: t("fault.place"),
            cell: (fault) => placeOf(fault) ?? fault.path,
            width: "11rem",
          },
          { key: "path", header: t("fault.path"), cell: (fault) => <code>{fault.path}</code> },
          { key: "message", header: t("fault.message"), cell: (fault) => fault.message },
        ]}
        rows={faults}
        rowKey={(fault) => `${fault.path} ${fault.line} ${fault.column} ${fault.code} ${fault.message}`}
      />
    </div>
  );
}

/** Line and column in words; null where the place is not known. */
export function placeOf({ line, column }: Fault): string | null {
  if (line === undefined || line === null) return null;
  return column === undefined || column === null
    ? i18n.t("shell:fault.line", { line })
    : i18n.t("shell:fault.lineColumn", { line, column });
}
