import type { AppContext } from "../../platform/context.ts";
import { notFound } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { type ChangedResponse, changeResponse, type ResponseContentFields } from "./change-response.ts";
import { requirePresentLevel } from "./response-policy.ts";

/** Brings the content of an earlier version back as a new version; the level stays as it is. */
export async function restoreResponseVersion(
  context: AppContext,
  actor: Actor,
  subject: Subject,
  measureId: string,
  version: number,
  revision: number,
): Promise<ChangedResponse> {
  const earlier = await context.db
    .selectFrom("responseVersion")
    .select(["parts", "comment", "subMeasures", "notRelevant", "quality"])
    .where("submissionId", "=", subject.id)
    .where("measureId", "=", measureId)
    .where("version", "=", version)
    .executeTakeFirst();
  if (!earlier) throw notFound("The version");
  return changeResponse(context, {
    actor,
    subject,
    measureId,
    revision,
    decide: (_state, present) => {
      if (present === null) throw notFound("The response");
      requirePresentLevel(actor, subject, present.approval);
      return {
        content: earlier as ResponseContentFields,
        approval: present.approval,
        verb: "update",
        action: "response.restore",
        isStep: true,
      };
    },
  });
}
