import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from "@mantine/core";
import { type ReactElement, type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { createStore } from "./store.ts";

/** The present page's title, for the browser's tab and for the announcement after a navigation. */
export const pageTitle = createStore("");

export function usePageTitle(title: string | undefined): void {
  useEffect(() => {
    if (title === undefined || title === "") return;
    document.title = `${title} · Aquamark`;
    pageTitle.set(title);
  }, [title]);
}

export type PageProps = {
  title: string;
  /** For the browser's tab, where the page's own title says too little. */
  tabTitle?: string;
  /** What kind of thing this is, over the title. */
  kind?: ReactNode;
  /** Badges beside the title. */
  marks?: ReactNode;
  /** The way here, outermost first, as links. */
  trail?: ReactNode[];
  /** One line on what the page shows. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Reading width for pages of text; tables and charts take all there is. */
  width?: "reading" | "full";
};

/** The frame of every page: where it lies, what it is, what can be done, then the content. */
export function Page({
  title,
  tabTitle,
  kind,
  marks,
  trail,
  lead,
  actions,
  children,
  width = "full",
}: PageProps): ReactElement {
  const { t } = useTranslation();
  usePageTitle(tabTitle ?? title);
  return (
    <Stack gap="lg" maw={width === "reading" ? 860 : 1360}>
      <Stack gap={6}>
        {trail !== undefined && trail.length > 0 && (
          <Breadcrumbs
            component="nav"
            aria-label={t("breadcrumb")}
            separatorMargin={6}
            style={{ flexWrap: "wrap" }}
          >
            {trail}
          </Breadcrumbs>
        )}
        <Group justify="space-between" align="flex-start" gap="md">
          <div style={{ minWidth: 0, flex: "1 1 320px" }}>
            {kind !== undefined && (
              <Text size="sm" c="dimmed">
                {kind}
              </Text>
            )}
            <Group gap="sm">
              <Title order={1} size="h2" style={{ overflowWrap: "anywhere" }}>
                {title}
              </Title>
              {marks}
            </Group>
            {lead !== undefined && (
              <Text c="dimmed" mt={4} component="div">
                {lead}
              </Text>
            )}
          </div>
          {actions !== undefined && <Group gap="xs">{actions}</Group>}
        </Group>
      </Stack>
      {children}
    </Stack>
  );
}

/** Lets keyboard users jump over the navigation. */
export function SkipLink({ label }: { label: string }): ReactElement {
  return (
    <Anchor href="#main" className="skip-link">
      {label}
    </Anchor>
  );
}
