import { contentOf, type ProgramContentRows, rowsOf } from "@aquamark/program-content";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { type ApiReply, apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase, waitingForLocks } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import {
  everythingOf,
  givenAuthoring as givenAuthoringIn,
  newCategory,
} from "../../test/givens-authoring.ts";
import { givenProgram } from "../../test/givens-program.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import type { SurveyOptions } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
});

const givenAuthoring = (options?: SurveyOptions) => givenAuthoringIn(database, app, options);
const newTitle = () => `Program of ${crypto.randomUUID()}`;

const auditOf = (programId: string) =>
  database.db.selectFrom("audit").selectAll().where("entityId", "=", programId).orderBy("id").execute();
const verbsOf = async (programId: string) =>
  (
    await database.db.selectFrom("activity").select("verbs").where("entityId", "=", programId).execute()
  ).flatMap(({ verbs }) => verbs);

describe("creating a program", () => {
  test("makes an empty, open one in a lineage of its own, in the chosen groups", async () => {
    const group = await givenSurveyGroup(database.db);
    const author = await givenUser(database.db, "author", { surveyGroupIds: [group] });
    const title = newTitle();

    const { status, body } = await api(author, "POST", "/programs", {
      title,
      description: "What it is for",
      surveyGroupIds: [group],
    });

    expect(status, JSON.stringify(body)).toBe(201);
    expect(body).toMatchObject({
      title,
      description: "What it is for",
      language: "en",
      notRelevant: "exclude",
      asksQuality: false,
      finalisedAt: null,
      revision: 1,
      contentRevision: 1,
      surveys: [],
      surveyGroups: [{ id: group }],
      can: { edit: true, delete: true, restore: false, duplicate: false, compare: true, finalise: false },
    });
    expect(body.lineage).toHaveLength(1);
    expect(await auditOf(body.id)).toMatchObject([{ action: "program.create", actorId: author.id }]);
    expect(await verbsOf(body.id)).toEqual(["create"]);
  });

  test("needs a free title and own survey groups, and with one key happens once", async () => {
    const [group, foreign] = [await givenSurveyGroup(database.db), await givenSurveyGroup(database.db)];
    const author = await givenUser(database.db, "author", { surveyGroupIds: [group] });
    const superAdmin = await givenUser(database.db, "super_admin");
    const title = newTitle();
    const ask = (body: object, key?: string) =>
      app.inject({
        method: "POST",
        url: "/api/v1/programs",
        headers: { cookie: cookies.author, ...(key ? { "idempotency-key": key } : {}) },
        payload: { title, surveyGroupIds: [group], ...body },
      });
    const cookies = { author: await signIn(app, author.id) };

    const [first, again] = [await ask({}, "one"), await ask({}, "one")];
    const taken = await ask({ title: title.toUpperCase() });
    const blank = await ask({ title: " " });
    const inForeign = await ask({ title: newTitle(), surveyGroupIds: [group, foreign] });
    const inNone = await ask({ title: newTitle(), surveyGroupIds: [] });
    const bySuperAdmin = await api(superAdmin, "POST", "/programs", {
      title: newTitle(),
      surveyGroupIds: [],
    });

    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json().id).toBe(first.json().id);
    expect([taken.statusCode, taken.json().code]).toEqual([409, "name_taken"]);
    expect(blank.statusCode).toBe(400);
    expect([inForeign.statusCode, inForeign.json().code]).toEqual([422, "survey_group_unknown"]);
    expect([inNone.statusCode, inNone.json().code]).toEqual([422, "survey_group_unknown"]);
    expect(bySuperAdmin.status).toBe(201);
  });
});

