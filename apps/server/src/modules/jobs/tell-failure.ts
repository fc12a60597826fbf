import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transaction.ts";
import type { JobListener } from "../../platform/jobs/run-job.ts";
import type { Audience } from "../../platform/live/change-hub.ts";
import { queueOperatorMail } from "../mail/index.ts";

/** Who sees the list of failed jobs. */
export const failedJobAudience: Audience = { permission: "failed_job.retry" };

/**
 * Tells open pages that a job failed, or that one which had failed is done; and the operators, once per kind and hour,
 * that one was given up.
 */
export const tellFailure: JobListener = async (context, { id, kind, reason, isGivenUp }) => {
  const { hub, db, config, baseUrl, clock } = context;
  hub.publish([{ kind: "failed_job", id, audience: failedJobAudience }]);
  if (!isGivenUp || config.operatorMail.length === 0) return;
  // The job itself is counted by the queue only when this has ended.
  const count = (await givenUpBefore(db, kind, id)) + 1;
  await transact(context, (tx) =>
    queueOperatorMail(tx, {
      operators: config.operatorMail,
      kind: `job:${kind}`,
      template: "failed-job",
      params: { kind, reason: reason ?? "", count: `${count}`, link: `${baseUrl}/failed-jobs` },
      at: clock.now(),
    }),
  );
};

async function givenUpBefore(db: Db, kind: string, id: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM graphile_worker.jobs
    WHERE task_identifier = ${kind} AND id <> ${id}::bigint AND locked_at IS NULL AND attempts >= max_attempts`.execute(
    db,
  );
  return rows[0]?.count ?? 0;
}
