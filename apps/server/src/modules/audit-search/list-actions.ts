import { sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";

/** Every action that the audit holds, in order. The index is looked into once for each, however many entries there are. */
export async function listActions(db: Db): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    WITH RECURSIVE found AS (
      (SELECT action FROM audit ORDER BY action USING ~<~ LIMIT 1)
      UNION ALL
      SELECT next.action FROM found CROSS JOIN LATERAL (
        SELECT action FROM audit WHERE action ~>~ found.action ORDER BY action USING ~<~ LIMIT 1) next
    )
    SELECT action FROM found ORDER BY action COLLATE "C"`.execute(db);
  return rows.map(({ action }) => action);
}