describe("deleting a program", () => {
  test("hides it until it is restored, and records both; what is deleted is listed for those who may edit", async () => {
    const { author, path, survey, group } = await givenAuthoring({ isFinalised: true });
    const consultant = await givenUser(database.db, "consultant", { surveyGroupIds: [group] });
    const listed = async (user: { id: string }, deleted: string) =>
      (await api(user, "GET", `/programs?deleted=${deleted}`)).body.items.map(({ id }: { id: string }) => id);

    const deleted = await api(author, "DELETE", path);
    const seen = [await listed(author, "false"), await listed(author, "true"), await listed(author, "any")];
    const hidden = [await listed(consultant, "true"), await listed(consultant, "any")];
    const gone = await api(author, "GET", path);
    const goneSurvey = await api(author, "GET", `${path}/surveys/${survey.surveyId}`);
    const again = await api(author, "DELETE", path);
    const restored = await api(author, "POST", `${path}/restore`, {});

    expect(deleted.status).toBe(204);
    expect(seen).toEqual([[], [survey.programId], [survey.programId]]);
    expect(hidden).toEqual([[], []]);
    expect([gone.status, goneSurvey.status, again.status]).toEqual([404, 404, 404]);
    expect(restored.status, JSON.stringify(restored.body)).toBe(200);
    expect(restored.body).toMatchObject({ id: survey.programId, deletedAt: null, can: { restore: false } });
    expect((await auditOf(survey.programId)).map(({ action }) => action)).toEqual([
      "program.delete",
      "program.restore",
    ]);
    expect(await verbsOf(survey.programId)).toEqual(["delete", "undelete"]);
  });

  test("frees its title; restoring into a taken title offers a rename", async () => {
    const { author, path, survey, group } = await givenAuthoring();
    const { title } = (await api(author, "GET", path)).body;
    await api(author, "DELETE", path);
    const taking = await api(author, "POST", "/programs", { title, surveyGroupIds: [group] });
    const before = await everythingOf(database, survey.programId);

    const refused = await api(author, "POST", `${path}/restore`, {});
    const after = await everythingOf(database, survey.programId);
    const renamed = await api(author, "POST", `${path}/restore`, { title: `${title} again` });

    expect(taking.status).toBe(201);
    expect([refused.status, refused.body.code, refused.body.takenTitle]).toEqual([409, "name_taken", title]);
    expect(after).toEqual(before);
    expect(renamed.body).toMatchObject({ title: `${title} again`, deletedAt: null });
  });
});

/** What must be the same in a copy. */
function copied({ program, responseTypes, measures, surveys }: ProgramContentRows) {
  const { id: _, title: __, description: ___, ...settings } = program;
  return { ...rowsOf(contentOf({ program, responseTypes, measures, surveys })), program: settings };
}

