import { sql } from "kysely";
import type { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { takeIdempotencyKey } from "../../platform/http/idempotency.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import { type Actor, can, type Subject } from "../identity/index.ts";
import { type LoadedSurvey, loadSurvey } from "../programs/index.ts";
import { carriedAttachments, carriedRatings, carriedResponses, earlierSubmission } from "./carry-over.ts";
import { rescoreSubmission } from "./rescore-submission.ts";
import { submissionLineage } from "./submission-ancestors.ts";
import { submissionSubject } from "./submission-queries.ts";
import type { NewSubmission } from "./submission-schemas.ts";

/**
 * Makes a submission at draft, empty or with the answers of an earlier one of the same organisation: those of
 * common measures with comments and attachments, and ratings of common categories, all back at draft.
 */
export async function createSubmission(
  tx: Tx,
  actor: Actor,
  at: Date,
  wanted: z.infer<typeof NewSubmission>,
  idempotencyKey?: string,
): Promise<Subject> {
  const { programId, surveyId, organisationId, title, appliesOn } = wanted;
  const { id, wasMade } = await takeIdempotencyKey(tx, {
    userId: actor.userId,
    action: "submission.create",
    key: idempotencyKey,
    request: wanted,
    at,
  });
  const subject = await submissionSubject(tx, wanted, id);
  if (!subject || subject.isDeleted || !can(actor, "submission.create", subject))
    throw notFound("The survey or the organisation");
  if (!subject.hasAccess)
    throw new Problem("survey_access_missing", "The organisation has no access to this survey.");
  if (wasMade) return { ...subject, ownerId: actor.trueUserId };
  // A structural change now waits, or is waited for: recalculation would not find a submission that is not committed.
  await sql`SELECT FROM survey WHERE program_id = ${programId} AND id = ${surveyId} FOR SHARE`.execute(tx);
  const survey = await loadSurvey(tx, programId, surveyId);
  if (!survey) throw notFound("The survey");

  await tx
    .insertInto("submission")
    .values({
      id,
      programId,
      surveyId,
      organisationId,
      title,
      appliesOn,
      createdAt: at,
      createdBy: actor.trueUserId,
      modifiedAt: at,
    })
    .execute();
  const startFromId = wanted.startFromId ?? null;
  if (startFromId !== null)
    await copyAnswers(tx, actor, at, { submissionId: id, organisationId }, startFromId, survey);
  await rescoreSubmission(tx, id, { actor, at, survey });
  await recordChange(tx, actor, at, {
    verb: "create",
    action: "submission.create",
    entity: { kind: "submission", id },
    message: title,
    ...submissionLineage({ organisationId, programId }),
    after: { title, appliesOn, startFromId },
    revision: 1,
    audience: { organisationId, groupIds: subject.groupIds },
  });
  return { ...subject, ownerId: actor.trueUserId };
}

async function copyAnswers(
  tx: Tx,
  actor: Actor,
  at: Date,
  { submissionId, organisationId }: { submissionId: string; organisationId: string },
  sourceId: string,
  survey: LoadedSurvey,
): Promise<void> {
  await earlierSubmission(tx, actor, organisationId, sourceId);
  await sql`
    INSERT INTO response (submission_id, measure_id, parts, comment, sub_measures, not_relevant, quality,
      version_began_at, modified_at, modified_by)
    SELECT ${submissionId}, measure_id, parts, comment, sub_measures, not_relevant, quality, ${at}, ${at}, ${actor.trueUserId}
    FROM ${carriedResponses(sourceId, survey)}
  `.execute(tx);
  await sql`
    INSERT INTO category_rating (submission_id, category_id, importance, target, modified_at, modified_by)
    SELECT ${submissionId}, category_id, importance, target, ${at}, ${actor.trueUserId}
    FROM ${carriedRatings(sourceId, survey)}
  `.execute(tx);
  const subMeasureIds = survey.measures.flatMap(({ subMeasures }) => subMeasures.map(({ id }) => id));
  // Who added it, and when, stays known; where the sub-measure is gone it goes on as one of the whole response.
  await sql`
    INSERT INTO attachment (id, submission_id, measure_id, sub_measure_id, name, url, stored_file_id, added_at, added_by)
    SELECT gen_random_uuid(), ${submissionId}, measure_id,
      CASE WHEN sub_measure_id = ANY (${subMeasureIds}::uuid[]) THEN sub_measure_id END,
      name, url, stored_file_id, added_at, added_by
    FROM ${carriedAttachments(sourceId, survey)}
  `.execute(tx);
}
