import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { appRoute } from "./app-route.tsx";

export const mailRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/mails/$mailId",
  component: lazyRouteComponent(() => import("../features/mails/mail-page.tsx"), "MailPage"),
});