describe("duplicating a program", () => {
  test("makes the next version: the same content under the same ids in the same lineage, open", async () => {
    const { admin, author, path, survey, group, content } = await givenAuthoring({ asksQuality: true });
    const title = newTitle();

    const { status, body } = await api(admin, "POST", `${path}/duplicate`, {
      title,
      description: "The next",
      surveyGroupIds: [group],
    });

    expect(status, JSON.stringify(body)).toBe(201);
    expect(body).toMatchObject({
      title,
      description: "The next",
      lineageId: survey.lineageId,
      finalisedAt: null,
      asksQuality: true,
      can: { edit: true },
    });
    expect(body.lineage.map(({ id }: { id: string }) => id)).toEqual([body.id, survey.programId]);
    const copy = (await api(author, "GET", `/programs/${body.id}/content`)).body;
    expect(copied(copy)).toEqual(copied(await content()));
    expect(copy.answered).toEqual({});
    const source = (await api(author, "GET", path)).body;
    expect(source).toMatchObject({ finalisedAt: expect.any(String), revision: 2, can: { edit: false } });
    expect((await auditOf(survey.programId)).map(({ action }) => action)).toEqual(["program.finalise"]);
    expect(await auditOf(body.id)).toMatchObject([
      { action: "program.duplicate", after: { sourceId: survey.programId, measures: 4, surveys: 1 } },
    ]);
    expect(await verbsOf(body.id)).toEqual(["create"]);
    const rows = await database.db
      .selectFrom("program")
      .select("createdBy")
      .where("id", "=", body.id)
      .executeTakeFirst();
    expect(rows?.createdBy).toBe(admin.id);
  });

  test("leaves behind what is deleted and what lies below it, and takes measures that are placed nowhere", async () => {
    const { admin, author, path, survey, group, change } = await givenAuthoring();
    const { surveyId } = survey;
    const [top = ""] = survey.categoryIds;
    const extra = { ...newCategory("Extra"), id: crypto.randomUUID() as string };
    const inExtra = { ...newCategory("In extra"), id: crypto.randomUUID() as string };
    await change(
      { kind: "addCategory", surveyId, parentId: null, category: extra },
      { kind: "addCategory", surveyId, parentId: extra.id, category: inExtra },
      { kind: "deleteCategory", surveyId, categoryId: extra.id },
      { kind: "unlinkMeasure", surveyId, measureId: survey.measures[3]?.id ?? "" },
      { kind: "deleteCategory", surveyId, categoryId: top },
      {
        kind: "addSurvey",
        survey: {
          id: crypto.randomUUID(),
          key: null,
          title: "Gone",
          description: "",
          structure: {
            levels: [{ title: "Topics", label: "T", hasMeasures: true }],
            measure: { title: "Measures", label: "M" },
          },
        },
      },
    );
    const gone = (await api(author, "GET", `${path}/content`)).body.surveys.find(
      (each: { title: string }) => each.title === "Gone",
    );
    await change({ kind: "deleteSurvey", surveyId: gone.id });

    const { status, body } = await api(admin, "POST", `${path}/duplicate`, {
      title: newTitle(),
      surveyGroupIds: [group],
    });

    expect(status, JSON.stringify(body)).toBe(201);
    const copy: ProgramContentRows = (await api(author, "GET", `/programs/${body.id}/content`)).body;
    expect(copy.surveys.map(({ id, isDeleted, position }) => [id, isDeleted, position])).toEqual([
      [surveyId, false, 0],
    ]);
    const [, second = ""] = survey.categoryIds;
    expect(copy.surveys[0]?.categories.map(({ id }) => id).sort()).toEqual(
      [second, ...survey.subCategoryIds.slice(2)].sort(),
    );
    expect(copy.surveys[0]?.placements.map(({ measureId }) => measureId)).toEqual([survey.measures[2]?.id]);
    expect(copy.measures.map(({ id }) => id).sort()).toEqual(survey.measures.map(({ id }) => id).sort());
  });

  test("takes survey access along on request, but none that was revoked", async () => {
    const { admin, path, survey, group } = await givenAuthoring();
    const { db } = database;
    const [kept, revoked] = [await givenOrganisation(db), await givenOrganisation(db)];
    await givenSurveyAccess(db, survey, [kept, revoked]);
    await db
      .updateTable("surveyAccess")
      .set({ revokedAt: new Date() })
      .where("organisationId", "=", revoked)
      .execute();
    const duplicate = async (withSurveyAccess: boolean) =>
      (await api(admin, "POST", `${path}/duplicate`, {
        title: newTitle(),
        surveyGroupIds: [group],
        withSurveyAccess,
      })) as ApiReply;

    const [withAccess, without] = [await duplicate(true), await duplicate(false)];

    const accessOf = (programId: string) =>
      db.selectFrom("surveyAccess").select("organisationId").where("programId", "=", programId).execute();
    expect(await accessOf(withAccess.body.id)).toEqual([{ organisationId: kept }]);
    expect(await accessOf(without.body.id)).toEqual([]);
    const audits = await auditOf(survey.programId);
    expect(audits.map(({ action }) => action)).toEqual(["program.finalise"]);
  });

  test("is refused where the source has errors, the title is taken or the groups are foreign: nothing is written", async () => {
    const { admin, author, path, survey, group, change, content } = await givenAuthoring();
    const foreign = await givenSurveyGroup(database.db);
    const bindings = (await content()).surveys[0]?.placements.find(
      ({ measureId }) => measureId === survey.measures[1]?.id,
    )?.bindings;
    const { title } = (await api(author, "GET", path)).body;
    const duplicate = (body: object) =>
      api(admin, "POST", `${path}/duplicate`, { title: newTitle(), surveyGroupIds: [group], ...body });
    await change({
      kind: "setBindings",
      surveyId: survey.surveyId,
      measureId: survey.measures[1]?.id ?? "",
      set: {},
      was: bindings ?? {},
    });
    const before = await everythingOf(database, survey.programId);

    const erroneous = await duplicate({});
    const inForeign = await duplicate({ surveyGroupIds: [foreign] });
    const afterErrors = await everythingOf(database, survey.programId);
    await change({
      kind: "setBindings",
      surveyId: survey.surveyId,
      measureId: survey.measures[1]?.id ?? "",
      set: bindings ?? {},
      was: {},
    });
    const mended = await everythingOf(database, survey.programId);
    const taken = await duplicate({ title });

    expect([erroneous.status, erroneous.body.code]).toEqual([422, "program_has_errors"]);
    expect([inForeign.status, inForeign.body.code]).toEqual([422, "survey_group_unknown"]);
    expect(afterErrors).toEqual(before);
    expect([taken.status, taken.body.code]).toEqual([409, "name_taken"]);
    expect(await everythingOf(database, survey.programId)).toEqual(mended);
  });

  test("is for administrators within their groups", async () => {
    const { author, path, group } = await givenAuthoring();
    const elsewhere = await givenUser(database.db, "admin", {
      surveyGroupIds: [await givenSurveyGroup(database.db)],
    });
    const body = { title: newTitle(), surveyGroupIds: [group] };

    const byAuthor = await api(author, "POST", `${path}/duplicate`, body);
    const fromElsewhere = await api(elsewhere, "POST", `${path}/duplicate`, body);

    expect([byAuthor.status, fromElsewhere.status]).toEqual([403, 404]);
  });

  test("makes no version of a program that somebody deletes meanwhile", async () => {
    const { admin, path, survey, group } = await givenAuthoring();
    const title = newTitle();
    const { db } = database;

    const duplicating = await db.transaction().execute(async (tx) => {
      await tx
        .updateTable("program")
        .set({ deletedAt: new Date() })
        .where("id", "=", survey.programId)
        .execute();
      const asked = api(admin, "POST", `${path}/duplicate`, { title, surveyGroupIds: [group] });
      // It has passed the gate, which saw a live program, and waits for the row.
      await expect.poll(() => waitingForLocks(database)).toBe(1);
      return { asked };
    });
    const { status, body } = await duplicating.asked;

    expect([status, body.code]).toEqual([404, "not_found"]);
    expect(await db.selectFrom("program").select("id").where("title", "=", title).execute()).toEqual([]);
  });

  test("leaves a program that is final already as it is, and answers in the source as they were", async () => {
    const { admin, path, survey, group } = await givenAuthoring({ isFinalised: true });
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
    const submissionId = await givenSubmission(database.db, survey, { organisationId, approval: "reviewed" });
    const before = await everythingOf(database, survey.programId);
    const submissionOf = () =>
      database.db.selectFrom("submission").selectAll().where("id", "=", submissionId).executeTakeFirst();
    const submission = await submissionOf();

    const { status } = await api(admin, "POST", `${path}/duplicate`, {
      title: newTitle(),
      surveyGroupIds: [group],
    });

    expect(status).toBe(201);
    const { counts: _, ...after } = await everythingOf(database, survey.programId);
    const { counts: __, ...earlier } = before;
    expect(after).toEqual(earlier);
    expect(await submissionOf()).toEqual(submission);
  });
});

