import { expect, test } from "vitest";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { answerTo, givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();

async function givenOrganisationWithAccess(options: SurveyOptions = {}) {
  const { db } = database;
  const app = await buildTestApp(database);
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { ...options, surveyGroupIds: [group] });
  const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
  await givenSurveyAccess(db, survey, [organisationId]);
  const userOf = (role: Role) =>
    givenUser(db, role, {
      surveyGroupIds: [group],
      ...(role === "clerk" || role === "org_admin" ? { organisationId } : {}),
    });
  const wanted = {
    programId: survey.programId,
    surveyId: survey.surveyId,
    organisationId,
    title: "Round 2026",
    appliesOn: "2026-06-30",
  };
  return { app, api: apiOf(app), group, survey, organisationId, userOf, wanted };
}

const emptyContent = { comment: "", subMeasures: {}, notRelevant: false, quality: null };

test("a submission is started where the organisation has access, and only there", async () => {
  const { api, group, survey, userOf, wanted } = await givenOrganisationWithAccess();
  const { db } = database;
  const clerk = await userOf("clerk");
  const unprovided = await givenOrganisation(db, { surveyGroupIds: [group] });
  const foreign = await givenOrganisation(db, { surveyGroupIds: [await givenSurveyGroup(db)] });
  const consultant = await userOf("consultant");

  const created = await api(clerk, "POST", "/submissions", wanted);
  const elsewhere = await api(clerk, "POST", "/submissions", { ...wanted, organisationId: unprovided });
  const without = await api(consultant, "POST", "/submissions", { ...wanted, organisationId: unprovided });
  const outside = await api(consultant, "POST", "/submissions", { ...wanted, organisationId: foreign });
  const byAuthor = await api(await userOf("author"), "POST", "/submissions", wanted);

  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({
    title: "Round 2026",
    appliesOn: "2026-06-30",
    approval: "draft",
    measures: survey.measures.length,
    questions: 6,
    answered: 0,
    revision: 1,
    readOnly: null,
    scoresStale: false,
    can: { edit: false, answer: true, rate: true, viewScores: false, levels: ["draft", "final"] },
  });
  expect(created.body).not.toHaveProperty("percent");
  expect(elsewhere.status).toBe(404);
  expect(without).toMatchObject({ status: 422, body: { code: "survey_access_missing" } });
  expect(outside.status).toBe(404);
  expect(byAuthor.status).toBe(403);
});

test("a submission starts from an earlier one: common measures, ratings and comments, back at draft", async () => {
  const { api, group, survey, organisationId, userOf, wanted } = await givenOrganisationWithAccess();
  const { db } = database;
  const later = await givenSurvey(db, { surveyGroupIds: [group], versionOf: survey, measures: 3 });
  await givenSurveyAccess(db, later, [organisationId]);
  const earlier = await givenSubmission(db, survey, { organisationId, approval: "reviewed", answers: 1 });
  await db
    .updateTable("response")
    .set({ comment: "As before" })
    .where("submissionId", "=", earlier)
    .execute();
  const orgAdmin = await userOf("org_admin");
  await db
    .insertInto("categoryRating")
    .values({
      submissionId: earlier,
      categoryId: survey.categoryIds[0] ?? "",
      importance: 4,
      modifiedAt: new Date(),
      modifiedBy: orgAdmin.id,
    })
    .execute();
  const other = await givenOrganisation(db, { surveyGroupIds: [group] });
  const foreign = await givenSubmission(db, survey, { organisationId: other });

  const created = await api(orgAdmin, "POST", "/submissions", {
    ...wanted,
    programId: later.programId,
    startFromId: earlier,
  });
  const refused = await api(await userOf("consultant"), "POST", "/submissions", {
    ...wanted,
    startFromId: foreign,
  });

  expect(created.status).toBe(201);
  expect(created.body).toMatchObject({
    approval: "draft",
    measures: 3,
    draft: 3,
    final: 0,
  });
  expect(created.body.result.importance).toBe(4);
  const responses = await db
    .selectFrom("response")
    .select(["measureId", "approval", "comment", "revision", "version"])
    .where("submissionId", "=", created.body.id)
    .execute();
  expect(responses.map(({ measureId }) => measureId).toSorted()).toEqual(
    later.measures.map(({ id }) => id).toSorted(),
  );
  for (const response of responses)
    expect(response).toMatchObject({ approval: "draft", comment: "As before", revision: 1, version: 1 });
  expect(refused.status).toBe(404);
});

