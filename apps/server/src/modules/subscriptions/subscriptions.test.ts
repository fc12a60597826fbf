import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { listenOn, openEvents } from "../../test/event-stream.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { type Changed, givenChangesOfEverything } from "../../test/givens-followed.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import { loadActor, type Role } from "../identity/index.ts";
import { tellSubscriptions } from "./change-subscriptions.ts";
import type { FollowedRef } from "./followed-ref.ts";
import { listUntold } from "./subscription-queries.ts";
import type { Subscription, SubscriptionState } from "./subscription-view.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let changed: Changed;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
  changed = await givenChangesOfEverything(database, app);
});

type User = { id: string };

/** Somebody of the organisation, or of another one in the same survey group, who follows nothing yet. */
const givenPerson = (role: Role, organisationId: string | undefined = changed.organisationId) =>
  givenUser(database.db, role, { organisationId, surveyGroupIds: [changed.group] });

const put = (user: User, thing: FollowedRef, isOn: boolean) =>
  api(user, "PUT", "/subscriptions", { ...thing, isOn });

const stateOf = (user: User, { kind, id, scopeId }: FollowedRef) =>
  api(
    user,
    "GET",
    `/subscriptions/state?${new URLSearchParams({ kind, id, ...(scopeId === undefined ? {} : { scopeId }) })}`,
  );

const isOnFor = async (user: User, thing: FollowedRef): Promise<boolean> =>
  (await stateOf(user, thing)).body.isOn;

