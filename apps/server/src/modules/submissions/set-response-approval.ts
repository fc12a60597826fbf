import type { Approval } from "@aquamark/scoring";
import type { AppContext } from "../../platform/context.ts";
import { Problem } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { type ChangedResponse, changeResponse } from "./change-response.ts";
import { levelRefusals } from "./response-policy.ts";
import { contentOf } from "./save-response.ts";

/** Sets a response's level, or refuses with every reason (rules 14 and 16). */
export function setResponseApproval(
  context: AppContext,
  actor: Actor,
  subject: Subject,
  measureId: string,
  { approval, revision }: { approval: Approval; revision: number },
): Promise<ChangedResponse> {
  return changeResponse(context, {
    actor,
    subject,
    measureId,
    revision,
    decide: ({ facts, scoring }, present) => {
      const hasError = (scoring.response(measureId)?.error ?? null) !== null;
      const reasons = levelRefusals(actor, subject, facts.approval, present, hasError, approval);
      if (present === null || reasons.length > 0)
        throw new Problem("response_level_refused", `The response cannot become ${approval}.`, { reasons });
      if (present.approval === approval) return null;
      return { content: contentOf(present), approval, verb: "state", action: "response.approval" };
    },
  });
}
