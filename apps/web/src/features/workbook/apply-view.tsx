import type { Job, Survey } from "@aquamark/api-client";
import { Notice, Section } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isEnded, JobProgress } from "../../shell/job-progress.tsx";
import { ButtonLink } from "../../shell/link.tsx";
import { CellFaults } from "./check-view.tsx";

type ApplyViewProps = { job: Job; survey: Survey; onAgain: () => void };

/** The change itself: how far it is, that it is done, or why nothing was changed. */
export function ApplyView({ job, survey, onAgain }: ApplyViewProps): ReactElement {
  const { t } = useTranslation("workbook");
  const queryClient = useQueryClient();
  const isDone = job.state === "done";
  useEffect(() => {
    if (isDone) void queryClient.invalidateQueries({ queryKey: ["program"] });
  }, [isDone, queryClient]);

  const params = { programId: survey.program.id, surveyId: survey.id };
  const faults = job.problem?.faults ?? [];
  return (
    <Section title={isDone ? t("done.title") : t("apply.running")}>
      <Stack gap="md">
        {isDone && (
          <Notice kind="success" live title={job.title}>
            {t("done.undo")} {t("done.fresh")}
          </Notice>
        )}
        {faults.length > 0 && (
          <>
            <Notice kind="danger" title={t("apply.conflict")}>
              {t("apply.conflictNext")}
            </Notice>
            <CellFaults faults={faults} />
          </>
        )}
        {!isDone && faults.length === 0 && <JobProgress job={job} />}
        <div className="workbook-row">
          {isDone && (
            <>
              <ButtonLink to="/programs/$programId/build" params={params} search={{ survey: survey.id }}>
                {t("done.build")}
              </ButtonLink>
              <ButtonLink to="/programs/$programId/surveys/$surveyId" params={params} variant="default">
                {t("done.survey")}
              </ButtonLink>
            </>
          )}
          {isEnded(job.state) ? (
            <Button variant="default" onClick={onAgain}>
              {t("done.another")}
            </Button>
          ) : (
            <span className="aq-quiet">{t("mayLeave")}</span>
          )}
        </div>
      </Stack>
    </Section>
  );
}
