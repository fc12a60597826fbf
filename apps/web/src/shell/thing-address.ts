import type { FollowedKind } from "@aquamark/api-client";
import { linkOptions } from "@tanstack/react-router";

/**
 * Where a thing is found: `scopeId` is the program or submission that its id is meant in; `surveyId` is null for what lies
 * in a submission.
 */
export type ThingPlace = {
  kind: FollowedKind;
  id: string;
  scopeId?: string | null;
  surveyId: string | null;
};

/** The thing's own page, as what a link takes; null where it has none. */
export function addressOf({ kind, id, scopeId, surveyId }: ThingPlace) {
  const scope = scopeId ?? "";
  switch (kind) {
    case "organisation":
      return linkOptions({ to: "/organisations/$organisationId", params: { organisationId: id } });
    case "user":
      return linkOptions({ to: "/users/$userId", params: { userId: id } });
    case "survey_group":
      return linkOptions({ to: "/survey-groups/$surveyGroupId", params: { surveyGroupId: id } });
    case "program":
      return linkOptions({ to: "/programs/$programId", params: { programId: id } });
    case "survey":
      return linkOptions({
        to: "/programs/$programId/surveys/$surveyId",
        params: { programId: scope, surveyId: id },
      });
    case "category":
      return surveyId === null
        ? linkOptions({
            to: "/submissions/$submissionId/categories/$categoryId",
            params: { submissionId: scope, categoryId: id },
          })
        : linkOptions({
            to: "/programs/$programId/surveys/$surveyId/categories/$categoryId",
            params: { programId: scope, surveyId, categoryId: id },
          });
    case "measure":
      // One that is placed nowhere has no page.
      return surveyId === null
        ? null
        : linkOptions({
            to: "/programs/$programId/surveys/$surveyId/measures/$measureId",
            params: { programId: scope, surveyId, measureId: id },
          });
    case "submission":
      return linkOptions({ to: "/submissions/$submissionId", params: { submissionId: id } });
    case "response":
      return linkOptions({
        to: "/submissions/$submissionId/measures/$measureId",
        params: { submissionId: scope, measureId: id },
      });
    case "response_type":
      return null;
  }
}