test("title and date are changed by whoever may set the level, on the state they saw", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId, approval: "reviewed" });
  const [orgAdmin, consultant, clerk] = [
    await userOf("org_admin"),
    await userOf("consultant"),
    await userOf("clerk"),
  ];

  const byClerk = await api(clerk, "PATCH", `/submissions/${id}`, { title: "New", revision: 1 });
  const byOrgAdmin = await api(orgAdmin, "PATCH", `/submissions/${id}`, { title: "New", revision: 1 });
  const done = await api(consultant, "PATCH", `/submissions/${id}`, {
    title: "New",
    appliesOn: "2025-12-31",
    revision: 1,
  });
  const stale = await api(consultant, "PATCH", `/submissions/${id}`, { title: "Newer", revision: 1 });
  const nonsense = await api(consultant, "PATCH", `/submissions/${id}`, {
    appliesOn: "2025-02-30",
    revision: 2,
  });
  const yearZero = await api(consultant, "PATCH", `/submissions/${id}`, {
    appliesOn: "0000-12-31",
    revision: 2,
  });

  expect(byClerk.status).toBe(403);
  expect(byOrgAdmin.status).toBe(403);
  expect(done.body).toMatchObject({ title: "New", appliesOn: "2025-12-31", revision: 2 });
  expect(stale).toMatchObject({
    status: 409,
    body: { code: "stale", current: { title: "New", revision: 2 } },
  });
  expect(nonsense.status).toBe(400);
  expect(yearZero.status).toBe(400);
});

test("deleting hides a submission from the list, and restoring brings it back", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId });
  const orgAdmin = await userOf("org_admin");
  const ids = async (deleted: string) =>
    (await api(orgAdmin, "GET", `/submissions?deleted=${deleted}`)).body.items.map(
      (item: { id: string }) => item.id,
    );

  const deleted = await api(orgAdmin, "DELETE", `/submissions/${id}`);
  const [live, gone, any] = [await ids("false"), await ids("true"), await ids("any")];
  const view = await api(orgAdmin, "GET", `/submissions/${id}`);
  const restored = await api(orgAdmin, "POST", `/submissions/${id}/restore`);

  expect(deleted.status).toBe(204);
  expect([live, gone, any]).toEqual([[], [id], [id]]);
  expect(view.body).toMatchObject({
    readOnly: "deleted",
    can: { restore: true, delete: false, answer: false },
  });
  expect(restored.body).toMatchObject({ readOnly: null, deletedAt: null, can: { delete: true } });
  expect(await ids("false")).toEqual([id]);
  const actions = await database.db
    .selectFrom("audit")
    .select("action")
    .where("entityId", "=", id)
    .orderBy("id")
    .execute();
  expect(actions.map(({ action }) => action)).toEqual(["submission.delete", "submission.restore"]);
});

