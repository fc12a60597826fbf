import type { Job, Survey } from "@aquamark/api-client";
import { Notice, Section } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import { IconArrowBackUp } from "@tabler/icons-react";
import { useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { isEnded, JobProgress } from "../../shell/job-progress.tsx";
import { ButtonLink } from "../../shell/link.tsx";
import { CellFaults } from "./cell-faults.tsx";
import { useApply } from "./use-apply.ts";

type ApplyViewProps = { job: Job; survey: Survey; onAgain: () => void; onApplied: (jobId: string) => void };

/** The change itself: how far it is, that it is done, or why nothing was changed. */
export function ApplyView({ job, survey, onAgain, onApplied }: ApplyViewProps): ReactElement {
  const { t } = useTranslation("workbook");
  const queryClient = useQueryClient();
  const isDone = job.state === "done";
  useEffect(() => {
    if (isDone) void queryClient.invalidateQueries({ queryKey: ["program"] });
  }, [isDone, queryClient]);

  const params = { programId: survey.program.id, surveyId: survey.id };
  const faults = job.problem?.faults ?? [];
  const takesBack = job.result?.takesBack === true;
  const undo = useApply(job.id, onApplied);
  const doneTitle = t(takesBack ? "done.takenBack" : "done.title");
  return (
    <Section title={isDone ? doneTitle : t(takesBack ? "apply.takingBack" : "apply.running")}>
      <Stack gap="md">
        {isDone && (
          <Notice kind="success" live title={job.title}>
            {takesBack ? "" : t("done.undoHint")} {t("done.fresh")}
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
          {isDone && !takesBack && typeof job.result?.applyJobId !== "string" && (
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} aria-hidden />}
              onClick={() => undo.mutate()}
              loading={undo.isPending}
            >
              {t("done.undo")}
            </Button>
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
