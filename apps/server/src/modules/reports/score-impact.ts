import {
  changedSurveys,
  type Operation,
  type ProgramContent,
  sameValue,
  surveyDefinition,
} from "@aquamark/program-content";
import { Operation as OperationSchema } from "@aquamark/program-content/schema";
import { compileSurvey } from "@aquamark/scoring";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { poolExecutor } from "../../platform/db/executor.ts";
import { transact } from "../../platform/db/transaction.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type Actor, can } from "../identity/index.ts";
import { defineUserJob } from "../jobs/index.ts";
import {
  applyToContent,
  type ComparableProgram,
  comparableProgram,
  loadContent,
  versionPair,
} from "../programs/index.ts";
import { readStoredSubmissions, scoreStored } from "../submissions/index.ts";
import { type ScoreImpactCounts, ScoreImpactTally } from "./score-impact-tally.ts";

const operationsMax = 20_000;

export const ScoreImpactRequest = z
  .object({
    /** A change to try out. */
    operations: z.array(OperationSchema).min(1).max(operationsMax).optional(),
    /** Another version to compare with, instead. */
    withProgramId: z.guid().toLowerCase().optional(),
    /** This survey alone, whether it is affected or not. */
    surveyId: z.guid().toLowerCase().optional(),
  })
  .refine(
    ({ operations, withProgramId }) => (operations === undefined) !== (withProgramId === undefined),
    "either operations or withProgramId",
  )
  .meta({ id: "ScoreImpactRequest" });

const Payload = z.object({
  programId: z.guid(),
  withProgramId: z.guid().optional(),
  surveyId: z.guid().optional(),
});

/** The job's result. */
export type ScoreImpact = {
  /** Whose submissions were scored. */
  population: { programId: string; title: string; isFinalised: boolean };
  /** Whether figures are withheld where few organisations stand behind them. */
  restricted: boolean;
  surveys: ({ surveyId: string; title: string } & ScoreImpactCounts)[];
};

type Trial = {
  before: ProgramContent;
  after: ProgramContent;
  /** Whose submissions are scored under both. */
  population: ComparableProgram;
  /** The live surveys of both that are affected. */
  surveyIds: string[];
};

/** What operations would make of a program, or what the later of two versions is to the earlier one; checked. */
export async function trialOf(
  db: Db,
  actor: Actor,
  { programId, withProgramId, surveyId }: z.output<typeof Payload>,
  operations: readonly Operation[] | null,
): Promise<Trial> {
  if (operations !== null) {
    const population = await comparableProgram(db, actor, programId);
    const { before, after } = await applyToContent(db, programId, operations);
    const affected = surveyId === undefined ? changedSurveys(before, after).scored : [surveyId];
    return { before, after, population, surveyIds: liveInBoth(before, after, affected) };
  }
  const { older, newer } = await versionPair(db, actor, programId, withProgramId ?? programId);
  const [before, after] = await Promise.all([loadContent(db, older.id), loadContent(db, newer.id)]);
  const affected =
    surveyId === undefined
      ? after.surveyOrder.filter(
          (id) =>
            before.surveys.get(id)?.isDeleted === false &&
            !sameValue(surveyDefinition(before, id), surveyDefinition(after, id)),
        )
      : [surveyId];
  // Submissions to an open program are trials: those of the last finalised version speak instead.
  const population = older.finalisedAt === null ? ((await lastFinalised(db, actor, older)) ?? older) : older;
  return { before, after, population, surveyIds: liveInBoth(before, after, affected) };
}

function liveInBoth(before: ProgramContent, after: ProgramContent, ids: readonly string[]): string[] {
  const isLive = (content: ProgramContent, id: string) => content.surveys.get(id)?.isDeleted === false;
  return ids.filter((id) => isLive(before, id) && isLive(after, id));
}

