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
        <div className="page-banner">
          <IconCloudOff size={18} aria-hidden />
          <span>{t("offline")}</span>
        </div>
      )}
    </div>
  );
}
