import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { optional, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

/** What is chosen already when somebody comes from an organisation, a survey or an earlier submission. */
export type NewSubmissionSearch = {
  organisationId?: string;
  programId?: string;
  surveyId?: string;
  startFromId?: string;
};

export const submissionNewRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions/new",
  validateSearch: (raw: Record<string, unknown>): NewSubmissionSearch => ({
    ...optional("organisationId", textOf(raw, "organisationId")),
    ...optional("programId", textOf(raw, "programId")),
    ...optional("surveyId", textOf(raw, "surveyId")),
    ...optional("startFromId", textOf(raw, "startFromId")),
  }),
  component: lazyRouteComponent(
    () => import("../features/submissions/new-submission-page.tsx"),
    "NewSubmissionPage",
  ),
});
