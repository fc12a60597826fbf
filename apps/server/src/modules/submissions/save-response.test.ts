import { scoreSurvey } from "@aquamark/scoring";
import type { FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { poolExecutor } from "../../platform/db/executor.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import {
  type GivenUser,
  givenOrganisation,
  givenSurveyAccess,
  givenSurveyGroup,
  givenUser,
} from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { answerTo, type GivenSurvey, givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import { loadSurvey } from "../programs/index.ts";
import { loadFacts, loadState } from "./submission-state.ts";

const database = useTestDatabase();

const start = new Date("2026-03-02T09:00:00Z");

async function givenAnswering(options: SurveyOptions = {}, answers: number | null = null) {
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

const emptyContent = { comment: "", subMeasures: {}, notRelevant: false, quality: null };

/** Saves as `user` and gives status and body. */
async function save(
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

function measureOf(survey: GivenSurvey, index: number) {
  const measure = survey.measures[index];
  if (!measure) throw new Error(`There is no measure ${index}`);
  return measure;
}

/** The stored results, and what a full scoring of the stored answers gives, in one shape. */
async function storedAndFresh(submissionId: string) {
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

test("a first answer is stored, scored upwards, and recorded as activity and audit", async () => {
  const { app, survey, clerk, orgAdmin, submissionId } = await givenAnswering();
  const measure = measureOf(survey, 2);

  const reply = await save(app, orgAdmin, submissionId, measure.id, {
    parts: answerTo(measure, 1),
    comment: "As planned",
    revision: 0,
  });

  expect(reply.status).toBe(200);
  expect(reply.body.response).toMatchObject({
    revision: 1,
    version: 1,
    approval: "draft",
    comment: "As planned",
    modifiedAt: start.toISOString(),
    modifiedBy: { id: orgAdmin.id },
  });
  expect(reply.body.result).toEqual({ raw: 1, score: 100, error: null });
  expect(reply.body.changed.measures).toEqual([measure.id]);
  expect(reply.body.changed.categories).toHaveLength(2);
  expect(reply.body.total).toMatchObject({ score: 100, answered: 2, draft: 1, errors: 0 });
  const { stored, fresh } = await storedAndFresh(submissionId);
  expect(stored).toEqual(fresh);
  const activity = await database.db
    .selectFrom("activity")
    .selectAll()
    .where("scopeId", "=", submissionId)
    .execute();
  expect(activity).toMatchObject([
    { verbs: ["create"], entityId: measure.id, actorId: orgAdmin.id, message: "Measure 3" },
  ]);
  const ancestors = await database.db
    .selectFrom("activityAncestor")
    .select(["depth", "entityKind", "entityId"])
    .where("activityId", "=", activity[0]?.id ?? "")
    .orderBy("depth")
    .execute();
  expect(ancestors.map(({ entityKind }) => entityKind)).toEqual([
    "response",
    "submission",
    "organisation",
    "survey",
    "program",
  ]);
  expect(ancestors[2]?.entityId).toBe(clerk.organisationId);
  const audit = await database.db
    .selectFrom("audit")
    .selectAll()
    .where("scopeId", "=", submissionId)
    .execute();
  expect(audit).toMatchObject([
    { action: "response.save", actorId: orgAdmin.id, before: null, after: { comment: "As planned" } },
  ]);
});

test("what the same person saves within two hours is one activity, and every save is audited", async () => {
  const { app, clock, survey, clerk, submissionId } = await givenAnswering();
  const { id } = measureOf(survey, 2);

  await save(app, clerk, submissionId, id, { parts: {}, comment: "a", revision: 0 });
  clock.advance(90 * 60_000);
  await save(app, clerk, submissionId, id, { parts: {}, comment: "b", revision: 1 });
  clock.advance(150 * 60_000);
  await save(app, clerk, submissionId, id, { parts: {}, comment: "c", revision: 2 });

  const activity = await database.db
    .selectFrom("activity")
    .select("verbs")
    .where("scopeId", "=", submissionId)
    .orderBy("occurredAt")
    .execute();
  expect(activity).toEqual([{ verbs: ["create", "update"] }, { verbs: ["update"] }]);
  const audit = await database.db
    .selectFrom("audit")
    .select(["before", "after"])
    .where("scopeId", "=", submissionId)
    .orderBy("id")
    .execute();
  expect(audit.map(({ after }) => after)).toMatchObject([
    { comment: "a" },
    { comment: "b" },
    { comment: "c" },
  ]);
  expect(audit[2]?.before).toEqual({ comment: "b" });
});

test("an answer that is not valid yet is saved, and its error is counted upwards", async () => {
  const { app, survey, orgAdmin, submissionId } = await givenAnswering();
  const measure = measureOf(survey, 2);

  const incomplete = await save(app, orgAdmin, submissionId, measure.id, {
    parts: { dev: { option: "all" } },
    revision: 0,
  });
  const unknownPart = await save(app, orgAdmin, submissionId, measure.id, {
    parts: { dev: { value: 4 }, elsewhere: { option: "x" }, doc: { value: 500 } },
    revision: 1,
  });

  expect(incomplete.status).toBe(200);
  expect(incomplete.body.result).toMatchObject({ score: 0, error: { code: "incomplete" } });
  expect(incomplete.body.total).toMatchObject({ errors: 1, answered: 1 });
  expect(unknownPart.status).toBe(200);
  expect(unknownPart.body.result.error).not.toBeNull();
  expect(unknownPart.body.response.parts).toEqual({
    dev: { value: 4 },
    elsewhere: { option: "x" },
    doc: { value: 500 },
  });
});

test("answers of another shape are refused as malformed", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering();
  const { id } = measureOf(survey, 2);
  const malformed: Record<string, unknown>[] = [
    { parts: { dev: "all" } },
    { parts: { dev: { option: "a", value: 1 } } },
    { parts: { doc: { value: "7" } } },
    { parts: {}, quality: 9 },
    { parts: {}, comment: "a\u0000b" },
    { parts: {}, notRelevant: "yes" },
  ];

  for (const body of malformed) {
    const reply = await save(app, clerk, submissionId, id, { ...body, revision: 0 });
    expect(reply, JSON.stringify(body)).toMatchObject({ status: 400, body: { code: "request_invalid" } });
  }
});

test("a change is scored into what depends on it", async () => {
  const { app, survey, orgAdmin, submissionId } = await givenAnswering({}, 1);
  const [capacity, dependent] = [measureOf(survey, 0), measureOf(survey, 1)];

  const reply = await save(app, orgAdmin, submissionId, capacity.id, {
    parts: { n: { value: 3 } },
    revision: 1,
  });

  // The dependent's option needs a capacity of 5 or more.
  expect(reply.body.changed.measures).toEqual([capacity.id, dependent.id]);
  const results = await database.db
    .selectFrom("responseResult")
    .select(["score", "error"])
    .where("submissionId", "=", submissionId)
    .where("measureId", "=", dependent.id)
    .executeTakeFirstOrThrow();
  expect(results).toMatchObject({ score: 0, error: { code: "option_unavailable" } });
  const { stored, fresh } = await storedAndFresh(submissionId);
  expect(stored).toEqual(fresh);
});

test("the stored results equal a full scoring after any sequence of saves", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering({ measures: 12 });
  const cookie = await signIn(app, clerk.id);
  const revisions = new Map<string, number>();
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };

  for (let step = 0; step < 60; step++) {
    const measure = measureOf(survey, random(12));
    const revision = revisions.get(measure.id) ?? 0;
    const parts = random(5) === 0 ? {} : answerTo(measure, random(11) / 10);
    const reply = await app.inject({
      method: "PUT",
      url: `/api/v1/submissions/${submissionId}/responses/${measure.id}`,
      headers: { cookie },
      payload: { ...emptyContent, parts, comment: String(step), notRelevant: random(6) === 0, revision },
    });
    expect(reply.statusCode).toBe(200);
    revisions.set(measure.id, reply.json().response.revision);
  }

  const { stored, fresh } = await storedAndFresh(submissionId);
  expect(stored).toEqual(fresh);
});

test("a save on an older state is refused with the present response", async () => {
  const { app, survey, clerk, orgAdmin, submissionId } = await givenAnswering();
  const measure = measureOf(survey, 2);
  await save(app, clerk, submissionId, measure.id, { parts: {}, comment: "first", revision: 0 });

  const late = await save(app, orgAdmin, submissionId, measure.id, {
    parts: {},
    comment: "late",
    revision: 0,
  });
  const future = await save(app, orgAdmin, submissionId, measure.id, {
    parts: {},
    comment: "future",
    revision: 5,
  });

  expect(late).toMatchObject({
    status: 409,
    body: {
      code: "response_stale",
      current: { comment: "first", revision: 1, modifiedBy: { id: clerk.id } },
    },
  });
  expect(future).toMatchObject({ status: 409, body: { code: "response_stale", current: { revision: 1 } } });
});

test("of many saves of one response at once exactly one succeeds", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering();
  const measure = measureOf(survey, 2);

  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      save(app, clerk, submissionId, measure.id, { parts: {}, comment: `by ${index}`, revision: 0 }),
    ),
  );

  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array(7).fill(409)]);
});

