import { inDatabase } from "./in-database.ts";

type GivenFailedJob = { kind: string; reason: string; attempts: number };

/**
 * Puts jobs into the queue as a worker leaves those that failed, each with ten tries at most. No screen can make a job
 * fail, since nothing that a person does should.
 */
export async function givenFailedJobs(jobs: readonly GivenFailedJob[]): Promise<void> {
  await inDatabase(async (client) => {
    for (const { kind, reason, attempts } of jobs) {
      // Far enough away that no worker takes it before it has failed.
      const { rows } = await client.query<{ id: string }>(
        "SELECT id FROM graphile_worker.add_job($1, max_attempts => 10, run_at => now() + interval '1 hour')",
        [kind],
      );
      await client.query(
        "UPDATE graphile_worker._private_jobs SET attempts = $2, last_error = $3, updated_at = now() WHERE id = $1",
        [rows[0]?.id, attempts, reason],
      );
    }
  });
}
