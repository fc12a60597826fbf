import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenProgram } from "../../test/givens-program.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

/** Somebody in a survey group of their own, so that their list has the test's programs alone. */
async function givenReader(role: Role = "admin", groups = 1) {
  const surveyGroupIds: string[] = [];
  for (let index = 0; index < groups; index++) surveyGroupIds.push(await givenSurveyGroup(database.db));
  const user = await givenUser(database.db, role, { surveyGroupIds });
  const cookie = await signIn(app, user.id);
  const list = async (query = "") => {
    const reply = await app.inject({ url: `/api/v1/programs${query}`, headers: { cookie } });
    expect(reply.statusCode, reply.body).toBe(200);
    return reply.json<{
      items: {
        id: string;
        title: string;
        versions: number;
        surveys: unknown[];
        surveyGroups: { id: string }[];
      }[];
      nextCursor: string | null;
      total: number;
    }>();
  };
  const titles = async (query = "") => (await list(query)).items.map(({ title }) => title);
  return { user, cookie, surveyGroupIds, list, titles };
}

test("the newest come first unless another order is asked for, and titles sort whatever their case", async () => {
  const { surveyGroupIds, titles } = await givenReader();
  const given = { surveyGroupIds };
  await givenProgram(database.db, { ...given, title: "beta order", at: new Date("2026-01-02T00:00:00Z") });
  await givenProgram(database.db, { ...given, title: "Alpha order", at: new Date("2026-01-01T00:00:00Z") });
  await givenProgram(database.db, { ...given, title: "Gamma order", at: new Date("2026-01-03T00:00:00Z") });

  expect(await titles()).toEqual(["Gamma order", "beta order", "Alpha order"]);
  expect(await titles("?sort=createdAt")).toEqual(["Alpha order", "beta order", "Gamma order"]);
  expect(await titles("?sort=title")).toEqual(["Alpha order", "beta order", "Gamma order"]);
  expect(await titles("?sort=-title")).toEqual(["Gamma order", "beta order", "Alpha order"]);
});

test("a search finds the text anywhere, whatever its case, and % and _ are only themselves", async () => {
  const { surveyGroupIds, titles } = await givenReader();
  for (const title of ["100% of roads", "100 of roads", "a_b", "axb", String.raw`back\slash`, "ROADS again"])
    await givenProgram(database.db, { title: `${title}!`, surveyGroupIds });
  const search = async (text: string) => (await titles(`?sort=title&q=${encodeURIComponent(text)}`)).sort();

  expect(await search("roads")).toEqual(["100 of roads!", "100% of roads!", "ROADS again!"]);
  expect(await search("%")).toEqual(["100% of roads!"]);
  expect(await search("a_b")).toEqual(["a_b!"]);
  expect(await search("\\")).toEqual([String.raw`back\slash!`]);
  expect(await search("  again  ")).toEqual(["ROADS again!"]);
  expect(await search("nothing like it")).toEqual([]);
  expect((await search("")).length).toBe(6);
});

test("pages follow one another without repeating or leaving out a row, also where many share the sorted value", async () => {
  const { surveyGroupIds, list } = await givenReader();
  const made = new Set<string>();
  for (let index = 0; index < 7; index++)
    made.add((await givenProgram(database.db, { surveyGroupIds })).programId);

  const seen: string[] = [];
  let cursor = "";
  for (;;) {
    const page = await list(`?limit=3${cursor}`);
    expect(page.total).toBe(7);
    seen.push(...page.items.map(({ id }) => id));
    if (page.nextCursor === null) break;
    cursor = `&cursor=${page.nextCursor}`;
  }

  expect(seen).toHaveLength(7);
  expect(new Set(seen)).toEqual(made);
});

test("a cursor or an order that is none is refused", async () => {
  const { cookie } = await givenReader();

  for (const query of [
    "cursor=page2",
    "cursor=b",
    "sort=weight",
    "limit=201",
    "limit=-1",
    "deleted=maybe",
    "editable=2",
  ]) {
    const reply = await app.inject({ url: `/api/v1/programs?${query}`, headers: { cookie } });

    expect(reply.statusCode, query).toBe(400);
    expect(reply.json(), query).toMatchObject({ code: "request_invalid" });
  }
});

