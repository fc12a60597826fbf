import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { LoadedSurvey } from "../programs/index.ts";

export type FailureReason = { code: string; params: Record<string, string> };

const retryFirstMinutes = 1;
const retryLastMinutes = 6 * 60;
const messageMax = 500;

/** Records that a submission could not be scored, and when that is tried again: later each time. */
export async function recordFailure(
  tx: Tx,
  submissionId: string,
  { structureVersion }: Pick<LoadedSurvey, "structureVersion">,
  error: unknown,
  at: Date,
): Promise<void> {
  const first = new Date(at.getTime() + retryFirstMinutes * 60_000);
  await sql`
    INSERT INTO recalculation_failure AS known (submission_id, structure_version, reason, failed_at, retry_at)
    VALUES (${submissionId}, ${structureVersion}, ${JSON.stringify(reasonOf(error))}::jsonb, ${at}, ${first})
    ON CONFLICT (submission_id) DO UPDATE SET structure_version = excluded.structure_version,
      reason = excluded.reason, failed_at = excluded.failed_at, attempts = known.attempts + 1,
      retry_at = excluded.failed_at + make_interval(mins =>
        least(${retryFirstMinutes} * 2 ^ least(known.attempts, 20), ${retryLastMinutes})::int)`.execute(tx);
}

/** An error as data: what the database refused, or what went wrong while scoring. */
function reasonOf(error: unknown): FailureReason {
  const { constraint, code } = (error ?? {}) as { constraint?: unknown; code?: unknown };
  const message = (error instanceof Error ? error.message : String(error)).slice(0, messageMax);
  if (typeof constraint === "string") return { code: "constraint_violated", params: { constraint, message } };
  if (typeof code === "string") return { code: "database_error", params: { state: code, message } };
  return { code: "scoring_failed", params: { message } };
}

// SQLSTATE classes: connection, transaction rollback, resources, an operator's intervention, the system.
const outageClasses = new Set(["08", "40", "53", "57", "58"]);
const statementTimeout = "57014";

/** Whether an error says that the database is away or busy, and nothing about a submission. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === "string") {
    if (code === statementTimeout) return false;
    return outageClasses.has(code.slice(0, 2)) || code.startsWith("E");
  }
  // What the driver says without a code.
  return /^(Connection terminated|timeout exceeded when trying to connect|Cannot use a pool)/.test(
    error.message,
  );
}
