import { type PartAnswer, strandedAnswers } from "@aquamark/scoring";
import { type RawBuilder, sql } from "kysely";
import { z } from "zod";
import type { AppContext } from "../../platform/context.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { Day } from "../../platform/http/shapes.ts";
import { type Actor, can } from "../identity/index.ts";
import { currentSurvey, type LoadedSurvey } from "../programs/index.ts";
import { submissionSubject, submissionsWithin } from "./submission-queries.ts";

const CarriedMeasure = z.object({ measureId: z.guid(), title: z.string(), number: z.string() });

export const CarryOver = z
  .object({
    /** The submission it would start from; null where there is none. */
    source: z
      .object({
        submissionId: z.guid(),
        title: z.string(),
        appliesOn: Day,
        programId: z.guid(),
        programTitle: z.string(),
      })
      .nullable(),
    /** Measures whose response carries over, in tree order. */
    kept: z.array(CarriedMeasure),
    /** Of those, the ones with answers that no longer fit: they are kept and flagged. */
    unfit: z.array(
      CarriedMeasure.extend({
        parts: z.array(z.string()).describe("Keys of parts, also of parts that are gone."),
      }),
    ),
    /** Measures that were there before, without a response. */
    unanswered: z.array(CarriedMeasure),
    /** Measures that were not there before. */
    new: z.array(CarriedMeasure),
    /** Measures with a response that have no place here: their answers stay where they are. */
    gone: z.array(CarriedMeasure),
    /** How many categories keep an importance or target. */
    ratings: z.int(),
    /** How many files and links of the kept measures go along. */
    attachments: z.int(),
  })
  .meta({ id: "CarryOver" });
export type CarryOver = z.output<typeof CarryOver>;

/** The responses of a submission that one of this survey takes over when it starts from it: those of common measures. */
export function carriedResponses(sourceId: string, survey: LoadedSurvey): RawBuilder<unknown> {
  return sql`response WHERE submission_id = ${sourceId}
    AND measure_id = ANY (${survey.measures.map(({ id }) => id)}::uuid[])`;
}

/** The same for their attachments: a file is shared, so that nothing is stored twice. */
export function carriedAttachments(sourceId: string, survey: LoadedSurvey): RawBuilder<unknown> {
  return sql`attachment WHERE submission_id = ${sourceId} AND removed_at IS NULL
    AND measure_id = ANY (${survey.measures.map(({ id }) => id)}::uuid[])`;
}

/** The same for importance and target of categories. */
export function carriedRatings(sourceId: string, survey: LoadedSurvey): RawBuilder<unknown> {
  return sql`category_rating WHERE submission_id = ${sourceId}
    AND category_id = ANY (${survey.categories.map(({ id }) => id)}::uuid[])`;
}

/** An earlier submission of the organisation that the actor may view, to start from. */
export async function earlierSubmission(db: Db | Tx, actor: Actor, organisationId: string, sourceId: string) {
  const source = await db
    .selectFrom("submission")
    .select(["id", "title", "appliesOn", "programId", "surveyId", "organisationId", "deletedAt"])
    .where("id", "=", sourceId)
    .executeTakeFirst();
  const subject = source ? await submissionSubject(db, source, sourceId) : null;
  const mayView =
    source &&
    subject &&
    source.deletedAt === null &&
    !subject.isDeleted &&
    can(actor, "submission.view", subject);
  // One of another organisation looks like one that does not exist: answers never cross that line.
  if (!mayView || source.organisationId !== organisationId) throw notFound("The earlier submission");
  return source;
}