test("a list holds what its reader may view, page by page, with filters", async () => {
  const { api, group, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const { db } = database;
  const other = await givenOrganisation(db, { surveyGroupIds: [group] });
  const far = await givenSurveyGroup(db);
  const apart = await givenSurvey(db, { surveyGroupIds: [far] });
  const farOrganisation = await givenOrganisation(db, { surveyGroupIds: [far] });
  const mine = await givenSubmission(db, survey, {
    organisationId,
    appliesOn: "2026-01-01",
    title: "Alpha 100%",
  });
  const older = await givenSubmission(db, survey, {
    organisationId,
    appliesOn: "2024-01-01",
    title: "Beta",
    approval: "final",
  });
  const theirs = await givenSubmission(db, survey, {
    organisationId: other,
    appliesOn: "2025-01-01",
    title: "Gamma",
  });
  await givenSubmission(db, apart, { organisationId: farOrganisation });
  const [clerk, consultant] = [await userOf("clerk"), await userOf("consultant")];
  const list = async (user: { id: string }, query: string) => {
    const { body } = await api(user, "GET", `/submissions${query}`);
    return {
      ids: body.items.map((item: { id: string }) => item.id),
      total: body.total,
      next: body.nextCursor,
    };
  };

  const first = await list(consultant, "?limit=2");
  const second = await list(consultant, `?limit=2&cursor=${first.next}`);

  expect(await list(clerk, "")).toMatchObject({ ids: [mine, older], total: 2, next: null });
  expect(first).toMatchObject({ ids: [mine, theirs], total: 3 });
  expect(second).toMatchObject({ ids: [older], total: 3, next: null });
  expect((await list(consultant, "?sort=title")).ids).toEqual([mine, older, theirs]);
  expect((await list(consultant, `?organisationId=${other}`)).ids).toEqual([theirs]);
  expect((await list(consultant, "?approval=final")).ids).toEqual([older]);
  expect((await list(consultant, "?q=100%25")).ids).toEqual([mine]);
  expect((await list(consultant, `?programId=${apart.programId}`)).ids).toEqual([]);
});

test("clerks see no percent, org admins not where the program keeps it, consultants always", async () => {
  const open = await givenOrganisationWithAccess();
  const kept = await givenOrganisationWithAccess({ hideAggregates: true });
  const seen: boolean[] = [];

  for (const { api, survey, organisationId, userOf } of [open, kept]) {
    const id = await givenSubmission(database.db, survey, { organisationId });
    for (const role of ["clerk", "org_admin", "consultant"] as const) {
      const user = await userOf(role);
      const item = (await api(user, "GET", "/submissions")).body.items[0];
      const view = (await api(user, "GET", `/submissions/${id}`)).body;
      const results = (await api(user, "GET", `/submissions/${id}/category-results`)).body.items[0].result;
      const page = (await api(user, "GET", `/submissions/${id}/categories/${survey.categoryIds[0]}`)).body;
      const answers = [item, view, view.result, results, page.result].map((part) => "percent" in part);
      expect(new Set(answers).size).toBe(1);
      seen.push(answers[0] ?? false);
    }
  }

  expect(seen).toEqual([false, true, true, false, false, true]);
});

test("category results come in tree order with their ratings, and follow every save", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId, answers: null });
  const orgAdmin = await userOf("org_admin");
  const measure = survey.measures[2];
  if (!measure) throw new Error("There is no third measure");
  const results = async () => (await api(orgAdmin, "GET", `/submissions/${id}/category-results`)).body.items;

  const before = await results();
  await api(orgAdmin, "PUT", `/submissions/${id}/responses/${measure.id}`, {
    parts: answerTo(measure, 1),
    ...emptyContent,
    revision: 0,
  });
  const after = await results();

  expect(before.map((item: { number: string }) => item.number)).toEqual([
    "1",
    "1.1",
    "1.2",
    "2",
    "2.1",
    "2.2",
  ]);
  expect(before[4]).toMatchObject({
    level: 1,
    parentId: survey.categoryIds[1],
    result: { score: 0, answered: 0 },
  });
  expect(after[4].result).toMatchObject({ score: 100, percent: 100, answered: 2, draft: 1 });
  expect(after[3].result).toMatchObject({ score: 100, percent: 50 });
});

test("a rating is stored with its own revision, and the highest below counts above", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId, answers: null });
  const clerk = await userOf("clerk");
  const rate = (categoryId: string | undefined, body: object) =>
    api(clerk, "PATCH", `/submissions/${id}/categories/${categoryId}/rating`, body);

  const rated = await rate(survey.subCategoryIds[1], { importance: 4, target: 5, revision: 0 });
  const stale = await rate(survey.subCategoryIds[1], { importance: 1, revision: 0 });
  const partly = await rate(survey.subCategoryIds[1], { target: null, revision: 1 });
  const outOfRange = await rate(survey.subCategoryIds[1], { importance: 6, revision: 2 });
  const above = await api(clerk, "GET", `/submissions/${id}/categories/${survey.categoryIds[0]}`);

  expect(rated.body).toMatchObject({ own: { importance: 4, target: 5 }, ratingRevision: 1 });
  expect(stale).toMatchObject({ status: 409, body: { current: { importance: 4, target: 5, revision: 1 } } });
  expect(partly.body).toMatchObject({ own: { importance: 4, target: null }, ratingRevision: 2 });
  expect(outOfRange.status).toBe(400);
  expect(above.body).toMatchObject({ own: { importance: null }, result: { importance: 4, target: null } });
  expect(above.body.categories[1]).toMatchObject({ own: { importance: 4 }, revision: 2 });
});

test("a category's page has its measures, its place and its neighbours", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, {
    organisationId,
    answers: (index) => (index === 2 ? { dev: { option: "all" } } : null),
  });
  const orgAdmin = await userOf("org_admin");

  const { body } = await api(orgAdmin, "GET", `/submissions/${id}/categories/${survey.subCategoryIds[2]}`);
  const foreign = await api(orgAdmin, "GET", `/submissions/${id}/categories/${survey.surveyId}`);

  expect(body).toMatchObject({
    number: "2.1",
    parents: [{ id: survey.categoryIds[1], title: "Function 2" }],
    previous: null,
    next: { id: survey.subCategoryIds[3] },
    measures: [
      {
        number: "2.1.1",
        approval: "draft",
        answered: false,
        error: { code: "incomplete" },
        weight: 100,
        score: 0,
      },
    ],
    can: { rate: true },
  });
  expect(foreign.status).toBe(404);
});

