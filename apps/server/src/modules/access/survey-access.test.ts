import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { type GivenSurvey, givenSurvey } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();
const clock = fixedClock(new Date("2026-05-01T00:00:00Z"));
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database, { clock });
});

async function givenScene() {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
  const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  return { surveyGroupId, organisationId, survey };
}

async function givenPerson(role: Role, surveyGroupIds: string[], organisationId?: string) {
  const { id } = await givenUser(database.db, role, { surveyGroupIds, organisationId });
  const cookie = await signIn(app, id);
  const ask = (method: "GET" | "PUT" | "DELETE", organisation: string, survey?: GivenSurvey) =>
    app.inject({
      method,
      url: `/api/v1/organisations/${organisation}/survey-access${survey ? `/${survey.programId}/${survey.surveyId}` : ""}`,
      headers: { cookie },
    });
  return { id, ask };
}

const auditOf = (organisationId: string) =>
  database.db
    .selectFrom("audit")
    .select(["action", "actorId", "entityId", "before", "after"])
    .where("scopeId", "=", organisationId)
    .orderBy("id")
    .execute();

test("access is granted, revoked and granted again, each once however often it is asked for, and recorded", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  const { id, ask } = await givenPerson("admin", [surveyGroupId]);

  const granted = await ask("PUT", organisationId, survey);
  clock.advance(1_000);
  const grantedTwice = await ask("PUT", organisationId, survey);
  const revoked = await ask("DELETE", organisationId, survey);
  const revokedAt = clock.now().toISOString();
  clock.advance(1_000);
  const revokedTwice = await ask("DELETE", organisationId, survey);
  const again = await ask("PUT", organisationId, survey);

  const item = {
    program: { id: survey.programId, lineageId: survey.lineageId },
    survey: { id: survey.surveyId },
    submissions: 0,
  };
  expect(granted.statusCode, granted.body).toBe(200);
  expect(granted.json()).toMatchObject({ ...item, grantedAt: "2026-05-01T00:00:00.000Z", revokedAt: null });
  expect(grantedTwice.json()).toEqual(granted.json());
  expect(revoked.json()).toMatchObject({ ...item, revokedAt });
  expect(revokedTwice.json()).toEqual(revoked.json());
  expect(again.json()).toMatchObject({ grantedAt: clock.now().toISOString(), revokedAt: null });
  const entry = (granting: boolean) => ({
    action: granting ? "survey_access.grant" : "survey_access.revoke",
    actorId: id,
    entityId: survey.surveyId,
    before: { granted: !granting },
    after: { granted: granting, organisationId },
  });
  expect(await auditOf(organisationId)).toEqual([entry(true), entry(false), entry(true)]);
  const activity = await database.db
    .selectFrom("activity")
    .innerJoin("activityAncestor", "activityAncestor.activityId", "activity.id")
    .select(["verbs", "message", "activityAncestor.entityKind", "activityAncestor.entityId"])
    .where("activity.scopeId", "=", organisationId)
    .orderBy("depth")
    .execute();
  expect(activity.map(({ verbs, entityKind, entityId }) => [verbs, entityKind, entityId])).toEqual([
    [["state"], "survey_access", survey.surveyId],
    [["state"], "organisation", organisationId],
    [["state"], "survey", survey.surveyId],
    [["state"], "program", survey.programId],
  ]);
});

test("a survey of a group that administrator, organisation and program do not share does not exist", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  const elsewhere = await givenScene();
  const near = await givenPerson("admin", [surveyGroupId]);
  const both = await givenPerson("admin", [surveyGroupId, elsewhere.surveyGroupId]);
  const superAdmin = await givenPerson("super_admin", []);

  const replies = [
    await near.ask("PUT", organisationId, elsewhere.survey),
    await near.ask("PUT", elsewhere.organisationId, survey),
    await both.ask("PUT", organisationId, elsewhere.survey),
    await superAdmin.ask("PUT", organisationId, elsewhere.survey),
    await near.ask("PUT", organisationId, { ...survey, surveyId: survey.programId }),
    await near.ask("DELETE", organisationId, survey),
  ];

  expect(replies.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
  expect(await auditOf(organisationId)).toEqual([]);
  expect((await superAdmin.ask("PUT", organisationId, survey)).statusCode).toBe(200);
});

test("an administrator of two groups grants nothing across a third one", async () => {
  const [one, two, third] = [
    await givenSurveyGroup(database.db),
    await givenSurveyGroup(database.db),
    await givenSurveyGroup(database.db),
  ];
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [one, third] });
  const survey = await givenSurvey(database.db, { surveyGroupIds: [two, third] });
  const { ask } = await givenPerson("admin", [one, two]);

  expect((await ask("PUT", organisationId, survey)).statusCode).toBe(404);
});

test("nothing is granted to a deleted organisation, nor for a deleted survey or program", async () => {
  const [first, second, third] = [await givenScene(), await givenScene(), await givenScene()];
  const deletedAt = new Date();
  await database.db
    .updateTable("organisation")
    .set({ deletedAt })
    .where("id", "=", first.organisationId)
    .execute();
  await database.db
    .updateTable("survey")
    .set({ deletedAt })
    .where("id", "=", second.survey.surveyId)
    .execute();
  await database.db
    .updateTable("program")
    .set({ deletedAt })
    .where("id", "=", third.survey.programId)
    .execute();
  const { ask } = await givenPerson("super_admin", []);

  const statuses = [];
  for (const { organisationId, survey } of [first, second, third])
    statuses.push((await ask("PUT", organisationId, survey)).statusCode);

  expect(statuses).toEqual([404, 404, 404]);
});

test("an organisation's own people see its accesses, while the program shares a group with them", async () => {
  const { surveyGroupId, organisationId, survey } = await givenScene();
  const admin = await givenPerson("admin", [surveyGroupId]);
  await admin.ask("PUT", organisationId, survey);
  const clerk = await givenPerson("clerk", [surveyGroupId], organisationId);
  const consultant = await givenPerson("consultant", [surveyGroupId]);
  const stranger = await givenPerson("clerk", [surveyGroupId]);

  expect((await clerk.ask("GET", organisationId)).json().items).toMatchObject([
    { survey: { id: survey.surveyId }, revokedAt: null },
  ]);
  expect((await consultant.ask("GET", organisationId)).json().items).toHaveLength(1);
  expect((await stranger.ask("GET", organisationId)).statusCode).toBe(404);
  await database.db.deleteFrom("surveyGroupProgram").where("programId", "=", survey.programId).execute();
  expect((await clerk.ask("GET", organisationId)).json()).toEqual({ items: [] });
});
