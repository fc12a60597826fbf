import { SegmentedControl } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "./program-editor.ts";
import type { BuilderAddress } from "./use-builder-address.ts";

type SideTabsProps = { editor: ProgramEditor; address: BuilderAddress };

/** What stands on the left: the survey, the response types, or what is wrong. */
export function SideTabs({ editor, address }: SideTabsProps): ReactElement {
  const { t } = useTranslation("build");
  const errors = editor.errors.filter(({ severity }) => severity === "error").length;
  return (
    <SegmentedControl
      fullWidth
      size="xs"
      aria-label={t("side.label")}
      value={address.search.view ?? "tree"}
      onChange={(view) =>
        address.change({ view: view === "types" || view === "problems" ? view : undefined })
      }
      data={[
        { value: "tree", label: t("side.tree") },
        { value: "types", label: t("side.types", { count: editor.content.responseTypes.size }) },
        { value: "problems", label: t("side.problems", { count: errors }) },
      ]}
    />
  );
}
