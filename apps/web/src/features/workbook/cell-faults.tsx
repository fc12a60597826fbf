import type { Fault } from "@aquamark/api-client";
import { DataTable, Notice } from "@aquamark/ui";
import { Stack } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

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
