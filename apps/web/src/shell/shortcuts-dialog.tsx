import { Group, Kbd, Modal, Stack, Table, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Fragment, type ReactElement } from "react";
import { shortcuts } from "./shortcuts.tsx";
import { useStore } from "./store.ts";

/** Every shortcut that works on this very screen. */
export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const offered = useStore(shortcuts);
  const groups = Map.groupBy(offered, (each) => each.group ?? t("shortcuts.general"));

  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("shortcuts.title")}
      closeButtonProps={{ "aria-label": t("close") }}
    >
      <Stack gap="md">
        {[...groups].map(([group, entries]) => (
          <section key={group}>
            <Text component="h3" size="sm" fw={600} mb={4}>
              {group}
            </Text>
            <Table withRowBorders={false} verticalSpacing={4} horizontalSpacing={0}>
              <Table.Tbody>
                {entries.map((entry) => (
                  <Table.Tr key={entry.keys}>
                    <Table.Td>{entry.label}</Table.Td>
                    <Table.Td>
                      <Group gap={4} justify="flex-end" wrap="nowrap">
                        <Keys keys={entry.keys} />
                      </Group>
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}

function Keys({ keys }: { keys: string }): ReactElement {
  const { t } = useTranslation();
  const strokes = keys.split(" ");
  return (
    <>
      {strokes.map((stroke, index) => (
        <Fragment key={stroke}>
          {index > 0 && (
            <Text size="xs" c="dimmed">
              {t("shortcuts.then")}
            </Text>
          )}
          {stroke.split("+").map((key) => (
            <Kbd key={key}>{key === "Mod" ? modifierName() : (keyNames[key] ?? key)}</Kbd>
          ))}
        </Fragment>
      ))}
    </>
  );
}

const keyNames: Record<string, string> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Enter: "↵",
};

function modifierName(): string {
  return /Mac|iPhone|iPad/.test(navigator.platform) ? "⌘" : "Ctrl";
}
