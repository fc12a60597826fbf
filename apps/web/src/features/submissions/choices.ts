import { listPrograms, listSubmissions, listSurveyAccess } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";

// More than a list may hold is found by typing: choices are for picking, and instances have tens of each.
const LIMIT = 200;

export const programChoicesQuery = queryOptions({
  queryKey: ["program", "list", "choices"],
  queryFn: ({ signal }) => answerOf(listPrograms({ query: { limit: LIMIT }, signal })),
});

/** The surveys an organisation has, or had, access to. */
export const surveyAccessQuery = (organisationId: Uuid) =>
  queryOptions({
    queryKey: ["organisation", organisationId, "survey-access"],
    queryFn: ({ signal }) => answerOf(listSurveyAccess({ path: { organisationId }, signal })),
  });

/** Submissions of one organisation in one lineage, latest first: what a new one may start from. */
export const earlierSubmissionsQuery = (organisationId: Uuid, lineageId: Uuid) =>
  queryOptions({
    queryKey: ["submission", "list", "earlier", organisationId, lineageId],
    queryFn: ({ signal }) =>
      answerOf(
        listSubmissions({ query: { organisationId, lineageId, sort: "-appliesOn", limit: LIMIT }, signal }),
      ),
  });
