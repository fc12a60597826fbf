import { Button } from "@mantine/core";
import { IconFileExport } from "@tabler/icons-react";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { ExportedFile, useExport } from "../../shell/export-menu.tsx";
import type { Version } from "./compared-programs.ts";

/** Writes the comparison into a workbook in the background, and offers it. */
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
  const start = useExport({ programId: before.id }, (job) => setJobId(job.id));
  if (jobId !== null) return <ExportedFile jobId={jobId} onClose={() => setJobId(null)} />;
  return (
    <Button
      variant="default"
      leftSection={<IconFileExport size={16} aria-hidden />}
      onClick={() => start.mutate({ kind: "comparison", surveyId, withProgramId: after.id })}
      loading={start.isPending}
    >
      {t("export")}
    </Button>
  );
}
