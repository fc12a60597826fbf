import { cssVariablesResolver, theme } from "@aquamark/ui";
import { createTheme, MantineProvider, mergeThemeOverrides } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { ConfirmProvider } from "./confirm.tsx";
import { i18n } from "./i18n.ts";
import { useShortcutListener } from "./shortcuts.ts";

// A dialog's head is no banner of the page, which its element would make of it.
const withoutBanner = { defaultProps: { attributes: { header: { role: "presentation" } } } };
const appTheme = mergeThemeOverrides(
  theme,
  createTheme({ components: { Modal: withoutBanner, Drawer: withoutBanner } }),
);

/** Everything a component may count on, whatever page it is drawn on. */
export function Providers({
  queryClient,
  children,
}: {
  queryClient: QueryClient;
  children: ReactNode;
}): ReactElement {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <MantineProvider
          theme={appTheme}
          cssVariablesResolver={cssVariablesResolver}
          defaultColorScheme="auto"
        >
          <ConfirmProvider>
            <ShortcutListener />
            {children}
          </ConfirmProvider>
        </MantineProvider>
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function ShortcutListener(): null {
  useShortcutListener();
  return null;
}
