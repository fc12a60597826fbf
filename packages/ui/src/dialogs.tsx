import { Box, Button, type ButtonProps, Group, Modal } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import { Notice } from "./states.tsx";

type Question = {
  title: ReactNode;
  message: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  /** May take its time; a promise keeps the dialog open and busy until it settles. */
  onConfirm: () => unknown;
  /** Puts a failure of `onConfirm` into words, shown in the dialog; without it the failure is the caller's. */
  describeFailure?: (failure: unknown) => ReactNode;
  /** What is confirmed cannot be had back easily. */
  danger?: boolean;
};

/** Asks before something is done. A failing `onConfirm` leaves the dialog open for another try. */
export function ConfirmDialog({
  opened,
  onClose,
  title,
  message,
  confirmLabel,
  cancelLabel,
  onConfirm,
  describeFailure,
  danger = false,
}: Question & { opened: boolean; onClose: () => void }) {
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ReactNode>(null);
  async function confirm() {
    setBusy(true);
    setFailure(null);
    try {
      await onConfirm();
      onClose();
    } catch (reason) {
      if (describeFailure === undefined) throw reason;
      setFailure(describeFailure(reason));
    } finally {
      setBusy(false);
    }
  }
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ "aria-label": cancelLabel }}>
      <div>{message}</div>
      {failure !== null && (
        <Box mt="md">
          <Notice kind="danger" live>
            {failure}
          </Notice>
        </Box>
      )}
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus={danger || undefined}>
          {cancelLabel}
        </Button>
        <Button
          color={danger ? "red" : undefined}
          loading={isBusy}
          onClick={() => void confirm()}
          data-autofocus={danger ? undefined : true}
        >
          {confirmLabel}
        </Button>
      </Group>
    </Modal>
  );
}

/** A button that asks first. Its other properties are those of Mantine's button. */
export function ConfirmButton({
  children,
  title,
  message,
  confirmLabel,
  cancelLabel,
  onConfirm,
  describeFailure,
  danger = false,
  ...button
}: Question & ButtonProps & { children: ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" {...button} onClick={() => setOpened(true)} aria-haspopup="dialog">
        {children}
      </Button>
      <ConfirmDialog
        opened={opened}
        onClose={() => setOpened(false)}
        title={title}
        message={message}
        confirmLabel={confirmLabel}
        cancelLabel={cancelLabel}
        onConfirm={onConfirm}
        describeFailure={describeFailure}
        danger={danger}
      />
    </>
  );
}

/** A key's cap. */
export function Key({ children }: { children: ReactNode }) {
  return <kbd className="aq-kbd">{children}</kbd>;
}

export type ShortcutGroup = { title: string; shortcuts: { keys: string[]; label: string }[] };

/** The keyboard's shortcuts, by group. */
export function ShortcutsDialog({
  opened,
  onClose,
  title,
  closeLabel,
  groups,
}: {
  opened: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  groups: ShortcutGroup[];
}) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ "aria-label": closeLabel }}>
      <div className="aq-shortcuts">
        {groups.map((group) => (
          <section key={group.title}>
            <h3>{group.title}</h3>
            <dl>
              {group.shortcuts.map(({ keys, label }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    {keys.map((key) => (
                      <Key key={key}>{key}</Key>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

/** Whether the shortcuts are shown; `?` outside a field shows them. */
export function useShortcutsDialog(): { opened: boolean; open: () => void; close: () => void } {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const target = event.target instanceof HTMLElement ? event.target : null;
      const isTyping = target?.closest("input, textarea, select, [contenteditable='true']") != null;
      if (event.key === "?" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey)
        setOpened(true);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return { opened, open: () => setOpened(true), close: () => setOpened(false) };
}
