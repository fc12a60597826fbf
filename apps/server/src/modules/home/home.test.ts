import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { type GivenSurvey, givenSurvey } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import { type Role, roles } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

type Approval = "draft" | "final" | "reviewed" | "approved";
type Counts = { answered?: number; draft?: number; errors?: number };

/** A submission of a survey with four measures and six questions, with its result; none where `counts` is null. */
async function givenSubmission(
  survey: GivenSurvey,
  organisationId: string,
  {
    approval = "draft",
    appliesOn = "2026-06-30",
    counts = {},
    reason = null,
  }: { approval?: Approval; appliesOn?: string; counts?: Counts | null; reason?: string | null } = {},
) {
  const id = newId();
  await database.db
    .insertInto("submission")
    .values({
      id,
      programId: survey.programId,
      surveyId: survey.surveyId,
      organisationId,
      title: `${approval} of ${appliesOn}`,
      appliesOn,
      approval,
      approvalReason: reason && JSON.stringify({ code: reason, params: {} }),
    })
    .execute();
  if (counts !== null)
    await database.db
      .insertInto("submissionResult")
      .values({
        submissionId: id,
        score: 0,
        weight: 1,
        denominator: 1,
        measures: 4,
        questions: 6,
        answered: 0,
        draft: 0,
        final: 0,
        reviewed: 0,
        approved: 0,
        notRelevant: 0,
        errors: 0,
        ...counts,
      })
      .execute();
  return id;
}

async function givenScene(measures = 4) {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
  const survey = await givenSurvey(database.db, { measures, surveyGroupIds: [surveyGroupId] });
  await givenSurveyAccess(database.db, survey, [organisationId]);
  return { surveyGroupId, organisationId, survey };
}

async function homeOf(role: Role, surveyGroupIds: string[], organisationId?: string) {
  const { id } = await givenUser(database.db, role, { surveyGroupIds, organisationId });
  const reply = await app.inject({ url: "/api/v1/home", headers: { cookie: await signIn(app, id) } });
  expect(reply.statusCode, reply.body).toBe(200);
  return reply.json<{
    waiting: {
      kind: string;
      sentBackFor: string | null;
      submission: { id: string } | null;
      survey: { id: string };
      questions: number;
      overdueDays: number | null;
    }[];
    waitingTotal: number;
  }>();
}

test("who answers sees what there is to do, by what was done: start, answer, finalise, attend to errors", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  const states: [string, Counts | null][] = [
    ["answer", null],
    ["answer", { answered: 2, draft: 1 }],
    ["answer", { answered: 2, draft: 1, errors: 1 }],
    ["attention", { answered: 6, draft: 4, errors: 1 }],
    ["finalise", { answered: 6, draft: 4 }],
  ];
  const expected = [];
  for (const [index, [kind, counts]] of states.entries())
    expected.unshift([
      kind,
      await givenSubmission(survey, organisationId, { counts, appliesOn: `2026-0${index + 1}-01` }),
    ]);
  const unstarted = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  await givenSurveyAccess(database.db, unstarted, [organisationId]);

  for (const role of ["clerk", "org_admin"] as const) {
    const { waiting, waitingTotal } = await homeOf(role, [surveyGroupId], organisationId);

    expect(waiting.map(({ kind, submission }) => [kind, submission?.id ?? null])).toEqual([
      ["start", null],
      ...expected,
    ]);
    expect(waitingTotal).toBe(6);
    expect(waiting[0]).toMatchObject({
      survey: { id: unstarted.surveyId },
      organisation: { id: organisationId },
      answered: 0,
      modifiedAt: null,
    });
  }
});

test("what nobody has touched for more than thirty days is overdue, begun or not, for who answers and who reviews", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000 - 60_000);
  const [old, young, toReview] = [
    await givenSubmission(survey, organisationId, { counts: { answered: 2 } }),
    await givenSubmission(survey, organisationId, { counts: { answered: 2 } }),
    await givenSubmission(survey, organisationId, { approval: "final" }),
  ];
  for (const [id, days] of [
    [old, 30],
    [young, 29],
    [toReview, 400],
  ] as const)
    await database.db
      .updateTable("submission")
      .set({ modifiedAt: daysAgo(days) })
      .where("id", "=", id)
      .execute();
  const unstarted = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  await givenSurveyAccess(database.db, unstarted, [organisationId]);
  await database.db
    .updateTable("surveyAccess")
    .set({ grantedAt: daysAgo(45) })
    .where("programId", "=", unstarted.programId)
    .execute();

  const daysOf = async (role: Role) =>
    Object.fromEntries(
      (await homeOf(role, [surveyGroupId], organisationId)).waiting.map(({ submission, overdueDays }) => [
        submission?.id ?? "unstarted",
        overdueDays,
      ]),
    );
  expect(await daysOf("clerk")).toEqual({ [old]: 30, [young]: null, unstarted: 45 });
  expect(await daysOf("consultant")).toEqual({ [toReview]: 400 });
});

test("what was sent back waits apart from what was never handed on, and says why, until it is handed on again", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  for (const [index, reason] of ["sent_back", "measure_appeared"].entries())
    await givenSubmission(survey, organisationId, {
      reason,
      appliesOn: `2026-0${index + 1}-01`,
      counts: { answered: 6, draft: 4 },
    });
  await givenSubmission(survey, organisationId, { reason: "sent_back", approval: "final" });

  const clerk = await homeOf("clerk", [surveyGroupId], organisationId);
  const consultant = await homeOf("consultant", [surveyGroupId]);

  expect(clerk.waiting.map(({ kind, sentBackFor }) => [kind, sentBackFor])).toEqual([
    ["sentBack", "measure_appeared"],
    ["sentBack", "sent_back"],
  ]);
  expect(consultant.waiting.map(({ kind, sentBackFor }) => [kind, sentBackFor])).toEqual([["review", null]]);
});

