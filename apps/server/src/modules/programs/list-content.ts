import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { byText, containsText, listOf, listQuery, offsetOf, pageOf } from "../../platform/http/list.ts";
import { Ref } from "../../platform/http/shapes.ts";
import { liveCategories } from "./live-categories.ts";

export const ResponseTypesQuery = listQuery(["name", "measures"], "name").omit({ deleted: true });
export const ResponseTypeList = listOf(
  z
    .object({
      id: z.guid(),
      name: z.string(),
      parts: z.int(),
      /** The measures that use it. */
      measures: z.int(),
      /** How many of those are placed in a live survey. */
      placed: z.int(),
    })
    .meta({ id: "ResponseTypeListItem" }),
).meta({ id: "ResponseTypeList" });

export const MeasuresQuery = listQuery(["title", "weight"], "title")
  .omit({ deleted: true })
  .extend({
    placed: z.enum(["any", "placed", "unplaced"]).default("any"),
    responseTypeId: z.guid().optional(),
  });
export const ProgramMeasureList = listOf(
  z
    .object({
      id: z.guid(),
      title: z.string(),
      weight: z.number(),
      responseType: z.object({ id: z.guid(), name: z.string() }),
      subMeasures: z.int(),
      /** The live surveys it is placed in, in order. */
      surveys: z.array(Ref),
    })
    .meta({ id: "ProgramMeasureListItem" }),
).meta({ id: "ProgramMeasureList" });

const directionOf = (sort: string) => (sort.startsWith("-") ? sql`DESC` : sql`ASC`);

/** One page of a program's response types, unused ones too. */
export async function listResponseTypes(
  db: Db,
  programId: string,
  query: z.output<typeof ResponseTypesQuery>,
): Promise<z.output<typeof ResponseTypeList>> {
  const offset = offsetOf(query.cursor);
  const sort: RawBuilder<unknown> = query.sort.endsWith("name") ? byText("name") : sql`measures`;
  const { rows } = await sql<{ id: string; name: string; parts: number; measures: number; placed: number }>`
    WITH RECURSIVE ${liveCategories([programId])}
    SELECT * FROM (
      SELECT t.id, t.name, jsonb_array_length(t.parts) AS parts, count(m.id) AS measures,
        count(m.id) FILTER (WHERE EXISTS (
          SELECT FROM placement p JOIN live ON live.id = p.category_id
          WHERE p.program_id = ${programId} AND p.measure_id = m.id)) AS placed
      FROM response_type t LEFT JOIN measure m ON m.program_id = t.program_id AND m.response_type_id = t.id
      WHERE t.program_id = ${programId} AND ${query.q ? containsText("t.name", query.q) : sql`true`}
      GROUP BY t.program_id, t.id
    ) type
    ORDER BY ${sort} ${directionOf(query.sort)}, id LIMIT ${query.limit} OFFSET ${offset}`.execute(db);
  const total = await count(
    db,
    sql`response_type t WHERE t.program_id = ${programId}
      AND ${query.q ? containsText("t.name", query.q) : sql`true`}`,
  );
  return pageOf(rows, offset, total);
}

/** What a search for measures means: words `type:<name>` name response types, the rest is in title or description. */
export function readMeasureSearch(text: string): { types: string[]; text: string } {
  const types: string[] = [];
  const rest = text.replaceAll(
    /(?<=^|\s)type:(?:"([^"]*)"|(\S+))/giu,
    (_, quoted?: string, word?: string) => {
      types.push(quoted ?? word ?? "");
      return "";
    },
  );
  return { types: types.filter((type) => type !== ""), text: rest.replaceAll(/\s+/g, " ").trim() };
}

/** One page of a program's measures, those placed nowhere too. */
export async function listProgramMeasures(
  db: Db,
  programId: string,
  query: z.output<typeof MeasuresQuery>,
): Promise<z.output<typeof ProgramMeasureList>> {
  const offset = offsetOf(query.cursor);
  const search = readMeasureSearch(query.q ?? "");
  const conditions = [
    sql`m.program_id = ${programId}`,
    ...search.types.map((type) => containsText("t.name", type)),
    ...(search.text === ""
      ? []
      : [sql`(${containsText("m.title", search.text)} OR ${containsText("m.description", search.text)})`]),
    ...(query.responseTypeId ? [sql`m.response_type_id = ${query.responseTypeId}`] : []),
    ...(query.placed === "any"
      ? []
      : [sql`(placed.surveys IS NOT NULL) = ${query.placed === "placed"}::boolean`]),
  ];
  const found = sql`
    measure m JOIN response_type t ON t.program_id = m.program_id AND t.id = m.response_type_id
      LEFT JOIN placed ON placed.measure_id = m.id
    WHERE ${sql.join(conditions, sql` AND `)}`;
  const placed = sql`
    WITH RECURSIVE ${liveCategories([programId])}, placed AS (
      SELECT p.measure_id, jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title) ORDER BY s.position, s.id) AS surveys
      FROM placement p JOIN live ON live.id = p.category_id
        JOIN survey s ON s.program_id = p.program_id AND s.id = p.survey_id
      WHERE p.program_id = ${programId} GROUP BY p.measure_id
    )`;
  const sort = query.sort.endsWith("title") ? byText("m.title") : sql`m.weight`;
  const { rows } = await sql<z.output<typeof ProgramMeasureList>["items"][number]>`
    ${placed}
    SELECT m.id, m.title, m.weight, jsonb_build_object('id', t.id, 'name', t.name) AS response_type,
      (SELECT count(*) FROM sub_measure u WHERE u.program_id = m.program_id AND u.measure_id = m.id) AS sub_measures,
      coalesce(placed.surveys, '[]') AS surveys
    FROM ${found}
    ORDER BY ${sort} ${directionOf(query.sort)}, m.id LIMIT ${query.limit} OFFSET ${offset}`.execute(db);
  return pageOf(rows, offset, await count(db, found, placed));
}

async function count(db: Db, found: RawBuilder<unknown>, prelude = sql``): Promise<number> {
  const { rows } = await sql<{ total: number }>`${prelude} SELECT count(*) AS total FROM ${found}`.execute(
    db,
  );
  return rows[0]?.total ?? 0;
}
