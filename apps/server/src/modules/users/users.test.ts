import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";
import { type Role, roles } from "../identity/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

type Item = { id: string; name: string; email: string | null; role: Role; deletedAt: string | null };

async function givenReader(role: Role, surveyGroupIds: string[], organisationId?: string) {
  const user = await givenUser(database.db, role, { surveyGroupIds, organisationId });
  const cookie = await signIn(app, user.id);
  const get = (path: string) => app.inject({ url: `/api/v1/users${path}`, headers: { cookie } });
  const list = async (query = "") => {
    const reply = await get(query);
    expect(reply.statusCode, reply.body).toBe(200);
    return reply.json<{ items: Item[]; total: number; nextCursor: string | null }>();
  };
  return { user, get, list };
}

test.each<[Role, { colleague: boolean; neighbour: boolean; stranger: boolean | "unseen" }]>([
  ["super_admin", { colleague: true, neighbour: true, stranger: true }],
  ["admin", { colleague: true, neighbour: true, stranger: true }],
  ["authority", { colleague: true, neighbour: true, stranger: "unseen" }],
  ["consultant", { colleague: true, neighbour: true, stranger: "unseen" }],
  ["org_admin", { colleague: true, neighbour: false, stranger: "unseen" }],
  ["author", { colleague: false, neighbour: false, stranger: "unseen" }],
  ["clerk", { colleague: false, neighbour: false, stranger: "unseen" }],
])("a %s sees of others the addresses it may", async (role, expected) => {
  const [near, far] = [await givenSurveyGroup(database.db), await givenSurveyGroup(database.db)];
  const { user, list, get } = await givenReader(role, [near]);
  const others = {
    colleague: await givenUser(database.db, "clerk", {
      surveyGroupIds: [near],
      organisationId: user.organisationId,
    }),
    neighbour: await givenUser(database.db, "clerk", { surveyGroupIds: [near] }),
    stranger: await givenUser(database.db, "clerk", { surveyGroupIds: [far] }),
  };

  const items = new Map((await list("?limit=200")).items.map((item) => [item.id, item]));

  expect(items.get(user.id)?.email).toBe(`${user.id}@example.org`);
  for (const [name, { id }] of Object.entries(others)) {
    const item = items.get(id);
    const seen = item === undefined ? "unseen" : item.email !== null;
    const single = await get(`/${id}`);
    const seenSingly = single.statusCode === 404 ? "unseen" : single.json().email !== null;

    expect({ name, seen, seenSingly }).toEqual({
      name,
      seen: expected[name as keyof typeof expected],
      seenSingly: expected[name as keyof typeof expected],
    });
  }
});

test("a search looks at names, never at addresses", async () => {
  const near = await givenSurveyGroup(database.db);
  const { user, list } = await givenReader("clerk", [near]);

  expect((await list(`?q=${user.id}`)).total).toBe(0);
  expect((await list(`?q=${encodeURIComponent(user.name.toUpperCase())}`)).items).toMatchObject([
    { id: user.id },
  ]);
});

test("users come by name and can be narrowed to an organisation, a role and a survey group", async () => {
  const [near, other, unseen] = [
    await givenSurveyGroup(database.db),
    await givenSurveyGroup(database.db),
    await givenSurveyGroup(database.db),
  ];
  const { list, user } = await givenReader("consultant", [near, other]);
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [near] });
  const clerk = await givenUser(database.db, "clerk", { organisationId, surveyGroupIds: [near, unseen] });
  const orgAdmin = await givenUser(database.db, "org_admin", { organisationId, surveyGroupIds: [other] });
  const ids = async (query: string) => (await list(query)).items.map(({ id }) => id);

  expect((await ids("")).length).toBe(3);
  expect(await ids(`?organisationId=${organisationId}`)).toEqual([clerk.id, orgAdmin.id]);
  expect(await ids(`?organisationId=${organisationId}&sort=-name`)).toEqual([orgAdmin.id, clerk.id]);
  expect(await ids("?role=org_admin")).toEqual([orgAdmin.id]);
  expect(await ids(`?surveyGroupId=${near}&role=consultant`)).toEqual([user.id]);
  expect(await ids(`?surveyGroupId=${unseen}`)).toEqual([]);
  const page = await list("?limit=2");
  expect(page.total).toBe(3);
  expect(await ids(`?limit=2&cursor=${page.nextCursor}`)).toHaveLength(1);
});

test("a user shows the survey groups that the reader is in too", async () => {
  const [near, other] = [await givenSurveyGroup(database.db), await givenSurveyGroup(database.db)];
  const { get } = await givenReader("org_admin", [near]);
  const { id } = await givenUser(database.db, "clerk", { surveyGroupIds: [near, other] });

  const reply = await get(`/${id}`);

  expect(reply.json().surveyGroups.map((group: { id: string }) => group.id)).toEqual([near]);
});

test("a deleted user, and everybody of a deleted organisation, counts as deleted", async () => {
  const near = await givenSurveyGroup(database.db);
  const { list, user } = await givenReader("authority", [near]);
  const gone = await givenUser(database.db, "clerk", { surveyGroupIds: [near] });
  const homeless = await givenUser(database.db, "clerk", { surveyGroupIds: [near] });
  const deletedAt = new Date();
  await database.db.updateTable("appUser").set({ deletedAt }).where("id", "=", gone.id).execute();
  await database.db
    .updateTable("organisation")
    .set({ deletedAt })
    .where("id", "=", homeless.organisationId)
    .execute();

  const deleted = await list("?deleted=true");

  expect((await list()).items.map(({ id }) => id)).toEqual([user.id]);
  expect(deleted.items.map(({ id }) => id).sort()).toEqual([gone.id, homeless.id].sort());
  expect(deleted.items.every((item) => item.deletedAt === deletedAt.toISOString())).toBe(true);
  expect((await list("?deleted=any")).total).toBe(3);
});

test("every role may be asked for", async () => {
  const { list, get } = await givenReader("super_admin", []);

  for (const role of roles)
    expect((await list(`?role=${role}`)).items.every((item) => item.role === role)).toBe(true);
  expect((await get("?role=owner")).statusCode).toBe(400);
});
