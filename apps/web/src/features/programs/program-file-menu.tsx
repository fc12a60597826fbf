import { client, type ExportProgramData } from "@aquamark/api-client";
import { Button, Menu } from "@mantine/core";
import { IconChevronDown, IconDownload } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

/** Downloads the program as a program file. */
export function ProgramFileMenu({ programId }: { programId: string }): ReactElement {
  const { t } = useTranslation("programs");
  return (
    <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={18} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t("export.label")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {(["yaml", "json"] as const).map((format) => (
          <Menu.Item
            key={format}
            component="a"
            href={client.buildUrl<ExportProgramData>({
              url: "/api/v1/programs/{programId}/export",
              path: { programId },
              query: { format },
            })}
            download
          >
            {t(`export.${format}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
