import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { loadActor } from "../identity/index.ts";
import { type RecordedChange, recordChange, recordChanges } from "./index.ts";

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
    action: "organisation.update",
    entity: { kind: "organisation", id: crypto.randomUUID() },
    message: "An organisation",
    ancestors: [],
    audience: {},
    ...change,
  };
}

const activityOf = (entityId: string) =>
  database.db
    .selectFrom("activity")
    .select(["id", "actorId", "verbs", "message", "occurredAt", "scopeId"])
    .where("entityId", "=", entityId)
    .orderBy("occurredAt")
    .orderBy("id")
    .execute();
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
      { verbs: ["update", "state"], message: "An organisation", occurredAt: hours(2) },
    ]);
    expect(after.map(({ verbs, occurredAt }) => [verbs, occurredAt])).toEqual([
      [["update", "state"], hours(2)],
      [["update"], hours(4.1)],
    ]);
    expect(await auditOf(change.entity.id)).toHaveLength(4);
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
      [actor, { ...change, entity: { kind: "program", id } }],
      [actor, { ...change, scopeId }],
      [actor, { ...change, scopeId: crypto.randomUUID() }],
      [actor, { ...change, scopeId }],
    ] as const)
      await inTransactionOf(app, (tx) => record(tx, by, start, each));

    expect(await activityOf(id)).toHaveLength(5);
  },
);

test.each(ways)(
  "recorded as %s, a change carries its ancestry, and its audit who, what, from where and through whom",
  async (_, record) => {
    const [actor, trueUser] = [await givenActor(), await givenActor()];
    const program = { kind: "program", id: crypto.randomUUID() };
    const change = changeOf({ ancestors: [program], before: { title: "A" }, after: { title: "B" } });
    const acting = { ...actor, trueUserId: trueUser.userId, address: "192.0.2.5" };

    await inTransactionOf(app, (tx) => record(tx, acting, start, change));

    const [activity] = await activityOf(change.entity.id);
    expect(activity?.actorId).toBe(trueUser.userId);
    const ancestry = await database.db
      .selectFrom("activityAncestor")
      .select(["depth", "entityKind", "entityId"])
      .where("activityId", "=", activity?.id ?? "")
      .orderBy("depth")
      .execute();
    expect(ancestry).toEqual([
      { depth: 0, entityKind: "organisation", entityId: change.entity.id },
      { depth: 1, entityKind: "program", entityId: program.id },
    ]);
    expect(await auditOf(change.entity.id)).toMatchObject([
      {
        occurredAt: start,
        actorId: trueUser.userId,
        actingAsId: actor.userId,
        action: "organisation.update",
        entityKind: "organisation",
        before: { title: "A" },
        after: { title: "B" },
        requestId: "request-1",
        address: "192.0.2.5",
      },
    ]);
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

  expect(await auditOf(change.entity.id)).toMatchObject([{ action: "organisation.update" }]);
});
