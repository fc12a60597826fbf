import type { Survey } from "@aquamark/api-client";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useJob } from "../../shell/job-progress.tsx";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { ProgramStateTag } from "../../shell/program-state-tag.tsx";
import { QueryView } from "../../shell/states.tsx";
import { ApplyView } from "./apply-view.tsx";
import { CheckView } from "./check-view.tsx";
import { StartView } from "./start-view.tsx";
import { surveyQuery } from "./workbook-queries.ts";
import "./workbook.css";

/** A survey out as a workbook, and an edited one back: download, upload, look at the changes, apply. */
export function WorkbookPage(): ReactElement {
  const { programId, surveyId } = useParams({ from: "/app/programs/$programId/surveys/$surveyId/workbook" });
  return (
    <QueryView query={useQuery(surveyQuery(programId, surveyId))}>
      {(survey) => <WorkbookView survey={survey} />}
    </QueryView>
  );
}

function WorkbookView({ survey }: { survey: Survey }): ReactElement {
  const { t } = useTranslation("workbook");
  const { job: jobId } = useSearch({ from: "/app/programs/$programId/surveys/$surveyId/workbook" });
  const navigate = useNavigate({ from: "/programs/$programId/surveys/$surveyId/workbook" });
  const { program } = survey;
  const params = { programId: program.id, surveyId: survey.id };
  const show = (job: string | null) => void navigate({ search: job === null ? {} : { job } });
  return (
    <Page
      title={t("title")}
      width={jobId === undefined ? "reading" : "full"}
      trail={[
        { key: "programs", content: <TextLink to="/programs">{t("programs")}</TextLink> },
        {
          key: "program",
          content: (
            <TextLink to="/programs/$programId" params={{ programId: program.id }}>
              {program.title}
            </TextLink>
          ),
        },
        {
          key: "survey",
          content: (
            <TextLink to="/programs/$programId/surveys/$surveyId" params={params}>
              {survey.title}
            </TextLink>
          ),
        },
      ]}
      meta={
        <>
          <ProgramStateTag finalisedAt={program.finalisedAt} />
          <span>{t("lead")}</span>
        </>
      }
    >
      {jobId === undefined ? (
        <StartView survey={survey} onStarted={show} />
      ) : (
        <JobView key={jobId} jobId={jobId} survey={survey} onShow={show} />
      )}
    </Page>
  );
}

type JobViewProps = { jobId: string; survey: Survey; onShow: (jobId: string | null) => void };

function JobView({ jobId, survey, onShow }: JobViewProps): ReactElement {
  const query = useJob(jobId);
  const onAgain = () => onShow(null);
  return (
    <QueryView query={query} isPart>
      {(job) =>
        job.kind === "program.workbook_apply" ? (
          <ApplyView job={job} survey={survey} onAgain={onAgain} onApplied={onShow} />
        ) : (
          <CheckView job={job} survey={survey} onAgain={onAgain} onApplied={onShow} />
        )
      }
    </QueryView>
  );
}
