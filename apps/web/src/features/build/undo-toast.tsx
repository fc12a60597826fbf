import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconCheck } from "@tabler/icons-react";
import { i18n } from "../../shell/i18n.ts";

const CHANNEL = "build-undo";
// Long enough to read it, find the button and think again.
const STAYS_MS = 12_000;

/** Says what was done, with a button that takes it back. */
export function undoToast(message: string, undoLabel: string, undo: () => void): void {
  notifications.hide(CHANNEL);
  notifications.show({
    id: CHANNEL,
    color: "green",
    icon: <IconCheck size={18} aria-hidden />,
    autoClose: STAYS_MS,
    withBorder: true,
    closeButtonProps: { "aria-label": i18n.t("shell:close") },
    message: (
      <Group justify="space-between" gap="xs" wrap="nowrap">
        <span>{message}</span>
        <Button
          size="compact-sm"
          variant="default"
          flex="none"
          onClick={() => {
            notifications.hide(CHANNEL);
            // The button goes with its toast, and would take the focus along.
            document.querySelector<HTMLElement>("[role=tree]")?.focus({ preventScroll: true });
            undo();
          }}
        >
          {undoLabel}
        </Button>
      </Group>
    ),
  });
}
