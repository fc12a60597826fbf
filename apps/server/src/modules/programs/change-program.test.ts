import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenProgram } from "../../test/givens-program.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

async function givenPerson(role: Role, surveyGroupIds: readonly string[]) {
  const user = await givenUser(database.db, role, { surveyGroupIds });
  return { ...user, cookie: await signIn(app, user.id) };
}

function post(cookie: string, programId: string, verb: "finalise" | "reopen", revision: number) {
  return app.inject({
    method: "POST",
    url: `/api/v1/programs/${programId}/${verb}`,
    headers: { cookie },
    payload: { revision },
  });
}

const auditOf = (programId: string) =>
  database.db
    .selectFrom("audit")
    .select(["action", "before", "after", "actorId"])
    .where("entityId", "=", programId)
    .orderBy("id")
    .execute();

describe("finalising", () => {
  test("fixes the program, opens it again, and records both with before and after", async () => {
    const surveyGroupId = await givenSurveyGroup(database.db);
    const survey = await givenSurvey(database.db, { isFinalised: false, surveyGroupIds: [surveyGroupId] });
    const { cookie, id } = await givenPerson("admin", [surveyGroupId]);

    const finalised = await post(cookie, survey.programId, "finalise", 1);
    const reopened = await post(cookie, survey.programId, "reopen", 2);

    expect(finalised.statusCode, finalised.body).toBe(200);
    const { finalisedAt } = finalised.json();
    expect(finalised.json()).toMatchObject({ revision: 2, can: { finalise: false, reopen: true } });
    expect(finalisedAt).toMatch(/Z$/);
    expect(reopened.json()).toMatchObject({
      finalisedAt: null,
      revision: 3,
      can: { finalise: true, reopen: false },
    });
    expect(await auditOf(survey.programId)).toEqual([
      { action: "program.finalise", actorId: id, before: { finalisedAt: null }, after: { finalisedAt } },
      { action: "program.reopen", actorId: id, before: { finalisedAt }, after: { finalisedAt: null } },
    ]);
    const activity = await database.db
      .selectFrom("activity")
      .select(["verbs", "entityKind"])
      .where("entityId", "=", survey.programId)
      .execute();
    expect(activity).toEqual([{ verbs: ["state"], entityKind: "program" }]);
  });

  test("of a program that is final already, re-opening an open one, and a stale revision are refused", async () => {
    const surveyGroupId = await givenSurveyGroup(database.db);
    const { programId } = await givenSurvey(database.db, {
      isFinalised: true,
      surveyGroupIds: [surveyGroupId],
    });
    const { cookie } = await givenPerson("admin", [surveyGroupId]);

    const again = await post(cookie, programId, "finalise", 1);
    const stale = await post(cookie, programId, "reopen", 7);
    await post(cookie, programId, "reopen", 1);
    const open = await post(cookie, programId, "reopen", 2);

    expect([again.statusCode, again.json().code]).toEqual([409, "program_finalised"]);
    expect([stale.statusCode, stale.json().code]).toEqual([409, "stale"]);
    expect([open.statusCode, open.json().code]).toEqual([409, "program_open"]);
    expect((await auditOf(programId)).map(({ action }) => action)).toEqual(["program.reopen"]);
  });

  test("by two at the same moment happens once", async () => {
    const surveyGroupId = await givenSurveyGroup(database.db);
    const { programId } = await givenSurvey(database.db, {
      isFinalised: false,
      surveyGroupIds: [surveyGroupId],
    });
    const { cookie } = await givenPerson("admin", [surveyGroupId]);

    const replies = await Promise.all([1, 2, 3].map(() => post(cookie, programId, "finalise", 1)));

    expect(replies.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409]);
    expect(await auditOf(programId)).toHaveLength(1);
  });

  test("waits for measures whose bindings have errors, and says how many there are", async () => {
    const surveyGroupId = await givenSurveyGroup(database.db);
    const type = crypto.randomUUID();
    const [one, two] = [crypto.randomUUID(), crypto.randomUUID()];
    const { programId } = await givenProgram(database.db, {
      surveyGroupIds: [surveyGroupId],
      content: {
        responseTypes: [
          { id: type, name: "Number", parts: [{ key: "n", id: "n", type: "numerical", upper: "cap" }] },
        ],
        measures: [one, two].map((id) => ({ id, title: id, weight: 1, responseType: type })),
        surveys: [
          {
            id: crypto.randomUUID(),
            title: "Bound in a circle",
            structure: {
              levels: [{ title: "Topics", label: "T", hasMeasures: true }],
              measure: { title: "Measures", label: "M" },
            },
            categories: [
              {
                id: crypto.randomUUID(),
                title: "Topic",
                measures: [
                  { measure: one, bindings: { cap: { measure: two, field: "n" } } },
                  { measure: two, bindings: { cap: { measure: one, field: "n" } } },
                ],
              },
            ],
          },
        ],
      },
    });
    const { cookie } = await givenPerson("admin", [surveyGroupId]);

    const reply = await post(cookie, programId, "finalise", 1);

    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({
      code: "program_has_errors",
      detail: expect.stringMatching(/^2 measures/),
    });
    expect(await auditOf(programId)).toEqual([]);
  });

  test("is for administrators of the program's groups", async () => {
    const [near, far] = [await givenSurveyGroup(database.db), await givenSurveyGroup(database.db)];
    const { programId } = await givenSurvey(database.db, { isFinalised: false, surveyGroupIds: [near] });
    const statusFor = async (role: Role, group: string) =>
      (await post((await givenPerson(role, [group])).cookie, programId, "finalise", 99)).statusCode;

    expect(await statusFor("author", near)).toBe(403);
    expect(await statusFor("authority", near)).toBe(403);
    expect(await statusFor("admin", far)).toBe(404);
    expect(await statusFor("admin", near)).toBe(409);
    expect(await statusFor("super_admin", far)).toBe(409);
  });
});

