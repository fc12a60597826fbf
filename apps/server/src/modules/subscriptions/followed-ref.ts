import { z } from "zod";
import { type EntityRef, entityKinds } from "../activity/index.ts";

/** The kinds of things that can be followed. */
export const FollowedKind = z
  .enum(entityKinds)
  .exclude(["survey_access", "post"])
  .meta({ id: "FollowedKind" });
export type FollowedKind = z.infer<typeof FollowedKind>;

/** Kinds whose ids have their meaning in a program, or in a submission: a category may be meant in either. */
const scoped = new Set<FollowedKind>(["survey", "category", "measure", "response_type", "response"]);

/** What names a thing that can be followed, as far as a request states it. */
export const followedShape = {
  kind: FollowedKind,
  id: z.guid(),
  scopeId: z
    .guid()
    .nullish()
    .describe(
      "The program of a survey, category, measure or response type; the submission of a response, whose id is its measure's, or of a category in it; none for others.",
    ),
};

type Stated = { kind: FollowedKind; id: string; scopeId?: string | null | undefined };

/** Whether a scope is stated where the kind has one, and only there. */
export const hasItsScope = ({ kind, scopeId }: Stated) => scoped.has(kind) === (scopeId != null);
export const scopeFault = {
  path: ["scopeId"],
  message: "must be stated for what lies in a program or submission, and only for that",
};

export type FollowedRef = EntityRef & { kind: FollowedKind };

export function refOf({ kind, id, scopeId }: Stated): FollowedRef {
  return scopeId == null ? { kind, id } : { kind, id, scopeId };
}

export const keyOf = ({ kind, id, scopeId }: Stated) => [kind, id, scopeId ?? ""].join("|");
