import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

type Item = { id: string; name: string; place: string | null; surveyGroups: { id: string; title: string }[] };

async function givenReader(role: Role, surveyGroupIds: string[], organisationId?: string) {
  // A home outside the groups that the tests list, so that a list has the test's organisations alone.
  const home = organisationId ?? (await givenOrganisation(database.db));
  const { id } = await givenUser(database.db, role, { surveyGroupIds, organisationId: home });
  const cookie = await signIn(app, id);
  const get = (path: string) => app.inject({ url: `/api/v1/organisations${path}`, headers: { cookie } });
  const list = async (query = "") => {
    const reply = await get(query);
    expect(reply.statusCode, reply.body).toBe(200);
    return reply.json<{ items: Item[]; total: number; nextCursor: string | null }>();
  };
  const names = async (query = "") => (await list(query)).items.map(({ name }) => name);
  return { get, list, names };
}

test("organisations come by name whatever its case, with their first place, and can be searched and paged", async () => {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const given = (name: string) => givenOrganisation(database.db, { name, surveyGroupIds: [surveyGroupId] });
  const ids = [await given("beta water"), await given("Alpha Water"), await given("Roads_100%")];
  await database.db
    .insertInto("organisationPlace")
    .values([
      { id: crypto.randomUUID(), organisationId: ids[0] ?? "", position: 1, description: "Second" },
      { id: crypto.randomUUID(), organisationId: ids[0] ?? "", position: 0, description: "First" },
    ])
    .execute();
  const { list, names } = await givenReader("clerk", [surveyGroupId]);

  const all = await list();
  const page = await list("?limit=2&sort=-name");

  expect(all.items.map(({ name, place }) => [name, place])).toEqual([
    ["Alpha Water", null],
    ["beta water", "First"],
    ["Roads_100%", null],
  ]);
  expect(page.items.map(({ name }) => name)).toEqual(["Roads_100%", "beta water"]);
  expect(page.total).toBe(3);
  expect(await names(`?limit=2&sort=-name&cursor=${page.nextCursor}`)).toEqual(["Alpha Water"]);
  expect(await names("?q=WATER")).toEqual(["Alpha Water", "beta water"]);
  expect(await names("?q=%25")).toEqual(["Roads_100%"]);
  expect(await names("?q=s_1")).toEqual(["Roads_100%"]);
});

test("one sees the organisations of the own groups, administrators all, and only the groups that are one's own", async () => {
  const [near, far] = [await givenSurveyGroup(database.db), await givenSurveyGroup(database.db)];
  const name = `Between ${crypto.randomUUID()}`;
  const id = await givenOrganisation(database.db, { name, surveyGroupIds: [near, far] });
  const apart = await givenOrganisation(database.db, { name: `${name} apart`, surveyGroupIds: [far] });
  const [consultant, admin, superAdmin] = [
    await givenReader("consultant", [near]),
    await givenReader("admin", [near]),
    await givenReader("super_admin", []),
  ];
  const search = `?q=${encodeURIComponent(name)}`;
  const groupsIn = async (reader: typeof admin) =>
    (await reader.list(search)).items.map(({ surveyGroups }) => surveyGroups.map((group) => group.id).sort());

  expect(await groupsIn(consultant)).toEqual([[near]]);
  expect(await groupsIn(admin)).toEqual([[near], []]);
  expect(await groupsIn(superAdmin)).toEqual([[near, far].sort(), [far]]);
  expect(await consultant.names(`${search}&surveyGroupId=${near}`)).toEqual([name]);
  expect(await admin.names(`${search}&surveyGroupId=${far}`)).toEqual([]);
  expect((await consultant.get(`/${apart}`)).statusCode).toBe(404);
  expect((await admin.get(`/${id}`)).json().surveyGroups.map((group: { id: string }) => group.id)).toEqual([
    near,
  ]);
});

