import type { FastifyInstance } from "fastify";
import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { type GivenSurvey, givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import { Statistics } from "./statistics-schemas.ts";

const database = useTestDatabase();

/** A survey with one reviewed submission each of so many organisations, every one a little better. */
async function givenRound(organisations: number, options: SurveyOptions = {}) {
  const { db } = database;
  const app = await buildTestApp(database);
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { ...options, surveyGroupIds: [group] });
  const organisationIds: string[] = [];
  const submissionIds: string[] = [];
  for (let index = 0; index < organisations; index++) {
    const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
    organisationIds.push(organisationId);
    submissionIds.push(
      await givenSubmission(db, survey, {
        organisationId,
        approval: "reviewed",
        answers: (index + 1) / organisations,
      }),
    );
  }
  const userOf = async (
    role: "clerk" | "org_admin" | "author" | "consultant" | "super_admin",
    organisationId?: string,
  ) => givenUser(db, role, { surveyGroupIds: [group], ...(organisationId ? { organisationId } : {}) });
  return { app, group, survey, organisationIds, submissionIds, userOf };
}

async function statisticsFor(app: FastifyInstance, user: { id: string }, survey: GivenSurvey, query = "") {
  const reply = await app.inject({
    url: `/api/v1/programs/${survey.programId}/surveys/${survey.surveyId}/statistics${query}`,
    headers: { cookie: await signIn(app, user.id) },
  });
  return {
    status: reply.statusCode,
    body: reply.statusCode === 200 ? Statistics.parse(reply.json()) : reply.json(),
  };
}

test("whoever may view the submissions sees every value", async () => {
  const { app, survey, userOf } = await givenRound(3);

  const { status, body } = await statisticsFor(app, await userOf("consultant"), survey);

  expect(status).toBe(200);
  expect(body).toMatchObject({ restricted: false, n: 3, approval: "reviewed", parent: null });
  expect(body.items).toHaveLength(2);
  expect(body.items[1]).toMatchObject({ title: "Function 2", number: "2", hasChildren: true, own: null });
  expect(body.items[1].box.values).toHaveLength(3);
  expect(body.items[1].box.max).toBe(100);
});

test.each([
  [4, { n: null, hidden: { code: "fewer_than_5" } }, []],
  [5, { n: 5, hidden: { code: "fewer_than_10" } }, ["median"]],
  [9, { n: 9, hidden: { code: "fewer_than_10" } }, ["median"]],
  [10, { n: 10, hidden: null }, ["median", "p10", "p90", "q1", "q3"]],
])("an organisation learns of %i organisations only what the rule allows", async (count, box, figures) => {
  const { app, survey, organisationIds, userOf } = await givenRound(count);
  const orgAdmin = await userOf("org_admin", organisationIds[0]);

  const { body } = await statisticsFor(app, orgAdmin, survey);

  expect(body.restricted).toBe(true);
  for (const item of body.items) {
    expect(item.box).toMatchObject(box);
    const told = Object.keys(item.box).filter((name) => !["n", "hidden"].includes(name));
    expect(told.toSorted()).toEqual(figures);
  }
});

test("clerks get no statistics, authors get them without a mark, and organisations need access", async () => {
  const { app, survey, organisationIds, submissionIds, userOf } = await givenRound(5);
  const outsider = await userOf("org_admin");

  expect((await statisticsFor(app, await userOf("clerk", organisationIds[0]), survey)).status).toBe(403);
  expect((await statisticsFor(app, await userOf("author"), survey)).body.restricted).toBe(true);
  expect(
    (await statisticsFor(app, await userOf("author"), survey, `?submissionId=${submissionIds[0]}`)).status,
  ).toBe(404);
  expect((await statisticsFor(app, outsider, survey)).status).toBe(404);
});

