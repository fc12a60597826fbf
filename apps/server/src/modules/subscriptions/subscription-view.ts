import { z } from "zod";
import { Instant, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { FollowedKind } from "./followed-ref.ts";

export const SubscriptionOrigin = z
  .enum(["chosen", "automatic"])
  .meta({ id: "SubscriptionOrigin" })
  .describe("`automatic`: made because the user changed something there.");

/** What a list of subscriptions is filtered by; a category is `answer` where it is one of a submission. */
export const FollowedClass = z.enum(["people", "program", "answer"]).meta({ id: "FollowedClass" });
export type FollowedClass = z.infer<typeof FollowedClass>;

const Entity = z.object({
  kind: FollowedKind,
  id: z.guid(),
  /** The program or submission that the id has its meaning in. */
  scopeId: z.guid().nullable(),
  /** Its title now; null where the user may not see it any more. */
  title: z.string().nullable(),
});

export const Subscription = z
  .object({
    id: z.guid(),
    isOn: z.boolean(),
    origin: SubscriptionOrigin,
    createdAt: Instant,
    class: FollowedClass,
    entity: Entity,
    /** `unseen`: it does not exist any more, or the user may not see it any more. */
    presence: z.enum(["live", "deleted", "unseen"]),
    program: Ref.nullable(),
    survey: Ref.nullable(),
    submission: Ref.nullable(),
    organisation: NamedRef.nullable(),
  })
  .meta({ id: "Subscription" });
export type Subscription = z.infer<typeof Subscription>;

/** What the user has said about one thing. */
export const SubscriptionChoice = z
  .object({ id: z.guid(), isOn: z.boolean(), origin: SubscriptionOrigin })
  .meta({ id: "SubscriptionChoice" });
export type SubscriptionChoice = z.infer<typeof SubscriptionChoice>;

export const SubscriptionLevel = z
  .object({
    entity: Entity,
    /** The survey by which a category or measure of a program is reached. */
    surveyId: z.guid().nullable(),
    subscription: SubscriptionChoice.nullable(),
  })
  .meta({ id: "SubscriptionLevel" });
export type SubscriptionLevel = z.infer<typeof SubscriptionLevel>;

export const SubscriptionState = z
  .object({
    /** Whether the user is told of what happens to it: the last level that says anything decides. */
    isOn: z.boolean(),
    /** From the root down; the last is the thing itself. Levels that the user may not see are there only if they say something. */
    levels: z.array(SubscriptionLevel),
  })
  .meta({ id: "SubscriptionState" });
export type SubscriptionState = z.infer<typeof SubscriptionState>;