describe("assigning survey groups", () => {
  const assign = (cookie: string, programId: string, surveyGroupIds: string[], revision = 1) =>
    app.inject({
      method: "PUT",
      url: `/api/v1/programs/${programId}/survey-groups`,
      headers: { cookie },
      payload: { surveyGroupIds, revision },
    });
  const groupsOf = async (programId: string) =>
    (
      await database.db
        .selectFrom("surveyGroupProgram")
        .select("surveyGroupId")
        .where("programId", "=", programId)
        .execute()
    )
      .map(({ surveyGroupId }) => surveyGroupId)
      .sort();

  test("puts the program into one's own groups and out of them, and leaves the others as they are", async () => {
    const [one, two, theirs] = [
      await givenSurveyGroup(database.db),
      await givenSurveyGroup(database.db),
      await givenSurveyGroup(database.db),
    ];
    const { programId } = await givenProgram(database.db, { surveyGroupIds: [one, theirs] });
    const { cookie } = await givenPerson("author", [one, two]);

    const reply = await assign(cookie, programId, [two, two]);

    expect(reply.statusCode, reply.body).toBe(200);
    expect(reply.json()).toMatchObject({ surveyGroups: [{ id: two }], revision: 2 });
    expect(await groupsOf(programId)).toEqual([two, theirs].sort());
    const sorted = (value: unknown) => (value as { surveyGroupIds: string[] }).surveyGroupIds.sort();
    const entries = await auditOf(programId);
    expect(entries.map(({ action, before, after }) => [action, sorted(before), sorted(after)])).toEqual([
      ["program.assign_survey_groups", [one, theirs].sort(), [two, theirs].sort()],
    ]);
  });

  test("refuses a group that is unknown, deleted or another's, and changes nothing", async () => {
    const [own, theirs, gone] = [
      await givenSurveyGroup(database.db),
      await givenSurveyGroup(database.db),
      await givenSurveyGroup(database.db),
    ];
    await database.db
      .updateTable("surveyGroup")
      .set({ deletedAt: new Date() })
      .where("id", "=", gone)
      .execute();
    const { programId } = await givenProgram(database.db, { surveyGroupIds: [own] });
    const { cookie } = await givenPerson("admin", [own, gone]);

    for (const id of [theirs, gone, crypto.randomUUID()]) {
      const reply = await assign(cookie, programId, [own, id]);

      expect(reply.statusCode).toBe(422);
      expect(reply.json()).toMatchObject({
        code: "survey_group_unknown",
        errors: [{ path: "surveyGroupIds" }],
      });
    }
    expect(await groupsOf(programId)).toEqual([own]);
    expect(await auditOf(programId)).toEqual([]);
  });

  test("lets a super administrator choose any live group, also where the program is in a deleted one", async () => {
    const [near, far, gone] = [
      await givenSurveyGroup(database.db),
      await givenSurveyGroup(database.db),
      await givenSurveyGroup(database.db),
    ];
    const { programId } = await givenProgram(database.db, { surveyGroupIds: [near, gone] });
    await database.db
      .updateTable("surveyGroup")
      .set({ deletedAt: new Date() })
      .where("id", "=", gone)
      .execute();
    const { cookie } = await givenPerson("super_admin", []);

    const reply = await assign(cookie, programId, [far]);

    expect(reply.statusCode, reply.body).toBe(200);
    expect(reply.json().surveyGroups.map(({ id }: { id: string }) => id)).toEqual([far]);
    expect(await groupsOf(programId)).toEqual([far, gone].sort());
  });

  test("is refused when stale, and changes and records nothing where the groups are the same", async () => {
    const own = await givenSurveyGroup(database.db);
    const { programId } = await givenProgram(database.db, { surveyGroupIds: [own] });
    const { cookie } = await givenPerson("admin", [own]);

    const stale = await assign(cookie, programId, [], 4);
    const same = await assign(cookie, programId, [own]);

    expect(stale.statusCode).toBe(409);
    expect(same.json()).toMatchObject({ revision: 1 });
    expect(await auditOf(programId)).toEqual([]);
  });
});
