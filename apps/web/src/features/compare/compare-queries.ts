import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type QueryValues, request } from "../../shell/api.ts";
import type {
  Approval,
  Day,
  Page,
  ProgramListItem,
  Statistics,
  Submission,
  SubmissionListItem,
  Survey,
  Uuid,
} from "../../shell/api-types.ts";

export const statisticsQuery = (programId: Uuid, surveyId: Uuid, search: QueryValues) =>
  queryOptions({
    queryKey: ["statistics", programId, surveyId, search],
    queryFn: ({ signal }) =>
      request<Statistics>("GET", `/programs/${programId}/surveys/${surveyId}/statistics`, {
        query: search,
        signal,
      }),
    placeholderData: keepPreviousData,
  });

export const comparedSurveyQuery = (programId: Uuid, surveyId: Uuid) =>
  queryOptions({
    queryKey: ["survey", programId, surveyId],
    queryFn: ({ signal }) => request<Survey>("GET", `/programs/${programId}/surveys/${surveyId}`, { signal }),
  });

/** Submissions that can be marked in the comparison of a survey, latest first. */
export const markableQuery = (programId: Uuid, surveyId: Uuid) =>
  queryOptions({
    queryKey: ["submission", "list", "markable", programId, surveyId],
    queryFn: ({ signal }) =>
      request<Page<SubmissionListItem>>("GET", "/submissions", {
        query: { programId, surveyId, sort: "-appliesOn", limit: 200 },
        signal,
      }),
  });

export const comparableProgramsQuery = queryOptions({
  queryKey: ["program", "list", "comparable"],
  queryFn: ({ signal }) =>
    request<Page<ProgramListItem>>("GET", "/programs", { query: { limit: 200 }, signal }),
});

export type TrendItem = {
  submissionId: Uuid;
  title: string;
  appliesOn: Day;
  approval: Approval;
  programId: Uuid;
  percent: number | null;
};

/** The submissions of the same organisation in the lineage, the one given among them. */
export const trendQuery = (submissionId: Submission["id"]) =>
  queryOptions({
    queryKey: ["submission", submissionId, "trend"],
    queryFn: ({ signal }) =>
      request<{ items: TrendItem[] }>("GET", `/submissions/${submissionId}/history-of-organisation`, {
        signal,
      }),
  });
