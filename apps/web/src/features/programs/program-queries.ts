import { queryOptions } from "@tanstack/react-query";
import { request } from "../../shell/api.ts";
import type { Program, Survey, SurveyCategory, SurveyMeasure } from "../../shell/api-types.ts";

export function programQuery(programId: string) {
  return queryOptions({
    queryKey: ["program", programId],
    queryFn: ({ signal }) => request<Program>("GET", `/programs/${programId}`, { signal }),
  });
}

export function surveyQuery(programId: string, surveyId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId],
    queryFn: ({ signal }) => request<Survey>("GET", `/programs/${programId}/surveys/${surveyId}`, { signal }),
  });
}

export function categoryQuery(programId: string, surveyId: string, categoryId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId, "category", categoryId],
    queryFn: ({ signal }) =>
      request<SurveyCategory>("GET", `/programs/${programId}/surveys/${surveyId}/categories/${categoryId}`, {
        signal,
      }),
  });
}

export function measureQuery(programId: string, surveyId: string, measureId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId, "measure", measureId],
    queryFn: ({ signal }) =>
      request<SurveyMeasure>("GET", `/programs/${programId}/surveys/${surveyId}/measures/${measureId}`, {
        signal,
      }),
  });
}
