import { scoreSurvey } from "@aquamark/scoring";
import type { FastifyInstance } from "fastify";
import { loadSurvey } from "../modules/programs/index.ts";
import { loadFacts, loadState } from "../modules/submissions/submission-state.ts";
import { fixedClock } from "../platform/clock.ts";
import { poolExecutor } from "../platform/db/executor.ts";
import { buildTestApp } from "./app.ts";
import type { TestDatabase } from "./database.ts";
import { type GivenUser, givenOrganisation, givenSurveyGroup, givenUser } from "./givens.ts";
import { givenSubmission } from "./givens-submission.ts";
import { type GivenSurvey, givenSurvey, type SurveyOptions } from "./givens-survey.ts";
import { signIn } from "./sign-in.ts";

/** When the tests of answering begin. */
export const start = new Date("2026-03-02T09:00:00Z");

/** A survey with an organisation that answers it, people who may, and a submission without answers or with such. */
export async function givenAnswering(
  database: TestDatabase,
  options: SurveyOptions = {},
  answers: number | null = null,
) {
  const { db } = database;
  const clock = fixedClock(start);
  const app = await buildTestApp(database, { clock });
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { ...options, surveyGroupIds: [group] });
  const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
  const clerk = await givenUser(db, "clerk", { organisationId, surveyGroupIds: [group] });
  const orgAdmin = await givenUser(db, "org_admin", { organisationId, surveyGroupIds: [group] });
  const consultant = await givenUser(db, "consultant", { surveyGroupIds: [group] });
  const submissionId = await givenSubmission(db, survey, {
    organisationId,
    answers,
    at: start,
    answeredBy: clerk.id,
  });
  return { app, clock, group, survey, organisationId, clerk, orgAdmin, consultant, submissionId };
}

export type Answering = Awaited<ReturnType<typeof givenAnswering>>;

/** What a save needs besides its parts. */
export const emptyContent = { comment: "", subMeasures: {}, notRelevant: false, quality: null };

/** Saves as `user` and gives status and body. */
export async function save(
  app: FastifyInstance,
  user: GivenUser,
  submissionId: string,
  measureId: string,
  body: Record<string, unknown>,
) {
  const reply = await app.inject({
    method: "PUT",
    url: `/api/v1/submissions/${submissionId}/responses/${measureId}`,
    headers: { cookie: await signIn(app, user.id) },
    payload: { ...emptyContent, ...body },
  });
  return { status: reply.statusCode, body: reply.json() };
}

export function measureOf(survey: GivenSurvey, index: number) {
  const measure = survey.measures[index];
  if (!measure) throw new Error(`There is no measure ${index}`);
  return measure;
}

/** The stored results, and what a full scoring of the stored answers gives, in one shape. */
export async function storedAndFresh(database: TestDatabase, submissionId: string) {
  const { db, pool } = database;
  const executor = poolExecutor(pool);
  const facts = await loadFacts(executor, submissionId);
  const survey = facts ? await loadSurvey(db, facts.programId, facts.surveyId) : null;
  const state = facts && survey ? await loadState(executor, facts, survey) : null;
  if (!survey || !state) throw new Error("The submission is gone");
  const fresh = scoreSurvey(survey.compiled, { responses: state.responses, ratings: state.ratings });
  const columns = (row: object) =>
    Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => !["submissionId", "measureId", "categoryId", "variables"].includes(name),
      ),
    );
  const measures = await db
    .selectFrom("responseResult")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .execute();
  const categories = await db
    .selectFrom("categoryResult")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .execute();
  const total = await db
    .selectFrom("submissionResult")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .executeTakeFirstOrThrow();
  return {
    stored: {
      measures: new Map(measures.map((row) => [row.measureId, columns(row)])),
      categories: new Map(categories.map((row) => [row.categoryId, columns(row)])),
      total: columns(total),
    },
    fresh: {
      measures: new Map([...fresh.measures].map(([id, result]) => [id, columns(result)])),
      categories: new Map([...fresh.categories].map(([id, result]) => [id, columns(result)])),
      total: columns(fresh.total),
    },
  };
}