test("the own submission is marked, and nobody else's can be", async () => {
  const { app, survey, organisationIds, submissionIds, userOf } = await givenRound(6);
  const orgAdmin = await userOf("org_admin", organisationIds[5]);

  const own = await statisticsFor(app, orgAdmin, survey, `?submissionId=${submissionIds[5]}`);
  const other = await statisticsFor(app, orgAdmin, survey, `?submissionId=${submissionIds[0]}`);
  const raw = await statisticsFor(app, orgAdmin, survey, `?submissionId=${submissionIds[5]}&value=raw`);

  // Function 1 holds a number of 10 with weight 10 besides a full score of 100: percents are not clamped.
  expect(own.body.items.map((item: { own: number }) => item.own)).toEqual([
    expect.closeTo((100 * 200) / 110),
    100,
  ]);
  expect(raw.body.items.map((item: { own: number }) => item.own)).toEqual([200, 200]);
  expect(other.status).toBe(404);
});

test("an organisation counts once, with its latest submission at the level that has no error", async () => {
  const { app, survey, organisationIds, userOf } = await givenRound(5);
  const { db } = database;
  const [first = "", second = "", third = ""] = organisationIds;
  await givenSubmission(db, survey, {
    organisationId: first,
    approval: "reviewed",
    appliesOn: "2027-06-30",
    answers: 1,
  });
  await givenSubmission(db, survey, {
    organisationId: first,
    approval: "reviewed",
    appliesOn: "2025-06-30",
    answers: 0,
  });
  await givenSubmission(db, survey, {
    organisationId: second,
    approval: "final",
    appliesOn: "2027-06-30",
    answers: 1,
  });
  await givenSubmission(db, survey, {
    organisationId: third,
    approval: "approved",
    appliesOn: "2027-06-30",
    answers: () => ({}),
  });

  const { body } = await statisticsFor(app, await userOf("consultant"), survey);

  expect(body.n).toBe(5);
  // 20 % of the first is replaced by its later 100 %; the others stay.
  expect(body.items[1].box.values).toEqual(
    [40, 60, 80, 100, 100].map((percent) => expect.closeTo(shareToPercent(percent), 5)),
  );
});

/** What a maturity measure answered with that share scores. */
function shareToPercent(share: number): number {
  const option = share < 25 ? 0 : share < 75 ? 0.5 : 1;
  return ((option + share / 100) / 2) * 100;
}

test("only organisations of a group that viewer and program share count", async () => {
  const { app, group, survey, organisationIds, userOf } = await givenRound(6);
  const { db } = database;
  const elsewhere = await givenSurveyGroup(db);
  const [moved = ""] = organisationIds;
  const consultant = await userOf("consultant");
  const before = await statisticsFor(app, consultant, survey);

  await db
    .updateTable("surveyGroupOrganisation")
    .set({ surveyGroupId: elsewhere })
    .where("organisationId", "=", moved)
    .where("surveyGroupId", "=", group)
    .execute();
  const after = await statisticsFor(app, consultant, survey);
  const all = await statisticsFor(app, await userOf("super_admin"), survey);

  expect([before.body.n, after.body.n, all.body.n]).toEqual([6, 5, 6]);
});

test("a group whose remainder is small is not told apart from all", async () => {
  const { app, survey, organisationIds, userOf } = await givenRound(12);
  const { db } = database;
  const part = await givenSurveyGroup(db);
  await db
    .insertInto("surveyGroupProgram")
    .values({ surveyGroupId: part, programId: survey.programId })
    .execute();
  await db
    .insertInto("surveyGroupOrganisation")
    .values(organisationIds.slice(0, 10).map((organisationId) => ({ organisationId, surveyGroupId: part })))
    .execute();
  const orgAdmin = await userOf("org_admin", organisationIds[0]);
  await db.insertInto("surveyGroupUser").values({ surveyGroupId: part, userId: orgAdmin.id }).execute();

  const all = await statisticsFor(app, orgAdmin, survey);
  const chosen = await statisticsFor(app, orgAdmin, survey, `?surveyGroupId=${part}`);

  expect(all.body.items[0].box.n).toBe(12);
  expect(chosen.body.items[0].box).toMatchObject({ n: null, hidden: { code: "fewer_than_5" } });
});

