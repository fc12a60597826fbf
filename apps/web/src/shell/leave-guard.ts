import { useBlocker } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useConfirm } from "./confirm.tsx";

/** Asks before leaving the page, or closing the tab, while something typed is not saved. */
export function useLeaveGuard(isDirty: boolean): void {
  const { t } = useTranslation();
  const confirm = useConfirm();
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      if (!isDirty || current.pathname === next.pathname) return false;
      return !(await confirm({
        title: t("leave.title"),
        message: t("leave.message"),
        confirm: t("leave.confirm"),
        cancel: t("leave.cancel"),
        isDangerous: true,
      }));
    },
    enableBeforeUnload: () => isDirty,
  });
}
