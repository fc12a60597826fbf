import type { Fault, Job, Survey } from "@aquamark/api-client";
import { DataTable, Notice, Section } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { JobProgress } from "../../shell/job-progress.tsx";
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

/** Every fault of a workbook by its cell. */
export function CellFaults({ faults }: { faults: readonly Fault[] }): ReactElement {
  const { t } = useTranslation("workbook");
  const sheetOf = ({ path }: Fault) => (path.includes("!") ? path.slice(0, path.indexOf("!")) : path);
  const cellOf = ({ path }: Fault) => (path.includes("!") ? path.slice(path.indexOf("!") + 1) : "");
  const isWhole = faults.every(({ path }) => path === "");
  return (
    <Stack gap="md">
      <Notice kind="danger" live title={t("faults.title")}>
        {isWhole ? faults[0]?.message : t("faults.count", { count: faults.length })} {t("faults.next")}
      </Notice>
      {!isWhole && (
        <DataTable
          caption={t("faults.caption")}
          captionHidden
          columns={[
            {
              key: "cell",
              header: t("faults.cell"),
              cell: (fault) => <code>{cellOf(fault) || sheetOf(fault) || t("faults.whole")}</code>,
              width: "9rem",
            },
            { key: "what", header: t("faults.what"), cell: (fault) => fault.message },
          ]}
          rows={faults}
          rowKey={(fault) => `${fault.path} ${fault.code} ${fault.message}`}
          groupOf={(fault) => sheetOf(fault) || null}
        />
      )}
    </Stack>
  );
}