/** The organisation's last submission of the same survey in another program of the lineage, or null. */
async function lastSubmissionId(
  db: Db,
  actor: Actor,
  { programId, surveyId, organisationId }: CarryOverRequest,
): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    SELECT m.id FROM submission m
      JOIN program p ON p.id = m.program_id AND p.deleted_at IS NULL
      JOIN program this ON this.id = ${programId} AND this.lineage_id = p.lineage_id AND this.id <> p.id
      JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id AND s.deleted_at IS NULL
    WHERE m.survey_id = ${surveyId} AND m.organisation_id = ${organisationId} AND m.deleted_at IS NULL
      AND ${submissionsWithin(actor, "submission.view")}
    ORDER BY m.applies_on DESC, m.created_at DESC, m.id DESC LIMIT 1`.execute(db);
  return rows[0]?.id ?? null;
}

export type CarryOverRequest = {
  programId: string;
  surveyId: string;
  organisationId: string;
  /** The submission to start from; the last one of the lineage where absent. */
  startFromId?: string | undefined;
};

/** What a new submission of the survey would take over from an earlier one of the organisation, and what not. */
export async function carryOver(
  { db }: AppContext,
  actor: Actor,
  request: CarryOverRequest,
): Promise<CarryOver> {
  const { programId, surveyId, organisationId } = request;
  const subject = await submissionSubject(db, request, "");
  if (!subject || subject.isDeleted || !can(actor, "submission.create", subject))
    throw notFound("The survey or the organisation");
  if (!subject.hasAccess)
    throw new Problem("survey_access_missing", "The organisation has no access to this survey.");
  const survey = await currentSurvey(db, programId, surveyId);
  if (!survey) throw notFound("The survey");
  const sourceId = request.startFromId ?? (await lastSubmissionId(db, actor, request));
  if (sourceId === null) return fromNothing(survey);

  const source = await earlierSubmission(db, actor, organisationId, sourceId);
  const sourceSurvey = await currentSurvey(db, source.programId, source.surveyId);
  if (!sourceSurvey) throw notFound("The earlier submission");
  const carried = await sql<{ measureId: string; parts: Record<string, PartAnswer>; notRelevant: boolean }>`
    SELECT measure_id, parts, not_relevant FROM ${carriedResponses(sourceId, survey)}`.execute(db);
  const ratings = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${carriedRatings(sourceId, survey)}
      AND (importance IS NOT NULL OR target IS NOT NULL)`.execute(db);
  const attachments = await sql<{ count: number }>`
    SELECT count(*) AS count FROM ${carriedAttachments(sourceId, survey)}`.execute(db);
  const answered = await sql<{ measureId: string }>`
    SELECT measure_id FROM response WHERE submission_id = ${sourceId}`.execute(db);

  const responses = new Map(carried.rows.map((row) => [row.measureId, row]));
  const wasAnswered = new Set(answered.rows.map(({ measureId }) => measureId));
  const kept = survey.measures.filter(({ id }) => responses.has(id));
  return {
    source: {
      submissionId: source.id,
      title: source.title,
      appliesOn: source.appliesOn,
      programId: source.programId,
      programTitle: sourceSurvey.program.title,
    },
    kept: kept.map(headOf),
    unfit: kept.flatMap((measure) => {
      const response = responses.get(measure.id);
      if (!response || response.notRelevant) return [];
      const stranded = strandedAnswers(measure.responseType.parts, response.parts);
      return stranded.length === 0 ? [] : [{ ...headOf(measure), parts: stranded.map(({ key }) => key) }];
    }),
    unanswered: survey.measures
      .filter(({ id }) => !responses.has(id) && sourceSurvey.measure(id) !== undefined)
      .map(headOf),
    new: survey.measures
      .filter(({ id }) => !responses.has(id) && sourceSurvey.measure(id) === undefined)
      .map(headOf),
    gone: sourceSurvey.measures
      .filter(({ id }) => wasAnswered.has(id) && survey.measure(id) === undefined)
      .map(headOf),
    ratings: ratings.rows[0]?.count ?? 0,
    attachments: attachments.rows[0]?.count ?? 0,
  };
}

function fromNothing(survey: LoadedSurvey): CarryOver {
  return {
    source: null,
    kept: [],
    unfit: [],
    unanswered: [],
    new: survey.measures.map(headOf),
    gone: [],
    ratings: 0,
    attachments: 0,
  };
}

function headOf({ id, title, number }: LoadedSurvey["measures"][number]) {
  return { measureId: id, title, number };
}