test("two servers that save different responses of one submission at once lose nothing", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering({ measures: 10 });
  const other = await buildTestApp(database, { clock: fixedClock(start) });
  const cookie = await signIn(app, clerk.id);

  const replies = await Promise.all(
    survey.measures.flatMap((measure, index) =>
      [app, other].slice(index % 2, (index % 2) + 1).map((server) =>
        server.inject({
          method: "PUT",
          url: `/api/v1/submissions/${submissionId}/responses/${measure.id}`,
          headers: { cookie },
          payload: { ...emptyContent, parts: answerTo(measure, 1), revision: 0 },
        }),
      ),
    ),
  );

  expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
  const { stored, fresh } = await storedAndFresh(submissionId);
  expect(stored).toEqual(fresh);
  expect(stored.measures.size).toBe(10);
});

test("a save after another server's save is made on the present state", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering({}, 1);
  const other = await buildTestApp(database, { clock: fixedClock(start) });
  const [first, second] = [measureOf(survey, 2), measureOf(survey, 3)];
  await save(app, clerk, submissionId, first.id, { parts: answerTo(first, 1), comment: "a", revision: 1 });
  await save(other, clerk, submissionId, second.id, { parts: {}, comment: "elsewhere", revision: 1 });

  const reply = await save(app, clerk, submissionId, first.id, {
    parts: answerTo(first, 0),
    comment: "b",
    revision: 2,
  });

  expect(reply.status).toBe(200);
  const { stored, fresh } = await storedAndFresh(submissionId);
  expect(stored).toEqual(fresh);
});

