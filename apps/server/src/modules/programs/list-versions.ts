import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { Instant, instantOf, instantOrNull, Ref } from "../../platform/http/shapes.ts";
import { type Actor, reachOf } from "../identity/index.ts";
import { liveCategories } from "./live-categories.ts";
import { surveyIsOpen, visiblePrograms } from "./program-queries.ts";

export const VersionsQuery = z.object({
  kind: z.enum(["survey", "category", "measure", "responseType"]),
  id: z.guid().toLowerCase(),
});
export type VersionsQuery = z.output<typeof VersionsQuery>;

export const Versions = z
  .object({
    items: z.array(
      z
        .object({
          program: z.object({
            id: z.guid(),
            title: z.string(),
            finalisedAt: Instant.nullable(),
            createdAt: Instant,
          }),
          /** Where it is live there. */
          surveys: z.array(Ref),
          /** What it is called there. */
          title: z.string(),
          /** Of a response type: the measures that use it. */
          measures: z.int().optional(),
        })
        .meta({ id: "Version" }),
    ),
  })
  .meta({ id: "Versions" });
export type Versions = z.output<typeof Versions>;

type Found = {
  programId: string;
  title: string;
  measures: number | null;
  surveys: Versions["items"][number]["surveys"];
};

/**
 * The versions of one survey, category, measure or response type: the live programs of the lineage that the user may
 * see and that have it, the newest first, this one included.
 */
export async function listVersionsOf(
  db: Db,
  actor: Actor,
  programId: string,
  { kind, id }: VersionsQuery,
): Promise<Versions> {
  const programs = await visiblePrograms(db, actor)
    .select(["program.id", "program.title", "program.finalisedAt", "program.createdAt"])
    .where("program.lineageId", "=", (eb) =>
      eb.selectFrom("program as source").select("source.lineageId").where("source.id", "=", programId),
    )
    .where("program.deletedAt", "is", null)
    .orderBy("program.createdAt", "desc")
    .orderBy("program.id", "desc")
    .execute();
  const ids = programs.map((program) => program.id);
  const { rows } = await sql<Found>`
    WITH RECURSIVE ${liveCategories(ids, surveyIsOpen(actor))}, found AS (${foundSql(kind, id, ids, surveyIsOpen(actor))})
    SELECT found.program_id, found.title, max(found.measures) AS measures,
      coalesce(jsonb_agg(DISTINCT jsonb_build_object('id', survey.id, 'title', survey.title))
        FILTER (WHERE survey.id IS NOT NULL), '[]') AS surveys
    FROM found LEFT JOIN survey ON survey.program_id = found.program_id AND survey.id = found.survey_id
    GROUP BY found.program_id, found.title`.execute(db);
  const byProgram = new Map(rows.map((row) => [row.programId, row]));
  // Members of organisations see what lies in the surveys they have access to.
  const needsSurvey = reachOf(actor.role, "program.view") === "access";
  return {
    items: programs.flatMap(({ finalisedAt, createdAt, ...program }) => {
      const found = byProgram.get(program.id);
      if (!found || (needsSurvey && found.surveys.length === 0)) return [];
      return [
        {
          program: { ...program, finalisedAt: instantOrNull(finalisedAt), createdAt: instantOf(createdAt) },
          surveys: found.surveys,
          title: found.title,
          ...(found.measures === null ? {} : { measures: found.measures }),
        },
      ];
    }),
  };
}

function foundSql(
  kind: VersionsQuery["kind"],
  id: string,
  programIds: readonly string[],
  isOpen: RawBuilder<boolean>,
): RawBuilder<unknown> {
  const among = sql`ANY (${programIds}::uuid[])`;
  switch (kind) {
    case "survey":
      return sql`
        SELECT s.program_id, s.title, s.id AS survey_id, NULL::bigint AS measures FROM survey s
        WHERE s.program_id = ${among} AND s.id = ${id} AND s.deleted_at IS NULL AND ${isOpen}`;
    case "category":
      return sql`
        SELECT program_id, title, survey_id, NULL::bigint AS measures FROM live WHERE id = ${id}`;
    case "measure":
      return sql`
        SELECT m.program_id, m.title, live.survey_id, NULL::bigint AS measures FROM measure m
          LEFT JOIN placement p ON p.program_id = m.program_id AND p.measure_id = m.id
          LEFT JOIN live ON live.program_id = p.program_id AND live.id = p.category_id
        WHERE m.program_id = ${among} AND m.id = ${id}`;
    case "responseType":
      // Counted before it is joined with the places of those measures: else it is counted again for each of them.
      return sql`
        WITH counted AS MATERIALIZED (
          SELECT t.program_id, t.id, t.name,
            (SELECT count(*) FROM measure u WHERE u.program_id = t.program_id AND u.response_type_id = t.id) AS measures
          FROM response_type t WHERE t.program_id = ${among} AND t.id = ${id}
        )
        SELECT t.program_id, t.name AS title, live.survey_id, t.measures FROM counted t
          LEFT JOIN measure m ON m.program_id = t.program_id AND m.response_type_id = t.id
          LEFT JOIN placement p ON p.program_id = m.program_id AND p.measure_id = m.id
          LEFT JOIN live ON live.program_id = p.program_id AND live.id = p.category_id`;
  }
}
