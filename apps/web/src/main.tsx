import "@aquamark/ui/styles.css";
import "@mantine/notifications/styles.layer.css";
import "./shell/shell.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createAppRouter } from "./routes/router.tsx";
import { followNewerVersion } from "./shell/follow-newer-version.ts";
import { startI18n } from "./shell/i18n.ts";
import { isMissingPart } from "./shell/problem.ts";
import { Providers } from "./shell/providers.tsx";
import { createQueryClient } from "./shell/query-client.ts";
import { reportVisits } from "./shell/report-visits.ts";

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
followNewerVersion(router);
reportVisits(router);
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no root element.");

await startI18n();
createRoot(root, {
  // A part that is gone after an upgrade is no fault of the page: it is loaded anew, or says so.
  onCaughtError: (error) => {
    if (!isMissingPart(error)) console.error(error);
  },
}).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
