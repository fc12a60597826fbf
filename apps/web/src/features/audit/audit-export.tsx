import { type AuditExportRequest, startAuditExport } from "@aquamark/api-client";
import { Menu } from "@mantine/core";
import { IconBraces, IconFileSpreadsheet } from "@tabler/icons-react";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { FileMenu, useFileJob } from "../../shell/export-menu.tsx";
import type { AuditFilter } from "./audit-search.ts";

/** Writes all that matches the filters into a file, not only the page that is shown. */
export function AuditExport({ filter }: { filter: AuditFilter }): ReactElement {
  const { t } = useTranslation("audit");
  const [jobId, setJobId] = useState<string | null>(null);
  const start = useFileJob(
    (body: AuditExportRequest) => answerOf(startAuditExport({ body })),
    (job) => setJobId(job.id),
  );
  return (
    <FileMenu jobId={jobId} onClose={() => setJobId(null)} isStarting={start.isPending}>
      <Menu.Item
        leftSection={<IconFileSpreadsheet size={16} aria-hidden />}
        onClick={() => start.mutate({ ...filter, format: "csv" })}
      >
        {t("export.csv")}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconBraces size={16} aria-hidden />}
        onClick={() => start.mutate({ ...filter, format: "ndjson" })}
      >
        {t("export.ndjson")}
      </Menu.Item>
    </FileMenu>
  );
}
