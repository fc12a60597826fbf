import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenProgram } from "../../test/givens-program.ts";
import { type GivenSurvey, givenSurvey } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let surveyGroupId: string;
let organisationId: string;

beforeAll(async () => {
  app = await buildTestApp(database);
  surveyGroupId = await givenSurveyGroup(database.db);
  organisationId = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
});

async function readerOf(survey: GivenSurvey, role: Role) {
  await givenSurveyAccess(database.db, survey, [organisationId]);
  const { id } = await givenUser(database.db, role, { organisationId, surveyGroupIds: [surveyGroupId] });
  const cookie = await signIn(app, id);
  const surveyUrl = `/api/v1/programs/${survey.programId}/surveys/${survey.surveyId}`;
  const get = async (path = "") => {
    const reply = await app.inject({ url: `${surveyUrl}${path}`, headers: { cookie } });
    expect(reply.statusCode, reply.body).toBe(200);
    return reply.json();
  };
  return { cookie, get, surveyUrl };
}

/** Every key of a value that is called so, however deep. */
function countKeys(value: unknown, key: string): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + countKeys(each, key), 0);
  if (value === null || typeof value !== "object") return 0;
  return Object.entries(value).reduce(
    (sum, [name, each]) => sum + (name === key ? 1 : 0) + countKeys(each, key),
    0,
  );
}

test("a survey's tree comes in order with numbers, counts and weights that add up", async () => {
  const survey = await givenSurvey(database.db, { measures: 6, surveyGroupIds: [surveyGroupId] });
  const { get } = await readerOf(survey, "consultant");

  const tree = await get();

  expect(tree).toMatchObject({
    id: survey.surveyId,
    measures: 6,
    questions: 10,
    weight: 510,
    otherPrograms: [],
    can: { viewWeights: true, viewStatistics: true },
    program: { id: survey.programId, lineageId: survey.lineageId },
  });
  const numbers: string[] = [];
  const visit = (node: { number: string; categories: never[]; placements: { number: string }[] }) => {
    numbers.push(node.number);
    for (const category of node.categories) visit(category);
    numbers.push(...node.placements.map(({ number }) => number));
  };
  for (const top of tree.categories) visit(top);
  expect(numbers.join(" ")).toBe("1 1.1 1.1.1 1.1.2 1.2 1.2.1 2 2.1 2.1.1 2.1.2 2.2 2.2.1");
  const [first, second] = tree.categories;
  expect([first.measures, first.weight, second.measures, second.weight]).toEqual([3, 210, 3, 300]);
});

