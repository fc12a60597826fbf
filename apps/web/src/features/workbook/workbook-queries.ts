import { getSurvey, listJobs, listWorkbookChanges } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";

// The same key and content as elsewhere, so that coming from the survey's page shows it at once.
export function surveyQuery(programId: string, surveyId: string) {
  return queryOptions({
    queryKey: ["program", programId, "survey", surveyId],
    queryFn: ({ signal }) => answerOf(getSurvey({ path: { programId, surveyId }, signal })),
  });
}

/** The user's latest checks of workbooks of a program. */
export function checksQuery(programId: string) {
  return queryOptions({
    queryKey: ["job", "list", "workbook", programId],
    queryFn: ({ signal }) =>
      answerOf(
        listJobs({ query: { kind: "program.workbook_check", subjectId: programId, limit: 20 }, signal }),
      ),
  });
}

export function changesQuery(jobId: string) {
  return queryOptions({
    queryKey: ["job", jobId, "changes"],
    queryFn: ({ signal }) => answerOf(listWorkbookChanges({ path: { jobId }, signal })),
    // What a check found does not change any more.
    staleTime: Number.POSITIVE_INFINITY,
  });
}
