import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { newerVersion } from "./newer-version.ts";
import { useStore } from "./store.ts";

/** Says that a newer version answers, and loads it when the reader wants. */
export function OutdatedBanner(): ReactElement {
  const { t } = useTranslation();
  const isShown = useStore(newerVersion.isOutdated);
  return (
    <div role="status" aria-live="polite">
      {isShown && (
        <div className="page-banner outdated-banner">
          <IconRefresh size={18} aria-hidden />
          <span>{t("outdated.text")}</span>
          <Button size="xs" variant="default" onClick={() => window.location.reload()}>
            {t("outdated.reload")}
          </Button>
        </div>
      )}
    </div>
  );
}
