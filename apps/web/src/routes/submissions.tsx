import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Approval } from "../shell/api-types.ts";
import { type ListSearch, oneOf, optional, readListSearch, textOf } from "../shell/list-search.ts";
import { appRoute } from "./app-route.tsx";

const sorts = ["appliesOn", "title", "organisation", "createdAt", "modifiedAt"] as const;

export type SubmissionsSearch = ListSearch<(typeof sorts)[number]> & {
  programId?: string;
  organisationId?: string;
  approval?: Approval;
  /** Where the page begins; the server says where the next one does. */
  cursor?: string;
};

export const submissionsRoute = createRoute({
  getParentRoute: () => appRoute,
  path: "/submissions",
  validateSearch: (raw: Record<string, unknown>): SubmissionsSearch => ({
    ...readListSearch(raw, sorts),
    ...optional("programId", textOf(raw, "programId")),
    ...optional("organisationId", textOf(raw, "organisationId")),
    ...optional("approval", oneOf(raw, "approval", ["draft", "final", "reviewed", "approved"])),
    ...optional("cursor", textOf(raw, "cursor")),
  }),
  component: lazyRouteComponent(
    () => import("../features/submissions/submissions-page.tsx"),
    "SubmissionsPage",
  ),
});
