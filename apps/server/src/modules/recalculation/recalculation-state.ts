import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { Instant } from "../../platform/http/shapes.ts";
import type { SurveyKey } from "./recalculate-batch.ts";
import type { FailureReason } from "./recalculation-failure.ts";

const Failure = z.object({
  submissionId: z.guid(),
  reason: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }),
  attempts: z.int(),
  failedAt: Instant,
  retryAt: Instant,
});

export const RecalculationState = z
  .object({
    structureVersion: z.int(),
    submissions: z.int().describe("Those that are not deleted; to members of organisations, their own."),
    stale: z.int().describe("How many of them wait for their scores to be brought up to date."),
    failed: z.int().describe("How many of those could not be scored and are tried again later."),
    failures: z
      .array(Failure)
      .optional()
      .describe("For whoever may start a recalculation; the latest first."),
    can: z.object({ start: z.boolean() }),
  })
  .meta({ id: "RecalculationState" });
export type RecalculationState = z.infer<typeof RecalculationState>;

const failuresMax = 100;

/** How far a survey's submissions are up to date; counted are those of one organisation, or all of them for null. */
export async function recalculationState(
  db: Db,
  { programId, surveyId }: SurveyKey,
  organisationId: string | null,
): Promise<Pick<RecalculationState, "structureVersion" | "submissions" | "stale" | "failed"> | null> {
  const { rows } = await sql<{
    structureVersion: number;
    submissions: number;
    stale: number;
    failed: number;
  }>`
    SELECT s.structure_version, count(m.id) AS submissions,
      count(m.id) FILTER (WHERE m.scored_version < s.structure_version) AS stale,
      count(m.id) FILTER (WHERE m.scored_version < s.structure_version AND EXISTS (
        SELECT FROM recalculation_failure f
        WHERE f.submission_id = m.id AND f.structure_version = s.structure_version)) AS failed
    FROM survey s LEFT JOIN submission m ON m.program_id = s.program_id AND m.survey_id = s.id
      AND m.deleted_at IS NULL AND (${organisationId}::uuid IS NULL OR m.organisation_id = ${organisationId})
    WHERE s.program_id = ${programId} AND s.id = ${surveyId}
    GROUP BY s.structure_version`.execute(db);
  return rows[0] ?? null;
}

/** Which submissions could not be scored, and why. */
export async function recalculationFailures(
  db: Db,
  { programId, surveyId }: SurveyKey,
): Promise<NonNullable<RecalculationState["failures"]>> {
  const { rows } = await sql<{
    submissionId: string;
    reason: FailureReason;
    attempts: number;
    failedAt: Date;
    retryAt: Date;
  }>`
    SELECT f.submission_id, f.reason, f.attempts, f.failed_at, f.retry_at
    FROM recalculation_failure f JOIN submission m ON m.id = f.submission_id
    WHERE m.program_id = ${programId} AND m.survey_id = ${surveyId} AND m.deleted_at IS NULL
    ORDER BY f.failed_at DESC, f.submission_id LIMIT ${failuresMax}`.execute(db);
  return rows.map((row) => ({
    ...row,
    failedAt: row.failedAt.toISOString(),
    retryAt: row.retryAt.toISOString(),
  }));
}