test("an organisation shows details and places, and what the reader may do there", async () => {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const id = await givenOrganisation(database.db, {
    surveyGroupIds: [surveyGroupId],
    details: { size: "medium", assetTypes: ["roads", "rail"], numberFte: 12.5 },
  });
  const can = async (role: Role, organisationId?: string) =>
    (await (await givenReader(role, [surveyGroupId], organisationId)).get(`/${id}`)).json().can;

  const reply = await (await givenReader("author", [surveyGroupId])).get(`/${id}`);

  expect(reply.json()).toMatchObject({
    id,
    details: { size: "medium", assetTypes: ["roads", "rail"], numberFte: 12.5 },
    places: [],
    revision: 1,
    deletedAt: null,
    can: { manageAccess: false, viewSubmissions: false, createSubmission: false },
  });
  expect(await can("admin")).toEqual({ manageAccess: true, viewSubmissions: true, createSubmission: true });
  expect(await can("consultant")).toEqual({
    manageAccess: false,
    viewSubmissions: true,
    createSubmission: true,
  });
  expect(await can("clerk")).toEqual({
    manageAccess: false,
    viewSubmissions: false,
    createSubmission: false,
  });
  expect(await can("clerk", id)).toEqual({
    manageAccess: false,
    viewSubmissions: true,
    createSubmission: true,
  });
});

test("a deleted organisation leaves the list, is found among the deleted, and can be looked at but not worked with", async () => {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const id = await givenOrganisation(database.db, { name: "Gone Water", surveyGroupIds: [surveyGroupId] });
  await givenOrganisation(database.db, { name: "Here Water", surveyGroupIds: [surveyGroupId] });
  await database.db.updateTable("organisation").set({ deletedAt: new Date() }).where("id", "=", id).execute();
  const { names, get } = await givenReader("admin", [surveyGroupId]);
  const search = `surveyGroupId=${surveyGroupId}`;

  expect(await names(`?${search}`)).toEqual(["Here Water"]);
  expect(await names(`?${search}&deleted=true`)).toEqual(["Gone Water"]);
  expect(await names(`?${search}&deleted=any`)).toEqual(["Gone Water", "Here Water"]);
  expect((await get(`/${id}`)).json()).toMatchObject({
    deletedAt: expect.stringMatching(/Z$/),
    can: { manageAccess: false, createSubmission: false },
  });
});

test("survey groups count their live members, and one sees those one is in", async () => {
  const [near, far] = [
    await givenSurveyGroup(database.db, "Near"),
    await givenSurveyGroup(database.db, "Far"),
  ];
  const [live, gone] = [
    await givenOrganisation(database.db, { surveyGroupIds: [near] }),
    await givenOrganisation(database.db, { surveyGroupIds: [near] }),
  ];
  const { id } = await givenUser(database.db, "clerk", { surveyGroupIds: [near], organisationId: live });
  await givenUser(database.db, "clerk", { surveyGroupIds: [near], organisationId: gone });
  await database.db
    .updateTable("organisation")
    .set({ deletedAt: new Date() })
    .where("id", "=", gone)
    .execute();
  const cookie = await signIn(app, id);
  const get = (path: string) => app.inject({ url: `/api/v1/survey-groups${path}`, headers: { cookie } });

  expect((await get("")).json()).toMatchObject({
    items: [{ id: near, title: "Near", counts: { organisations: 1, users: 1, programs: 0 } }],
    total: 1,
    nextCursor: null,
  });
  expect((await get("?q=ea")).json().total).toBe(1);
  expect((await get("?q=far")).json().total).toBe(0);
  expect((await get(`/${near}`)).json()).toMatchObject({ title: "Near" });
  expect((await get(`/${far}`)).statusCode).toBe(404);
});

test("names are found, sorted and kept apart whatever the case of their letters, in any alphabet", async () => {
  const surveyGroupId = await givenSurveyGroup(database.db);
  for (const name of ["Zeta Önn", "Ärla vatten", "Écluse", "Delta"])
    await givenOrganisation(database.db, { name, surveyGroupIds: [surveyGroupId] });
  const { names } = await givenReader("super_admin", []);

  expect(await names(`?surveyGroupId=${surveyGroupId}&sort=name`)).toEqual([
    "Ärla vatten",
    "Delta",
    "Écluse",
    "Zeta Önn",
  ]);
  expect(await names(`?surveyGroupId=${surveyGroupId}&q=${encodeURIComponent("öNN")}`)).toEqual(["Zeta Önn"]);
  await expect(givenOrganisation(database.db, { name: "ÉCLUSE" })).rejects.toThrow(/name_unique_live/);
});
