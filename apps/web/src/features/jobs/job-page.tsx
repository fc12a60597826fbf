import type { Job } from "@aquamark/api-client";
import { KeyValueList, Section } from "@aquamark/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { ImportReport } from "../../shell/import-report.tsx";
import { JobProgress, JobStateTag, useJob } from "../../shell/job-progress.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { QueryView } from "../../shell/states.tsx";
import { useJobTitle } from "./job-title.ts";

export function JobPage(): ReactElement {
  const { jobId } = useParams({ from: "/app/jobs/$jobId" });
  return <QueryView query={useJob(jobId)}>{(job) => <JobView job={job} />}</QueryView>;
}

function JobView({ job }: { job: Job }): ReactElement {
  const { t } = useTranslation("jobs");
  const format = useFormat();
  const titleOf = useJobTitle();
  const programId = job.result?.programId;
  const times = [
    { key: "createdAt", label: t("createdAt"), at: job.createdAt },
    { key: "startedAt", label: t("startedAt"), at: job.startedAt },
    { key: "finishedAt", label: t("finishedAt"), at: job.finishedAt },
  ];
  return (
    <Page
      title={titleOf(job)}
      width="reading"
      trail={[{ key: "jobs", content: <TextLink to="/jobs">{t("title")}</TextLink> }]}
      meta={<JobStateTag state={job.state} />}
      actions={
        typeof programId === "string" && (
          <ButtonLink to="/programs/$programId" params={{ programId }}>
            {t("openProgram")}
          </ButtonLink>
        )
      }
    >
      <Section title={t("column.progress")}>
        <JobProgress job={job} />
      </Section>
      <ImportReport job={job} />
      <Section title={t("times")} framed>
        <KeyValueList
          items={times.flatMap(({ key, label, at }) =>
            at === null ? [] : [{ key, label, value: format.instant(at) }],
          )}
        />
      </Section>
    </Page>
  );
}
