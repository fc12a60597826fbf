import { type RawBuilder, sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { byText, containsText, type ListFilter, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { instantOf, instantOrNull } from "../../platform/http/shapes.ts";
import {
  type Actor,
  can,
  inSurveyGroup,
  reachOf,
  type Subject,
  surveyGroupsOf,
  withinGroups,
} from "../identity/index.ts";
import { withLiveCategories } from "./live-categories.ts";
import type { Program, ProgramListItem } from "./program-view.ts";

export type ProgramFilter = ListFilter & {
  surveyGroupId?: string | undefined;
  lineageId?: string | undefined;
  editable?: boolean | undefined;
};

/** Which surveys of programs the actor may open: all of them, or those the own organisation has access to. */
export function surveyIsOpen(actor: Actor): RawBuilder<boolean> {
  if (reachOf(actor.role, "program.view") !== "access") return sql<boolean>`true`;
  return sql<boolean>`EXISTS (SELECT FROM survey_access a WHERE a.program_id = s.program_id AND a.survey_id = s.id
    AND a.organisation_id = ${actor.organisationId} AND a.revoked_at IS NULL)`;
}

/** The programs that the user may see, deleted ones included. */
export function visiblePrograms(db: Db, actor: Actor) {
  return db
    .selectFrom("program")
    .where(withinGroups(actor, "program.view", "program", "program.id"))
    .where(
      reachOf(actor.role, "program.view") === "access"
        ? sql<boolean>`EXISTS (SELECT FROM survey s WHERE s.program_id = program.id AND s.deleted_at IS NULL
            AND ${surveyIsOpen(actor)})`
        : sql<boolean>`true`,
    );
}

function itemColumns(actor: Actor) {
  return [
    "program.id",
    "program.title",
    "program.description",
    "program.finalisedAt",
    "program.createdAt",
    "program.deletedAt",
    "program.lineageId",
    sql<ProgramListItem["surveys"]>`(
      SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'measures',
        (${withLiveCategories("s.program_id", "s.id")}
         SELECT count(*) FROM placement p JOIN live ON live.id = p.category_id
         WHERE p.program_id = s.program_id AND p.survey_id = s.id)) ORDER BY s.position, s.id), '[]')
      FROM survey s WHERE s.program_id = program.id AND s.deleted_at IS NULL AND ${surveyIsOpen(actor)})`.as(
      "surveys",
    ),
    surveyGroupsOf(actor, "program", "program.id").as("surveyGroups"),
  ] as const;
}

type ItemRow = Omit<ProgramListItem, "finalisedAt" | "createdAt" | "deletedAt" | "versions"> & {
  finalisedAt: Date | null;
  createdAt: Date;
  deletedAt: Date | null;
};

function itemOf(row: ItemRow, versions: number): ProgramListItem {
  return {
    ...row,
    versions,
    finalisedAt: instantOrNull(row.finalisedAt),
    createdAt: instantOf(row.createdAt),
    deletedAt: instantOrNull(row.deletedAt),
  };
}

/** One page of the programs that the user may see. */
export async function listPrograms(db: Db, actor: Actor, filter: ProgramFilter) {
  const offset = offsetOf(filter.cursor);
  let found = visiblePrograms(db, actor);
  // What is deleted is for those who may bring it back.
  if (reachOf(actor.role, "program.edit") === null) found = found.where("program.deletedAt", "is", null);
  if (filter.deleted !== "any")
    found = found.where("program.deletedAt", filter.deleted === "true" ? "is not" : "is", null);
  if (filter.q) found = found.where(containsText("program.title", filter.q));
  if (filter.lineageId) found = found.where("program.lineageId", "=", filter.lineageId);
  if (filter.editable !== undefined)
    found = found.where("program.finalisedAt", filter.editable ? "is" : "is not", null);
  if (filter.surveyGroupId)
    found = found.where(inSurveyGroup(actor, "program", "program.id", filter.surveyGroupId));
  const { total } = await found
    .select(({ fn }) => fn.countAll<number>().as("total"))
    .executeTakeFirstOrThrow();
  const direction = filter.sort.startsWith("-") ? "desc" : "asc";
  const rows = await found
    .select(itemColumns(actor))
    .orderBy(filter.sort.endsWith("title") ? byText("program.title") : "program.createdAt", direction)
    .orderBy("program.id", direction)
    .limit(filter.limit)
    .offset(offset)
    .execute();
  const versions = await countVersions(db, actor, [...new Set(rows.map(({ lineageId }) => lineageId))]);
  const items = rows.map((row) => itemOf(row, versions.get(row.lineageId) ?? 0));
  return pageOf(items, offset, total);
}

/** How many live programs of each lineage the user may see. */
async function countVersions(db: Db, actor: Actor, lineageIds: string[]): Promise<Map<string, number>> {
  if (lineageIds.length === 0) return new Map();
  const counts = await visiblePrograms(db, actor)
    .where("program.lineageId", "in", lineageIds)
    .where("program.deletedAt", "is", null)
    .select(["program.lineageId", ({ fn }) => fn.countAll<number>().as("count")])
    .groupBy("program.lineageId")
    .execute();
  return new Map(counts.map(({ lineageId, count }) => [lineageId, count]));
}

/** What a right over a program that was just made is asked for; its maker has put it into these groups. */
export async function programSubject(db: Db, programId: string): Promise<Subject> {
  const rows = await db
    .selectFrom("surveyGroupProgram")
    .innerJoin("surveyGroup", "surveyGroup.id", "surveyGroupProgram.surveyGroupId")
    .select("surveyGroupId")
    .where("programId", "=", programId)
    .where("surveyGroup.deletedAt", "is", null)
    .execute();
  return {
    kind: "program",
    id: programId,
    organisationId: null,
    programId,
    surveyId: null,
    groupIds: rows.map(({ surveyGroupId }) => surveyGroupId),
    ownerId: null,
    hasAccess: false,
    isDeleted: false,
  };
}

/** One program as the user may see it. */
export async function findProgram(db: Db, actor: Actor, subject: Subject): Promise<Program> {
  const row = await db
    .selectFrom("program")
    .select(itemColumns(actor))
    .select([
      "program.language",
      "program.source",
      "program.asksQuality",
      "program.hideAggregates",
      "program.notRelevant",
      "program.revision",
      "program.contentRevision",
    ])
    .where("program.id", "=", subject.id)
    .executeTakeFirst();
  if (!row) throw notFound("The program");
  const lineage = await visiblePrograms(db, actor)
    .select(["program.id", "program.title", "program.finalisedAt", "program.createdAt"])
    .where("program.lineageId", "=", row.lineageId)
    .where("program.deletedAt", "is", null)
    .orderBy("program.createdAt", "desc")
    .orderBy("program.id", "desc")
    .execute();
  const isLive = row.deletedAt === null;
  const isFinal = row.finalisedAt !== null;
  const mayFinalise = can(actor, "program.finalise", subject) && isLive;
  return {
    ...itemOf(row, lineage.length),
    language: row.language,
    source: row.source,
    asksQuality: row.asksQuality,
    hideAggregates: row.hideAggregates,
    notRelevant: row.notRelevant === "keep" ? "keep" : "exclude",
    revision: row.revision,
    contentRevision: row.contentRevision,
    lineage: lineage.map((version) => ({
      ...version,
      finalisedAt: instantOrNull(version.finalisedAt),
      createdAt: instantOf(version.createdAt),
    })),
    can: {
      edit: can(actor, "program.edit", subject) && isLive && !isFinal,
      delete: can(actor, "program.edit", subject) && isLive,
      restore: can(actor, "program.edit", subject) && !isLive,
      duplicate: can(actor, "program.duplicate", subject) && isLive,
      compare: can(actor, "program.compare_versions", subject) && isLive,
      finalise: mayFinalise && !isFinal,
      reopen: mayFinalise && isFinal,
      export: can(actor, "program.export", subject) && isLive,
      assignSurveyGroups: can(actor, "survey_group.assign_program", subject) && isLive,
    },
  };
}

/** The same survey in other versions that the user may open, the newest first. */
export async function otherVersionsOf(db: Db, actor: Actor, programId: string, surveyId: string) {
  return visiblePrograms(db, actor)
    .innerJoin("survey as s", (join) =>
      join.onRef("s.programId", "=", "program.id").on("s.id", "=", surveyId),
    )
    .select(["program.id as programId", "program.title as programTitle", "s.id as surveyId"])
    .where("program.id", "!=", programId)
    .where("program.deletedAt", "is", null)
    .where("s.deletedAt", "is", null)
    .where(surveyIsOpen(actor))
    .orderBy("program.createdAt", "desc")
    .execute();
}

/** The live surveys of a program that the user may open. */
export async function openSurveyIds(db: Db, actor: Actor, programId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("survey as s")
    .select("s.id")
    .where("s.programId", "=", programId)
    .where("s.deletedAt", "is", null)
    .where(surveyIsOpen(actor))
    .execute();
  return rows.map(({ id }) => id);
}

/** The live surveys of a program that a measure is placed in and the user may open. */
export async function surveysWithMeasure(db: Db, actor: Actor, programId: string, measureId: string) {
  return db
    .selectFrom("placement")
    .innerJoin("survey as s", (join) =>
      join.onRef("s.programId", "=", "placement.programId").onRef("s.id", "=", "placement.surveyId"),
    )
    .select(["s.programId", "s.id as surveyId", "s.title as surveyTitle"])
    .where("placement.programId", "=", programId)
    .where("placement.measureId", "=", measureId)
    .where(
      sql<boolean>`placement.category_id IN (${withLiveCategories("placement.program_id", "placement.survey_id")}
        SELECT id FROM live)`,
    )
    .where("s.deletedAt", "is", null)
    .where(surveyIsOpen(actor))
    .orderBy("s.position")
    .execute();
}

/** Whether scores of any live submission of a survey are older than its structure. */
export async function areScoresStale(
  db: Db,
  {
    programId,
    surveyId,
    structureVersion,
  }: { programId: string; surveyId: string; structureVersion: number },
): Promise<boolean> {
  const stale = await db
    .selectFrom("submission")
    .select("id")
    .where("programId", "=", programId)
    .where("surveyId", "=", surveyId)
    .where("deletedAt", "is", null)
    .where("scoredVersion", "<", structureVersion)
    .limit(1)
    .executeTakeFirst();
  return stale !== undefined;
}
