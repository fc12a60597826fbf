import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenUser } from "../../test/givens.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { loadActor } from "../identity/index.ts";
import { type EntityRef, type RecordedChange, recordChange, recordChanges } from "./index.ts";

const database = useTestDatabase();
const start = new Date("2026-04-01T08:00:00Z");
const hours = (count: number) => new Date(start.getTime() + count * 3_600_000);
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

async function givenActor() {
  const { id } = await givenUser(database.db, "admin");
  const actor = await loadActor(database.db, id, "request-1");
  if (!actor) throw new Error("The user is there.");
  return actor;
}

function changeOf(change: Partial<RecordedChange> = {}): RecordedChange {
  return {
    verb: "update",
    action: "survey_group.update",
    entity: { kind: "survey_group", id: crypto.randomUUID() },
    message: "A survey group",
    ancestors: [],
    audience: {},
    ...change,
  };
}

const activityOf = (entityId: string) =>
  database.db
    .selectFrom("activity")
    .selectAll()
    .where("entityId", "=", entityId)
    .orderBy("occurredAt")
    .orderBy("id")
    .execute();
const ancestryOf = (activityId = "") =>
  database.db
    .selectFrom("activityAncestor")
    .select(["depth", "entityKind", "entityId", "scopeId", "occurredAt"])
    .where("activityId", "=", activityId)
    .orderBy("depth")
    .execute();
const followedBy = async (userId: string) =>
  (
    await database.db
      .selectFrom("subscription")
      .select(["entityKind", "entityId", "isOn", "origin", "toldAt"])
      .where("userId", "=", userId)
      .execute()
  ).map(({ entityKind, entityId, ...row }) => [entityKind, entityId, row]);
const auditOf = (entityId: string) =>
  database.db
    .selectFrom("audit")
    .selectAll()
    .where("entityId", "=", entityId)
    .orderBy("occurredAt")
    .execute();

// Both ways of recording promise the same.
const ways: [string, typeof recordChange][] = [
  ["one", recordChange],
  ["many at once", (tx, actor, at, change) => recordChanges(tx, actor, at, [changeOf(), change])],
];

test.each(ways)(
  "recorded as %s, what the same person does to the same thing within two hours is one activity",
  async (_, record) => {
    const actor = await givenActor();
    const change = changeOf();
    await inTransactionOf(app, (tx) => record(tx, actor, start, change));
    await inTransactionOf(app, (tx) =>
      record(tx, actor, hours(1.9), { ...change, verb: "state", message: "Renamed" }),
    );
    await inTransactionOf(app, (tx) => record(tx, actor, hours(2), change));

    const merged = await activityOf(change.entity.id);
    await inTransactionOf(app, (tx) => record(tx, actor, hours(4.1), change));
    const after = await activityOf(change.entity.id);

    expect(merged).toMatchObject([
      { verbs: ["update", "state"], message: "A survey group", occurredAt: hours(2) },
    ]);
    expect(after.map(({ verbs, occurredAt }) => [verbs, occurredAt])).toEqual([
      [["update", "state"], hours(2)],
      [["update"], hours(4.1)],
    ]);
    expect(await auditOf(change.entity.id)).toHaveLength(4);
  },
);

test.each(ways)(
  "recorded as %s, it is kept what a thing was brought to last, also within the same minute, until it is brought elsewhere",
  async (_, record) => {
    const actor = await givenActor();
    const change = changeOf();
    const changes: Partial<RecordedChange>[] = [
      { verb: "state", state: "final" },
      { verb: "state", state: "reviewed" },
      { verb: "update" },
    ];
    const states: unknown[] = [];
    for (const [index, each] of changes.entries()) {
      await inTransactionOf(app, (tx) =>
        record(tx, actor, new Date(start.getTime() + index * 1_000), { ...change, ...each }),
      );
      states.push((await activityOf(change.entity.id)).map(({ state }) => state));
    }

    expect(states).toEqual([["final"], ["reviewed"], ["reviewed"]]);
  },
);

test.each(ways)(
  "recorded as %s, an activity names the one survey it lies in, and none where there are several",
  async (_, record) => {
    const { programId, surveyId, measures } = await givenSurvey(database.db);
    const actor = await givenActor();
    const survey: EntityRef = { kind: "survey", id: surveyId, scopeId: programId };
    const program: EntityRef = { kind: "program", id: programId };
    const [one = "", several = ""] = measures.map(({ id }) => id);
    const changed = (id: string, surveys: EntityRef[]) =>
      inTransactionOf(app, (tx) =>
        record(
          tx,
          actor,
          start,
          changeOf({
            entity: { kind: "measure", id, scopeId: programId },
            ancestors: [...surveys, program],
          }),
        ),
      );

    await changed(one, [survey]);
    await changed(several, [survey, { ...survey, id: crypto.randomUUID() }]);
    expect(await activityOf(one)).toMatchObject([{ surveyId, programId }]);
    expect(await activityOf(several)).toMatchObject([{ surveyId: null, programId }]);
    // It is placed in one more survey before the two hours are over: another activity, since it lies elsewhere.
    await inTransactionOf(app, (tx) =>
      record(tx, actor, hours(1), {
        ...changeOf(),
        verb: "relation",
        entity: { kind: "measure", id: one, scopeId: programId },
        ancestors: [survey, { ...survey, id: crypto.randomUUID() }, program],
      }),
    );
    expect(await activityOf(one)).toMatchObject([
      { surveyId, verbs: ["update"] },
      { surveyId: null, verbs: ["relation"] },
    ]);
  },
);