test("deleted, open, lineage and survey group narrow the list, and the total counts what is left", async () => {
  const { surveyGroupIds, list, titles } = await givenReader("admin", 2);
  const [first = "", second = ""] = surveyGroupIds;
  const older = await givenProgram(database.db, {
    title: "Older",
    surveyGroupIds: [first],
    isFinalised: true,
  });
  const lineage = older.lineageId;
  await givenProgram(database.db, { title: "Newer", surveyGroupIds: [first], lineage });
  await givenProgram(database.db, { title: "Apart", surveyGroupIds: [first, second] });
  const gone = await givenProgram(database.db, { title: "Gone", surveyGroupIds: [first], lineage });
  await database.db
    .updateTable("program")
    .set({ deletedAt: new Date() })
    .where("id", "=", gone.programId)
    .execute();

  expect((await titles()).sort()).toEqual(["Apart", "Newer", "Older"]);
  expect(await titles("?deleted=true")).toEqual(["Gone"]);
  expect((await titles("?deleted=any")).length).toBe(4);
  expect(await titles("?editable=false")).toEqual(["Older"]);
  expect((await titles("?editable=true")).sort()).toEqual(["Apart", "Newer"]);
  expect((await titles(`?lineageId=${lineage}`)).sort()).toEqual(["Newer", "Older"]);
  expect(await titles(`?surveyGroupId=${second}`)).toEqual(["Apart"]);
  expect((await list(`?lineageId=${lineage}&limit=1`)).total).toBe(2);
  // Of the page's one program, too.
  expect((await list(`?lineageId=${lineage}&limit=1`)).items[0]?.versions).toBe(2);
});

test("only programs of one's own live survey groups are there; a super administrator sees all", async () => {
  const { surveyGroupIds, titles, user } = await givenReader("consultant");
  const superAdmin = await givenReader("super_admin");
  const elsewhere = await givenSurveyGroup(database.db);
  await givenProgram(database.db, { title: "Near", surveyGroupIds });
  await givenProgram(database.db, { title: "Far", surveyGroupIds: [elsewhere] });
  await givenProgram(database.db, { title: "Nowhere" });

  expect(await titles()).toEqual(["Near"]);
  const all = await superAdmin.titles("?limit=200");
  expect(all).toEqual(expect.arrayContaining(["Near", "Far", "Nowhere"]));
  await database.db
    .updateTable("surveyGroup")
    .set({ deletedAt: new Date() })
    .where("id", "in", surveyGroupIds)
    .execute();
  expect(await titles()).toEqual([]);
  expect(user.role).toBe("consultant");
});

test("survey groups one is not in are neither shown nor found", async () => {
  const { surveyGroupIds, list } = await givenReader("admin");
  const elsewhere = await givenSurveyGroup(database.db);
  await givenProgram(database.db, { title: "In both", surveyGroupIds: [...surveyGroupIds, elsewhere] });

  const [item] = (await list()).items;

  expect(item?.surveyGroups.map(({ id }) => id)).toEqual(surveyGroupIds);
  expect((await list(`?surveyGroupId=${elsewhere}`)).items).toEqual([]);
});

test("who answers sees the programs and surveys that the own organisation has access to, until it is revoked", async () => {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
  const clerk = await givenUser(database.db, "clerk", { organisationId, surveyGroupIds: [surveyGroupId] });
  const cookie = await signIn(app, clerk.id);
  const survey = (id: string, title: string) => ({
    id,
    title,
    structure: {
      levels: [{ title: "Topics", label: "T", hasMeasures: true }],
      measure: { title: "Measures", label: "M" },
    },
  });
  const { programId } = await givenProgram(database.db, {
    title: "Two surveys",
    surveyGroupIds: [surveyGroupId],
    content: { surveys: [survey(crypto.randomUUID(), "Open"), survey(crypto.randomUUID(), "Closed")] },
  });
  await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const open = await database.db
    .selectFrom("survey")
    .select("id")
    .where("programId", "=", programId)
    .where("title", "=", "Open")
    .executeTakeFirstOrThrow();
  await givenSurveyAccess(database.db, { programId, surveyId: open.id }, [organisationId]);
  const ask = (path: string) => app.inject({ url: `/api/v1/programs${path}`, headers: { cookie } });

  const { items, total } = (await ask("")).json();

  expect(total).toBe(1);
  expect(items).toMatchObject([{ id: programId, surveys: [{ id: open.id, title: "Open", measures: 0 }] }]);
  expect((await ask(`/${programId}`)).json().surveys).toMatchObject([{ title: "Open" }]);
  await database.db.updateTable("surveyAccess").set({ revokedAt: new Date() }).execute();
  expect((await ask("")).json()).toEqual({ items: [], nextCursor: null, total: 0 });
  expect((await ask(`/${programId}`)).statusCode).toBe(404);
});
