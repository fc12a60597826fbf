import type { Fault } from "@aquamark/api-client";
import { DataTable, Notice } from "@aquamark/ui";
import { Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useContentFaultWords } from "../../shell/content-faults.ts";

// Codes that a workbook shares with the operations it comes to, but whose own sentence names what its cell says.
const toldByTheWorkbook = new Set(["measures_not_here", "response_type_unknown", "part_unknown"]);

/** Every fault of a workbook by its cell. */
export function CellFaults({ faults }: { faults: readonly Fault[] }): ReactElement {
  const { t } = useTranslation("workbook");
  const faultWords = useContentFaultWords();
  const words = (fault: Fault) => (toldByTheWorkbook.has(fault.code) ? fault.message : faultWords(fault));
  const sheetOf = ({ path }: Fault) => (path.includes("!") ? path.slice(0, path.indexOf("!")) : path);
  const cellOf = ({ path }: Fault) => (path.includes("!") ? path.slice(path.indexOf("!") + 1) : "");
  const isWhole = faults.every(({ path }) => path === "");
  return (
    <Stack gap="md">
      <Notice kind="danger" live title={t("faults.title")}>
        {isWhole ? faults[0] && words(faults[0]) : t("faults.count", { count: faults.length })}{" "}
        {t("faults.next")}
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
            { key: "what", header: t("faults.what"), cell: (fault) => words(fault) },
          ]}
          rows={faults}
          rowKey={(fault) => `${fault.path} ${fault.code} ${fault.message}`}
          groupOf={(fault) => sheetOf(fault) || null}
        />
      )}
    </Stack>
  );
}
