import { AppLogo, SkipLink } from "@aquamark/ui";
import { ActionIcon, AppShell, Burger, Group, Tooltip, VisuallyHidden } from "@mantine/core";
import { useDisclosure, useMediaQuery } from "@mantine/hooks";
import { IconKeyboard } from "@tabler/icons-react";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { type ReactElement, Suspense, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { AccountMenu } from "./account-menu.tsx";
import { ToldFollowing } from "./follow/told-following.tsx";
import { JobsIndicator } from "./jobs-indicator.tsx";
import { useLiveChanges } from "./live-changes.ts";
import { MailFaultBanner } from "./mail-fault.tsx";
import { Navigation } from "./navigation.tsx";
import { OfferedShortcuts } from "./offered-shortcuts.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { OutdatedBanner } from "./outdated-banner.tsx";
import { pageTitle } from "./page.tsx";
import { useMe } from "./session.ts";
import { SessionEndedDialog } from "./session-ended-dialog.tsx";
import { useShortcut } from "./shortcuts.ts";
import { LoadingState } from "./states.tsx";
import { useStore } from "./store.ts";

/** What surrounds every page of a signed-in user. */
export function Frame(): ReactElement {
  const { t } = useTranslation();
  const [isMenuOpen, menu] = useDisclosure(false);
  const [areShortcutsOpen, shortcutsDialog] = useDisclosure(false);
  // Where the navigation is folded away it must not take the focus either.
  const isNarrow = useMediaQuery("(max-width: 61.99em)");
  useLiveChanges();
  useShortcut({ keys: "Escape", label: t("nav.close"), handler: menu.close }, isMenuOpen);
  useShortcut({ keys: "?", label: t("shortcuts.show"), handler: shortcutsDialog.toggle });

  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: "md", collapsed: { mobile: !isMenuOpen } }}
      padding={{ base: "md", md: "lg" }}
    >
      <SkipLink target="main">{t("skipToContent")}</SkipLink>
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="sm" wrap="nowrap">
            <Burger
              opened={isMenuOpen}
              onClick={menu.toggle}
              hiddenFrom="md"
              size="sm"
              aria-label={isMenuOpen ? t("nav.close") : t("nav.open")}
              aria-expanded={isMenuOpen}
            />
            <Link to="/" aria-label={t("nav.logo")} className="logo-link">
              <AppLogo size={26} />
            </Link>
          </Group>
          <Group gap="sm" wrap="nowrap">
            <JobsIndicator />
            <Tooltip label={t("shortcuts.title")}>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t("shortcuts.title")}
                onClick={shortcutsDialog.open}
                visibleFrom="md"
              >
                <IconKeyboard size={20} aria-hidden />
              </ActionIcon>
            </Tooltip>
            <AccountMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" style={isNarrow && !isMenuOpen ? { visibility: "hidden" } : {}}>
        <Navigation onNavigate={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1} className="main">
        <OfflineBanner />
        <OutdatedBanner />
        <MailFaultBanner />
        <Suspense fallback={<LoadingState />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <FrameFooter />
      <RouteAnnouncer />
      <OfferedShortcuts opened={areShortcutsOpen} onClose={shortcutsDialog.close} />
      <SessionEndedDialog />
      <Suspense fallback={null}>
        <ToldFollowing />
      </Suspense>
    </AppShell>
  );
}

/** What runs here: whoever reports a fault is asked for it. */
function FrameFooter(): ReactElement {
  const { t } = useTranslation();
  const { version } = useMe().instance;
  return <footer className="frame-footer">{t("instance.version", { version })}</footer>;
}

/** After a navigation: moves the focus to the new page and tells screen readers its title. */
function RouteAnnouncer(): ReactElement {
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const title = useStore(pageTitle);
  const lastPathname = useRef(pathname);

  useEffect(() => {
    if (pathname === lastPathname.current) return;
    const isFirst = lastPathname.current === undefined;
    lastPathname.current = pathname;
    if (isFirst) return;
    const main = document.getElementById("main");
    // A page that puts the focus somewhere itself knows better.
    if (main !== null && !main.contains(document.activeElement)) main.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <VisuallyHidden role="status" aria-live="polite">
      {title}
    </VisuallyHidden>
  );
}
