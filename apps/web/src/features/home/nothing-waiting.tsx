import type { Role } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../shell/link.tsx";
import { useHasPermission } from "../../shell/session.ts";

/** Nothing to do: says why, and what somebody of this role does next. */
export function NothingWaiting({ role }: { role: Role }): ReactElement {
  const { t } = useTranslation("home");
  const mayImport = useHasPermission("program.import");
  const maySeeSubmissions = useHasPermission("submission.view");
  return (
    <EmptyState
      icon={<IconCircleCheck size={22} stroke={1.6} />}
      title={t("nothing.title")}
      action={
        <>
          {mayImport && <ButtonLink to="/programs/import">{t("nothing.import")}</ButtonLink>}
          {maySeeSubmissions ? (
            <ButtonLink to="/submissions" variant="default">
              {t("nothing.submissions")}
            </ButtonLink>
          ) : (
            <ButtonLink to="/programs" variant="default">
              {t("nothing.programs")}
            </ButtonLink>
          )}
        </>
      }
    >
      {t(`nothing.next.${role}`)}
    </EmptyState>
  );
}
