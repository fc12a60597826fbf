import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { type ApiReply, apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type GivenUser, givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";

const database = useTestDatabase();
const start = new Date("2026-04-01T08:00:00Z").getTime();
const hour = 3_600_000;
let now = start;
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database, { clock: { now: () => new Date(now) } });
  api = apiOf(app);
});

/** Two organisations in one survey group, a third in another; everybody but the last works for `own`. */
async function givenPeople() {
  now = start;
  const [group, far] = [await givenSurveyGroup(database.db), await givenSurveyGroup(database.db)];
  const [own, other] = [
    await givenOrganisation(database.db, { surveyGroupIds: [group] }),
    await givenOrganisation(database.db, { surveyGroupIds: [group] }),
  ];
  const foreign = await givenOrganisation(database.db, { surveyGroupIds: [far] });
  const of = (role: Role, organisationId = own, surveyGroupIds = [group]) =>
    givenUser(database.db, role, { organisationId, surveyGroupIds });
  return { group, far, own, other, foreign, of };
}

const post = (user: GivenUser, body: object) => api(user, "POST", "/posts", { body: "Hello", ...body });
const timelineOf = async (user: GivenUser, query = ""): Promise<ApiReply["body"]> =>
  (await api(user, "GET", `/timeline?until=${new Date(now).toISOString()}${query}`)).body;
const postsOf = async (user: GivenUser) => {
  const { pinned, items } = await timelineOf(user);
  const idOf = (item: { post: { id: string } | null }) => item.post?.id;
  return { pinned: pinned.map(idOf), items: items.map(idOf).filter(Boolean) };
};
const auditOf = (id: string) =>
  database.db.selectFrom("audit").selectAll().where("entityId", "=", id).orderBy("id").execute();

