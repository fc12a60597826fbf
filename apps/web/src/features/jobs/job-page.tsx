import type { Job } from "@aquamark/api-client";
import { KeyValueList, Section } from "@aquamark/ui";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { ImportReport } from "../../shell/import-report.tsx";
import { JobFileButton, jobFileOf } from "../../shell/job-file.tsx";
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
  const { programId, surveyId } = job.about;
  const madeProgramId = typeof job.result?.programId === "string" ? job.result.programId : programId;
  const file = jobFileOf(job);
  const isWorkbook = job.kind.startsWith("program.workbook_");
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
        <>
          {file !== null && <JobFileButton jobId={job.id} name={file.name} />}
          {isWorkbook && programId !== null && surveyId !== null && (
            <ButtonLink
              to="/programs/$programId/surveys/$surveyId/workbook"
              params={{ programId, surveyId }}
              search={{ job: job.id }}
            >
              {t("openWorkbook")}
            </ButtonLink>
          )}
          {madeProgramId !== null && (
            <ButtonLink
              to="/programs/$programId"
              params={{ programId: madeProgramId }}
              variant={file === null && !isWorkbook ? "filled" : "default"}
            >
              {t("openProgram")}
            </ButtonLink>
          )}
        </>
      }
    >
      <Section title={t("column.progress")}>
        <JobProgress job={job} />
      </Section>
      <ImportReport job={job} />
      <Section title={t("times")} framed>
        <KeyValueList
          items={[
            ...times.flatMap(({ key, label, at }) =>
              at === null ? [] : [{ key, label, value: format.instant(at) }],
            ),
            ...(file === null
              ? []
              : [
                  {
                    key: "file",
                    label: t("file"),
                    value: t("fileKept", { size: format.number(file.bytes / 1024, 0) }),
                  },
                ]),
          ]}
        />
      </Section>
    </Page>
  );
}
