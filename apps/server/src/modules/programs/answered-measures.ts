import { type Kysely, sql } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";

/** How many responses of live submissions each answered measure of a program has. */
export async function countAnswers(db: Kysely<DB>, programId: string): Promise<Record<string, number>> {
  const { rows } = await sql<{ measureId: string; answers: number }>`
    SELECT response.measure_id, count(*) AS answers
    FROM submission JOIN response ON response.submission_id = submission.id
    WHERE submission.program_id = ${programId} AND submission.deleted_at IS NULL
    GROUP BY response.measure_id`.execute(db);
  return Object.fromEntries(rows.map(({ measureId, answers }) => [measureId, answers]));
}

/** Which of these measures were ever answered in the program, deleted submissions included. */
export async function answeredAmong(
  db: Kysely<DB>,
  programId: string,
  measureIds: readonly string[],
): Promise<Set<string>> {
  if (measureIds.length === 0) return new Set();
  const { rows } = await sql<{ measureId: string }>`
    SELECT wanted.measure_id FROM unnest(${measureIds}::uuid[]) AS wanted (measure_id)
    WHERE EXISTS (
      SELECT FROM response JOIN submission ON submission.id = response.submission_id
      WHERE response.measure_id = wanted.measure_id AND submission.program_id = ${programId}
    )`.execute(db);
  return new Set(rows.map(({ measureId }) => measureId));
}