describe("posting", () => {
  test("to the own organisation reaches its people at once, with activity, audit and what may be done", async () => {
    const { group, own, of } = await givenPeople();
    const [author, clerk] = [await of("org_admin"), await of("clerk")];

    const { status, body } = await post(author, {
      body: "  ## The round is **open**\n\nPlease begin. ",
      organisationId: own,
      surveyGroupIds: [group],
    });

    expect(status, JSON.stringify(body)).toBe(201);
    expect(body).toMatchObject({
      body: "## The round is **open**\n\nPlease begin.",
      organisation: { id: own },
      surveyGroups: [{ id: group }],
      isPinned: false,
      revision: 1,
      author: { id: author.id, name: author.name },
      createdAt: new Date(start).toISOString(),
      editedAt: null,
      editedBy: null,
      can: { edit: true, pin: true, delete: true },
    });
    const { items } = await timelineOf(clerk);
    expect(items).toMatchObject([
      {
        class: "post",
        verbs: ["broadcast"],
        entity: { kind: "post", id: body.id, title: "The round is open" },
        actor: { id: author.id },
        organisation: { id: own },
        post: { id: body.id, body: body.body, can: { edit: false, pin: false, delete: false } },
      },
    ]);
    expect(await auditOf(body.id)).toMatchObject([
      {
        action: "post.create",
        actorId: author.id,
        organisationId: own,
        after: { body: body.body, organisationId: own, surveyGroupIds: [group], isPinned: false },
      },
    ]);
  });

  test("is for whoever may write to the audience, by docs/permissions.md", async () => {
    const { group, own, other, foreign, of } = await givenPeople();
    const statusOf = async (role: Role, organisationId: string | null) =>
      (await post(await of(role), { organisationId, surveyGroupIds: [group] })).status;
    const reached = async (role: Role) => [
      await statusOf(role, own),
      await statusOf(role, other),
      await statusOf(role, foreign),
      await statusOf(role, null),
    ];

    // Of the foreign one nobody is in that group, which only the system owner is told.
    expect(await reached("super_admin")).toEqual([201, 201, 422, 201]);
    expect(await reached("admin")).toEqual([201, 201, 404, 201]);
    expect(await reached("org_admin")).toEqual([201, 404, 404, 403]);
    for (const role of ["author", "authority", "consultant", "clerk"] as const)
      expect(await reached(role), role).toEqual([403, 403, 403, 403]);
  });

  test("goes to at least one live survey group of the author's own; to any as super administrator", async () => {
    const { group, far, of } = await givenPeople();
    const gone = await givenSurveyGroup(database.db);
    await database.db
      .updateTable("surveyGroup")
      .set({ deletedAt: new Date() })
      .where("id", "=", gone)
      .execute();
    const [admin, superAdmin] = [await of("admin"), await of("super_admin", undefined, [])];
    const codeOf = async (user: GivenUser, surveyGroupIds: string[]) => {
      const { status, body } = await post(user, { organisationId: null, surveyGroupIds });
      return status === 201 ? 201 : body.code;
    };

    expect(await codeOf(admin, [group])).toBe(201);
    for (const ids of [[], [far], [group, far], [gone]])
      expect(await codeOf(admin, ids)).toBe("survey_group_unknown");
    expect(await codeOf(superAdmin, [group, far])).toBe(201);
    for (const ids of [[], [gone]]) expect(await codeOf(superAdmin, ids)).toBe("survey_group_unknown");
  });

  test("to an organisation goes to at least one survey group that the organisation is in", async () => {
    const { group, far, own, foreign, of } = await givenPeople();
    const admin = await of("admin", own, [group, far]);
    const orgAdmin = await of("org_admin", own, [group, far]);
    const asked = async (user: GivenUser, organisationId: string, surveyGroupIds: string[]) => {
      const { status, body } = await post(user, { organisationId, surveyGroupIds });
      return [status, body.code ?? body.id];
    };

    expect(await asked(admin, own, [far])).toEqual([422, "survey_group_unknown"]);
    expect(await asked(admin, foreign, [group])).toEqual([422, "survey_group_unknown"]);
    expect(await asked(orgAdmin, own, [far])).toEqual([422, "survey_group_unknown"]);
    const [status, id] = await asked(orgAdmin, own, [group, far]);
    expect(status).toBe(201);
    const edit = (surveyGroupIds: string[]) =>
      api(orgAdmin, "PATCH", `/posts/${id}`, { revision: 1, surveyGroupIds });
    expect((await edit([far])).body.code).toBe("survey_group_unknown");
    expect((await edit([group])).status).toBe(200);
  });

  test("needs a text of 3 to 10,000 characters", async () => {
    const { group, of } = await givenPeople();
    const admin = await of("admin");
    const statusOf = async (body: unknown) =>
      (await post(admin, { body, organisationId: null, surveyGroupIds: [group] })).status;

    const unseen = [
      "\u200b\u200b\u200b",
      "ab\u200d",
      "\u200b a \u200b",
      "\u3164\u2800\u2060",
      "👍\ufe0f\u200d",
    ];
    for (const body of ["", "ab", "  a \n ", "👍a", "x".repeat(10_001), 7, null, "a\u0000bc", ...unseen])
      expect(await statusOf(body), JSON.stringify(body).slice(0, 20)).toBe(400);
    for (const body of ["abc", "a b", "👍👍👍", "x".repeat(10_000), "👍".repeat(10_000)])
      expect(await statusOf(body), body.slice(0, 20)).toBe(201);
  });

  test("happens once with one Idempotency-Key", async () => {
    const { group, of } = await givenPeople();
    const admin = await of("admin");
    const cookie = await signIn(app, admin.id);
    const ask = (body: string) =>
      app.inject({
        method: "POST",
        url: "/api/v1/posts",
        headers: { cookie, "idempotency-key": "one" },
        payload: { body, organisationId: null, surveyGroupIds: [group] },
      });

    const [first, again, otherwise] = [await ask("Hello"), await ask("Hello"), await ask("Else")];

    expect([first.statusCode, again.statusCode]).toEqual([201, 201]);
    expect(again.json().id).toBe(first.json().id);
    expect(otherwise.json().code).toBe("idempotency_key_reused");
    expect(await postsOf(admin)).toMatchObject({ items: [first.json().id] });
  });
});

