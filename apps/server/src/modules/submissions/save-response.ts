import { isDeepStrictEqual } from "node:util";
import type { AppContext } from "../../platform/context.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { type ChangedResponse, changeResponse, type ResponseContentFields } from "./change-response.ts";
import { requirePresentLevel } from "./response-policy.ts";
import type { ResponseSave } from "./response-schemas.ts";
import type { ResponseRow } from "./submission-facts.ts";

/**
 * Saves what a person answered; its level stays. A scoring error is kept with the result and stops nothing.
 *
 * Refuses with `response_stale` and the present response, with `response_level_refused` where the present level
 * is not the actor's to change, and with `submission_read_only`.
 */
export function saveResponse(
  context: AppContext,
  actor: Actor,
  subject: Subject,
  measureId: string,
  { revision, ...content }: ResponseSave,
): Promise<ChangedResponse> {
  return changeResponse(context, {
    actor,
    subject,
    measureId,
    revision,
    decide: ({ facts }, present) => {
      // A first answer begins at the submission's level, below which no response may be.
      const approval = present?.approval ?? facts.approval;
      requirePresentLevel(actor, subject, approval);
      if (present && isDeepStrictEqual(contentOf(present), content)) return null;
      return { content, approval, verb: present ? "update" : "create", action: "response.save" };
    },
  });
}

export function contentOf(row: ResponseRow): ResponseContentFields {
  const { parts, comment, subMeasures, notRelevant, quality } = row;
  return { parts, comment, subMeasures, notRelevant, quality };
}
