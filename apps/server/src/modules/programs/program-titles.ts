import { type Kysely, sql } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";
import { Problem } from "../../platform/http/problem.ts";

/** Refuses a title that another live program has, whatever the case of its letters; the refusal names it. */
export async function requireFreeTitle(
  db: Kysely<DB>,
  title: string,
  exceptProgramId: string | null,
): Promise<void> {
  const other = await db
    .selectFrom("program")
    .select("id")
    .where(sql<boolean>`lower(title COLLATE "und-x-icu") = lower(${title}::text COLLATE "und-x-icu")`)
    .where("deletedAt", "is", null)
    .where(sql<boolean>`id IS DISTINCT FROM ${exceptProgramId}::uuid`)
    .executeTakeFirst();
  if (other) throw new Problem("name_taken", "Another program has this title.", { takenTitle: title });
}