test("another measure's value reaches who answers only where a condition needs it", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId, answers: 1 });
  const path = `/submissions/${id}/responses/${survey.measures[1]?.id}`;

  const byClerk = await api(await userOf("clerk"), "GET", path);
  const byOrgAdmin = await api(await userOf("org_admin"), "GET", path);

  // The condition uses `cap`; `base` is used by the formula alone.
  expect(byClerk.body.external).toEqual({ cap: 10 });
  expect(byOrgAdmin.body.external).toEqual({ cap: 10, base: 10 });
  expect(byClerk.body.result).toEqual({ error: null });
  expect(byClerk.body.measure).not.toHaveProperty("weight");
  expect(byOrgAdmin.body.measure).toMatchObject({
    weight: 100,
    number: "1.2.1",
    bindings: { cap: { field: "n" } },
  });
  expect(byOrgAdmin.body.result).toEqual({ raw: 1, score: 100, error: null });
});

test("sources without a value are named", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId, answers: null });

  const { body } = await api(
    await userOf("clerk"),
    "GET",
    `/submissions/${id}/responses/${survey.measures[1]?.id}`,
  );

  expect(body.external).toEqual({});
  expect(body.missingSources).toEqual([
    { name: "cap", measureId: survey.measures[0]?.id, title: "Measure 1" },
    { name: "base", measureId: survey.measures[0]?.id, title: "Measure 1" },
  ]);
  expect(body.response).toMatchObject({ revision: 0, modifiedAt: null, modifiedBy: null, approval: "draft" });
});

test("scores explain themselves to whoever may see them", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const id = await givenSubmission(database.db, survey, { organisationId, answers: 1 });
  const [clerk, orgAdmin] = [await userOf("clerk"), await userOf("org_admin")];
  const response = `/submissions/${id}/responses/${survey.measures[2]?.id}/explanation`;
  const category = `/submissions/${id}/categories/${survey.categoryIds[0]}/explanation`;

  expect((await api(clerk, "GET", response)).status).toBe(403);
  expect((await api(clerk, "GET", category)).status).toBe(403);
  expect((await api(orgAdmin, "GET", response)).body.tree).toMatchObject({ kind: "response", value: 100 });
  expect((await api(orgAdmin, "GET", category)).body.tree.children.length).toBeGreaterThan(0);
});

test("the next unanswered measure is the one after, and then from the top", async () => {
  const { api, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const [first, second, third, fourth] = survey.measures.map(({ id }) => id);
  const id = await givenSubmission(database.db, survey, {
    organisationId,
    answers: (index) => (index === 2 ? { dev: { option: "all" }, doc: { value: 1 } } : null),
  });
  const clerk = await userOf("clerk");
  const next = async (after?: string) =>
    (await api(clerk, "GET", `/submissions/${id}/next-unanswered${after ? `?after=${after}` : ""}`)).body
      .measureId;

  expect(await next()).toBe(first);
  expect(await next(second)).toBe(fourth);
  expect(await next(third)).toBe(fourth);
  expect(await next(fourth)).toBe(first);
});

test("the organisation's history is its submissions of the same survey in the lineage, up to this one", async () => {
  const { api, group, survey, organisationId, userOf } = await givenOrganisationWithAccess();
  const { db } = database;
  const later = await givenSurvey(db, { surveyGroupIds: [group], versionOf: survey });
  const other = await givenOrganisation(db, { surveyGroupIds: [group] });
  const first = await givenSubmission(db, survey, { organisationId, appliesOn: "2024-06-30", answers: 0.5 });
  const second = await givenSubmission(db, later, { organisationId, appliesOn: "2025-06-30", answers: 1 });
  await givenSubmission(db, later, { organisationId, appliesOn: "2026-06-30" });
  await givenSubmission(db, survey, { organisationId: other, appliesOn: "2023-06-30" });

  const { body } = await api(
    await userOf("org_admin"),
    "GET",
    `/submissions/${second}/history-of-organisation`,
  );

  expect(body.items).toMatchObject([
    { submissionId: first, programId: survey.programId, appliesOn: "2024-06-30" },
    { submissionId: second, programId: later.programId, appliesOn: "2025-06-30" },
  ]);
  expect(body.items[1].percent).toBeGreaterThan(body.items[0].percent);
});
