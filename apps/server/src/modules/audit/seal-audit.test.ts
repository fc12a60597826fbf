import type { FastifyInstance } from "fastify";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { applyMigrations, knownMigrations } from "../../platform/db/apply-migrations.ts";
import { connectClient, connectionTo } from "../../platform/db/connection.ts";
import { closePool, createDb, createPool, type Db } from "../../platform/db/database.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { givenAuditEntry, tamper, verifyChain } from "../../test/audit-chain.ts";
import { emptyDatabase } from "../../test/backing-up.ts";
import { useTestDatabase } from "../../test/database.ts";
import { keptLog } from "../../test/log.ts";
import { testAuthSecret } from "../../test/processes.ts";
import { auditKeysOf } from "./audit-keys.ts";
import { entryColumns } from "./entry-digest.ts";
import { resumeSealing } from "./resume-sealing.ts";
import { sealAudit, sealBlock } from "./seal-audit.ts";

const database = useTestDatabase();
const signal = new AbortController().signal;
const keys = auditKeysOf({ auditKey: null }, testAuthSecret);
const nobody = { at: new Date(), actorId: null, actingAsId: null, requestId: null, address: null };
let app: FastifyInstance;

beforeEach(async () => {
  await tamper(database.url, "TRUNCATE audit, audit_unsealed, audit_block, audit_block_entry, audit_head");
  app = await buildTestApp(database);
});

const seal = (entriesMax = 100, of = app) => sealAudit(of.context, { signal, blocksMax: 50, entriesMax });

async function givenEntries(count: number): Promise<void> {
  for (let n = 0; n < count; n += 1) await givenAuditEntry(database.db, { after: { n } });
}

async function blocks(): Promise<{ number: number; entryCount: number }[]> {
  return database.db
    .selectFrom("auditBlock")
    .select(["number", "entryCount"])
    .orderBy("number")
    .execute() as never;
}

async function waiting(): Promise<number> {
  const rows = await database.db.selectFrom("auditUnsealed").select("auditId").execute();
  return rows.length;
}

/** Runs `work` in a transaction that is left open until `end` is called. */
async function openTransaction(work: (db: Db) => Promise<void>) {
  const pool = createPool(database.url, 1);
  onTestFinished(() => closePool(pool));
  const tx = await createDb(pool).startTransaction().execute();
  await work(tx);
  return { commit: () => tx.commit().execute(), rollback: () => tx.rollback().execute() };
}

test("entries are sealed in blocks, each with what came before it, and the log has the anchor of each", async () => {
  const { log, lines } = keptLog();
  const logged = await buildTestApp(database, { log });
  await givenEntries(5);

  await seal(2, logged);

  expect(await blocks()).toEqual([
    { number: 1, entryCount: 2 },
    { number: 2, entryCount: 2 },
    { number: 3, entryCount: 1 },
  ]);
  expect(await waiting()).toBe(0);
  const verification = await verifyChain(database.url);
  expect(verification).toMatchObject({
    entries: 5,
    blocks: 3,
    waiting: 0,
    faultCount: 0,
    faults: [],
    notes: [],
  });
  const anchors = lines.filter(({ msg }) => msg === "audit sealed").map(({ anchor }) => anchor);
  expect(anchors).toHaveLength(3);
  expect(anchors.at(-1)).toBe(verification.anchor);
});

test("nothing that waits makes no block", async () => {
  expect(await seal()).toEqual([]);

  expect(await verifyChain(database.url)).toMatchObject({ entries: 0, faultCount: 0, anchor: null });
});

test("an entry that is committed late is sealed later, and the chain holds both", async () => {
  const late = await openTransaction((db) => givenAuditEntry(db));
  await givenEntries(2);
  expect(await seal()).toMatchObject([{ number: 1, entryCount: 2 }]);

  await late.commit();

  expect(await verifyChain(database.url)).toMatchObject({ waiting: 1, faultCount: 0 });
  expect(await seal()).toMatchObject([{ number: 2, entryCount: 1 }]);
  expect(await verifyChain(database.url)).toMatchObject({ entries: 3, faultCount: 0 });
});

test("what is rolled back leaves nothing to seal", async () => {
  const undone = await openTransaction((db) => givenAuditEntry(db));
  await undone.rollback();

  expect(await waiting()).toBe(0);
});

