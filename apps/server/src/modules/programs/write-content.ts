import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { DB } from "../../platform/db/database-types.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import type { ContentDifferences, Difference } from "./content-differences.ts";

/**
 * Writes what differs between two states of a program's content: each table by a few statements, however many rows
 * there are. Translations stay as they are.
 *
 * What others refer to is written first and removed last. Two things may swap names in one change, which the unique
 * indexes would refuse half-way: those that give up a name another one takes are parked under their ids before.
 */
export async function writeContent(
  tx: Tx,
  programId: string,
  differences: ContentDifferences,
  at: Date,
): Promise<void> {
  const { responseTypes, measures, surveys, categories, placements } = differences;
  await writeProgram(tx, programId, differences);

  const parkedTypes = namesToPark(
    responseTypes,
    ({ name }) => name,
    () => true,
  );
  if (parkedTypes.length > 0)
    await sql`UPDATE response_type SET name = id::text WHERE program_id = ${programId}
      AND id = ANY (${parkedTypes}::uuid[])`.execute(tx);
  await insertRows(
    tx,
    "response_type",
    ["programId", "id", "key", "name", "formula", "parts", "createdAt"],
    made(responseTypes).map((row) => ({ ...row, programId, createdAt: at })),
  );
  await update(
    tx,
    sql`UPDATE response_type t SET name = line.name, formula = line.formula, parts = line.parts, revision = t.revision + 1`,
    sql`(id uuid, name text, formula text, parts jsonb)`,
    sql`t.program_id = ${programId} AND t.id = line.id`,
    edited(responseTypes),
  );

  await insertRows(
    tx,
    "measure",
    ["programId", "id", "key", "responseTypeId", "title", "description", "weight", "createdAt"],
    made(measures).map((row) => ({ ...row, programId, createdAt: at })),
  );
  await update(
    tx,
    sql`UPDATE measure t SET title = line.title, description = line.description, weight = line.weight,
      response_type_id = line."responseTypeId", revision = t.revision + 1`,
    sql`(id uuid, title text, description text, weight float8, "responseTypeId" uuid)`,
    sql`t.program_id = ${programId} AND t.id = line.id`,
    edited(measures).map(({ subMeasures: _, ...row }) => row),
  );
  await writeSubMeasures(tx, programId, measures);

  await writeSurveys(tx, programId, surveys, at);
  await insertRows(
    tx,
    "category",
    [
      "programId",
      "id",
      "surveyId",
      "parentId",
      "key",
      "title",
      "description",
      "groupHeading",
      "position",
      "createdAt",
      "deletedAt",
    ],
    made(categories).map((row) => ({
      ...row,
      programId,
      createdAt: at,
      deletedAt: row.isDeleted ? at : null,
    })),
  );
  await update(
    tx,
    sql`UPDATE category t SET parent_id = line."parentId", title = line.title, description = line.description,
      group_heading = line."groupHeading", position = line.position, revision = t.revision + 1,
      deleted_at = CASE WHEN line."isDeleted" THEN coalesce(t.deleted_at, ${at}) END`,
    sql`(id uuid, "parentId" uuid, title text, description text, "groupHeading" text, position int, "isDeleted" boolean)`,
    sql`t.program_id = ${programId} AND t.id = line.id`,
    edited(categories),
  );
  await writePlacements(tx, programId, placements);

  await remove(tx, sql`measure t`, sql`t.program_id = ${programId}`, gone(measures));
  await remove(tx, sql`response_type t`, sql`t.program_id = ${programId}`, gone(responseTypes));
}

async function writeProgram(tx: Tx, programId: string, { program }: ContentDifferences): Promise<void> {
  const after = program[0]?.after;
  await tx
    .updateTable("program")
    .set((eb) => ({
      contentRevision: eb("contentRevision", "+", 1),
      ...(after
        ? {
            title: after.title,
            description: after.description,
            source: after.source,
            language: after.language,
            asksQuality: after.asksQuality,
            hideAggregates: after.hideAggregates,
            notRelevant: after.notRelevant,
            revision: eb("revision", "+", 1),
          }
        : {}),
    }))
    .where("id", "=", programId)
    .executeTakeFirstOrThrow();
}

