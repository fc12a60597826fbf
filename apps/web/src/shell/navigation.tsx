import { ScrollArea, Stack } from "@mantine/core";
import {
  IconBuilding,
  IconChartBar,
  IconChecklist,
  IconClipboardList,
  IconHistory,
  IconHome,
  IconMail,
  IconProgress,
  IconProgressAlert,
  IconUsers,
  IconUsersGroup,
} from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useGo } from "./go.ts";
import { NavigationLink } from "./link.tsx";
import { useMe } from "./session.ts";
import { useShortcut } from "./shortcuts.ts";

const iconProps = { size: 18, stroke: 1.6, "aria-hidden": true } as const;

/** The ways into the app; only those the role's permissions open. */
export function Navigation({ onNavigate }: { onNavigate: () => void }): ReactElement {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const may = (permission: string) => permissions.includes(permission);
  useNavigationShortcuts(may);

  const exactly = { exact: true };
  const common = { onClick: onNavigate, activeProps: { active: true, "aria-current": "page" as const } };

  return (
    <ScrollArea type="auto" h="100%">
      <Stack component="nav" aria-label={t("nav.label")} gap={2}>
        <NavigationLink
          to="/"
          activeOptions={exactly}
          label={t("nav.home")}
          leftSection={<IconHome {...iconProps} />}
          {...common}
        />
        {may("submission.view") && (
          <NavigationLink
            to="/submissions"
            label={t("nav.submissions")}
            leftSection={<IconClipboardList {...iconProps} />}
            {...common}
          />
        )}
        {may("statistics.view") && (
          <NavigationLink
            to="/compare"
            label={t("nav.compare")}
            leftSection={<IconChartBar {...iconProps} />}
            {...common}
          />
        )}
        <NavigationLink
          to="/programs"
          label={t("nav.programs")}
          leftSection={<IconChecklist {...iconProps} />}
          {...common}
        />

        <h2 className="navigation-heading">{t("nav.people")}</h2>
        <NavigationLink
          to="/organisations"
          label={t("nav.organisations")}
          leftSection={<IconBuilding {...iconProps} />}
          {...common}
        />
        <NavigationLink
          to="/users"
          label={t("nav.users")}
          leftSection={<IconUsers {...iconProps} />}
          {...common}
        />
        <NavigationLink
          to="/survey-groups"
          label={t("nav.surveyGroups")}
          leftSection={<IconUsersGroup {...iconProps} />}
          {...common}
        />

        {["program.import", "mail.view", "failed_job.retry", "audit.view"].some(may) && (
          <h2 className="navigation-heading">{t("nav.system")}</h2>
        )}
        {may("program.import") && (
          <NavigationLink
            to="/jobs"
            label={t("nav.jobs")}
            leftSection={<IconProgress {...iconProps} />}
            {...common}
          />
        )}
        {may("mail.view") && (
          <NavigationLink
            to="/mails"
            label={t("nav.mails")}
            leftSection={<IconMail {...iconProps} />}
            {...common}
          />
        )}
        {may("failed_job.retry") && (
          <NavigationLink
            to="/failed-jobs"
            label={t("nav.failedJobs")}
            leftSection={<IconProgressAlert {...iconProps} />}
            {...common}
          />
        )}
        {may("audit.view") && (
          <NavigationLink
            to="/audit"
            label={t("nav.audit")}
            leftSection={<IconHistory {...iconProps} />}
            {...common}
          />
        )}
      </Stack>
    </ScrollArea>
  );
}

function useNavigationShortcuts(may: (permission: string) => boolean): void {
  const { t } = useTranslation();
  const go = useGo();
  const group = t("shortcuts.goTo");
  useShortcut({ keys: "g h", label: t("nav.home"), group, handler: () => go("/") });
  useShortcut(
    { keys: "g s", label: t("nav.submissions"), group, handler: () => go("/submissions") },
    may("submission.view"),
  );
  useShortcut(
    { keys: "g c", label: t("nav.compare"), group, handler: () => go("/compare") },
    may("statistics.view"),
  );
  useShortcut({ keys: "g p", label: t("nav.programs"), group, handler: () => go("/programs") });
  useShortcut({ keys: "g o", label: t("nav.organisations"), group, handler: () => go("/organisations") });
  useShortcut({ keys: "g u", label: t("nav.users"), group, handler: () => go("/users") });
}
