import type { ActivityItem } from "@aquamark/api-client";
import { linkOptions } from "@tanstack/react-router";
import { addressOf } from "../../shell/thing-address.ts";

/** The page of what an activity is about, as what a link takes; null where it has none. */
export function activityAddress({ entity, surveyId, submission }: ActivityItem) {
  const { kind, id, scopeId } = entity;
  if (kind === "post") return null;
  if (kind === "survey_access")
    return linkOptions({ to: "/organisations/$organisationId", params: { organisationId: scopeId ?? "" } });
  // The survey by which a category of a program is reached may have been deleted since.
  if (kind === "category" && submission === null && surveyId === null) return null;
  return addressOf({ kind, id, scopeId, surveyId: submission === null ? surveyId : null });
}