describe("a post", () => {
  test("is seen by whom it was written to, and nobody else", async () => {
    const { group, far, own, other, of } = await givenPeople();
    const admin = await of("admin");
    const toOwn = (await post(admin, { organisationId: own, surveyGroupIds: [group] })).body.id;
    const toAll = (await post(admin, { organisationId: null, surveyGroupIds: [group] })).body.id;
    const read = async (user: GivenUser) => [
      (await postsOf(user)).items,
      (await api(user, "GET", `/posts/${toOwn}`)).status,
      (await api(user, "GET", `/posts/${toAll}`)).status,
    ];

    expect(await read(await of("clerk"))).toEqual([[toAll, toOwn], 200, 200]);
    expect(await read(await of("author"))).toEqual([[toAll, toOwn], 200, 200]);
    for (const role of ["clerk", "org_admin", "author"] as const)
      expect(await read(await of(role, other)), role).toEqual([[toAll], 404, 200]);
    // Who sees every organisation's answers may read what was written to one, and is told of it if they follow that.
    expect(await read(await of("consultant", other))).toEqual([[toAll], 200, 200]);
    for (const role of ["clerk", "consultant", "admin"] as const)
      expect(await read(await of(role, own, [far])), role).toEqual([[], 404, 404]);
  });

  test("to one organisation is in its history for its own people, not for others who may see the organisation", async () => {
    const { group, own, other, of } = await givenPeople();
    const admin = await of("admin");
    const { id } = (await post(admin, { organisationId: own, surveyGroupIds: [group] })).body;
    const historyOf = async (user: GivenUser) =>
      (await api(user, "GET", `/organisations/${own}/activity`)).body.items.map(
        (item: { post: { id: string } | null }) => item.post?.id,
      );

    expect(await historyOf(await of("clerk"))).toEqual([id]);
    expect(await historyOf(await of("consultant", other))).toEqual([id]);
    for (const role of ["clerk", "org_admin", "author"] as const)
      expect(await historyOf(await of(role, other)), role).toEqual([]);
  });

  test("is pinned, edited, deleted and restored by whoever may write to its audience, of no lower rank than its author", async () => {
    const { group, far, own, other, of } = await givenPeople();
    const admin = await of("admin");
    const orgAdmin = await of("org_admin");
    const toOwn = (await post(orgAdmin, { organisationId: own, surveyGroupIds: [group] })).body.id;
    const toAll = (await post(admin, { organisationId: null, surveyGroupIds: [group] })).body.id;
    let text = 0;
    const changed = async (user: GivenUser, id: string) => {
      const { revision } = (await api(admin, "GET", `/posts/${id}`)).body;
      const edited = await api(user, "PATCH", `/posts/${id}`, { revision, body: `Text ${(text += 1)}` });
      const pinned = await api(user, "PATCH", `/posts/${id}`, { revision: revision + 1, isPinned: true });
      const deleted = await api(user, "DELETE", `/posts/${id}`);
      const restored = await api(user, "POST", `/posts/${id}/restore`);
      if (pinned.status === 200)
        await api(user, "PATCH", `/posts/${id}`, { revision: restored.body.revision, isPinned: false });
      return [edited, pinned, deleted, restored].map(({ status }) => status);
    };

    for (const user of [
      await of("super_admin", undefined, []),
      await of("admin"),
      await of("admin", other, [group, far]),
    ])
      expect([await changed(user, toOwn), await changed(user, toAll)], user.role).toEqual([
        [200, 200, 204, 200],
        [200, 200, 204, 200],
      ]);
    expect(await changed(await of("org_admin"), toOwn)).toEqual([200, 200, 204, 200]);
    // A post to all is read by the organisation's administrator, and changed by nobody of it.
    expect(await changed(await of("org_admin"), toAll)).toEqual([404, 404, 404, 404]);
    for (const user of [await of("org_admin", other), await of("org_admin", own, [far])])
      expect(await changed(user, toOwn)).toEqual([404, 404, 404, 404]);
    const byManager = (await post(admin, { organisationId: own, surveyGroupIds: [group] })).body.id;
    expect(await changed(orgAdmin, byManager)).toEqual([403, 403, 403, 403]);
    const canOf = async (user: GivenUser) => (await api(user, "GET", `/posts/${byManager}`)).body.can;
    expect(await canOf(orgAdmin)).toEqual({ edit: false, pin: false, delete: false });
    expect(await canOf(await of("admin"))).toEqual({ edit: true, pin: true, delete: true });
    expect(await changed(await of("admin", own, [far]), toOwn)).toEqual([404, 404, 404, 404]);
    for (const role of ["clerk", "author", "consultant", "authority"] as const)
      expect(await changed(await of(role), toOwn), role).toEqual([403, 403, 403, 403]);
  });

  test("stays where it is in the timeline when it is edited, and says that it was", async () => {
    const { group, own, of } = await givenPeople();
    const [admin, orgAdmin, clerk] = [await of("admin"), await of("org_admin"), await of("clerk")];
    const { id } = (await post(orgAdmin, { organisationId: own, surveyGroupIds: [group] })).body;
    now = start + hour;
    const later = (await post(admin, { organisationId: own, surveyGroupIds: [group] })).body.id;

    const edit = await api(admin, "PATCH", `/posts/${id}`, { revision: 1, body: "Hello again" });
    now = start + 5 * hour;
    await api(orgAdmin, "PATCH", `/posts/${id}`, { revision: 2, isPinned: true });
    await api(orgAdmin, "PATCH", `/posts/${id}`, { revision: 3, isPinned: false });
    now = start + 6 * hour;

    expect(edit.body).toMatchObject({
      body: "Hello again",
      revision: 2,
      createdAt: new Date(start).toISOString(),
      author: { id: orgAdmin.id },
      editedAt: new Date(start + hour).toISOString(),
      editedBy: { id: admin.id, name: admin.name },
    });
    // Also for those who follow the organisation, and for author and editor, who follow it since.
    for (const user of [clerk, admin, orgAdmin]) {
      const { items, total } = await timelineOf(user);
      expect(
        items.map((item: { post: { id: string; body: string } | null; occurredAt: string }) => [
          item.post?.id,
          item.post?.body,
          item.occurredAt,
        ]),
      ).toEqual([
        [later, "Hello", new Date(start + hour).toISOString()],
        [id, "Hello again", new Date(start).toISOString()],
      ]);
      expect(total).toBe(2);
    }
    expect(await auditOf(id)).toMatchObject([
      { action: "post.create", actorId: orgAdmin.id },
      { action: "post.edit", actorId: admin.id, before: { body: "Hello" }, after: { body: "Hello again" } },
      { action: "post.edit", actorId: orgAdmin.id, before: { isPinned: false }, after: { isPinned: true } },
      { action: "post.edit", actorId: orgAdmin.id, before: { isPinned: true }, after: { isPinned: false } },
    ]);
  });

  test("that was changed meanwhile is not overwritten, and the refusal has what it is now", async () => {
    const { group, own, of } = await givenPeople();
    const admin = await of("admin");
    const { id } = (await post(admin, { organisationId: own, surveyGroupIds: [group] })).body;
    await api(admin, "PATCH", `/posts/${id}`, { revision: 1, body: "Theirs" });

    const { status, body } = await api(admin, "PATCH", `/posts/${id}`, { revision: 1, body: "Mine" });

    expect([status, body.code]).toEqual([409, "stale"]);
    expect(body.current).toEqual({ body: "Theirs", isPinned: false, surveyGroupIds: [group], revision: 2 });
  });

  test("that is saved as it was is not changed", async () => {
    const { group, own, of } = await givenPeople();
    const admin = await of("admin");
    const { id } = (await post(admin, { organisationId: own, surveyGroupIds: [group] })).body;

    const { body } = await api(admin, "PATCH", `/posts/${id}`, {
      revision: 1,
      body: "Hello",
      isPinned: false,
      surveyGroupIds: [group],
    });

    expect(body.revision).toBe(1);
    expect(await auditOf(id)).toHaveLength(1);
  });

  test("keeps the survey groups that its editor does not see, and is never in none", async () => {
    const { group, far, of } = await givenPeople();
    const second = await givenSurveyGroup(database.db);
    const [superAdmin, admin] = [await of("super_admin"), await of("admin", undefined, [group, second])];
    const author = await of("admin", undefined, [group, far]);
    const { id } = (await post(author, { organisationId: null, surveyGroupIds: [group, far] })).body;
    const groupsOf = async () =>
      (await api(superAdmin, "GET", `/posts/${id}`)).body.surveyGroups
        .map((each: { id: string }) => each.id)
        .toSorted();

    const seen = (await api(admin, "GET", `/posts/${id}`)).body.surveyGroups;
    const moved = await api(admin, "PATCH", `/posts/${id}`, { revision: 1, surveyGroupIds: [second] });

    expect(seen).toMatchObject([{ id: group }]);
    expect(moved.body).toMatchObject({ revision: 2, surveyGroups: [{ id: second }] });
    expect(await groupsOf()).toEqual([far, second].toSorted());
    const { id: single } = (await post(admin, { organisationId: null, surveyGroupIds: [group] })).body;
    for (const surveyGroupIds of [[], [far]])
      expect((await api(admin, "PATCH", `/posts/${single}`, { revision: 1, surveyGroupIds })).body.code).toBe(
        "survey_group_unknown",
      );
  });

  test("that was deleted is nowhere, until it is restored to where it was", async () => {
    const { group, own, of } = await givenPeople();
    const [admin, clerk] = [await of("admin"), await of("clerk")];
    const { id } = (await post(admin, { organisationId: own, surveyGroupIds: [group], isPinned: true })).body;
    const seen = async () => [await postsOf(clerk), (await api(clerk, "GET", `/posts/${id}`)).status];
    const there = [{ pinned: [id], items: [] }, 200];
    expect(await seen()).toEqual(there);

    now = start + hour;
    expect((await api(admin, "DELETE", `/posts/${id}`)).status).toBe(204);
    expect((await api(admin, "DELETE", `/posts/${id}`)).status).toBe(204);

    expect(await seen()).toEqual([{ pinned: [], items: [] }, 404]);
    expect((await api(admin, "PATCH", `/posts/${id}`, { revision: 2, body: "Hi!" })).status).toBe(404);

    expect((await api(admin, "POST", `/posts/${id}/restore`)).body).toMatchObject({
      id,
      revision: 3,
      createdAt: new Date(start).toISOString(),
    });
    expect(await seen()).toEqual(there);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual([
      "post.create",
      "post.delete",
      "post.restore",
    ]);
  });
});

