import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { changeStructure, recalculate, staleSubmissions } from "../../test/recalculating.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();

async function givenTwoOrganisations(isFinalised = false) {
  const { db } = database;
  const app = await buildTestApp(database);
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { surveyGroupIds: [group], isFinalised });
  const organisationIds = [
    await givenOrganisation(db, { surveyGroupIds: [group] }),
    await givenOrganisation(db, { surveyGroupIds: [group] }),
  ];
  const [organisationId = ""] = organisationIds;
  const submissions: string[] = [];
  for (const each of organisationIds)
    submissions.push(await givenSubmission(db, survey, { organisationId: each, answers: 0.5 }));
  const people = {
    author: await givenUser(db, "author", { surveyGroupIds: [group] }),
    admin: await givenUser(db, "admin", { surveyGroupIds: [group] }),
    consultant: await givenUser(db, "consultant", { surveyGroupIds: [group] }),
    clerk: await givenUser(db, "clerk", { organisationId, surveyGroupIds: [group] }),
  };
  const headersOf = async (role: keyof typeof people) => ({ cookie: await signIn(app, people[role].id) });
  return {
    app,
    survey,
    submissions,
    people,
    state: async (role: keyof typeof people) =>
      (
        await app.inject({
          url: `/api/v1/programs/${survey.programId}/surveys/${survey.surveyId}/recalculation`,
          headers: await headersOf(role),
        })
      ).json(),
    start: async (role: keyof typeof people, payload: Record<string, unknown> = {}) => {
      const url = `/api/v1/programs/${survey.programId}/recalculate`;
      const reply = await app.inject({ method: "POST", url, payload, headers: await headersOf(role) });
      return { status: reply.statusCode, body: reply.json() };
    },
  };
}

const auditsOf = (programId: string) =>
  database.db
    .selectFrom("audit")
    .selectAll()
    .where("entityId", "=", programId)
    .where("action", "=", "recalculation.start")
    .orderBy("occurredAt")
    .orderBy("id")
    .execute();

test("the state says how many submissions are up to date; members of an organisation learn of their own alone", async () => {
  const { app, survey, state } = await givenTwoOrganisations();
  expect(await state("author")).toEqual({
    structureVersion: 1,
    submissions: 2,
    stale: 0,
    failed: 0,
    failures: [],
    can: { start: true },
  });

  await changeStructure(app, survey, async () => {});

  expect(await state("consultant")).toEqual({
    structureVersion: 2,
    submissions: 2,
    stale: 2,
    failed: 0,
    can: { start: false },
  });
  expect(await state("clerk")).toMatchObject({ submissions: 1, stale: 1 });
  await recalculate(app, survey);
  expect(await state("clerk")).toMatchObject({ submissions: 1, stale: 0 });
});

test("whoever may start a recalculation sees what could not be scored, and others only how many", async () => {
  const { app, survey, submissions, state } = await givenTwoOrganisations();
  await changeStructure(app, survey, async () => {});
  const [submissionId = ""] = submissions;
  const failure = {
    submissionId,
    reason: { code: "scoring_failed", params: { message: "out of range" } },
    attempts: 3,
    failedAt: "2026-03-02T09:00:00.000Z",
    retryAt: "2026-03-02T09:04:00.000Z",
  };
  await database.db
    .insertInto("recalculationFailure")
    .values({ ...failure, reason: JSON.stringify(failure.reason), structureVersion: 2 })
    .execute();

  expect(await state("author")).toMatchObject({ stale: 2, failed: 1, failures: [failure] });
  expect(await state("consultant")).toMatchObject({ stale: 2, failed: 1 });
  expect(await state("consultant")).not.toHaveProperty("failures");
});

test("a recalculation by hand scores everything again once, however often it is asked for, and is audited", async () => {
  const { app, survey, submissions, people, start, state } = await givenTwoOrganisations(true);
  const before = { surveys: [{ surveyId: survey.surveyId, submissions: 2 }] };
  await database.db.updateTable("responseResult").set({ score: 999 }).execute();

  const first = await start("author");
  const second = await start("admin");

  expect([first, second]).toEqual([
    { status: 202, body: before },
    { status: 202, body: before },
  ]);
  expect(await state("author")).toMatchObject({ structureVersion: 1, stale: 2 });
  const { rows } = await database.pool.query(
    "SELECT key FROM graphile_worker.jobs WHERE key LIKE '%' || $1 || '%'",
    [survey.programId],
  );
  expect(rows).toHaveLength(1);
  expect(await auditsOf(survey.programId)).toMatchObject([
    { actorId: people.author.id, after: { surveyId: null, submissionId: null, submissions: 2 } },
    { actorId: people.admin.id },
  ]);
  await recalculate(app, survey);
  expect(await staleSubmissions(database, survey)).toEqual([]);
  const wrong = await database.db
    .selectFrom("responseResult")
    .select("score")
    .where("submissionId", "in", submissions)
    .where("score", "=", 999)
    .execute();
  expect(wrong).toEqual([]);
});

test("a submission above draft keeps its level when it is scored again without a change of the structure", async () => {
  const { app, survey, start } = await givenTwoOrganisations();
  const organisationId = await givenOrganisation(database.db);
  // It was taken over as it stands, with a measure missing.
  const submissionId = await givenSubmission(database.db, survey, {
    organisationId,
    approval: "final",
    answers: (index) => (index === 0 ? { n: { value: 5 } } : null),
  });

  await start("admin");
  await recalculate(app, survey);

  const { approval } = await database.db
    .selectFrom("submission")
    .select("approval")
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  expect(approval).toBe("final");
});

test("one survey or one submission can be scored again alone, and only one of this program", async () => {
  const { survey, submissions, start } = await givenTwoOrganisations();
  const foreign = await givenTwoOrganisations();
  const [submissionId = ""] = submissions;

  const one = await start("author", { submissionId });
  const elsewhere = await start("author", { submissionId: foreign.submissions[0] });
  const ofSurvey = await start("author", { surveyId: survey.surveyId });

  expect(one).toEqual({
    status: 202,
    body: { surveys: [{ surveyId: survey.surveyId, submissions: 1 }] },
  });
  expect(elsewhere).toMatchObject({ status: 404, body: { code: "not_found" } });
  expect(ofSurvey).toMatchObject({ status: 202, body: { surveys: [{ submissions: 2 }] } });
  expect(await staleSubmissions(database, foreign.survey)).toEqual([]);
  expect(await auditsOf(foreign.survey.programId)).toEqual([]);
});

test("a save that was scored before a recalculation was asked for does not count as this recalculation", async () => {
  const { survey, submissions, start, app, people } = await givenTwoOrganisations();
  const [submissionId = ""] = submissions;
  const measure = survey.measures[2];
  const headers = { cookie: await signIn(app, people.consultant.id) };
  const url = `/api/v1/submissions/${submissionId}/responses/${measure?.id}`;
  const answer = (value: number, revision: number) =>
    app.inject({
      method: "PUT",
      url,
      headers,
      payload: {
        parts: { dev: { option: "all" }, doc: { value } },
        comment: "",
        subMeasures: {},
        notRelevant: false,
        quality: null,
        revision,
      },
    });
  expect((await answer(10, 1)).statusCode).toBe(200);
  await database.pool.query("UPDATE category_result SET score = 999 WHERE submission_id = $1", [
    submissionId,
  ]);

  await start("author");
  expect((await answer(20, 2)).statusCode).toBe(200);

  const wrong = await database.pool.query(
    "SELECT FROM category_result WHERE submission_id = $1 AND score = 999",
    [submissionId],
  );
  expect(wrong.rows).toEqual([]);
});
