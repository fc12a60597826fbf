import type { Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { loadSurvey } from "../programs/index.ts";
import { rescoreSubmission } from "./rescore-submission.ts";
import { maySetLevel, requireWritable } from "./response-policy.ts";
import { answerLineage } from "./submission-ancestors.ts";
import { lockSubmission, raiseContentRevision } from "./submission-queries.ts";

/** Sets a category's importance or target; absent is unchanged, null empties it. */
export async function rateCategory(
  tx: Tx,
  actor: Actor,
  at: Date,
  subject: Subject,
  categoryId: string,
  change: { importance?: number | null | undefined; target?: number | null | undefined; revision: number },
): Promise<void> {
  requireWritable(subject);
  const submission = await lockSubmission(tx, subject.id);
  if (!submission) throw notFound("The submission");
  if (!maySetLevel(actor, subject, submission.approval))
    throw new Problem(
      "forbidden",
      `The submission is ${submission.approval}, which your role may not change.`,
    );
  const survey = await loadSurvey(tx, submission.programId, submission.surveyId);
  const category = survey?.category(categoryId);
  if (!survey || !category) throw notFound("The category");

  const present = await tx
    .selectFrom("categoryRating")
    .select(["importance", "target", "revision"])
    .where("submissionId", "=", submission.id)
    .where("categoryId", "=", categoryId)
    .executeTakeFirst();
  const before = { importance: present?.importance ?? null, target: present?.target ?? null };
  const revision = present?.revision ?? 0;
  if (revision !== change.revision)
    throw new Problem("stale", "Somebody else has rated this category since you opened it.", {
      current: { ...before, revision },
    });
  const after = {
    importance: change.importance === undefined ? before.importance : change.importance,
    target: change.target === undefined ? before.target : change.target,
  };
  if (after.importance === before.importance && after.target === before.target) return;

  const row = { ...after, revision: revision + 1, modifiedAt: at, modifiedBy: actor.trueUserId };
  await tx
    .insertInto("categoryRating")
    .values({ submissionId: submission.id, categoryId, ...row })
    .onConflict((conflict) => conflict.columns(["submissionId", "categoryId"]).doUpdateSet(row))
    .execute();
  await raiseContentRevision(tx, submission.id, at);
  await rescoreSubmission(tx, submission.id, { actor, at, survey });
  await recordChange(tx, actor, at, {
    verb: "update",
    action: "category.rate",
    entity: { kind: "category", id: categoryId, scopeId: submission.id },
    message: category.title,
    ...answerLineage(submission, category.parents),
    before,
    after,
    revision: revision + 1,
    audience: { organisationId: subject.organisationId, groupIds: subject.groupIds },
  });
}