describe("a pinned post", () => {
  test("stands above the present window however old it is, counted nowhere else", async () => {
    const { group, own, of } = await givenPeople();
    const [admin, clerk] = [await of("admin"), await of("clerk")];
    const write = async (isPinned: boolean, organisationId: string | null = own) =>
      (await post(admin, { organisationId, surveyGroupIds: [group], isPinned })).body.id as string;
    const old = await write(true, null);
    now = start + 40 * 24 * hour;
    const [plain, pinned] = [await write(false), await write(true)];
    const asked = async (query: string) => {
      const body = await timelineOf(clerk, query);
      const idOf = (item: { post: { id: string } }) => item.post.id;
      return [body.pinned.map(idOf), body.items.map(idOf), body.total, body.counts.post];
    };

    expect(await asked("")).toEqual([[pinned, old], [plain], 1, 1]);
    expect(await asked("&days=31&class=post")).toEqual([[pinned, old], [plain], 1, 1]);
    expect(await asked("&class=answer")).toEqual([[], [], 0, 1]);
    // Whoever asks for a page asks for the same window.
    expect(await asked("&limit=1")).toEqual([[pinned, old], [plain], 1, 1]);
  });

  test("is in its place in a window that is over or to come", async () => {
    const { group, own, of } = await givenPeople();
    const [admin, clerk] = [await of("admin"), await of("clerk")];
    const { id } = (await post(admin, { organisationId: own, surveyGroupIds: [group], isPinned: true })).body;
    const until = (days: number) => new Date(start + days * 24 * hour).toISOString();
    const shown = async (end: string) => {
      const { body } = await api(clerk, "GET", `/timeline?until=${end}&days=4`);
      return [body.pinned.length, body.items.length, body.total, body.counts.post];
    };

    now = start + 3 * 24 * hour;

    expect(await shown(until(3))).toEqual([1, 0, 0, 0]);
    expect(await shown(until(1.5))).toEqual([1, 0, 0, 0]);
    expect(await shown(until(1))).toEqual([0, 1, 1, 1]);
    expect(await shown(until(0.5))).toEqual([0, 1, 1, 1]);
    expect(await shown(until(5))).toEqual([0, 0, 0, 0]);
    expect((await api(clerk, "GET", `/posts/${id}`)).status).toBe(200);
  });
});
