import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { LearnWhatNext, LoadingState } from "../shell/states.tsx";
import { accountRoute } from "./account.tsx";
import { appRoute, elsewhereRoute } from "./app-route.tsx";
import { auditRoute } from "./audit.tsx";
import { auditEntryRoute } from "./audit-entry.tsx";
import { compareIndexRoute, compareRoute } from "./compare.tsx";
import { compareVersionsRoute } from "./compare-versions.tsx";
import { failedJobsRoute } from "./failed-jobs.tsx";
import { firstAdministratorRoute } from "./first-administrator.tsx";
import { homeRoute } from "./home.tsx";
import { jobRoute } from "./job.tsx";
import { jobsRoute } from "./jobs.tsx";
import { mailRoute } from "./mail.tsx";
import { mailsRoute } from "./mails.tsx";
import { organisationRoute } from "./organisation.tsx";
import { organisationsRoute } from "./organisations.tsx";
import { programRoute } from "./program.tsx";
import { programBuildRoute } from "./program-build.tsx";
import { programEditRoute } from "./program-edit.tsx";
import { programImportRoute } from "./program-import.tsx";
import { programNewRoute } from "./program-new.tsx";
import { programsRoute } from "./programs.tsx";
import { rootRoute } from "./root-route.tsx";
import { signInRoute } from "./sign-in.tsx";
import { submissionsRoute } from "./submissions.tsx";
import { submissionAttachmentsRoute } from "./submissions-attachments.tsx";
import { submissionCategoryRoute } from "./submissions-category.tsx";
import { submissionRoute } from "./submissions-detail.tsx";
import { submissionMeasureRoute } from "./submissions-measure.tsx";
import { submissionNewRoute } from "./submissions-new.tsx";
import { subscriptionsRoute } from "./subscriptions.tsx";
import { surveyRoute } from "./survey.tsx";
import { surveyCategoryRoute } from "./survey-category.tsx";
import { surveyGroupRoute } from "./survey-group.tsx";
import { surveyGroupsRoute } from "./survey-groups.tsx";
import { surveyMeasureRoute } from "./survey-measure.tsx";
import { surveyWorkbookRoute } from "./survey-workbook.tsx";
import { unsubscribeRoute } from "./unsubscribe.tsx";
import { userRoute } from "./user.tsx";
import { usersRoute } from "./users.tsx";

const routeTree = rootRoute.addChildren([
  signInRoute,
  firstAdministratorRoute,
  unsubscribeRoute,
  appRoute.addChildren([
    homeRoute,
    programsRoute,
    programImportRoute,
    programNewRoute,
    programRoute,
    programBuildRoute,
    programEditRoute,
    compareVersionsRoute,
    surveyRoute,
    surveyCategoryRoute,
    surveyMeasureRoute,
    surveyWorkbookRoute,
    submissionsRoute,
    submissionNewRoute,
    submissionRoute,
    submissionAttachmentsRoute,
    submissionCategoryRoute,
    submissionMeasureRoute,
    compareIndexRoute,
    compareRoute,
    organisationsRoute,
    organisationRoute,
    usersRoute,
    userRoute,
    surveyGroupsRoute,
    surveyGroupRoute,
    jobsRoute,
    jobRoute,
    failedJobsRoute,
    mailsRoute,
    mailRoute,
    auditRoute,
    auditEntryRoute,
    accountRoute,
    subscriptionsRoute,
    elsewhereRoute,
  ]),
]);

export function createAppRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: "intent",
    // The query cache decides what is fresh, not the router.
    defaultPreloadStaleTime: 0,
    // What a page does not know of its address it does not get: a validator that left it out has refused it.
    search: { strict: true },
    scrollRestoration: true,
    defaultPendingComponent: () => <LoadingState />,
    defaultErrorComponent: ({ error, reset }) => <LearnWhatNext error={error} onRetry={reset} />,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
