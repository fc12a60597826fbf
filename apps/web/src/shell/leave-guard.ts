import { useBlocker } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "./confirm.tsx";
import { newerVersion } from "./newer-version.ts";
import { createStore } from "./store.ts";

/** How often somebody who was asked has stayed: what showed another place already goes back to the address. */
export const stays = createStore(0);

/**
 * Asks before leaving the page, or closing the tab, while something typed is not saved.
 *
 * `within` names the parts of the address that say, on one page, what is being edited: another value leaves it too.
 */
export function useLeaveGuard(isDirty: boolean, within: readonly string[] = []): void {
  const { t } = useTranslation();
  const confirm = useConfirm();
  useEffect(() => (isDirty ? newerVersion.watchUnsavedWork(() => true) : undefined), [isDirty]);
  useBlocker({
    shouldBlockFn: async ({ current, next }) => {
      const isSamePlace =
        current.pathname === next.pathname &&
        within.every((name) => searchOf(current)[name] === searchOf(next)[name]);
      if (!isDirty || isSamePlace) return false;
      const isLeaving = await confirm({
        title: t("leave.title"),
        message: t("leave.message"),
        confirm: t("leave.confirm"),
        cancel: t("leave.cancel"),
        isDangerous: true,
      });
      if (!isLeaving) stays.set(stays.get() + 1);
      return !isLeaving;
    },
    enableBeforeUnload: () => isDirty,
  });
}

function searchOf({ search }: { search: unknown }): Record<string, unknown> {
  return search as Record<string, unknown>;
}
