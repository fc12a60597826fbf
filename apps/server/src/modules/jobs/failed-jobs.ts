import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "../../platform/db/database.ts";
import { containsText, type ListFilter, offsetOf, pageOf } from "../../platform/http/list.ts";
import { Instant, instantOf, NamedRef } from "../../platform/http/shapes.ts";
import { originKey } from "../../platform/jobs/enqueue.ts";

export const FailedJob = z
  .object({
    id: z.string().describe("The number of the job in the queue."),
    kind: z.string(),
    state: z.enum(["given_up", "waiting"]).describe("`waiting`: it is tried again by itself at `nextTryAt`."),
    title: z.string().describe("What it was about, where somebody gave it a name."),
    startedBy: NamedRef.nullable().describe("Whose request set it going, where it was somebody's."),
    requestId: z.string().nullable().describe("The request that set it going; the log has it too."),
    reason: z.string().describe("The last error."),
    attempts: z.int(),
    attemptsMax: z.int(),
    createdAt: Instant,
    failedAt: Instant,
    nextTryAt: Instant.nullable(),
    can: z.object({ retry: z.boolean(), discard: z.boolean() }),
  })
  .meta({ id: "FailedJob" });
export type FailedJob = z.infer<typeof FailedJob>;

export const FailedJobKind = z
  .object({ kind: z.string(), givenUp: z.int(), waiting: z.int() })
  .meta({ id: "FailedJobKind" });

export const failedJobSorts = ["failedAt", "createdAt", "kind", "attempts"] as const;

type FailedJobFilter = Omit<ListFilter, "deleted"> & {
  kind?: string | undefined;
  state?: FailedJob["state"] | undefined;
};

type Row = Omit<FailedJob, "startedBy" | "createdAt" | "failedAt" | "nextTryAt" | "can"> & {
  startedById: string | null;
  startedByName: string | null;
  createdAt: Date;
  failedAt: Date;
  nextTryAt: Date | null;
};

/** What has failed and is not being tried at this moment. */
export const isFailed = sql<boolean>`queued.locked_at IS NULL
  AND (queued.attempts >= queued.max_attempts OR queued.attempts > 0 AND queued.last_error IS NOT NULL)`;

// A user's job says by whom and what it is; of others their origin tells, or whose change made them necessary.
const failed = sql`
  SELECT queued.id::text AS id, task.identifier AS kind,
    CASE WHEN queued.attempts >= queued.max_attempts THEN 'given_up' ELSE 'waiting' END AS state,
    coalesce(job.title, '') AS title, starter.id AS started_by_id, starter.name AS started_by_name,
    queued.payload -> ${sql.lit(originKey)} ->> 'requestId' AS request_id,
    coalesce(queued.last_error, '') AS reason, queued.attempts, queued.max_attempts AS attempts_max,
    queued.created_at, queued.updated_at AS failed_at,
    CASE WHEN queued.attempts < queued.max_attempts THEN queued.run_at END AS next_try_at
  FROM graphile_worker._private_jobs queued
    JOIN graphile_worker._private_tasks task ON task.id = queued.task_id
    LEFT JOIN job ON job.id::text = queued.payload ->> 'jobId'
    LEFT JOIN app_user starter ON starter.id::text = coalesce(job.created_by::text,
      queued.payload -> ${sql.lit(originKey)} ->> 'userId', queued.payload ->> 'actorId')
  WHERE ${isFailed}`;

const columns: Record<(typeof failedJobSorts)[number], RawBuilder<unknown>> = {
  failedAt: sql`failed_at`,
  createdAt: sql`created_at`,
  kind: sql`kind COLLATE "C"`,
  attempts: sql`attempts`,
};

/** A page of what has failed, for those who may try it again. */
export async function listFailedJobs(db: Db, { kind, state, q, ...query }: FailedJobFilter) {
  const offset = offsetOf(query.cursor);
  const searched = ["kind", "title", "reason", "started_by_name"] as const;
  const found = sql`SELECT * FROM (${failed}) found WHERE true
    ${kind === undefined ? sql`` : sql`AND kind = ${kind}`}
    ${state === undefined ? sql`` : sql`AND state = ${state}`}
    ${
      q
        ? sql`AND (${sql.join(
            searched.map((column) => containsText(column, q)),
            sql` OR `,
          )})`
        : sql``
    }`;
  const column = columns[query.sort.replace("-", "") as (typeof failedJobSorts)[number]];
  const direction = query.sort.startsWith("-") ? sql`DESC` : sql`ASC`;
  const counted = await sql<{ total: number }>`SELECT count(*) AS total FROM (${found}) counted`.execute(db);
  const { rows } = await sql<Row>`${found} ORDER BY ${column} ${direction}, id::bigint
    LIMIT ${query.limit} OFFSET ${offset}`.execute(db);
  return pageOf(rows.map(viewOf), offset, counted.rows[0]?.total ?? 0);
}

/** One of them; null where it is not, or not any more. */
export async function findFailedJob(db: Db | Tx, id: string): Promise<FailedJob | null> {
  const { rows } = await sql<Row>`${failed} AND queued.id = ${id}::bigint`.execute(db);
  return rows[0] === undefined ? null : viewOf(rows[0]);
}

/** How many of each kind have failed. */
export async function listFailedJobKinds(db: Db): Promise<z.infer<typeof FailedJobKind>[]> {
  const { rows } = await sql<z.infer<typeof FailedJobKind>>`
    SELECT kind, count(*) FILTER (WHERE state = 'given_up') AS given_up,
      count(*) FILTER (WHERE state = 'waiting') AS waiting
    FROM (${failed}) found GROUP BY kind ORDER BY kind COLLATE "C"`.execute(db);
  return rows;
}

function viewOf({ startedById, startedByName, ...row }: Row): FailedJob {
  return {
    ...row,
    startedBy: startedById === null ? null : { id: startedById, name: startedByName ?? "" },
    createdAt: instantOf(row.createdAt),
    failedAt: instantOf(row.failedAt),
    nextTryAt: row.nextTryAt === null ? null : instantOf(row.nextTryAt),
    can: { retry: true, discard: true },
  };
}
