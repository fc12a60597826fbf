import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { recordAudit } from "../audit/index.ts";
import { type Actor, auditedAs } from "../identity/index.ts";
import { enqueueRecalculation } from "../programs/index.ts";

/** What shall be scored again: everything, or what lies in the program, the survey (in any program) or is the submission. */
export type RecalculationScope = { programId?: string; surveyId?: string; submissionId?: string };

export type StartedRecalculation = { programId: string; surveyId: string; submissions: number };

/**
 * Has every live submission of `scope` scored again whether it seems to need it or not, and what failed tried at once.
 * Asking twice is asking once. Says per survey how many submissions wait; a survey without any is left out. Audited as started by `actor`, null for the command line.
 */
export async function startRecalculation(
  tx: Tx,
  scope: RecalculationScope,
  { actor, at }: { actor: Actor | null; at: Date },
): Promise<StartedRecalculation[]> {
  const { programId = null, surveyId = null, submissionId = null } = scope;
  const within = sql`m.deleted_at IS NULL
    AND (${programId}::uuid IS NULL OR m.program_id = ${programId})
    AND (${surveyId}::uuid IS NULL OR m.survey_id = ${surveyId})
    AND (${submissionId}::uuid IS NULL OR m.id = ${submissionId})`;
  // What it was scored by stays known, since a level is lost only by a structure that has changed (rule 17). A save
  // that was scored before now must not count as this scoring, so its condition is broken.
  await sql`
    UPDATE submission m SET scored_version = -scored_version, content_revision = content_revision + 1
    WHERE ${within} AND scored_version > 0`.execute(tx);
  await sql`
    DELETE FROM recalculation_failure USING submission m
    WHERE m.id = recalculation_failure.submission_id AND ${within}`.execute(tx);
  const { rows } = await sql<StartedRecalculation>`
    SELECT m.program_id, m.survey_id, count(*) AS submissions
    FROM submission m JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id
    WHERE ${within} AND m.scored_version < s.structure_version
    GROUP BY m.program_id, m.survey_id ORDER BY m.program_id, m.survey_id`.execute(tx);
  for (const survey of rows) await enqueueRecalculation(tx, survey.programId, survey.surveyId);
  await recordAudit(tx, {
    at,
    ...auditedAs(actor),
    action: "recalculation.start",
    ...entityOf(scope),
    programId,
    after: {
      programId,
      surveyId,
      submissionId,
      submissions: rows.reduce((sum, { submissions }) => sum + submissions, 0),
    },
  });
  return rows;
}

function entityOf({ programId, surveyId, submissionId }: RecalculationScope) {
  if (programId !== undefined) return { entityKind: "program", entityId: programId };
  if (surveyId !== undefined) return { entityKind: "survey", entityId: surveyId };
  if (submissionId !== undefined) return { entityKind: "submission", entityId: submissionId };
  return { entityKind: "instance", entityId: null };
}
