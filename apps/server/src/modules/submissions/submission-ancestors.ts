import type { EntityRef } from "../activity/index.ts";

/** What a submission lies in, the nearest first. */
export function submissionAncestors(submission: {
  organisationId: string;
  surveyId: string;
  programId: string;
}): EntityRef[] {
  return [
    { kind: "organisation", id: submission.organisationId },
    { kind: "survey", id: submission.surveyId },
    { kind: "program", id: submission.programId },
  ];
}