test("history has a step for another person, for relevance and after eight hours, and for nothing else", async () => {
  const { app, clock, survey, clerk, orgAdmin, submissionId } = await givenAnswering();
  const { id } = measureOf(survey, 2);
  const steps: [GivenUser, Record<string, unknown>, number][] = [
    [clerk, { comment: "a" }, 1],
    [clerk, { comment: "b" }, 1],
    [orgAdmin, { comment: "c" }, 2],
    [orgAdmin, { comment: "c", notRelevant: true }, 3],
    [orgAdmin, { comment: "d", notRelevant: true }, 3],
  ];

  const versions: number[] = [];
  for (const [index, [user, content]] of steps.entries()) {
    const reply = await save(app, user, submissionId, id, { parts: {}, ...content, revision: index });
    versions.push(reply.body.response.version);
  }
  clock.advance(8 * 3_600_000);
  const later = await save(app, orgAdmin, submissionId, id, {
    parts: {},
    comment: "e",
    notRelevant: true,
    revision: 5,
  });
  versions.push(later.body.response.version);

  expect(versions).toEqual([...steps.map(([, , version]) => version), 4]);
  const cookie = await signIn(app, clerk.id);
  const history = await app.inject({
    url: `/api/v1/submissions/${submissionId}/responses/${id}/versions`,
    headers: { cookie },
  });
  expect(history.json().items).toMatchObject([
    { version: 4, comment: "e" },
    { version: 3, comment: "d", notRelevant: true },
    { version: 2, comment: "c", notRelevant: false, modifiedBy: { id: orgAdmin.id } },
    { version: 1, comment: "b", modifiedBy: { id: clerk.id } },
  ]);
});

test("saving what is there already writes nothing", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering();
  const measure = measureOf(survey, 2);
  const parts = { doc: { value: 10 }, dev: { option: "some" } };
  await save(app, clerk, submissionId, measure.id, { parts, revision: 0 });

  const again = await save(app, clerk, submissionId, measure.id, {
    parts: { dev: { option: "some" }, doc: { value: 10 } },
    revision: 1,
  });

  expect(again).toMatchObject({
    status: 200,
    body: { response: { revision: 1 }, changed: { measures: [] } },
  });
  const audit = await database.db
    .selectFrom("audit")
    .select("id")
    .where("scopeId", "=", submissionId)
    .execute();
  expect(audit).toHaveLength(1);
});

test("an earlier version comes back as a new one, and its level stays", async () => {
  const { app, survey, clerk, orgAdmin, submissionId } = await givenAnswering();
  const { id } = measureOf(survey, 2);
  await save(app, clerk, submissionId, id, { parts: { doc: { value: 1 } }, comment: "old", revision: 0 });
  await save(app, orgAdmin, submissionId, id, { parts: { doc: { value: 2 } }, comment: "new", revision: 1 });
  const restore = async (user: GivenUser, revision: number) =>
    app.inject({
      method: "POST",
      url: `/api/v1/submissions/${submissionId}/responses/${id}/versions/1/restore`,
      headers: { cookie: await signIn(app, user.id) },
      payload: { revision },
    });

  const byClerk = await restore(clerk, 2);
  const stale = await restore(orgAdmin, 1);
  const done = await restore(orgAdmin, 2);

  expect(byClerk.statusCode).toBe(403);
  expect(stale.statusCode).toBe(409);
  expect(done.json().response).toMatchObject({
    comment: "old",
    parts: { doc: { value: 1 } },
    version: 3,
    revision: 3,
  });
});

