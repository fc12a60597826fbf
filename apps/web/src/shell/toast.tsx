import { Button, Group } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck, IconInfoCircle } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { i18n } from "./i18n.ts";
import { newId } from "./new-id.ts";
import { problemMessage } from "./problem.ts";

type ToastOptions = {
  /** A later toast of the same channel takes the place of the earlier one. */
  channel?: string;
};

type ToastAction = ToastOptions & {
  /** The words on the button, such as "Undo". */
  label: string;
  run: () => void;
  /** Beside the button. */
  more?: ReactNode;
  /** What has the focus once the button is gone with its toast; the page unless said. */
  focusAfter?: string;
  onClose?: () => void;
};

// Long enough to read it, find the button and think again.
const ACTION_STAYS_MS = 12_000;

/** Short words on what just happened. Refusals stay until they are closed; the rest goes after a few seconds. */
export const toast = {
  success(message: string, options: ToastOptions = {}): void {
    show({ message, color: "green", icon: <IconCheck size={18} aria-hidden />, autoClose: 4_000 }, options);
  },
  info(message: string, options: ToastOptions = {}): void {
    show(
      { message, color: "blue", icon: <IconInfoCircle size={18} aria-hidden />, autoClose: 6_000 },
      options,
    );
  },
  /** What was done, with a button that takes it back. */
  withAction(message: string, action: ToastAction): void {
    const { label, run, more, focusAfter = "#main", onClose, ...options } = action;
    const channel = options.channel ?? newId();
    const act = () => {
      notifications.hide(channel);
      // The button goes with its toast, and would take the focus along.
      document.querySelector<HTMLElement>(focusAfter)?.focus({ preventScroll: true });
      run();
    };
    show(
      {
        color: "green",
        icon: <IconCheck size={18} aria-hidden />,
        autoClose: ACTION_STAYS_MS,
        ...(onClose === undefined ? {} : { onClose }),
        message: (
          <Group justify="flex-end" gap="xs">
            <span className="toast-message">{message}</span>
            <Group gap="xs" flex="none">
              {more}
              <Button size="compact-sm" variant="default" onClick={act}>
                {label}
              </Button>
            </Group>
          </Group>
        ),
      },
      { channel },
    );
  },
  problem(error: unknown, options: ToastOptions = {}): void {
    show(
      {
        message: problemMessage(error),
        color: "red",
        icon: <IconAlertTriangle size={18} aria-hidden />,
        autoClose: false,
      },
      options,
    );
  },
};

function show(content: Parameters<typeof notifications.show>[0], { channel }: ToastOptions): void {
  if (channel !== undefined) notifications.hide(channel);
  notifications.show({
    ...content,
    ...(channel === undefined ? {} : { id: channel }),
    withBorder: true,
    closeButtonProps: { "aria-label": i18n.t("shell:close") },
  });
}
