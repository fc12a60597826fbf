import {
  type GetStatisticsData,
  getStatistics,
  getSurvey,
  type ListOrganisationHistoryResponse,
  listOrganisationHistory,
  listPrograms,
  listSubmissions,
} from "@aquamark/api-client";
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";
import type { Submission, Uuid } from "../../shell/api-types.ts";

export const statisticsQuery = (programId: Uuid, surveyId: Uuid, search: GetStatisticsData["query"]) =>
  queryOptions({
    queryKey: ["statistics", programId, surveyId, search],
    queryFn: ({ signal }) =>
      answerOf(getStatistics({ path: { programId, surveyId }, query: search, signal })),
    placeholderData: keepPreviousData,
  });

export const comparedSurveyQuery = (programId: Uuid, surveyId: Uuid) =>
  queryOptions({
    queryKey: ["survey", programId, surveyId],
    queryFn: ({ signal }) => answerOf(getSurvey({ path: { programId, surveyId }, signal })),
  });

/** Submissions that can be marked in the comparison of a survey, latest first. */
export const markableQuery = (programId: Uuid, surveyId: Uuid) =>
  queryOptions({
    queryKey: ["submission", "list", "markable", programId, surveyId],
    queryFn: ({ signal }) =>
      answerOf(listSubmissions({ query: { programId, surveyId, sort: "-appliesOn", limit: 200 }, signal })),
  });

export const comparableProgramsQuery = queryOptions({
  queryKey: ["program", "list", "comparable"],
  queryFn: ({ signal }) => answerOf(listPrograms({ query: { limit: 200 }, signal })),
});

export type TrendItem = ListOrganisationHistoryResponse["items"][number];

/** The submissions of the same organisation in the lineage, the one given among them. */
export const trendQuery = (submissionId: Submission["id"]) =>
  queryOptions({
    queryKey: ["submission", submissionId, "trend"],
    queryFn: ({ signal }) => answerOf(listOrganisationHistory({ path: { submissionId }, signal })),
  });