async function writeSurveys(
  tx: Tx,
  programId: string,
  surveys: ContentDifferences["surveys"],
  at: Date,
): Promise<void> {
  // Those that are deleted by this change leave their titles to others at once.
  const deleted = surveys.flatMap(({ before, after }) =>
    after?.isDeleted && before && !before.isDeleted ? [after.id] : [],
  );
  if (deleted.length > 0)
    await sql`UPDATE survey SET deleted_at = ${at} WHERE program_id = ${programId}
      AND id = ANY (${deleted}::uuid[])`.execute(tx);
  const parked = namesToPark(
    surveys,
    ({ title }) => title,
    ({ isDeleted }) => !isDeleted,
  );
  if (parked.length > 0)
    await sql`UPDATE survey SET title = id::text WHERE program_id = ${programId}
      AND id = ANY (${parked}::uuid[])`.execute(tx);
  await insertRows(
    tx,
    "survey",
    ["programId", "id", "key", "title", "description", "structure", "position", "createdAt", "deletedAt"],
    made(surveys).map((row) => ({
      ...row,
      programId,
      createdAt: at,
      deletedAt: row.isDeleted ? at : null,
    })),
  );
  await update(
    tx,
    sql`UPDATE survey t SET title = line.title, description = line.description, structure = line.structure,
      position = line.position, deleted_at = CASE WHEN line."isDeleted" THEN coalesce(t.deleted_at, ${at}) END`,
    sql`(id uuid, title text, description text, structure jsonb, position int, "isDeleted" boolean)`,
    sql`t.program_id = ${programId} AND t.id = line.id`,
    edited(surveys),
  );
}

/** Surveys whose numbers may have changed, and those of which anything that is shown has. */
export async function raiseSurveyVersions(
  tx: Tx,
  programId: string,
  { scored, shown }: { scored: readonly string[]; shown: readonly string[] },
): Promise<void> {
  if (scored.length === 0 && shown.length === 0) return;
  await sql`
    UPDATE survey SET
      structure_version = structure_version + (id = ANY (${scored}::uuid[]))::int,
      revision = revision + 1
    WHERE program_id = ${programId} AND id = ANY (${[...scored, ...shown]}::uuid[])`.execute(tx);
}

async function writeSubMeasures(tx: Tx, programId: string, measures: ContentDifferences["measures"]) {
  const rowsOf = (measure: (typeof measures)[number]["after"]) =>
    (measure?.subMeasures ?? []).map((sub, index) => ({
      ...sub,
      measureId: measure?.id ?? "",
      position: index + 1,
    }));
  const after = measures.flatMap((measure) => rowsOf(measure.after));
  const kept = new Set(after.map(({ id }) => id));
  const lost = measures.flatMap(({ before }) => rowsOf(before)).filter(({ id }) => !kept.has(id));
  await remove(tx, sql`sub_measure t`, sql`t.program_id = ${programId}`, lost);
  await upsert(
    tx,
    sql`INSERT INTO sub_measure (program_id, id, measure_id, key, position, title, description, weight)
      SELECT ${programId}, line.id, line."measureId", line.key, line.position, line.title, line.description, line.weight`,
    sql`(id uuid, "measureId" uuid, key text, position int, title text, description text, weight float8)`,
    sql`ON CONFLICT (program_id, id) DO UPDATE SET measure_id = excluded.measure_id, position = excluded.position,
      title = excluded.title, description = excluded.description, weight = excluded.weight`,
    after,
  );
}

