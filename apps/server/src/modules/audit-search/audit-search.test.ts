import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import {
  type GivenUser,
  givenOrganisation,
  givenSurveyAccess,
  givenSurveyGroup,
  givenUser,
  nextNumber,
} from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { type Role, roles } from "../identity/index.ts";
import type { AuditListItem } from "./audit-view.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
});

type Entry = {
  at?: string;
  actorId?: string | null;
  actingAsId?: string | null;
  organisationId?: string | null;
  programId?: string | null;
  action?: string;
  entityKind?: string;
  entityId?: string | null;
  scopeId?: string | null;
  before?: unknown;
  after?: unknown;
  address?: string;
  requestId?: string;
};

/** Writes an entry and gives its id. */
async function givenEntry({ at, before, after, ...entry }: Entry = {}): Promise<string> {
  const id = newId();
  await database.db
    .insertInto("audit")
    .values({
      id,
      occurredAt: at ?? "2026-05-01T08:00:00Z",
      action: "organisation.edit",
      entityKind: "organisation",
      address: "192.0.2.7",
      requestId: "a request",
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
      ...entry,
    })
    .execute();
  return id;
}

type List = { items: AuditListItem[]; nextCursor: string | null; total: number; isTotalExact: boolean };

async function list(reader: { id: string }, query: Record<string, string> = {}): Promise<List> {
  const { status, body } = await api(reader, "GET", `/audit?${new URLSearchParams(query)}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as List;
}

const ids = async (reader: { id: string }, query: Record<string, string> = {}) =>
  (await list(reader, query)).items.map(({ id }) => id);

/** Two groups that share nothing, an organisation in each and in both none, with people, a program, and entries. */
async function givenGroups() {
  const { db } = database;
  const [near, far] = [await givenSurveyGroup(db), await givenSurveyGroup(db)];
  const home = await givenOrganisation(db, { surveyGroupIds: [near] });
  const neighbour = await givenOrganisation(db, { surveyGroupIds: [near] });
  const stranger = await givenOrganisation(db, { surveyGroupIds: [far] });
  const survey = await givenSurvey(db, { measures: 1, surveyGroupIds: [near] });
  const farSurvey = await givenSurvey(db, { measures: 1, surveyGroupIds: [far] });
  const user = (organisationId: string, surveyGroupIds: string[], role: Role = "clerk") =>
    givenUser(db, role, { organisationId, surveyGroupIds });
  return {
    near,
    far,
    home,
    neighbour,
    stranger,
    survey,
    farSurvey,
    colleague: await user(home, [near]),
    loner: await user(home, []),
    peer: await user(neighbour, [near]),
    foreigner: await user(stranger, [far]),
    owner: await user(stranger, [], "super_admin"),
    reader: (role: Role, groups = [near]) => user(home, groups, role),
  };
}

describe("who sees which entries", () => {
  test("an entry is listed and opened by the same people, as the table says", async () => {
    const world = await givenGroups();
    const { colleague, loner, peer, foreigner, owner, home, neighbour, stranger, survey, farSurvey } = world;
    const nearSurvey = await givenSurvey(database.db, { measures: 1, surveyGroupIds: [world.near] });
    for (const each of [survey, farSurvey, nearSurvey]) await givenSurveyAccess(database.db, each, [home]);
    await database.db
      .updateTable("surveyAccess")
      .set({ revokedAt: new Date() })
      .where("programId", "=", nearSurvey.programId)
      .execute();
    const submissionId = await givenSubmission(database.db, farSurvey, { organisationId: stranger });
    const signedIn = ({ id: entityId }: GivenUser) =>
      ({ action: "session.sign_in", entityKind: "user", entityId }) as const;
    const edited = ({ programId }: { programId: string }) =>
      ({ action: "program.edit", entityKind: "program", programId }) as const;
    // A consultant who is in the organisation since today, and did all this while in another.
    const mover = await givenUser(database.db, "consultant", {
      organisationId: home,
      surveyGroupIds: [world.near],
    });
    const entries = {
      "of a colleague": await givenEntry({ actorId: colleague.id, ...signedIn(colleague) }),
      "of a colleague without groups": await givenEntry({ actorId: loner.id, entityKind: "job" }),
      "of somebody who acted as a colleague": await givenEntry({
        actorId: owner.id,
        actingAsId: colleague.id,
        entityKind: "audit",
      }),
      "of the mover about a colleague": await givenEntry({ actorId: mover.id, ...signedIn(colleague) }),
      "of the mover about a program in use": await givenEntry({ actorId: mover.id, ...edited(survey) }),
      "of the mover about the own organisation": await givenEntry({
        actorId: mover.id,
        organisationId: home,
        programId: farSurvey.programId,
      }),
      "of the mover about a program out of use": await givenEntry({
        actorId: mover.id,
        ...edited(nearSurvey),
      }),
      "of the mover about a program of strangers": await givenEntry({
        actorId: mover.id,
        ...edited(farSurvey),
      }),
      "of the mover about a submission to a program in use": await givenEntry({
        actorId: mover.id,
        entityKind: "submission",
        entityId: submissionId,
        programId: survey.programId,
      }),
      "of the mover about a stranger": await givenEntry({ actorId: mover.id, organisationId: stranger }),
      "of the mover about a stranger's program in use": await givenEntry({
        actorId: mover.id,
        organisationId: stranger,
        programId: survey.programId,
      }),
      "of the mover about a stranger's answer": await givenEntry({
        actorId: mover.id,
        entityKind: "response",
        scopeId: submissionId,
      }),
      "of the mover about a peer": await givenEntry({ actorId: mover.id, ...signedIn(peer) }),
      "of the mover about the instance": await givenEntry({ actorId: mover.id, entityKind: "instance" }),
      "about the own organisation": await givenEntry({ actorId: owner.id, organisationId: home }),
      "of a peer": await givenEntry({ actorId: peer.id }),
      "of somebody who acted as a peer": await givenEntry({ actorId: owner.id, actingAsId: peer.id }),
      "about a neighbour": await givenEntry({ actorId: owner.id, organisationId: neighbour }),
      "about a shared program": await givenEntry({ actorId: owner.id, programId: survey.programId }),
      "of a foreigner": await givenEntry({ actorId: foreigner.id }),
      "about a stranger": await givenEntry({ actorId: owner.id, organisationId: stranger }),
      "about a program of strangers": await givenEntry({ actorId: owner.id, programId: farSurvey.programId }),
      "of a foreigner about a neighbour": await givenEntry({
        actorId: foreigner.id,
        organisationId: neighbour,
      }),
      "of nobody": await givenEntry({ actorId: null }),
    };
    const own = [
      "of a colleague",
      "of a colleague without groups",
      "of somebody who acted as a colleague",
      "of the mover about a colleague",
      "of the mover about a program in use",
      "of the mover about the own organisation",
      "about the own organisation",
    ];
    const group = [
      ...own,
      ...Object.keys(entries).filter((name) => name.startsWith("of the mover")),
      "of a peer",
      "of somebody who acted as a peer",
      "about a neighbour",
      "about a shared program",
      "of a foreigner about a neighbour",
    ];
    const everything = Object.keys(entries);
    const seen: Partial<Record<Role, string[]>> = { super_admin: everything, admin: group, org_admin: own };

    for (const role of roles) {
      const reader = await world.reader(role);
      const expected = seen[role];
      if (expected === undefined) {
        expect((await api(reader, "GET", "/audit")).status, role).toBe(403);
        expect((await api(reader, "GET", `/audit/${entries["of a colleague"]}`)).status, role).toBe(403);
        expect((await api(reader, "GET", "/audit/actions")).status, role).toBe(403);
        expect((await api(reader, "POST", "/audit/exports", {})).status, role).toBe(403);
        continue;
      }
      const listed = new Set(await ids(reader, { limit: "200" }));
      for (const [name, id] of Object.entries(entries)) {
        const told = `${role}: ${name}`;
        expect(listed.has(id), told).toBe(expected.includes(name));
        expect((await api(reader, "GET", `/audit/${id}`)).status, told).toBe(
          expected.includes(name) ? 200 : 404,
        );
      }
    }
  });

  test.each(["admin", "org_admin"] as const)(
    "an %s without a live survey group sees nothing",
    async (role) => {
      const world = await givenGroups();
      const reader = await world.reader(role, []);
      const id = await givenEntry({ actorId: reader.id, organisationId: world.home });

      expect(await list(reader)).toMatchObject({ items: [], total: 0 });
      expect((await api(reader, "GET", `/audit/${id}`)).status).toBe(404);
    },
  );

  test("what only a deleted survey group joins is not seen", async () => {
    const world = await givenGroups();
    const gone = await givenSurveyGroup(database.db);
    const reader = await world.reader("admin", [world.near, gone]);
    const { id: actorId } = await givenUser(database.db, "clerk", { surveyGroupIds: [gone] });
    const id = await givenEntry({ actorId });
    expect((await api(reader, "GET", `/audit/${id}`)).status).toBe(200);

    await database.db
      .updateTable("surveyGroup")
      .set({ deletedAt: new Date() })
      .where("id", "=", gone)
      .execute();

    expect((await api(reader, "GET", `/audit/${id}`)).status).toBe(404);
    expect(await ids(reader)).not.toContain(id);
  });

  test("the address is told of those one looks after", async () => {
    const world = await givenGroups();
    const [colleague, outsider] = [
      await givenEntry({ actorId: world.colleague.id, entityKind: "job" }),
      await givenEntry({
        actorId: world.owner.id,
        actingAsId: world.colleague.id,
        organisationId: world.home,
      }),
    ];
    const addressesFor = async (role: Role) => {
      const reader = await world.reader(role);
      const items = new Map(
        (await list(reader, { limit: "200" })).items.map((item) => [item.id, item.address]),
      );
      const single = (await api(reader, "GET", `/audit/${outsider}`)).body.address as string | null;
      return [items.get(colleague), items.get(outsider), single];
    };

    expect(await addressesFor("super_admin")).toEqual(["192.0.2.7", "192.0.2.7", "192.0.2.7"]);
    expect(await addressesFor("admin")).toEqual(["192.0.2.7", "192.0.2.7", "192.0.2.7"]);
    expect(await addressesFor("org_admin")).toEqual(["192.0.2.7", null, null]);
  });
});

describe("the list", () => {
  let owner: GivenUser;
  let organisationId: string;

  beforeAll(async () => {
    owner = await givenUser(database.db, "super_admin");
    organisationId = await givenOrganisation(database.db, { name: `Tarn Valley ${nextNumber()}` });
  });

  test("comes the newest first, page by page, each entry once, also where many are of the same instant", async () => {
    const scope = { entityKind: "user", organisationId };
    const made: string[] = [];
    for (let n = 0; n < 9; n += 1)
      made.push(await givenEntry({ ...scope, at: `2026-03-0${1 + Math.floor(n / 4)}T00:00:00.123456Z` }));
    const query = { entityKind: "user", organisationId, limit: "2" };
    const pagesOf = async (sort: string) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(owner, { ...query, sort, ...(cursor === undefined ? {} : { cursor }) });
        expect(page).toMatchObject({ total: 9, isTotalExact: true });
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return found;
    };

    const newest = await pagesOf("-at");
    expect(newest).toHaveLength(9);
    expect(new Set(newest)).toEqual(new Set(made));
    expect(newest[0]).toBe(made[8]);
    expect(await pagesOf("at")).toEqual(newest.toReversed());
  });

  test("is narrowed by everything at once", async () => {
    const [actor, other] = [
      await givenUser(database.db, "clerk", { organisationId }),
      await givenUser(database.db, "clerk", { organisationId }),
    ];
    const survey = await givenSurvey(database.db, { measures: 1 });
    const [entityId, scopeId] = [newId(), newId()];
    const base = { actorId: actor.id, organisationId, programId: survey.programId, entityId, scopeId };
    const wanted = await givenEntry({
      ...base,
      at: "2026-04-02T00:00:00Z",
      action: "response.save",
      entityKind: "response",
    });
    const acted = await givenEntry({ actorId: other.id, actingAsId: actor.id, at: "2026-04-03T00:00:00Z" });
    await givenEntry({ actorId: other.id, at: "2026-04-04T00:00:00Z", action: "responses.x" });

    expect(await ids(owner, { actorId: actor.id })).toEqual([acted, wanted]);
    expect(await ids(owner, { actorId: actor.id, action: "response." })).toEqual([wanted]);
    expect(await ids(owner, { actorId: actor.id, action: "response" })).toEqual([]);
    expect(await ids(owner, { actorId: actor.id, action: "response.save" })).toEqual([wanted]);
    expect(await ids(owner, { entityId })).toEqual([wanted]);
    expect(await ids(owner, { entityId, scopeId, entityKind: "response" })).toEqual([wanted]);
    expect(await ids(owner, { entityId, entityKind: "program" })).toEqual([]);
    expect(await ids(owner, { programId: survey.programId })).toEqual([wanted]);
    expect(
      await ids(owner, { actorId: actor.id, from: "2026-04-02T00:00:00Z", to: "2026-04-03T00:00:00Z" }),
    ).toEqual([wanted]);
    expect(await ids(owner, { actorId: actor.id, from: "2026-04-02T00:00:00.001Z" })).toEqual([acted]);
  });

  test("is searched by the names of people, organisations, programs and actions, and by ids", async () => {
    const name = `Ada Marsh ${nextNumber()}`;
    const actor = await givenUser(database.db, "clerk", { organisationId });
    await database.db.updateTable("appUser").set({ name }).where("id", "=", actor.id).execute();
    const requestId = newId();
    const id = await givenEntry({
      actorId: actor.id,
      organisationId,
      requestId,
      action: "program.change_content",
    });
    const { name: organisation } = await database.db
      .selectFrom("organisation")
      .select("name")
      .where("id", "=", organisationId)
      .executeTakeFirstOrThrow();

    expect(await ids(owner, { q: name.toLowerCase().slice(0, -1) })).toContain(id);
    expect(await ids(owner, { q: organisation })).toContain(id);
    expect(await ids(owner, { q: "Change content" })).toContain(id);
    expect(await ids(owner, { q: requestId })).toEqual([id]);
    expect(await ids(owner, { q: "100% nobody" })).toEqual([]);
  });

  test.each(["change content", "program change", "Program.Change_Content", "program  change"])(
    "finds an action by %j",
    async (q) => {
      const actor = await givenUser(database.db, "clerk", { organisationId });
      const id = await givenEntry({ actorId: actor.id, action: "program.change_content" });
      const other = await givenEntry({ actorId: actor.id, action: "program.edit" });

      const found = await ids(owner, { q, actorId: actor.id });

      expect(found).toContain(id);
      expect(found).not.toContain(other);
    },
  );

  test("finds the actions whose words hold what was searched, which the reader's own language says", async () => {
    const actor = await givenUser(database.db, "clerk", { organisationId });
    const about = { actorId: actor.id };
    const [edited, signedIn] = [
      await givenEntry({ ...about, action: "post.edit", at: "2026-05-03T00:00:00Z" }),
      await givenEntry({ ...about, action: "session.sign_in", at: "2026-05-02T00:00:00Z" }),
    ];
    await givenEntry({ ...about, action: "post.delete" });
    const found = (...actions: string[]) => {
      const query = new URLSearchParams({ q: "Geändert", actorId: actor.id });
      for (const action of actions) query.append("qActions", action);
      return api(owner, "GET", `/audit?${query}`);
    };

    expect((await found()).body.items).toEqual([]);
    expect((await found("post.edit")).body.items).toMatchObject([{ id: edited }]);
    expect((await found("post.edit", "session.sign_in")).body.items).toMatchObject([
      { id: edited },
      { id: signedIn },
    ]);
    expect((await found("post.%")).status).toBe(400);
    expect((await found(...Array.from({ length: 101 }, () => "post.edit"))).status).toBe(400);
  });

  test("finds submissions, surveys and survey groups by the titles that the list shows", async () => {
    const title = `Zebra round ${nextNumber()}`;
    const survey = await givenSurvey(database.db, { measures: 1 });
    const other = await givenSurvey(database.db, { measures: 1 });
    const submissionId = await givenSubmission(database.db, survey, { organisationId });
    const groupId = await givenSurveyGroup(database.db);
    const { db } = database;
    await db.updateTable("submission").set({ title }).where("id", "=", submissionId).execute();
    await db.updateTable("surveyGroup").set({ title }).where("id", "=", groupId).execute();
    await db.updateTable("survey").set({ title }).where("id", "=", survey.surveyId).execute();
    const inProgram = { entityId: survey.surveyId, programId: survey.programId };
    const wanted = [
      await givenEntry({ entityKind: "submission", entityId: submissionId }),
      await givenEntry({ entityKind: "survey_group", entityId: groupId }),
      await givenEntry({ entityKind: "survey", ...inProgram }),
      await givenEntry({ entityKind: "survey_access", ...inProgram }),
    ];
    // The same survey in another program is called otherwise.
    await givenEntry({ entityKind: "survey", ...inProgram, programId: other.programId });

    expect(new Set(await ids(owner, { q: title.toUpperCase() }))).toEqual(new Set(wanted));
  });

  test("finds what came from an address, as far as one is told of it", async () => {
    const world = await givenGroups();
    const { home, colleague, owner: outsider } = world;
    const address = `2001:db8::${nextNumber()}`;
    const from = (entry: Entry) => givenEntry({ organisationId: home, address, ...entry });
    const theirs = await from({ actorId: colleague.id, at: "2026-05-03T00:00:00Z" });
    const others = await from({
      actorId: outsider.id,
      actingAsId: colleague.id,
      at: "2026-05-02T00:00:00Z",
    });
    const mapped = `198.51.100.${nextNumber() % 250}`;
    const old = await from({ actorId: colleague.id, address: `::ffff:${mapped}` });

    expect(await ids(owner, { q: address.toUpperCase() })).toEqual([theirs, others]);
    expect(await ids(owner, { q: mapped })).toContain(old);
    expect(await ids(await world.reader("admin"), { q: address })).toEqual([theirs, others]);
    expect(await ids(await world.reader("org_admin"), { q: address })).toEqual([theirs]);
    expect(await ids(owner, { q: address.slice(0, -1) })).not.toContain(theirs);
  });

  test("names things as they are called now, and says what is gone", async () => {
    const survey = await givenSurvey(database.db, { measures: 1 });
    const submissionId = await givenSubmission(database.db, survey, { organisationId });
    const [measure] = survey.measures;
    const about = { programId: survey.programId, organisationId };
    const things: [Entry, object][] = [
      [
        { entityKind: "program", entityId: survey.programId },
        { isGone: false, surveyId: null },
      ],
      [
        { entityKind: "survey", entityId: survey.surveyId },
        { isGone: false, surveyId: survey.surveyId },
      ],
      [
        { entityKind: "category", entityId: survey.categoryIds[0] ?? "" },
        { isGone: false, surveyId: survey.surveyId },
      ],
      [{ entityKind: "measure", entityId: measure?.id ?? "" }, { isGone: false }],
      [{ entityKind: "response", entityId: measure?.id ?? "", scopeId: submissionId }, { isGone: false }],
      [{ entityKind: "submission", entityId: submissionId }, { isGone: false }],
      [{ entityKind: "organisation", entityId: organisationId }, { isGone: false }],
      [
        { entityKind: "user", entityId: owner.id },
        { isGone: false, title: owner.name },
      ],
      [
        { entityKind: "program", entityId: newId(), after: { title: "Never kept" } },
        { isGone: true, title: "Never kept" },
      ],
      [
        { entityKind: "organisation", entityId: newId(), before: { name: "Moor" } },
        { isGone: true, title: "Moor" },
      ],
      [
        { entityKind: "instance", entityId: null },
        { isGone: true, title: null },
      ],
    ];
    for (const [entry, expected] of things) {
      const id = await givenEntry({ ...about, ...entry });
      const { body } = await api(owner, "GET", `/audit/${id}`);
      expect(body.entity, JSON.stringify(entry)).toMatchObject({
        ...expected,
        kind: entry.entityKind,
        ...("title" in expected ? {} : { title: expect.any(String) }),
      });
    }
  });

  test("counts no further than ten thousand", async () => {
    await database.pool.query(
      `INSERT INTO audit (id, occurred_at, action, entity_kind)
       SELECT gen_random_uuid(), timestamptz '2020-01-01' + n * interval '1 second', 'many.entries', 'instance'
       FROM generate_series(1, 10001) n`,
    );

    const page = await list(owner, { action: "many.entries", limit: "1" });
    expect(page).toMatchObject({ total: 10_000, isTotalExact: false });
    expect(page.items[0]?.at).toBe("2020-01-01T02:46:41.000Z");
    const rest = await list(owner, { action: "many.entries", to: "2020-01-01T02:46:41Z", limit: "1" });
    expect(rest).toMatchObject({ total: 10_000, isTotalExact: true });
    const next = await list(owner, { action: "many.entries", limit: "1", cursor: page.nextCursor ?? "" });
    expect(next.items[0]?.at).toBe("2020-01-01T02:46:40.000Z");
  });

  test.each<[Record<string, string>]>([
    [{ from: "yesterday" }],
    [{ to: "0000-01-01T00:00:00Z" }],
    [{ action: "program.%" }],
    [{ action: "x; DROP TABLE audit" }],
    [{ entityId: "1" }],
    [{ entityKind: "Program" }],
    [{ cursor: "bm90IG9uZQ" }],
    [
      {
        cursor: Buffer.from("2026-13-99T00:00:00.000000Z_00000000-0000-0000-0000-000000000000").toString(
          "base64url",
        ),
      },
    ],
    [{ sort: "action" }],
    [{ limit: "0" }],
  ])("%j is malformed", async (query) => {
    const { status } = await api(owner, "GET", `/audit?${new URLSearchParams(query)}`);

    expect(status).toBe(400);
  });

  test("the actions are those that the audit holds", async () => {
    await givenEntry({ action: "zz.last" });
    await givenEntry({ action: "aa.first" });

    const { items } = (await api(owner, "GET", "/audit/actions")).body as { items: string[] };

    expect(items[0]).toBe("aa.first");
    expect(items.at(-1)).toBe("zz.last");
    expect(items).toEqual([...new Set(items)].sort());
  });
});

test("an entry has what was there before and after, as it was written", async () => {
  const owner = await givenUser(database.db, "super_admin");
  const before = { title: "Round", parts: { dev: { option: "some" } }, none: null };
  const id = await givenEntry({ before, after: ["a", 1.5, { scope_id: "kept as it is" }], requestId: "req" });

  const { body } = await api(owner, "GET", `/audit/${id}`);

  expect(body).toMatchObject({
    id,
    requestId: "req",
    before,
    after: ["a", 1.5, { scope_id: "kept as it is" }],
  });
  const nothing = await givenEntry();
  expect((await api(owner, "GET", `/audit/${nothing}`)).body).toMatchObject({ before: null, after: null });
});