test.each(ways)(
  "recorded as %s, what was posted stays where it is in time, and what becomes of it is told apart",
  async (_, record) => {
    const actor = await givenActor();
    const post = changeOf({ entity: { kind: "post", id: crypto.randomUUID() }, message: "Hello" });
    await inTransactionOf(app, (tx) => record(tx, actor, start, { ...post, verb: "broadcast" }));

    for (const verb of ["update", "delete", "undelete"] as const)
      await inTransactionOf(app, (tx) =>
        record(tx, actor, hours(1), { ...post, verb, message: "Hello again" }),
      );

    expect(await activityOf(post.entity.id)).toMatchObject([
      { verbs: ["broadcast"], occurredAt: start, message: "Hello" },
      { verbs: ["update", "delete", "undelete"], occurredAt: hours(1), message: "Hello again" },
    ]);
  },
);

test.each(ways)(
  "recorded as %s, another person, thing, kind or scope is another activity",
  async (_, record) => {
    const [actor, other] = [await givenActor(), await givenActor()];
    const change = changeOf();
    const id = change.entity.id;
    const scopeId = crypto.randomUUID();

    for (const [by, each] of [
      [actor, change],
      [other, change],
      [actor, { ...change, entity: { kind: "category", id } }],
      [actor, { ...change, entity: { ...change.entity, scopeId } }],
      [actor, { ...change, entity: { ...change.entity, scopeId: crypto.randomUUID() } }],
      [actor, { ...change, entity: { ...change.entity, scopeId } }],
    ] as const)
      await inTransactionOf(app, (tx) => record(tx, by, start, each));

    expect(await activityOf(id)).toHaveLength(5);
  },
);

test.each(ways)(
  "recorded as %s, a change carries its ancestry, and its audit who, what, from where and through whom",
  async (_, record) => {
    const [actor, trueUser] = [await givenActor(), await givenActor()];
    const programId = (await givenSurvey(database.db)).programId;
    const organisationId = await givenOrganisation(database.db);
    const program = { kind: "program", id: programId } as const;
    const change = changeOf({
      entity: { kind: "category", id: crypto.randomUUID(), scopeId: programId },
      ancestors: [program],
      organisationId,
      before: { title: "A" },
      after: { title: "B" },
    });
    const acting = { ...actor, trueUserId: trueUser.userId, address: "192.0.2.5" };

    await inTransactionOf(app, (tx) => record(tx, acting, start, change));

    const [activity] = await activityOf(change.entity.id);
    expect(await ancestryOf(activity?.id)).toEqual([
      { depth: 0, entityKind: "category", entityId: change.entity.id, scopeId: programId, occurredAt: start },
      { depth: 1, entityKind: "program", entityId: programId, scopeId: null, occurredAt: start },
    ]);
    expect(activity).toMatchObject({
      actorId: trueUser.userId,
      actingAsId: actor.userId,
      programId,
      organisationId,
      submissionId: null,
    });
    expect(await auditOf(change.entity.id)).toMatchObject([
      {
        occurredAt: start,
        actorId: trueUser.userId,
        actingAsId: actor.userId,
        action: "survey_group.update",
        entityKind: "category",
        programId,
        organisationId,
        before: { title: "A" },
        after: { title: "B" },
        requestId: "request-1",
        address: "192.0.2.5",
      },
    ]);
  },
);

test.each(ways)(
  "recorded as %s, what is merged has the time of the last change in its ancestry, and what lies elsewhere is told apart",
  async (_, record) => {
    const actor = await givenActor();
    const { programId } = await givenSurvey(database.db);
    const program: EntityRef = { kind: "program", id: programId };
    const [above, beside] = [crypto.randomUUID(), crypto.randomUUID()].map(
      (id): EntityRef => ({ kind: "category", id, scopeId: programId }),
    );
    const entity: EntityRef = { kind: "category", id: crypto.randomUUID(), scopeId: programId };
    const move = changeOf({ entity, verb: "relation" });
    await inTransactionOf(app, (tx) =>
      record(tx, actor, start, { ...move, ancestors: [above, beside, program].map((ref) => ref ?? program) }),
    );

    const elsewhere = { ...move, ancestors: [beside ?? program, program] };
    await inTransactionOf(app, (tx) => record(tx, actor, hours(1), elsewhere));
    await inTransactionOf(app, (tx) => record(tx, actor, hours(1.5), elsewhere));

    const told = await activityOf(entity.id);
    const ancestries = await Promise.all(told.map(({ id }) => ancestryOf(id)));
    expect(ancestries.map((rows) => rows.map((row) => [row.entityId, row.occurredAt]))).toEqual([
      // Whoever follows what it lay in before keeps what happened there.
      [entity.id, above?.id, beside?.id, programId].map((id) => [id, start]),
      [entity.id, beside?.id, programId].map((id) => [id, hours(1.5)]),
    ]);
  },
);

