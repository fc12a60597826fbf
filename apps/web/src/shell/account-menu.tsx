import {
  Avatar,
  Group,
  Menu,
  Text,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from "@mantine/core";
import {
  IconBell,
  IconChevronDown,
  IconDeviceDesktop,
  IconLogout,
  IconMoon,
  IconSun,
  IconUser,
} from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useGo } from "./go.ts";
import { useMe } from "./session.ts";
import { useSignOut } from "./sign-in.ts";

const schemes = [
  { value: "light", icon: IconSun },
  { value: "dark", icon: IconMoon },
  { value: "auto", icon: IconDeviceDesktop },
] as const;

export function AccountMenu(): ReactElement {
  const { t } = useTranslation();
  const { user, organisation } = useMe();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const go = useGo();
  const signOut = useSignOut();

  return (
    <Menu
      position="bottom-end"
      width={260}
      shadow="md"
      withinPortal={false}
      withInitialFocusPlaceholder={false}
    >
      <Menu.Target>
        <UnstyledButton p={4}>
          <Group gap={8} wrap="nowrap">
            <VisuallyHidden>{t("account.own")}</VisuallyHidden>
            <Avatar name={user.name} size={30} color="tide" radius="xl" aria-hidden />
            <Text size="sm" visibleFrom="sm" maw={180} truncate>
              {user.name}
            </Text>
            <IconChevronDown size={14} aria-hidden />
          </Group>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          <Text size="xs">{t(`role.${user.role}`)}</Text>
          <Text size="xs">{organisation.name}</Text>
        </Menu.Label>
        <Menu.Item leftSection={<IconUser size={16} aria-hidden />} onClick={() => go("/account")}>
          {t("account.own")}
        </Menu.Item>
        <Menu.Item leftSection={<IconBell size={16} aria-hidden />} onClick={() => go("/subscriptions")}>
          {t("account.follow")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{t("scheme.label")}</Menu.Label>
        <Menu.RadioGroup value={colorScheme} onChange={(value) => setColorScheme(schemeOf(value))}>
          {schemes.map(({ value, icon: Icon }) => (
            <Menu.RadioItem key={value} value={value} rightSection={<Icon size={16} aria-hidden />}>
              {t(`scheme.${value}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => signOut.mutate()}
          disabled={signOut.isPending}
        >
          {t("account.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function schemeOf(value: string): (typeof schemes)[number]["value"] {
  return schemes.find((scheme) => scheme.value === value)?.value ?? "auto";
}
