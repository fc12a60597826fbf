import { getProgram, getSurvey, getSurveyCategory, getSurveyMeasure } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";

export function programQuery(programId: string) {
  return queryOptions({
    queryKey: ["program", programId],
    queryFn: ({ signal }) => answerOf(getProgram({ path: { programId }, signal })),
  });
}

export function surveyQuery(programId: string, surveyId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId],
    queryFn: ({ signal }) => answerOf(getSurvey({ path: { programId, surveyId }, signal })),
  });
}

export function categoryQuery(programId: string, surveyId: string, categoryId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId, "category", categoryId],
    queryFn: ({ signal }) =>
      answerOf(getSurveyCategory({ path: { programId, surveyId, categoryId }, signal })),
  });
}

export function measureQuery(programId: string, surveyId: string, measureId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId, "measure", measureId],
    queryFn: ({ signal }) => answerOf(getSurveyMeasure({ path: { programId, surveyId, measureId }, signal })),
  });
}