test("sub-measures are copied with the program, and editing the copy leaves the source alone", async () => {
  const group = await givenSurveyGroup(database.db);
  const admin = await givenUser(database.db, "admin", { surveyGroupIds: [group] });
  const [typeId, measureId, subId] = [0, 1, 2].map(() => crypto.randomUUID() as string) as [
    string,
    string,
    string,
  ];
  const { programId } = await givenProgram(database.db, {
    surveyGroupIds: [group],
    content: {
      responseTypes: [
        {
          id: typeId,
          name: "Grouped",
          parts: [{ key: "p", type: "numerical", lower: "0", upper: "1", subMeasure: 1 }],
        },
      ],
      measures: [
        {
          id: measureId,
          title: "Measure",
          weight: 1,
          responseType: typeId,
          subMeasures: [{ id: subId, title: "Part", weight: 1 }],
        },
      ],
    },
  });

  const copy = await api(admin, "POST", `/programs/${programId}/duplicate`, {
    title: newTitle(),
    surveyGroupIds: [group],
  });
  const changed = await api(admin, "POST", `/programs/${copy.body.id}/changes`, {
    operations: [
      {
        kind: "editMeasure",
        measureId,
        set: { subMeasures: [{ id: subId, key: null, title: "Renamed", description: "", weight: 3 }] },
        was: { subMeasures: [{ id: subId, key: null, title: "Part", description: "", weight: 1 }] },
      },
    ],
  });

  expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  const subsOf = async (id: string) =>
    (await api(admin, "GET", `/programs/${id}/content`)).body.measures[0].subMeasures;
  expect(await subsOf(programId)).toMatchObject([{ id: subId, title: "Part", weight: 1 }]);
  expect(await subsOf(copy.body.id)).toMatchObject([{ id: subId, title: "Renamed", weight: 3 }]);
});