test("trials, hidden aggregates, deleted submissions and deleted organisations stay out", async () => {
  const { db } = database;
  const open = await givenRound(5, { isFinalised: false });
  const hidden = await givenRound(5, { hideAggregates: true });
  const shrinking = await givenRound(6);
  const consultant = await shrinking.userOf("consultant");
  const orgAdmin = await hidden.userOf("org_admin", hidden.organisationIds[0]);

  const trial = await statisticsFor(open.app, await open.userOf("consultant"), open.survey);
  const kept = await statisticsFor(hidden.app, orgAdmin, hidden.survey);
  const first = await statisticsFor(shrinking.app, consultant, shrinking.survey);
  await db
    .updateTable("submission")
    .set({ deletedAt: new Date() })
    .where("id", "=", shrinking.submissionIds[0] ?? "")
    .execute();
  const second = await statisticsFor(shrinking.app, consultant, shrinking.survey);
  await db
    .updateTable("organisation")
    .set({ deletedAt: new Date() })
    .where("id", "=", shrinking.organisationIds[1] ?? "")
    .execute();
  const third = await statisticsFor(shrinking.app, consultant, shrinking.survey);

  expect(trial.body.items[0].box).toEqual({ n: null, hidden: { code: "program_open", params: {} } });
  expect(kept.body.items[0].box).toEqual({ n: null, hidden: { code: "aggregates", params: {} } });
  expect([first.body.n, second.body.n, third.body.n]).toEqual([6, 5, 4]);
});

test("a changed answer shows in the next request of another server", async () => {
  const { app, survey, submissionIds, userOf } = await givenRound(5);
  const other = await buildTestApp(database);
  const consultant = await userOf("consultant");
  const measure = survey.measures[3];
  const before = await statisticsFor(other, consultant, survey);

  const saved = await app.inject({
    method: "PUT",
    url: `/api/v1/submissions/${submissionIds[0]}/responses/${measure?.id}`,
    headers: { cookie: await signIn(app, consultant.id) },
    payload: {
      parts: { dev: { option: "all" }, doc: { value: 100 } },
      comment: "",
      subMeasures: {},
      notRelevant: false,
      quality: null,
      revision: 1,
    },
  });
  const after = await statisticsFor(other, consultant, survey);

  expect(saved.statusCode).toBe(200);
  expect(after.body.items[1].box.min).toBeGreaterThan(before.body.items[1].box.min);
});

test("a level below shows its parents, and a category of another survey does not exist", async () => {
  const { app, survey, userOf } = await givenRound(1);
  const other = await givenSurvey(database.db);
  const consultant = await userOf("consultant");

  const below = await statisticsFor(app, consultant, survey, `?parentId=${survey.categoryIds[0]}`);
  const foreign = await statisticsFor(app, consultant, survey, `?parentId=${other.categoryIds[0]}`);

  expect(below.body).toMatchObject({
    parent: { id: survey.categoryIds[0], title: "Function 1" },
    parents: [],
  });
  expect(below.body.items.map((item: { number: string }) => item.number)).toEqual(["1.1", "1.2"]);
  expect(below.body.items[0].hasChildren).toBe(false);
  expect(foreign.status).toBe(404);
});

test("access without a shared group gives nothing", async () => {
  const { app, survey } = await givenRound(5);
  const elsewhere = await givenSurveyGroup(database.db);
  const orgAdmin = await givenUser(database.db, "org_admin", { surveyGroupIds: [elsewhere] });
  await givenSurveyAccess(database.db, survey, [orgAdmin.organisationId]);

  expect((await statisticsFor(app, orgAdmin, survey)).status).toBe(404);
});
