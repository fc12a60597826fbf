import { Group, Text } from "@mantine/core";
import { useNetwork } from "@mantine/hooks";
import { IconCloudOff } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

/** Says that the network is away, and that what is typed meanwhile is kept. */
export function OfflineBanner(): ReactElement {
  const { t } = useTranslation();
  const { online } = useNetwork();
  return (
    <div role="status" aria-live="polite">
      {!online && (
        <Group className="offline-banner" justify="center" gap="xs" px="md" py={6} wrap="nowrap">
          <IconCloudOff size={18} aria-hidden />
          <Text size="sm">{t("offline")}</Text>
        </Group>
      )}
    </div>
  );
}
