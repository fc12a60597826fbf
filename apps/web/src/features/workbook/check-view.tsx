import type { Job, Survey } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { JobProgress } from "../../shell/job-progress.tsx";
import { CellFaults } from "./cell-faults.tsx";
import { ChangesView } from "./changes-view.tsx";
import { checkResultOf } from "./checked-workbook.ts";

type CheckViewProps = {
  job: Job;
  survey: Survey;
  onAgain: () => void;
  onApplied: (jobId: string) => void;
};

/** An upload: how far its reading is, its faults by cell, or its changes. */
export function CheckView({ job, survey, onAgain, onApplied }: CheckViewProps): ReactElement {
  const { t } = useTranslation("workbook");
  const result = checkResultOf(job);
  if (result !== null)
    return <ChangesView job={job} result={result} survey={survey} onAgain={onAgain} onApplied={onApplied} />;
  const faults = job.problem?.faults ?? [];
  const isEnded = job.state === "failed" || job.state === "cancelled" || job.state === "done";
  return (
    <Section title={job.title || t("checking")}>
      <Stack gap="md">
        {faults.length > 0 ? <CellFaults faults={faults} /> : <JobProgress job={job} />}
        <div className="workbook-row">
          {isEnded ? (
            <Button onClick={onAgain}>{t("done.another")}</Button>
          ) : (
            <span className="aq-quiet">{t("mayLeave")}</span>
          )}
        </div>
      </Stack>
    </Section>
  );
}