async function listOf(user: User, query = ""): Promise<{ items: Subscription[]; total: number }> {
  const { status, body } = await api(user, "GET", `/subscriptions${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body;
}

const auditOf = (user: User) =>
  database.db
    .selectFrom("audit")
    .select(["entityKind", "entityId", "scopeId", "before", "after"])
    .where("actorId", "=", user.id)
    .where("action", "=", "subscription.change")
    .orderBy("id")
    .execute();

const untoldOf = async (user: User): Promise<Subscription[]> =>
  (await api(user, "GET", "/subscriptions/untold")).body.items;

/** Renames the submission, by which whoever does it follows it. */
async function rename(user: User) {
  const path = `/submissions/${changed.things.submission.id}`;
  const { body } = await api(user, "GET", path);
  const reply = await api(user, "PATCH", path, { title: `${body.title}.`, revision: body.revision });
  expect(reply.status, JSON.stringify(reply.body)).toBe(200);
}

describe("following", () => {
  test("works for a thing of every kind, is listed with where it lies, and ends by going back", async () => {
    const person = await givenPerson("admin");
    await database.db
      .insertInto("surveyGroupUser")
      .values({ surveyGroupId: changed.things.survey_group.id, userId: person.id })
      .execute();

    for (const [name, thing] of Object.entries(changed.things)) {
      expect(await isOnFor(person, thing), name).toBe(false);
      const made = await put(person, thing, true);
      expect(made.status, `${name} ${JSON.stringify(made.body)}`).toBe(200);
      const { body } = await stateOf(person, thing);
      const state = body as SubscriptionState;
      expect(state.isOn, name).toBe(true);
      expect(state.levels.at(-1), name).toMatchObject({
        entity: { ...thing, title: expect.any(String) },
        subscription: { id: made.body.id, isOn: true, origin: "chosen" },
      });
      const [item] = (await listOf(person)).items;
      expect(item, name).toMatchObject({ id: made.body.id, presence: "live", entity: thing, isOn: true });
      const deleted = await api(person, "DELETE", `/subscriptions/${made.body.id}`);
      expect(deleted.status, name).toBe(204);
      expect(await isOnFor(person, thing), name).toBe(false);
    }
    expect(await listOf(person)).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  test("says twice what it said once: one row, one entry of the audit, and of a change what was before", async () => {
    const person = await givenPerson("clerk");
    const { submission } = changed.things;

    const [first, again] = [await put(person, submission, true), await put(person, submission, true)];
    await put(person, submission, false);
    await put(person, submission, false);
    await api(person, "DELETE", `/subscriptions/${first.body.id}`);
    const gone = await api(person, "DELETE", `/subscriptions/${first.body.id}`);

    expect(again.body).toEqual(first.body);
    expect(gone.status).toBe(404);
    const [on, off] = [true, false].map((isOn) => ({ isOn, origin: "chosen" }));
    const entity = { entityKind: "submission", entityId: submission.id, scopeId: null };
    expect(await auditOf(person)).toEqual([
      { ...entity, before: null, after: on },
      { ...entity, before: on, after: off },
      { ...entity, before: off, after: null },
    ]);
    const activity = await database.db
      .selectFrom("activity")
      .select("id")
      .where("actorId", "=", person.id)
      .execute();
    expect(activity).toEqual([]);
  });

  test("in two tabs at once makes one row, whose audit tells one story", async () => {
    const person = await givenPerson("clerk");
    const { response } = changed.things;

    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, index) => put(person, response, index % 2 === 0)),
    );

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    const { items } = await listOf(person);
    expect(items).toHaveLength(1);
    const story = await auditOf(person);
    expect(story[0]?.before).toBe(null);
    for (const [index, { before }] of story.entries())
      if (index > 0) expect(before).toEqual(story[index - 1]?.after);
    expect(story.at(-1)?.after).toMatchObject({ isOn: items[0]?.isOn });
  });

  test("is told to the user's own open pages", async () => {
    const person = await givenPerson("clerk");
    const stream = await openEvents(await listenOn(app), await signIn(app, person.id));

    const { body } = await put(person, changed.things.submission, true);
    await stream.until(({ hints }) => hints.some(({ kind }) => kind === "subscription"));
    stream.close();

    expect(stream.hints).toEqual([{ kind: "subscription", id: body.id }]);
  });

  test("is refused without the scope that a kind needs, with one that it has not, and of what cannot be followed", async () => {
    const person = await givenPerson("admin");
    const { survey, program, submission } = changed.things;

    for (const thing of [
      { kind: "survey", id: survey.id },
      { kind: "response", id: survey.id, scopeId: null },
      { ...program, scopeId: program.id },
      { kind: "post", id: submission.id },
      { kind: "survey_access", id: survey.id, scopeId: changed.organisationId },
      { kind: "submission", id: "not an id" },
    ]) {
      const reply = await api(person, "PUT", "/subscriptions", { ...thing, isOn: true });
      expect(reply, JSON.stringify(thing)).toMatchObject({ status: 400, body: { code: "request_invalid" } });
      expect((await stateOf(person, thing as FollowedRef)).status, JSON.stringify(thing)).toBe(400);
    }
    expect(await listOf(person)).toMatchObject({ total: 0 });
  });
});

describe("what may be followed is what may be seen", () => {
  const inProgram = ["program", "survey", "category", "measure", "response_type"] as const;
  const inSubmission = ["submission", "response", "rating"] as const;
  const otherClerk = async () =>
    givenUser(database.db, "clerk", {
      organisationId: await givenOrganisation(database.db, { surveyGroupIds: [changed.group] }),
      surveyGroupIds: [changed.group],
    });

  test.each<[string, () => Promise<User>, readonly string[]]>([
    [
      "a clerk of the organisation",
      () => givenPerson("clerk"),
      [...inProgram, ...inSubmission, "organisation", "user"],
    ],
    ["a clerk of another organisation, without access", () => otherClerk(), ["organisation", "user"]],
    ["an author", () => givenPerson("author"), [...inProgram, "organisation", "user"]],
    [
      "a consultant",
      () => givenPerson("consultant"),
      [...inProgram, ...inSubmission, "organisation", "user"],
    ],
    [
      "a consultant of another survey group",
      async () =>
        givenUser(database.db, "consultant", { surveyGroupIds: [await givenSurveyGroup(database.db)] }),
      [],
    ],
    ["an administrator of no survey group", () => givenUser(database.db, "admin"), ["organisation", "user"]],
    [
      "a system owner",
      () => givenUser(database.db, "super_admin"),
      ["survey_group", ...inProgram, ...inSubmission, "organisation", "user"],
    ],
  ])("%s", async (_, givenWho, seen) => {
    const person = await givenWho();

    for (const [name, thing] of Object.entries(changed.things)) {
      const [state, made] = [await stateOf(person, thing), await put(person, thing, true)];
      const expected = seen.includes(name) ? 200 : 404;
      expect([state.status, made.status], name).toEqual([expected, expected]);
      if (expected === 404) expect(JSON.stringify([state.body, made.body])).not.toContain("Changed");
    }
    expect((await listOf(person)).total).toBe(seen.length);
  });

  test("with access to one survey, the levels of another that shares a measure are not told", async () => {
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [changed.group] });
    await givenSurveyAccess(database.db, changed.survey, [organisationId]);
    const clerk = await givenPerson("clerk", organisationId);
    const { second, things } = changed;

    const { body } = await stateOf(clerk, things.measure);
    const refused = await put(clerk, { ...things.survey, id: second.surveyId }, true);

    const ids = (body as SubscriptionState).levels.map(({ entity }) => entity.id);
    expect(ids).toContain(things.survey.id);
    expect(ids).not.toContain(second.surveyId);
    expect(ids).not.toContain(second.belowId);
    expect(refused.status).toBe(404);
  });

  test("what is deleted cannot be followed, nor what never was", async () => {
    const given = await givenChangesOfEverything(database, app);
    const { survey, things, change, admin } = given;
    await change({ kind: "deleteCategory", surveyId: survey.surveyId, categoryId: given.topId });
    await api(admin, "DELETE", `/submissions/${things.submission.id}`);

    for (const thing of [
      things.category,
      things.submission,
      things.rating,
      things.response,
      { ...things.program, id: newId() },
      { ...things.measure, scopeId: newId() },
    ])
      expect([(await put(admin, thing, true)).status, (await stateOf(admin, thing)).status]).toEqual([
        404, 404,
      ]);
  });
});

describe("what is gone", () => {
  test("loses its title and its place in the list, can be turned off and deleted, and not turned on again", async () => {
    const person = await givenPerson("consultant");
    const { submission, program } = changed.things;
    const [followed] = [await put(person, submission, true), await put(person, program, true)];
    const [title = ""] = (await listOf(person, "?q=round")).items.map(({ entity }) => entity.title ?? "");
    await database.db.deleteFrom("surveyGroupUser").where("userId", "=", person.id).execute();

    const { items } = await listOf(person, "?sort=title");
    const searched = await listOf(person, "?q=round");
    const [off, on] = [await put(person, submission, false), await put(person, submission, true)];
    const state = await stateOf(person, submission);
    const deleted = await api(person, "DELETE", `/subscriptions/${followed.body.id}`);

    expect(title).not.toBe("");
    expect(JSON.stringify(items)).not.toContain(title);
    const nothing = { program: null, survey: null, submission: null, organisation: null };
    expect(items).toMatchObject([
      { presence: "unseen", entity: { title: null }, ...nothing },
      { presence: "unseen", entity: { title: null }, ...nothing },
    ]);
    expect(searched.items).toEqual([]);
    expect([off.status, on.status, state.status, deleted.status]).toEqual([200, 404, 404, 204]);
  });

  test("or deleted is shown as such", async () => {
    const { things, admin, clerk, change, survey } = await givenChangesOfEverything(database, app);
    for (const thing of [things.response, things.submission, things.category])
      expect((await put(clerk, thing, true)).status).toBe(200);
    await api(admin, "DELETE", `/submissions/${things.submission.id}`);
    await change({ kind: "deleteCategory", surveyId: survey.surveyId, categoryId: things.category.id });

    const { items } = await listOf(clerk);

    expect(items.map(({ presence, entity }) => [entity.kind, presence, entity.title !== null])).toEqual([
      ["category", "deleted", true],
      // The answer by which the clerk followed the submission by itself was before.
      ["response", "deleted", true],
      ["submission", "deleted", true],
    ]);
  });
});

describe("the state of a thing", () => {
  test("is that of the deepest level that says anything, told from the root down", async () => {
    const person = await givenPerson("clerk");
    const { program, survey, category, measure } = changed.things;

    const states: boolean[] = [];
    for (const [thing, isOn] of [
      [program, true],
      [category, false],
      [measure, true],
    ] as const) {
      await put(person, thing, isOn);
      states.push(await isOnFor(person, measure));
    }
    const { body } = await stateOf(person, category);
    const above = await isOnFor(person, survey);

    expect(states).toEqual([true, true, true]);
    expect(above).toBe(true);
    expect(body.isOn).toBe(false);
    expect(
      (body as SubscriptionState).levels.map(({ entity, surveyId, subscription }) => [
        entity.kind,
        surveyId === null ? null : surveyId === survey.id,
        subscription?.isOn ?? null,
      ]),
    ).toEqual([
      ["program", null, true],
      ["survey", null, null],
      ["category", true, null],
      ["category", true, false],
    ]);
  });
});

describe("the list", () => {
  test("is searched by title, filtered by state and class, sorted and paged", async () => {
    const person = await givenPerson("admin");
    const { program, category, rating, user, submission } = changed.things;
    for (const [thing, isOn] of [
      [program, true],
      [category, false],
      [rating, true],
      [user, true],
      [submission, false],
    ] as const)
      await put(person, thing, isOn);
    const kindsOf = async (query: string) =>
      (await listOf(person, query)).items.map(({ entity }) => entity.kind);

    const first = await api(person, "GET", "/subscriptions?limit=2");
    const second = await api(person, "GET", `/subscriptions?limit=2&cursor=${first.body.nextCursor}`);

    expect(await kindsOf("")).toEqual(["submission", "user", "category", "category", "program"]);
    expect(await kindsOf("?sort=createdAt")).toEqual([
      "program",
      "category",
      "category",
      "user",
      "submission",
    ]);
    expect(await kindsOf("?sort=title")).toEqual(["category", "category", "user", "program", "submission"]);
    expect(await kindsOf("?isOn=false")).toEqual(["submission", "category"]);
    expect(await kindsOf("?class=people")).toEqual(["user"]);
    expect(await kindsOf("?class=program")).toEqual(["category", "program"]);
    expect(await kindsOf("?class=answer")).toEqual(["submission", "category"]);
    expect(await kindsOf("?q=PROCESS")).toEqual(["category", "category"]);
    expect(await kindsOf("?q=process&class=answer")).toEqual(["category"]);
    expect(first.body.total).toBe(5);
    expect([...first.body.items, ...second.body.items].map(({ entity }) => entity.kind)).toEqual([
      "submission",
      "user",
      "category",
      "category",
    ]);
    const [inSubmission] = (await listOf(person, "?q=process&class=answer")).items;
    expect(inSubmission).toMatchObject({
      program: { id: program.id },
      survey: { id: changed.survey.surveyId },
      submission: { id: submission.id },
      organisation: { id: changed.organisationId },
    });
  });

  test("is the user's own: nobody sees, turns off, deletes or marks what others follow", async () => {
    const [person, other] = [await givenPerson("clerk"), await givenPerson("clerk")];
    const { body } = await put(person, changed.things.submission, true);
    const ids = [body.id];

    const replies = [
      await api(other, "POST", "/subscriptions/turn-off", { ids }),
      await api(other, "POST", "/subscriptions/delete", { ids }),
      await api(other, "POST", "/subscriptions/told", { ids }),
      await api(other, "DELETE", `/subscriptions/${body.id}`),
    ];

    expect(replies.map((reply) => reply.body)).toMatchObject([
      { changed: 0 },
      { changed: 0 },
      { ids: [] },
      { code: "not_found" },
    ]);
    expect(await listOf(other)).toMatchObject({ total: 0 });
    expect(await listOf(person)).toMatchObject({ items: [{ isOn: true }] });
  });
});

describe("several at once", () => {
  test("are turned off or deleted, what is gone is passed by, and brought back as they were", async () => {
    const person = await givenPerson("consultant");
    const { program, submission, response } = changed.things;
    const ids = [];
    for (const [thing, isOn] of [
      [program, true],
      [submission, true],
      [response, false],
    ] as const)
      ids.push((await put(person, thing, isOn)).body.id);
    const statesOf = async () =>
      Object.fromEntries((await listOf(person)).items.map(({ entity, isOn }) => [entity.kind, isOn]));

    const off = await api(person, "POST", "/subscriptions/turn-off", { ids: [...ids, newId()] });
    const afterOff = await statesOf();
    const deleted = await api(person, "POST", "/subscriptions/delete", { ids });
    const again = await api(person, "POST", "/subscriptions/delete", { ids });
    const afterDelete = await statesOf();
    const items = [
      { ...program, isOn: true },
      { ...submission, scopeId: null, isOn: true },
      { ...response, isOn: false },
    ];
    const restored = await api(person, "POST", "/subscriptions/restore", { items });

    expect(off.body).toEqual({ changed: 2 });
    expect(afterOff).toEqual({ program: false, submission: false, response: false });
    expect([deleted.body, again.body]).toEqual([{ changed: 3 }, { changed: 0 }]);
    expect(afterDelete).toEqual({});
    expect(restored.status).toBe(204);
    expect(await statesOf()).toEqual({ program: true, submission: true, response: false });
    expect(await auditOf(person)).toHaveLength(3 + 2 + 3 + 3);
  });

  test("are all brought back, or none where one may not be seen", async () => {
    const { db } = database;
    const person = await givenPerson("consultant");
    const elsewhere = await givenSurvey(db, { surveyGroupIds: [await givenSurveyGroup(db)] });

    const reply = await api(person, "POST", "/subscriptions/restore", {
      items: [
        { ...changed.things.program, isOn: true },
        { kind: "program", id: elsewhere.programId, isOn: true },
      ],
    });

    expect(reply.status).toBe(404);
    expect(await listOf(person)).toMatchObject({ total: 0 });
  });

  test("are at least one and not too many", async () => {
    const person = await givenPerson("clerk");

    for (const ids of [[], Array.from({ length: 201 }, () => newId())])
      for (const action of ["turn-off", "delete", "told"])
        expect((await api(person, "POST", `/subscriptions/${action}`, { ids })).status).toBe(400);
  });
});

describe("what somebody follows because they changed something there", () => {
  test("is told once, by one of several pages", async () => {
    const person = await givenPerson("org_admin");
    await rename(person);

    const untold = await untoldOf(person);
    const ids = untold.map(({ id }) => id);
    const told = await Promise.all(
      Array.from({ length: 3 }, () => api(person, "POST", "/subscriptions/told", { ids })),
    );

    expect(untold).toMatchObject([
      { origin: "automatic", isOn: true, entity: changed.things.submission, presence: "live" },
    ]);
    expect(told.flatMap(({ body }) => body.ids)).toEqual(ids);
    expect(await untoldOf(person)).toEqual([]);
  });

  test("is not told to whoever acts as them", async () => {
    const person = await givenPerson("org_admin");
    await rename(person);
    const actor = await loadActor(database.db, person.id, "test");
    if (!actor) throw new Error("The user is there.");
    const behind = { ...actor, trueUserId: changed.admin.id };
    const ids = (await untoldOf(person)).map(({ id }) => id);

    const untold = await listUntold(database.db, behind);
    const told = await inTransactionOf(app, (tx) => tellSubscriptions(tx, behind, new Date(), ids));

    expect([ids.length, untold, told]).toEqual([1, [], []]);
    expect(await untoldOf(person)).toHaveLength(1);
  });

  test("and then turned off is not followed again by the next change, and one that was chosen is not told", async () => {
    const { clerk, things, admin } = await givenChangesOfEverything(database, app);
    const [followed] = await untoldOf(clerk);
    await api(clerk, "POST", "/subscriptions/turn-off", { ids: [followed?.id ?? ""] });
    // As if all of it had been long ago, so that what comes next is another activity.
    await database.pool.query("UPDATE activity SET occurred_at = occurred_at - interval '1 day'");

    const answer = await api(
      clerk,
      "PATCH",
      `/submissions/${things.submission.id}/categories/${things.rating.id}/rating`,
      {
        target: 2,
        revision: 1,
      },
    );
    await put(admin, things.organisation, true);

    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect(await untoldOf(clerk)).toEqual([]);
    expect(await listOf(clerk)).toMatchObject({ items: [{ isOn: false, origin: "chosen" }] });
    const untold = await untoldOf(admin);
    expect(untold.map(({ entity }) => entity.id)).not.toContain(things.organisation.id);
    expect(untold.map(({ origin }) => origin)).toEqual(untold.map(() => "automatic"));
    expect(untold).not.toEqual([]);
  });
});