test("writers wait neither for each other nor for whoever seals", async () => {
  const one = await openTransaction((db) => givenAuditEntry(db));
  const sealing = await openTransaction(async (tx) => {
    await sealBlock(tx as never, keys, 100, new Date());
  });
  const other = await openTransaction((db) => givenAuditEntry(db));

  // None of them would come to here if it had to wait for one before it.
  await Promise.all([other.commit(), sealing.commit(), one.commit()]);
  await seal();

  expect(await verifyChain(database.url)).toMatchObject({ entries: 2, faultCount: 0 });
});

test("of two that seal at once, one seals, and every entry once", async () => {
  await givenEntries(40);

  for (let round = 0; round < 10; round += 1) await Promise.all([seal(3), seal(3), seal(3)]);

  const { length } = await blocks();
  expect(length).toBe(14);
  expect(await verifyChain(database.url)).toMatchObject({ entries: 40, waiting: 0, faultCount: 0 });
});

test("who is killed in the middle of sealing leaves everything as it was, and the next one seals it", async () => {
  await givenEntries(3);
  await seal();
  await givenEntries(4);
  const killed = createPool(database.url, 1);
  onTestFinished(() => closePool(killed));

  const sealing = createDb(killed)
    .transaction()
    .execute(async (tx) => {
      await sealBlock(tx, keys, 100, new Date());
      const { pid } = await tx
        .selectNoFrom((eb) => eb.fn<number>("pg_backend_pid").as("pid"))
        .executeTakeFirstOrThrow();
      await database.pool.query("SELECT pg_terminate_backend($1)", [pid]);
    });
  // How a lost connection is told depends on what it is doing when it is noticed.
  await expect(sealing).rejects.toThrow(/connection|terminat|ECONNRESET|EPIPE/i);

  expect(await waiting()).toBe(4);
  expect(await seal()).toMatchObject([{ number: 2, entryCount: 4 }]);
  expect(await verifyChain(database.url)).toMatchObject({ entries: 7, faultCount: 0 });
});

describe("keys", () => {
  const [first, second] = [
    "the first key of this test: long enough",
    "the second key of this test: long enough",
  ];

  test("a new key seals on from the old one; with both everything is verified, with the new one alone not", async () => {
    await givenEntries(2);
    await seal(100, await buildTestApp(database, { env: { AUDIT_KEY: first } }));
    await givenEntries(1);
    const [block] = await seal(
      100,
      await buildTestApp(database, { env: { AUDIT_KEY: `${second}, ${first}` } }),
    );

    const both = await verifyChain(database.url, { auditKey: `${second},${first}` });
    expect(both).toMatchObject({ entries: 3, faultCount: 0 });
    expect(both.notes.join()).toContain("Blocks up to 1 were sealed by an earlier key.");
    const since = [{ number: 2, hash: block?.hash ?? Buffer.alloc(0) }];
    expect((await verifyChain(database.url, { auditKey: `${second},${first}`, since })).notes).toEqual([]);
    expect(await verifyChain(database.url, { auditKey: second })).toMatchObject({
      counts: { key: 1 },
      faultCount: 1,
    });
  });

  test("a key takes over from the one that signs sessions, which is then named as an earlier one", async () => {
    await givenEntries(1);
    const secret = "what signs sessions here: long enough";
    await sealAudit({ ...app.context, authSecret: secret }, { signal, blocksMax: 1 });
    const auditKey = `${first},${secret}`;
    await givenEntries(1);
    await seal(100, await buildTestApp(database, { env: { AUDIT_KEY: auditKey } }));

    expect(await verifyChain(database.url, { auditKey })).toMatchObject({ entries: 2, faultCount: 0 });
  });

  test("a process that has not got the key of the newest block does not seal", async () => {
    await givenEntries(1);
    await seal(100, await buildTestApp(database, { env: { AUDIT_KEY: first } }));
    await givenEntries(1);

    await expect(seal()).rejects.toThrow("which this process has not got: run aquamark audit verify.");
    expect(await waiting()).toBe(1);
  });

  test("a block by an older key than the one before it is told", async () => {
    await givenEntries(1);
    await seal(100, await buildTestApp(database, { env: { AUDIT_KEY: `${second},${first}` } }));
    await givenEntries(1);
    await seal(100, await buildTestApp(database, { env: { AUDIT_KEY: `${first},${second}` } }));

    const { faults } = await verifyChain(database.url, { auditKey: `${second},${first}` });
    expect(faults.map(({ says }) => says)).toEqual([
      "Block 2 was sealed by an older key than the block before it.",
    ]);
  });
});

