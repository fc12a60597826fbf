import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { DB } from "../../platform/db/database-types.ts";

export type NewJobFile = { name: string; mediaType: string; content: Uint8Array };

/** `input`: what a job was given, until it is done with; `output`: what it has made, for some days. */
export type JobFileRole = "input" | "output";

const keptDays = 7;

/** Keeps a file with its job; another of the same role gives way to it. */
export async function saveJobFile(
  tx: Tx,
  { jobId, role, name, mediaType, content, at }: NewJobFile & { jobId: string; role: JobFileRole; at: Date },
): Promise<void> {
  const file = { name, mediaType, content: Buffer.from(content), createdAt: at };
  await tx
    .insertInto("jobFile")
    .values({ jobId, role, ...file })
    .onConflict((conflict) => conflict.columns(["jobId", "role"]).doUpdateSet(file))
    .execute();
}

/** The job's file, or null where it has none or none any more. What a job was given has no age: it may be tried again. */
export async function readJobFile(
  db: Kysely<DB>,
  jobId: string,
  role: JobFileRole,
  now: Date,
): Promise<{ name: string; mediaType: string; content: Buffer } | null> {
  const file = await db
    .selectFrom("jobFile")
    .select(["name", "mediaType", "content"])
    .where("jobId", "=", jobId)
    .where("role", "=", role)
    .$if(role === "output", (query) => query.where("createdAt", ">=", oldestKept(now)))
    .executeTakeFirst();
  return file ?? null;
}

/** Removes the files that jobs have made and that are too old; says how many. */
export async function removeOldJobFiles(db: Kysely<DB>, now: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("jobFile")
    .where("role", "=", "output")
    .where("createdAt", "<", oldestKept(now))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

export async function removeJobFile(db: Kysely<DB>, jobId: string, role: JobFileRole): Promise<void> {
  await db.deleteFrom("jobFile").where("jobId", "=", jobId).where("role", "=", role).execute();
}

/** What tells a file from another one. */
export function fingerprintOf({ content }: NewJobFile): string {
  return createHash("sha256").update(content).digest("hex");
}

function oldestKept(now: Date): Date {
  return new Date(now.getTime() - keptDays * 86_400_000);
}
