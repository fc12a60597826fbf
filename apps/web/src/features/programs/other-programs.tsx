import { Button, Popover, Stack, Text } from "@mantine/core";
import { IconHistory } from "@tabler/icons-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Other = { id: string; title: string; link: (content: ReactNode) => ReactNode };

/** The same thing in other programs of the lineage; nothing where there is none. */
export function OtherPrograms({ others }: { others: Other[] }): ReactElement | null {
  const { t } = useTranslation("programs");
  if (others.length === 0) return null;
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-sm" leftSection={<IconHistory size={16} aria-hidden />}>
          {t("other.button", { count: others.length })}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={6}>
          <Text size="sm" fw={600}>
            {t("other.title")}
          </Text>
          {others.map(({ id, title, link }) => (
            <div key={id}>{link(title)}</div>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