const automatic = { isOn: true, origin: "automatic", toldAt: null };

test.each(ways)(
  "recorded as %s, whoever changes something follows it from then on: its submission, program or organisation",
  async (_, record) => {
    const { programId, surveyId } = await givenSurvey(database.db);
    const [actor, admin] = [await givenActor(), await givenActor()];
    const organisation: EntityRef = { kind: "organisation", id: admin.organisationId };
    const program: EntityRef = { kind: "program", id: programId };
    const survey: EntityRef = { kind: "survey", id: surveyId, scopeId: programId };

    await inTransactionOf(app, (tx) =>
      record(tx, actor, start, changeOf({ entity: survey, ancestors: [program] })),
    );
    await inTransactionOf(app, (tx) =>
      record(
        tx,
        admin,
        start,
        changeOf({ entity: { kind: "user", id: actor.userId }, ancestors: [organisation] }),
      ),
    );

    expect(await followedBy(actor.userId)).toEqual([["program", programId, automatic]]);
    expect(await followedBy(admin.userId)).toEqual([["organisation", organisation.id, automatic]]);
  },
);

test.each(ways)(
  "recorded as %s, nobody follows what they have decided about, what they did not change themselves, or as somebody else",
  async (_, record) => {
    const { programId, surveyId } = await givenSurvey(database.db);
    const [decided, author, behind] = [await givenActor(), await givenActor(), await givenActor()];
    const survey: EntityRef = { kind: "survey", id: surveyId, scopeId: programId };
    const change = changeOf({ entity: survey, ancestors: [{ kind: "program", id: programId }] });
    await database.db
      .insertInto("subscription")
      .values({
        id: newId(),
        userId: decided.userId,
        entityKind: "survey",
        entityId: survey.id,
        scopeId: programId,
        isOn: false,
        origin: "chosen",
        createdAt: start,
      })
      .execute();

    await inTransactionOf(app, (tx) => record(tx, decided, start, change));
    await inTransactionOf(app, (tx) => record(tx, author, start, { ...change, followsNothing: true }));
    await inTransactionOf(app, (tx) => record(tx, { ...author, trueUserId: behind.userId }, start, change));

    expect(await followedBy(decided.userId)).toMatchObject([["survey", survey.id, { isOn: false }]]);
    expect(await followedBy(author.userId)).toEqual([]);
    expect(await followedBy(behind.userId)).toEqual([]);
  },
);

test.each(ways)(
  "recorded as %s, a change that is undone leaves neither activity nor audit",
  async (_, record) => {
    const actor = await givenActor();
    const change = changeOf();

    const failing = inTransactionOf(app, async (tx) => {
      await record(tx, actor, start, change);
      throw new Error("The change failed after it was recorded.");
    });

    await expect(failing).rejects.toThrow("after it was recorded");
    expect(await activityOf(change.entity.id)).toEqual([]);
    expect(await auditOf(change.entity.id)).toEqual([]);
  },
);

test("a change that cannot be recorded is not made", async () => {
  const actor = await givenActor();
  const name = `Renamed ${crypto.randomUUID()}`;

  const failing = inTransactionOf(app, async (tx) => {
    await tx.updateTable("organisation").set({ name }).where("id", "=", actor.organisationId).execute();
    await recordChange(tx, { ...actor, trueUserId: crypto.randomUUID() }, start, changeOf());
  });

  await expect(failing).rejects.toThrow(/activity__actor_fk/);
  const row = await database.db
    .selectFrom("organisation")
    .select("id")
    .where("name", "=", name)
    .executeTakeFirst();
  expect(row).toBeUndefined();
});

test.each([
  ["changed", "UPDATE audit SET action = 'nothing'"],
  ["changed where nothing matches", "UPDATE audit SET action = 'nothing' WHERE false"],
  ["deleted", "DELETE FROM audit"],
  ["emptied", "TRUNCATE audit"],
])("the audit cannot be %s", async (_, statement) => {
  const actor = await givenActor();
  const change = changeOf();
  await inTransactionOf(app, (tx) => recordChange(tx, actor, start, change));

  await expect(database.pool.query(statement)).rejects.toThrow("audit is append-only");

  expect(await auditOf(change.entity.id)).toMatchObject([{ action: "survey_group.update" }]);
});
