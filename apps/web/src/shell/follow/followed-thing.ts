import type { FollowedKind, Subscription, SubscriptionLevel } from "@aquamark/api-client";
import type { TFunction } from "i18next";
import type { ThingPlace } from "../thing-address.ts";

/** A thing that can be followed, as the API names it: `scopeId` is the program or submission that its id is meant in. */
export type FollowedThing = { kind: FollowedKind; id: string; scopeId?: string | null };

export const placeOfLevel = ({ entity, surveyId }: SubscriptionLevel): ThingPlace => ({
  ...entity,
  surveyId,
});

export const placeOf = ({ entity, survey, class: isOf }: Subscription): ThingPlace => ({
  ...entity,
  surveyId: isOf === "answer" ? null : (survey?.id ?? null),
});

/** A thing within a sentence, such as: the program “Asset management 2027”. */
export function nameOf(
  t: TFunction<"follow">,
  { kind, title }: { kind: FollowedKind; title: string | null },
): string {
  return title === null ? t("named.unseen") : t(`named.${kind}`, { title });
}