async function lastFinalised(
  db: Db,
  actor: Actor,
  { lineageId }: ComparableProgram,
): Promise<ComparableProgram | null> {
  const versions = await db
    .selectFrom("program")
    .select("id")
    .where("lineageId", "=", lineageId)
    .where("deletedAt", "is", null)
    .where("finalisedAt", "is not", null)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .execute();
  for (const { id } of versions) {
    try {
      return await comparableProgram(db, actor, id);
    } catch (error) {
      // One that the actor may not see speaks to others.
      if (!(error instanceof Problem)) throw error;
    }
  }
  return null;
}

type Listed = { id: string; surveyId: string };

/**
 * The live submissions of live organisations in a group that actor, program and organisation share, the latest of
 * each organisation first (rule 26).
 */
async function submissionsOf(
  db: Db,
  actor: Actor,
  { id: programId, subject }: ComparableProgram,
  surveyIds: readonly string[],
): Promise<Listed[]> {
  const shared = subject.groupIds.filter((id) => actor.groupIds.includes(id));
  const isShared =
    actor.role === "super_admin"
      ? sql`true`
      : sql`EXISTS (SELECT FROM survey_group_organisation g WHERE g.organisation_id = m.organisation_id
          AND g.survey_group_id = ANY (${shared}::uuid[]))`;
  const { rows } = await sql<Listed>`
    SELECT m.id, m.survey_id FROM submission m
      JOIN organisation o ON o.id = m.organisation_id AND o.deleted_at IS NULL
    WHERE m.program_id = ${programId} AND m.survey_id = ANY (${surveyIds}::uuid[]) AND m.deleted_at IS NULL
      AND ${isShared}
    ORDER BY m.applies_on DESC, m.created_at DESC, m.id DESC`.execute(db);
  return rows;
}

// What is in memory at once, and what the process does between two looks at whether it should stop.
const responsesPerBatch = 4_000;

/** Scores the submissions of a survey or program under the present and the changed structure; writes nothing. */
export const scoreImpact = defineUserJob("program.score_impact", async (job, finish) => {
  const { context, actor } = job;
  const { db } = context;
  const payload = Payload.parse(job.payload);
  const operations = job.input === null ? null : (JSON.parse(job.input) as Operation[]);
  const { before, after, population, surveyIds } = await trialOf(db, actor, payload, operations);
  const listed = await submissionsOf(db, actor, population, surveyIds);
  await job.progress(0, listed.length);

  const viewer = { unrestricted: can(actor, "statistics.view_unrestricted", population.subject) };
  const hiddenBy = population.finalisedAt === null ? "program_open" : null;
  const surveys: ScoreImpact["surveys"] = [];
  let done = 0;
  for (const surveyId of surveyIds) {
    const present = { compiled: compileSurvey(surveyDefinition(before, surveyId)) };
    const changed = { compiled: compileSurvey(surveyDefinition(after, surveyId)) };
    const tally = new ScoreImpactTally();
    const ids = listed.filter((submission) => submission.surveyId === surveyId).map(({ id }) => id);
    const batch = Math.max(1, Math.floor(responsesPerBatch / Math.max(present.compiled.measures.length, 1)));
    for (let from = 0; from < ids.length; from += batch) {
      const some = ids.slice(from, from + batch);
      const stored = new Map(
        (await readStoredSubmissions(poolExecutor(context.pool), some)).map((submission) => [
          submission.id,
          submission,
        ]),
      );
      for (const id of some) {
        const submission = stored.get(id);
        if (submission)
          tally.add({
            organisationId: submission.organisationId,
            approval: submission.approval,
            present: scoreStored(submission, present),
            changed: scoreStored(submission, changed),
          });
      }
      done += some.length;
      await job.progress(done, listed.length);
    }
    const title = after.surveys.get(surveyId)?.title ?? "";
    surveys.push({ surveyId, title, ...tally.disclosed(viewer, hiddenBy) });
  }
  const result: ScoreImpact = {
    population: {
      programId: population.id,
      title: population.title,
      isFinalised: population.finalisedAt !== null,
    },
    restricted: !viewer.unrestricted,
    surveys,
  };
  await transact(context, (tx) => finish(tx, result));
});