describe("where somebody has changed the head", () => {
  test.each([
    ["removed it", "DELETE FROM audit_head", "its head is gone"],
    ["raised its number", "UPDATE audit_head SET block_number = 9", "its head was changed"],
    ["put an older one back", null, "its head names block 1 and there is a block 2"],
  ])("%s, sealing stops until it is resumed", async (_what, statement, reason) => {
    await givenEntries(1);
    await seal();
    const { rows } = await database.pool.query("SELECT * FROM audit_head");
    await givenEntries(1);
    await seal();
    const [old] = rows as { entry_count: number; block_hash: Buffer; hash: Buffer }[];
    await tamper(
      database.url,
      statement ??
        `UPDATE audit_head SET block_number = 1, entry_count = ${old?.entry_count},
           block_hash = '\\x${old?.block_hash.toString("hex")}', hash = '\\x${old?.hash.toString("hex")}'`,
    );
    await givenEntries(1);

    await expect(seal()).rejects.toThrow(`The audit is not sealed any more, since ${reason}`);
    expect(await waiting()).toBe(1);
    expect(await inTransactionOf(app, (tx) => resumeSealing(tx, keys, nobody))).toBe(2);
    await seal();

    expect(await verifyChain(database.url)).toMatchObject({ entries: 4, faultCount: 0 });
    expect(await inTransactionOf(app, (tx) => resumeSealing(tx, keys, nobody))).toBe(null);
  });

  test("cut blocks off, sealing goes on after them, and they stay missed", async () => {
    await givenEntries(3);
    await seal(1);
    await tamper(database.url, "DELETE FROM audit_block WHERE number = 3");
    await givenEntries(1);

    expect(await seal()).toMatchObject([{ number: 4 }]);

    const { faults } = await verifyChain(database.url);
    expect(faults.map(({ says }) => says)).toContain("Block 3 is gone.");
  });
});

test.each([
  ["UPDATE audit_block SET entry_count = 7", "append-only"],
  ["DELETE FROM audit_block", "append-only"],
  ["TRUNCATE audit_block", "append-only"],
  ["UPDATE audit_block_entry SET position = 7", "append-only"],
  ["DELETE FROM audit_block_entry", "append-only"],
  ["TRUNCATE audit_block_entry", "append-only"],
  ["UPDATE audit_head SET block_number = 0", "only grows"],
  ["UPDATE audit_head SET hash = '\\x00'", "only grows"],
  ["DELETE FROM audit_head", "append-only"],
  ["TRUNCATE audit_head", "append-only"],
])("%s is refused", async (statement, reason) => {
  await givenEntries(1);
  await seal();

  await expect(database.pool.query(statement)).rejects.toThrow(reason);
});

test("every column of the audit is sealed: one more makes a new format", async () => {
  const { rows } = await database.pool.query<{ name: string }>(
    "SELECT attname AS name FROM pg_attribute WHERE attrelid = 'audit'::regclass AND attnum > 0 AND NOT attisdropped",
  );

  expect([...entryColumns].sort()).toEqual(rows.map(({ name }) => name).sort());
});

test("the migration has everything sealed that was there before it", async () => {
  const old = await emptyDatabase();
  onTestFinished(old.drop);
  const client = await connectClient(connectionTo(old.url));
  onTestFinished(() => client.end());
  const migrations = knownMigrations();
  const sealing = migrations.findIndex((name) => name.startsWith("0009"));
  await applyMigrations(client, migrations.slice(0, sealing));
  await client.query(
    `INSERT INTO audit (id, occurred_at, action, entity_kind)
     SELECT gen_random_uuid(), now(), 'user.edit', 'user' FROM generate_series(1, 20)`,
  );

  await applyMigrations(client, migrations.slice(sealing));

  expect(await verifyChain(old.url)).toMatchObject({ waiting: 20, faultCount: 0 });
});
