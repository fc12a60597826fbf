import { sql } from "kysely";
import type { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import type { ResponseVersions } from "./response-schemas.ts";

/** Every version of a response, the present one first. */
export async function responseVersions(
  db: Db,
  submissionId: string,
  measureId: string,
): Promise<z.infer<typeof ResponseVersions>> {
  const columns = (began: "began_at" | "version_began_at") =>
    sql`v.version, v.approval, v.parts, v.comment, v.sub_measures, v.not_relevant, v.quality,
      v.${sql.ref(began)} AS began_at, v.modified_at, v.modified_by`;
  const { rows } = await sql<
    Omit<z.infer<typeof ResponseVersions>["items"][number], "beganAt" | "modifiedAt" | "modifiedBy"> & {
      beganAt: Date;
      modifiedAt: Date;
      modifiedBy: string;
      name: string;
    }
  >`
    SELECT step.*, u.name
    FROM (
      SELECT ${columns("version_began_at")} FROM response v
      WHERE v.submission_id = ${submissionId} AND v.measure_id = ${measureId}
      UNION ALL
      SELECT ${columns("began_at")} FROM response_version v
      WHERE v.submission_id = ${submissionId} AND v.measure_id = ${measureId}
    ) step JOIN app_user u ON u.id = step.modified_by
    ORDER BY step.version DESC
  `.execute(db);
  return {
    items: rows.map(({ beganAt, modifiedAt, modifiedBy, name, ...version }) => ({
      ...version,
      beganAt: beganAt.toISOString(),
      modifiedAt: modifiedAt.toISOString(),
      modifiedBy: { id: modifiedBy, name },
    })),
  };
}
