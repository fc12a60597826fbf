import type { ActivityItem } from "@aquamark/api-client";
import type { FollowedThing } from "../../shell/follow/followed-thing.ts";
import { addressOf } from "../../shell/thing-address.ts";

/** The page of what an activity is about, as what a link takes; null where it has none or is gone. */
export function activityAddress(item: ActivityItem) {
  const thing = followedOf(item, "thing");
  return thing === null
    ? null
    : addressOf({ ...thing, surveyId: item.submission === null ? item.surveyId : null });
}

/** What is followed to be told of an activity, or of all in its submission; null where it is gone. */
export function followedOf(item: ActivityItem, shape: "thing" | "submission"): FollowedThing | null {
  const { entity, submission } = item;
  if (shape === "submission" && submission !== null)
    return submission.isGone ? null : { kind: "submission", id: submission.id };
  const { kind, id, scopeId, isGone } = entity;
  if (isGone || kind === "post") return null;
  if (kind === "survey_access") return { kind: "organisation", id: scopeId ?? "" };
  return { kind, id, scopeId };
}
