import { queryOptions } from "@tanstack/react-query";
import { request } from "../../shell/api.ts";
import type {
  OrganisationListItem,
  Page,
  ProgramListItem,
  SubmissionListItem,
  SurveyAccess,
  Uuid,
} from "../../shell/api-types.ts";

// More than a list may hold is found by typing: choices are for picking, and instances have tens of each.
const LIMIT = 200;

export const programChoicesQuery = queryOptions({
  queryKey: ["program", "list", "choices"],
  queryFn: ({ signal }) =>
    request<Page<ProgramListItem>>("GET", "/programs", { query: { limit: LIMIT }, signal }),
});

export const organisationChoicesQuery = queryOptions({
  queryKey: ["organisation", "list", "choices"],
  queryFn: ({ signal }) =>
    request<Page<OrganisationListItem>>("GET", "/organisations", {
      query: { limit: LIMIT, sort: "name" },
      signal,
    }),
});

/** The surveys an organisation has, or had, access to. */
export const surveyAccessQuery = (organisationId: Uuid) =>
  queryOptions({
    queryKey: ["organisation", organisationId, "survey-access"],
    queryFn: ({ signal }) =>
      request<{ items: SurveyAccess[] }>("GET", `/organisations/${organisationId}/survey-access`, { signal }),
  });

/** Submissions of one organisation in one lineage, latest first: what a new one may start from. */
export const earlierSubmissionsQuery = (organisationId: Uuid, lineageId: Uuid) =>
  queryOptions({
    queryKey: ["submission", "list", "earlier", organisationId, lineageId],
    queryFn: ({ signal }) =>
      request<Page<SubmissionListItem>>("GET", "/submissions", {
        query: { organisationId, lineageId, sort: "-appliesOn", limit: LIMIT },
        signal,
      }),
  });