test("the first measure of a category has the number that the last level says, also 0", async () => {
  const [type, measure, surveyId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const { programId, lineageId } = await givenProgram(database.db, {
    surveyGroupIds: [surveyGroupId],
    content: {
      responseTypes: [{ id: type, name: "Words", parts: [] }],
      measures: [{ id: measure, title: "Say it", weight: 0, responseType: type }],
      surveys: [
        {
          id: surveyId,
          title: "From nought",
          structure: {
            levels: [{ title: "Topics", label: "T", hasMeasures: true, firstIndex: 0 }],
            measure: { title: "Measures", label: "M" },
          },
          categories: [
            { id: crypto.randomUUID(), title: "Topic", group: "Heading", measures: [{ measure }] },
          ],
        },
      ],
    },
  });
  const { get } = await readerOf(
    { programId, lineageId, surveyId, categoryIds: [], subCategoryIds: [], measures: [] },
    "admin",
  );

  const tree = await get();

  expect(tree).toMatchObject({ measures: 1, questions: 0, weight: 0 });
  expect(tree.categories).toMatchObject([
    { number: "1", groupHeading: "Heading", placements: [{ number: "1.0", measureId: measure }] },
  ]);
});

test("a clerk gets no weight of anything, and an organisation's administrator every one", async () => {
  const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const clerk = await readerOf(survey, "clerk");
  const orgAdmin = await readerOf(survey, "org_admin");
  const paths = ["", `/categories/${survey.categoryIds[0]}`, `/measures/${survey.measures[0]?.id}`];

  for (const path of paths) {
    expect(countKeys(await clerk.get(path), "weight"), path).toBe(0);
    expect(countKeys(await orgAdmin.get(path), "weight"), path).toBeGreaterThan(0);
  }
  expect((await clerk.get()).can).toEqual({ viewWeights: false, viewStatistics: false });
});

test("a program that hides its aggregates shows weights of categories and surveys from consultants on", async () => {
  const survey = await givenSurvey(database.db, { hideAggregates: true, surveyGroupIds: [surveyGroupId] });
  const orgAdmin = await readerOf(survey, "org_admin");
  const consultant = await readerOf(survey, "consultant");
  const categoryPath = `/categories/${survey.categoryIds[0]}`;

  const [own, seen] = [await orgAdmin.get(), await consultant.get()];

  expect(own).not.toHaveProperty("weight");
  expect(own.categories[0]).not.toHaveProperty("weight");
  expect(await orgAdmin.get(categoryPath)).not.toHaveProperty("weight");
  expect(own.categories[0].categories[0].placements[0]).toHaveProperty("weight");
  expect(seen).toHaveProperty("weight");
  expect(seen.categories[0]).toHaveProperty("weight");
  expect(await consultant.get(categoryPath)).toHaveProperty("weight");
});

test("a category tells its place: level, parents, neighbours among its siblings, and what lies below", async () => {
  const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const { get } = await readerOf(survey, "authority");
  const [top = "", bottom = ""] = survey.categoryIds;
  const [, second = "", third = ""] = survey.subCategoryIds;

  const [one, inner, next] = [
    await get(`/categories/${top}`),
    await get(`/categories/${second}`),
    await get(`/categories/${third}`),
  ];

  expect(one).toMatchObject({ level: 0, parents: [], previous: null, next: { id: bottom }, measures: 2 });
  expect(inner).toMatchObject({ level: 1, number: "1.2", parents: [{ id: top }], next: null });
  expect(inner.previous).toEqual({ id: survey.subCategoryIds[0], title: "Process 1.1" });
  expect(next).toMatchObject({ number: "2.1", previous: null, parents: [{ id: bottom }] });
});

test("a measure comes with its response type, bindings, place, neighbours across categories, and its surveys", async () => {
  const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const { get } = await readerOf(survey, "author");
  const [capacity, dependent, third] = survey.measures;

  const measure = await get(`/measures/${dependent?.id}`);

  expect(measure).toMatchObject({
    id: dependent?.id,
    title: "Measure 2",
    description: "What measure 2 asks",
    number: "1.2.1",
    weight: 100,
    responseType: {
      name: "Dependent",
      formula: "dev + 0 * base",
      parts: [
        {
          key: "dev",
          type: "multipleChoice",
          options: [{ key: "none" }, {}, { key: "all", if: "cap >= 5" }],
        },
      ],
    },
    bindings: {
      cap: { measureId: capacity?.id, measureTitle: "Measure 1", field: "n" },
      base: { measureId: capacity?.id, field: "_raw" },
    },
    error: null,
    parents: [{ id: survey.categoryIds[0] }, { id: survey.subCategoryIds[1] }],
    previous: { id: capacity?.id },
    next: { id: third?.id },
    surveys: [{ programId: survey.programId, surveyId: survey.surveyId }],
  });
});

test("the same survey in other versions is named where the reader may open it", async () => {
  const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const later = await givenSurvey(database.db, { versionOf: survey, surveyGroupIds: [surveyGroupId] });
  await givenSurvey(database.db, {
    versionOf: survey,
    surveyGroupIds: [await givenSurveyGroup(database.db)],
  });
  const consultant = await readerOf(survey, "consultant");
  const clerk = await readerOf(survey, "clerk");

  const forConsultant = (await consultant.get()).otherPrograms;
  const forClerk = (await clerk.get()).otherPrograms;
  await givenSurveyAccess(database.db, later, [organisationId]);
  const withAccess = (await clerk.get()).otherPrograms;

  const other = { programId: later.programId, surveyId: later.surveyId };
  expect(forConsultant).toMatchObject([other]);
  expect(forClerk).toEqual([]);
  expect(withAccess).toMatchObject([other]);
});

test("what a survey does not hold, and what was deleted, does not exist", async () => {
  const survey = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const { cookie, surveyUrl, get } = await readerOf(survey, "super_admin");
  const ask = async (url: string) => (await app.inject({ url, headers: { cookie } })).statusCode;
  const [top = "", sub = ""] = [survey.categoryIds[0], survey.subCategoryIds[0]];

  expect(await ask(`${surveyUrl}/categories/${survey.surveyId}`)).toBe(404);
  expect(await ask(`${surveyUrl}/measures/${top}`)).toBe(404);
  expect(await ask(`${surveyUrl}/measures/not-an-id`)).toBe(400);
  expect(await ask(`/api/v1/programs/${survey.programId}/surveys/${survey.programId}`)).toBe(404);
  await database.db
    .updateTable("category")
    .set({ deletedAt: new Date() })
    .where("programId", "=", survey.programId)
    .where("id", "=", sub)
    .execute();
  await database.db
    .updateTable("survey")
    .set({ structureVersion: 2 })
    .where("programId", "=", survey.programId)
    .execute();
  expect(await ask(`${surveyUrl}/categories/${sub}`)).toBe(404);
  expect((await get()).measures).toBe(3);
  await database.db
    .updateTable("survey")
    .set({ deletedAt: new Date() })
    .where("id", "=", survey.surveyId)
    .execute();
  expect(await ask(surveyUrl)).toBe(404);
  expect(await ask(`/api/v1/programs/${survey.programId}`)).toBe(200);
});

test("a program shows its versions, its flags and what may be done with it", async () => {
  const survey = await givenSurvey(database.db, { asksQuality: true, surveyGroupIds: [surveyGroupId] });
  const open = await givenSurvey(database.db, {
    versionOf: survey,
    isFinalised: false,
    surveyGroupIds: [surveyGroupId],
  });
  const ask = async (role: Role, programId: string) => {
    const { cookie } = await readerOf(survey, role);
    return (await app.inject({ url: `/api/v1/programs/${programId}`, headers: { cookie } })).json();
  };

  const [forAdmin, openForAdmin, forClerk] = [
    await ask("admin", survey.programId),
    await ask("admin", open.programId),
    await ask("clerk", survey.programId),
  ];

  expect(forAdmin).toMatchObject({ asksQuality: true, language: "en", notRelevant: "exclude", revision: 1 });
  expect(forAdmin.lineage.map(({ id }: { id: string }) => id)).toEqual([open.programId, survey.programId]);
  expect(forAdmin.can).toEqual({
    edit: false,
    delete: true,
    restore: false,
    duplicate: true,
    compare: true,
    finalise: false,
    reopen: true,
    export: true,
    assignSurveyGroups: true,
  });
  expect(openForAdmin.can).toMatchObject({ finalise: true, reopen: false });
  expect(forClerk.lineage.map(({ id }: { id: string }) => id)).toEqual([survey.programId]);
  expect(forClerk.can).toEqual({
    edit: false,
    delete: false,
    restore: false,
    duplicate: false,
    compare: false,
    finalise: false,
    reopen: false,
    export: true,
    assignSurveyGroups: false,
  });
});
