import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { type MailsSearch, mailStates } from "../features/mails/mails-search.ts";
import { oneOf, optional, readListSearch } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

export const mailsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/mails",
  validateSearch: (raw: Record<string, unknown>): MailsSearch => ({
    ...readListSearch(raw, ["createdAt"]),
    ...optional("state", oneOf(raw, "state", mailStates)),
  }),
  component: lazyRouteComponent(() => import("../features/mails/mails-page.tsx"), "MailsPage"),
});
