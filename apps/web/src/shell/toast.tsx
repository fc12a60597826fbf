import { notifications } from "@mantine/notifications";
import { IconAlertTriangle, IconCheck, IconInfoCircle } from "@tabler/icons-react";
import { i18n } from "./i18n.ts";
import { problemMessage } from "./problem.ts";

type ToastOptions = {
  /** A later toast of the same channel takes the place of the earlier one. */
  channel?: string;
};

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