test("answers are read-only once access is revoked or the submission is deleted", async () => {
  const { app, survey, clerk, organisationId, submissionId } = await givenAnswering();
  const { id } = measureOf(survey, 2);
  const { db } = database;

  await db
    .updateTable("surveyAccess")
    .set({ revokedAt: start })
    .where("organisationId", "=", organisationId)
    .execute();
  const revoked = await save(app, clerk, submissionId, id, { parts: {}, revision: 0 });
  await db
    .updateTable("surveyAccess")
    .set({ revokedAt: null })
    .where("organisationId", "=", organisationId)
    .execute();
  await db.updateTable("submission").set({ deletedAt: start }).where("id", "=", submissionId).execute();
  const deleted = await save(app, clerk, submissionId, id, { parts: {}, revision: 0 });

  expect(revoked).toMatchObject({
    status: 422,
    body: { code: "submission_read_only", reason: "access_revoked" },
  });
  expect(deleted).toMatchObject({ status: 422, body: { code: "submission_read_only", reason: "deleted" } });
});

test("a submission whose structure has changed is scored whole by the next save", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering({}, 1);
  const { db } = database;
  const measure = measureOf(survey, 2);
  await save(app, clerk, submissionId, measure.id, {
    parts: answerTo(measure, 1),
    comment: "before",
    revision: 1,
  });
  await db
    .updateTable("measure")
    .set({ weight: 7 })
    .where("programId", "=", survey.programId)
    .where("id", "=", measureOf(survey, 3).id)
    .execute();
  await db
    .updateTable("survey")
    .set({ structureVersion: 2 })
    .where("programId", "=", survey.programId)
    .execute();

  const reply = await save(app, clerk, submissionId, measure.id, {
    parts: answerTo(measure, 0),
    revision: 2,
  });

  expect(reply.status).toBe(200);
  const { stored, fresh } = await storedAndFresh(submissionId);
  expect(stored).toEqual(fresh);
  const submission = await db
    .selectFrom("submission")
    .select("scoredVersion")
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  expect(submission.scoredVersion).toBe(2);
});

test("who answers is told of neither scores nor weights, and who may is", async () => {
  const { app, survey, clerk, consultant, organisationId, submissionId } = await givenAnswering({
    hideAggregates: true,
  });
  const orgAdmin = await givenUser(database.db, "org_admin", {
    organisationId,
    surveyGroupIds: await groupsOf(clerk.id),
  });
  const measure = measureOf(survey, 2);

  const byClerk = await save(app, clerk, submissionId, measure.id, {
    parts: answerTo(measure, 1),
    revision: 0,
  });
  const byOrgAdmin = await save(app, orgAdmin, submissionId, measure.id, {
    parts: answerTo(measure, 0.5),
    revision: 1,
  });
  const byConsultant = await save(app, consultant, submissionId, measure.id, {
    parts: answerTo(measure, 1),
    revision: 2,
  });

  expect(byClerk.body.result).toEqual({ error: null });
  expect(JSON.stringify(byClerk.body)).not.toMatch(/"(score|weight|percent|raw)"/);
  expect(byOrgAdmin.body.result).toMatchObject({ score: 50 });
  expect(byOrgAdmin.body.total).not.toHaveProperty("percent");
  expect(byConsultant.body.total).toMatchObject({ score: 100 });
  expect(byConsultant.body.total).toHaveProperty("percent");
});

async function groupsOf(userId: string): Promise<string[]> {
  const rows = await database.db
    .selectFrom("surveyGroupUser")
    .selectAll()
    .where("userId", "=", userId)
    .execute();
  return rows.map(({ surveyGroupId }) => surveyGroupId);
}

test("a measure outside the survey and a submission outside one's reach do not exist", async () => {
  const { app, survey, clerk, group, submissionId } = await givenAnswering();
  const stranger = await givenUser(database.db, "clerk", { surveyGroupIds: [group] });
  await givenSurveyAccess(database.db, survey, [stranger.organisationId]);
  const { id } = measureOf(survey, 2);

  const unplaced = await save(app, clerk, submissionId, survey.surveyId, { parts: {}, revision: 0 });
  const foreign = await save(app, stranger, submissionId, id, { parts: {}, revision: 0 });

  expect(unplaced.status).toBe(404);
  expect(foreign.status).toBe(404);
});