test("what is final or beyond waits for nobody who answers", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  for (const approval of ["final", "reviewed", "approved"] as const)
    await givenSubmission(survey, organisationId, { approval });

  const { waiting, waitingTotal } = await homeOf("clerk", [surveyGroupId], organisationId);

  expect({ waiting, waitingTotal }).toEqual({ waiting: [], waitingTotal: 0 });
});

test("to review waits for consultants, to approve for authorities and above, of every organisation of their groups", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  const other = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
  await givenSurveyAccess(database.db, survey, [other]);
  const [final, reviewed] = [
    await givenSubmission(survey, organisationId, { approval: "final", appliesOn: "2026-02-01" }),
    await givenSubmission(survey, other, { approval: "reviewed", appliesOn: "2026-01-01" }),
  ];
  await givenSubmission(survey, organisationId);
  await givenSubmission(survey, organisationId, { approval: "approved" });
  const kindsOf = async (role: Role, groups = [surveyGroupId]) =>
    (await homeOf(role, groups)).waiting.map(({ kind, submission }) => [kind, submission?.id]);

  expect(await kindsOf("consultant")).toEqual([["review", final]]);
  for (const role of ["authority", "admin"] as const)
    expect(await kindsOf(role), role).toEqual([
      ["review", final],
      ["approve", reviewed],
    ]);
  expect(await kindsOf("super_admin", [])).toEqual(
    expect.arrayContaining([
      ["review", final],
      ["approve", reviewed],
    ]),
  );
  expect(await kindsOf("author")).toEqual([]);
  expect(await kindsOf("consultant", [await givenSurveyGroup(database.db)])).toEqual([]);
});

test("nothing waits that was deleted, whose access was revoked, or that is in no shared group any more", async () => {
  const { db } = database;
  const deletedAt = new Date();
  const takings: ((scene: Awaited<ReturnType<typeof givenScene>>) => Promise<unknown>)[] = [
    ({ organisationId }) =>
      db.updateTable("submission").set({ deletedAt }).where("organisationId", "=", organisationId).execute(),
    ({ survey }) => db.updateTable("program").set({ deletedAt }).where("id", "=", survey.programId).execute(),
    ({ survey }) =>
      db.updateTable("survey").set({ deletedAt }).where("programId", "=", survey.programId).execute(),
    ({ organisationId }) =>
      db
        .updateTable("surveyAccess")
        .set({ revokedAt: deletedAt })
        .where("organisationId", "=", organisationId)
        .execute(),
    ({ survey }) => db.deleteFrom("surveyGroupProgram").where("programId", "=", survey.programId).execute(),
    ({ organisationId }) =>
      db.deleteFrom("surveyGroupOrganisation").where("organisationId", "=", organisationId).execute(),
    ({ surveyGroupId }) =>
      db.updateTable("surveyGroup").set({ deletedAt }).where("id", "=", surveyGroupId).execute(),
  ];

  for (const [index, take] of takings.entries()) {
    const scene = await givenScene();
    await givenSubmission(scene.survey, scene.organisationId, { approval: "final" });
    expect((await homeOf("consultant", [scene.surveyGroupId])).waitingTotal, `${index}`).toBe(1);

    await take(scene);

    expect((await homeOf("consultant", [scene.surveyGroupId])).waitingTotal, `${index}`).toBe(0);
  }
});

test("a survey waits to be started in its newest version alone, and says how many questions it asks", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene(4);
  const newer = await givenSurvey(database.db, {
    versionOf: survey,
    measures: 4,
    surveyGroupIds: [surveyGroupId],
  });
  const before = await homeOf("clerk", [surveyGroupId], organisationId);
  await givenSurveyAccess(database.db, newer, [organisationId]);

  const after = await homeOf("clerk", [surveyGroupId], organisationId);
  const { id } = await givenUser(database.db, "clerk", { surveyGroupIds: [surveyGroupId], organisationId });
  const shown = await app.inject({
    url: `/api/v1/programs/${newer.programId}/surveys/${newer.surveyId}`,
    headers: { cookie: await signIn(app, id) },
  });

  expect(before.waiting).toMatchObject([{ kind: "start", program: { id: survey.programId } }]);
  expect(after.waiting).toMatchObject([{ kind: "start", program: { id: newer.programId }, questions: 6 }]);
  expect(after.waiting[0]?.questions).toBe(shown.json().questions);
});

test("many waiting are shown up to fifty, the newest round first, and all are counted", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  for (let index = 0; index < 55; index++)
    await givenSubmission(survey, organisationId, {
      approval: "final",
      appliesOn: index === 54 ? "2026-12-31" : "2025-06-30",
    });

  const { waiting, waitingTotal } = await homeOf("consultant", [surveyGroupId]);

  expect(waiting).toHaveLength(50);
  expect(waiting[0]).toMatchObject({ submission: { appliesOn: "2026-12-31" } });
  expect(waitingTotal).toBe(55);
});

test("every role has a home", async () => {
  for (const role of roles) {
    const { waiting, waitingTotal } = await homeOf(role, []);

    expect(waitingTotal, role).toBeGreaterThanOrEqual(waiting.length);
  }
});
