import { ShortcutsDialog } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { shortcuts } from "./shortcuts.ts";
import { useStore } from "./store.ts";

/** Every shortcut that works on this very screen. */
export function OfferedShortcuts({
  opened,
  onClose,
}: {
  opened: boolean;
  onClose: () => void;
}): ReactElement {
  const { t } = useTranslation();
  const offered = useStore(shortcuts);
  const groups = Map.groupBy(offered, (each) => each.group ?? t("shortcuts.general"));

  return (
    <ShortcutsDialog
      opened={opened}
      onClose={onClose}
      title={t("shortcuts.title")}
      closeLabel={t("close")}
      groups={[...groups].map(([title, entries]) => ({
        title,
        shortcuts: entries.map(({ keys, label }) => ({ label, keys: keyCaps(keys) })),
      }))}
    />
  );
}

const capNames: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "↵",
};

function keyCaps(keys: string): string[] {
  return keys
    .split(" ")
    .flatMap((stroke) => stroke.split("+"))
    .map((key) => (key === "Mod" ? modifierCap() : (capNames[key] ?? key)));
}

function modifierCap(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";
}
