import { expect, test } from "vitest";
import {
  emptyContent,
  givenAnswering,
  measureOf,
  save,
  start,
  storedAndFresh,
} from "../../test/answering.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyAccess, givenUser } from "../../test/givens.ts";
import { answerTo } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();

test("a first answer is stored, scored upwards, and recorded as activity and audit", async () => {
  const { app, survey, clerk, orgAdmin, submissionId } = await givenAnswering(database);
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
  const { stored, fresh } = await storedAndFresh(database, submissionId);
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
    "category",
    "category",
    "submission",
  ]);
  expect(ancestors[3]?.entityId).toBe(submissionId);
  expect(activity).toMatchObject([
    { submissionId, organisationId: clerk.organisationId, programId: survey.programId },
  ]);
  const audit = await database.db
    .selectFrom("audit")
    .selectAll()
    .where("scopeId", "=", submissionId)
    .execute();
  expect(audit).toMatchObject([
    { action: "response.save", actorId: orgAdmin.id, before: null, after: { comment: "As planned" } },
  ]);
});

test("an answer that is not valid yet is saved, and its error is counted upwards", async () => {
  const { app, survey, orgAdmin, submissionId } = await givenAnswering(database);
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
  const { app, survey, clerk, submissionId } = await givenAnswering(database);
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
  const { app, survey, orgAdmin, submissionId } = await givenAnswering(database, {}, 1);
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
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
});

test("the stored results equal a full scoring after any sequence of saves", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering(database, { measures: 12 });
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

  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
});

test("saving what is there already writes nothing", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering(database);
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

test("answers are read-only once access is revoked or the submission is deleted", async () => {
  const { app, survey, clerk, organisationId, submissionId } = await givenAnswering(database);
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
  const { app, survey, clerk, submissionId } = await givenAnswering(database, {}, 1);
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
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
  const submission = await db
    .selectFrom("submission")
    .select("scoredVersion")
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  expect(submission.scoredVersion).toBe(2);
});

test("who answers is told of neither scores nor weights, and who may is", async () => {
  const { app, survey, clerk, consultant, organisationId, submissionId } = await givenAnswering(database, {
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
  const { app, survey, clerk, group, submissionId } = await givenAnswering(database);
  const stranger = await givenUser(database.db, "clerk", { surveyGroupIds: [group] });
  await givenSurveyAccess(database.db, survey, [stranger.organisationId]);
  const { id } = measureOf(survey, 2);

  const unplaced = await save(app, clerk, submissionId, survey.surveyId, { parts: {}, revision: 0 });
  const foreign = await save(app, stranger, submissionId, id, { parts: {}, revision: 0 });

  expect(unplaced.status).toBe(404);
  expect(foreign.status).toBe(404);
});
