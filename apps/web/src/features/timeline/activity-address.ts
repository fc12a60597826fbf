import type { ActivityItem } from "@aquamark/api-client";
import { linkOptions } from "@tanstack/react-router";

/** The page of what an activity is about, as what a link takes; null where it has none. */
export function activityAddress({ entity, surveyId, submission }: ActivityItem) {
  const { kind, id } = entity;
  const scopeId = entity.scopeId ?? "";
  switch (kind) {
    case "organisation":
      return linkOptions({ to: "/organisations/$organisationId", params: { organisationId: id } });
    case "survey_access":
      return linkOptions({ to: "/organisations/$organisationId", params: { organisationId: scopeId } });
    case "user":
      return linkOptions({ to: "/users/$userId", params: { userId: id } });
    case "survey_group":
      return linkOptions({ to: "/survey-groups/$surveyGroupId", params: { surveyGroupId: id } });
    case "program":
      return linkOptions({ to: "/programs/$programId", params: { programId: id } });
    case "survey":
      return linkOptions({
        to: "/programs/$programId/surveys/$surveyId",
        params: { programId: scopeId, surveyId: id },
      });
    case "category":
      if (submission !== null)
        return linkOptions({
          to: "/submissions/$submissionId/categories/$categoryId",
          params: { submissionId: scopeId, categoryId: id },
        });
      return surveyId === null
        ? null
        : linkOptions({
            to: "/programs/$programId/surveys/$surveyId/categories/$categoryId",
            params: { programId: scopeId, surveyId, categoryId: id },
          });
    case "measure":
      // One that is placed nowhere has no page.
      return surveyId === null
        ? null
        : linkOptions({
            to: "/programs/$programId/surveys/$surveyId/measures/$measureId",
            params: { programId: scopeId, surveyId, measureId: id },
          });
    case "submission":
      return linkOptions({ to: "/submissions/$submissionId", params: { submissionId: id } });
    case "response":
      return linkOptions({
        to: "/submissions/$submissionId/measures/$measureId",
        params: { submissionId: scopeId, measureId: id },
      });
    case "response_type":
    case "post":
      return null;
  }
}