async function writePlacements(tx: Tx, programId: string, placements: ContentDifferences["placements"]) {
  const bindingsOf = (row: (typeof placements)[number]["after"]) =>
    Object.entries(row?.bindings ?? {}).map(([name, source]) => ({
      surveyId: row?.surveyId ?? "",
      measureId: row?.measureId ?? "",
      name,
      sourceId: source.measureId,
      field: source.field,
    }));
  const keyOf = (row: { surveyId: string; measureId: string; name: string }) =>
    JSON.stringify([row.surveyId, row.measureId, row.name]);
  const bound = placements.flatMap(({ after }) => bindingsOf(after));
  const kept = new Set(bound.map(keyOf));
  const unbound = placements
    .flatMap(({ before }) => bindingsOf(before))
    .filter((row) => !kept.has(keyOf(row)));
  await remove(
    tx,
    sql`binding t`,
    sql`t.program_id = ${programId} AND t.survey_id = line."surveyId" AND t.measure_id = line."measureId"
      AND t.name = line.name`,
    unbound,
    sql`("surveyId" uuid, "measureId" uuid, name text)`,
  );
  await remove(
    tx,
    sql`placement t`,
    sql`t.program_id = ${programId} AND t.survey_id = line."surveyId" AND t.measure_id = line."measureId"`,
    gone(placements),
    sql`("surveyId" uuid, "measureId" uuid)`,
  );
  await upsert(
    tx,
    sql`INSERT INTO placement (program_id, survey_id, measure_id, category_id, position)
      SELECT ${programId}, line."surveyId", line."measureId", line."categoryId", line.position`,
    sql`("surveyId" uuid, "measureId" uuid, "categoryId" uuid, position int)`,
    sql`ON CONFLICT (program_id, survey_id, measure_id) DO UPDATE SET category_id = excluded.category_id,
      position = excluded.position`,
    [...made(placements), ...edited(placements)].map(({ bindings: _, ...row }) => row),
  );
  await upsert(
    tx,
    sql`INSERT INTO binding (program_id, survey_id, measure_id, name, source_measure_id, source_field)
      SELECT ${programId}, line."surveyId", line."measureId", line.name, line."sourceId", line.field`,
    sql`("surveyId" uuid, "measureId" uuid, name text, "sourceId" uuid, field text)`,
    sql`ON CONFLICT (program_id, survey_id, measure_id, name) DO UPDATE
      SET source_measure_id = excluded.source_measure_id, source_field = excluded.source_field`,
    bound,
  );
}

// Rows travel as one JSON value a statement, as insertRows explains.
const lines = (rows: readonly object[], shape: RawBuilder<unknown>) =>
  sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS line ${shape}`;

async function update(
  db: Kysely<DB>,
  change: RawBuilder<unknown>,
  shape: RawBuilder<unknown>,
  condition: RawBuilder<unknown>,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await sql`${change} FROM ${lines(rows, shape)} WHERE ${condition}`.execute(db);
}

async function upsert(
  db: Kysely<DB>,
  insert: RawBuilder<unknown>,
  shape: RawBuilder<unknown>,
  conflict: RawBuilder<unknown>,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await sql`${insert} FROM ${lines(rows, shape)} ${conflict}`.execute(db);
}

async function remove(
  db: Kysely<DB>,
  table: RawBuilder<unknown>,
  condition: RawBuilder<unknown>,
  rows: readonly object[],
  shape?: RawBuilder<unknown>,
): Promise<void> {
  if (rows.length === 0) return;
  const matches = shape === undefined ? sql`${condition} AND t.id = line.id` : condition;
  await sql`DELETE FROM ${table} USING ${lines(rows, shape ?? sql`(id uuid)`)} WHERE ${matches}`.execute(db);
}

function made<Row>(differences: readonly Difference<Row>[]): Row[] {
  return differences.flatMap(({ before, after }) => (before === null && after !== null ? [after] : []));
}

function edited<Row>(differences: readonly Difference<Row>[]): Row[] {
  return differences.flatMap(({ before, after }) => (before !== null && after !== null ? [after] : []));
}

function gone<Row>(differences: readonly Difference<Row>[]): Row[] {
  return differences.flatMap(({ before, after }) => (before !== null && after === null ? [before] : []));
}

/** The ids of what gives up a name that something else takes in the same change. */
function namesToPark<Row extends { id: string }>(
  differences: readonly Difference<Row>[],
  nameOf: (row: Row) => string,
  isHeld: (row: Row) => boolean,
): string[] {
  const fold = (row: Row) => nameOf(row).toLowerCase();
  const taken = new Map(
    differences.flatMap(({ after }) => (after && isHeld(after) ? [[fold(after), after.id]] : [])),
  );
  return differences.flatMap(({ before }) => {
    if (!before || !isHeld(before)) return [];
    const taker = taken.get(fold(before));
    return taker !== undefined && taker !== before.id ? [before.id] : [];
  });
}
