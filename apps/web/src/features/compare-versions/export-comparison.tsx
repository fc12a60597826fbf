import { client, startExport } from "@aquamark/api-client";
import { Button } from "@mantine/core";
import { IconDownload, IconFileExport } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { JobProgress, useJob } from "../../shell/job-progress.tsx";
import { toast } from "../../shell/toast.tsx";
import type { Version } from "./compared-programs.ts";

/** Writes the comparison into a file in the background, and offers it. */
export function ExportComparison({
  before,
  after,
  surveyId,
}: {
  before: Version;
  after: Version;
  surveyId: string;
}): ReactElement {
  const { t } = useTranslation("compare-versions");
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: () =>
      answerOf(
        startExport({
          path: { programId: before.id },
          body: { kind: "comparison", surveyId, withProgramId: after.id },
        }),
      ),
    onSuccess: (job) => setJobId(job.id),
    onError: (error) => toast.problem(error, { channel: "export" }),
  });
  if (jobId !== null) return <ExportJob jobId={jobId} />;
  return (
    <Button
      variant="default"
      leftSection={<IconFileExport size={16} aria-hidden />}
      onClick={() => start.mutate()}
      loading={start.isPending}
    >
      {t("export.start")}
    </Button>
  );
}

function ExportJob({ jobId }: { jobId: string }): ReactElement | null {
  const { t } = useTranslation("compare-versions");
  const { data: job } = useJob(jobId);
  if (job === undefined) return null;
  if (job.state !== "done") return <JobProgress job={job} />;
  return (
    <Button
      component="a"
      href={client.buildUrl({ url: "/api/v1/jobs/{jobId}/file", path: { jobId } })}
      download
      leftSection={<IconDownload size={16} aria-hidden />}
    >
      {t("export.download")}
    </Button>
  );
}
