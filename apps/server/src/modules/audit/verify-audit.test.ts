import { cloneDatabase } from "@aquamark/local";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { connectClient, connectionTo } from "../../platform/db/connection.ts";
import { closePool, createDb, createPool } from "../../platform/db/database.ts";
import { buildTestApp } from "../../test/app.ts";
import { givenAuditEntry, tamper, verifyChain } from "../../test/audit-chain.ts";
import { testAuthSecret } from "../../test/processes.ts";
import { templateDatabase } from "../../test/test-cluster.ts";
import { type Anchor, parseAnchor } from "./anchor.ts";
import { writeHead } from "./audit-head.ts";
import { auditKeysOf } from "./audit-keys.ts";
import { sealAudit } from "./seal-audit.ts";

const entriesPerBlock = 4;
const blockCount = 5;
const id = "01890000-0000-7000-8000-000000000000";

type Database = Awaited<ReturnType<typeof cloneDatabase>>;
let sealed: Database;
let anchors: Anchor[];

/** Five blocks of four entries, each made once and copied for each test. */
beforeAll(async () => {
  sealed = await cloneDatabase(inject("testClusterUrl"), templateDatabase);
  const pool = createPool(sealed.url, 5);
  const db = createDb(pool);
  const app = await buildTestApp({ url: sealed.url, pool, db });
  for (let n = 0; n < entriesPerBlock * blockCount; n += 1)
    await givenAuditEntry(db, { scopeId: id, entityId: id, actorId: id, actingAsId: id, after: { n } });
  await db
    .updateTable("auditUnsealed")
    .set({ queuedAt: new Date(0) })
    .execute();
  const blocks = await sealAudit(app.context, {
    signal: new AbortController().signal,
    blocksMax: 50,
    entriesMax: entriesPerBlock,
  });
  anchors = blocks.map(({ number, hash }) => ({ number, hash }));
  await app.close();
  await closePool(pool);
});
afterAll(() => sealed.drop());

/** A copy of the sealed audit in which the statements were run by somebody who owns the tables. */
async function given(...statements: string[]): Promise<string> {
  const copy = await cloneDatabase(inject("testClusterUrl"), new URL(sealed.url).pathname.slice(1));
  onTestFinished(copy.drop);
  await tamper(copy.url, ...statements);
  return copy.url;
}

/** The faults as lines: kind, block, position, and what is said. */
async function faultsAfter(...statements: string[]): Promise<string[]> {
  const { faults, faultCount } = await verifyChain(await given(...statements));
  expect(faults).toHaveLength(faultCount);
  return faults.map(({ kind, block, position, says }) =>
    [kind, block ?? "", position ?? "", says].join(" | "),
  );
}

const entryAt = (block: number, position: number) =>
  `(SELECT audit_id FROM audit_block_entry WHERE block_number = ${block} AND position = ${position})`;

test("what nobody has touched has no fault", async () => {
  expect(await faultsAfter()).toEqual([]);
});

describe("an entry whose", () => {
  test.each([
    ["occurred_at", "occurred_at + interval '1 microsecond'"],
    ["actor_id", "gen_random_uuid()"],
    ["actor_id", "NULL"],
    ["acting_as_id", "NULL"],
    ["action", "action || ' '"],
    ["entity_kind", "'organisations'"],
    ["entity_id", "gen_random_uuid()"],
    ["scope_id", "NULL"],
    ["before", '\'{"name": "Tarm"}\''],
    ["after", "NULL"],
    ["after", "'null'"],
    ["request_id", "''"],
    ["address", "NULL"],
    ["organisation_id", "gen_random_uuid()"],
    ["program_id", "gen_random_uuid()"],
  ])("%s becomes %s is found, by its block, place, id and time", async (column, value) => {
    const url = await given(`UPDATE audit SET ${column} = ${value} WHERE id = ${entryAt(3, 2)}`);

    const { faults, counts } = await verifyChain(url);

    expect(counts).toEqual({ edited: 1 });
    expect(faults).toEqual([
      {
        kind: "edited",
        block: 3,
        position: 2,
        auditId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        at: expect.stringMatching(/^2\d{3}-\d\d-\d\dT/),
        says: "The entry is not what was sealed.",
      },
    ]);
  });

  test("values moved into the column beside it is found", async () => {
    expect(
      await faultsAfter(`UPDATE audit SET acting_as_id = NULL, entity_id = NULL WHERE id = ${entryAt(1, 1)}`),
    ).toHaveLength(1);
    expect(
      await faultsAfter(
        `UPDATE audit SET request_id = address, address = request_id WHERE id = ${entryAt(1, 1)}`,
      ),
    ).toHaveLength(1);
  });
});

test.each<[string, string[], string[]]>([
  [
    "an entry was deleted",
    [`DELETE FROM audit WHERE id = ${entryAt(2, 3)}`],
    ["missing | 2 | 3 | The entry is gone."],
  ],
  [
    "an entry was deleted with its seal",
    [
      `DELETE FROM audit WHERE id = ${entryAt(2, 2)}`,
      "DELETE FROM audit_block_entry WHERE block_number = 2 AND position = 2",
    ],
    [
      "missing | 2 | 2 | The seal of the entry in this place is gone.",
      "block | 2 |  | Block 2 is not what was sealed.",
    ],
  ],
  [
    "the last entries of a block were deleted with their seals",
    [
      `DELETE FROM audit WHERE id IN (${entryAt(2, 3)}, ${entryAt(2, 4)})`,
      "DELETE FROM audit_block_entry WHERE block_number = 2 AND position > 2",
    ],
    [
      "missing | 2 | 3 | The seals of 2 entries are gone: places 3 to 4.",
      "block | 2 |  | Block 2 is not what was sealed.",
    ],
  ],
  [
    "an entry was deleted, and the others of the block moved up and counted anew",
    [
      `DELETE FROM audit WHERE id = ${entryAt(2, 4)}`,
      "DELETE FROM audit_block_entry WHERE block_number = 2 AND position = 4",
      "UPDATE audit_block SET entry_count = 3 WHERE number = 2",
    ],
    [
      "block | 2 |  | Block 2 is not what was sealed.",
      "head |  |  | 20 entries were sealed, and the blocks hold 19.",
    ],
  ],
  [
    "an entry was written past the trigger",
    ["INSERT INTO audit (id, occurred_at, action, entity_kind) VALUES (gen_random_uuid(), now(), 'x', 'y')"],
    ["inserted |  |  | It is in no block and does not wait for one: it was not written as entries are."],
  ],
  [
    "an entry was written past the trigger and added to a block",
    [
      `INSERT INTO audit (id, occurred_at, action, entity_kind) VALUES ('${id}', now(), 'x', 'y')`,
      `INSERT INTO audit_block_entry SELECT 5, 5, '${id}', hash FROM audit_block_entry
       WHERE block_number = 5 AND position = 4`,
    ],
    [
      "edited | 5 | 5 | The entry is not what was sealed.",
      "inserted | 5 | 5 | Block 5 holds more entries than were sealed.",
      "reordered | 5 | 1 | It is not where it was in its block.",
      "reordered | 5 | 2 | It is not where it was in its block.",
      "reordered | 5 | 3 | It is not where it was in its block.",
      "reordered | 5 | 4 | It is not where it was in its block.",
      "reordered | 5 | 5 | It is not where it was in its block.",
      "block | 5 |  | Block 5 is not what was sealed.",
    ],
  ],
  [
    "two entries of a block changed places",
    [
      "UPDATE audit_block_entry SET position = 106 - position WHERE block_number = 4 AND position IN (2, 4)",
      "UPDATE audit_block_entry SET position = position - 100 WHERE position > 100",
    ],
    [
      "reordered | 4 | 2 | It is not where it was in its block.",
      "reordered | 4 | 4 | It is not where it was in its block.",
      "block | 4 |  | Block 4 is not what was sealed.",
    ],
  ],
  [
    "two entries changed their ids, which is when they were written",
    [
      `UPDATE audit SET id = '${id}' WHERE id = ${entryAt(1, 1)}`,
      `UPDATE audit SET id = ${entryAt(1, 1)} WHERE id = ${entryAt(1, 2)}`,
      `UPDATE audit SET id = ${entryAt(1, 2)} WHERE id = '${id}'`,
    ],
    [
      "edited | 1 | 1 | The entry is not what was sealed.",
      "edited | 1 | 2 | The entry is not what was sealed.",
    ],
  ],
  [
    "a seal was changed",
    ["UPDATE audit_block_entry SET hash = sha256(hash) WHERE block_number = 1 AND position = 1"],
    ["edited | 1 | 1 | The entry is not what was sealed.", "block | 1 |  | Block 1 is not what was sealed."],
  ],
  [
    "the time of a block was changed",
    ["UPDATE audit_block SET sealed_at = sealed_at + interval '1 microsecond' WHERE number = 2"],
    ["block | 2 |  | Block 2 is not what was sealed."],
  ],
  [
    "the hash of a block was changed",
    ["UPDATE audit_block SET hash = sha256(hash) WHERE number = 2"],
    [
      "block | 2 |  | Block 2 is not what was sealed.",
      "block | 3 |  | Block 3 does not go on from the one before it.",
    ],
  ],
  [
    "a block was deleted with its entries",
    [
      "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_block_entry WHERE block_number = 3)",
      "DELETE FROM audit_block_entry WHERE block_number = 3",
      "DELETE FROM audit_block WHERE number = 3",
    ],
    ["block | 3 |  | Block 3 is gone.", "head |  |  | 20 entries were sealed, and the blocks hold 16."],
  ],
  [
    "a block alone was deleted",
    ["DELETE FROM audit_block WHERE number IN (2, 3)"],
    [
      "block | 2 |  | 2 blocks are gone: 2 to 3.",
      "head |  |  | 20 entries were sealed, and the blocks hold 12.",
    ],
  ],
  [
    "a block was deleted and those after it moved up",
    [
      "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_block_entry WHERE block_number = 4)",
      "DELETE FROM audit_block_entry WHERE block_number = 4",
      "DELETE FROM audit_block WHERE number = 4",
      "UPDATE audit_block SET number = 4 WHERE number = 5",
      "UPDATE audit_block_entry SET block_number = 4 WHERE block_number = 5",
    ],
    [
      "block | 4 |  | Block 4 does not go on from the one before it.",
      "block | 4 |  | Block 4 is not what was sealed.",
      "cut_off | 5 |  | The audit ends at block 4 and went on to block 5: 4 entries are gone.",
    ],
  ],
  [
    "a block was copied to the end",
    [
      "INSERT INTO audit_block SELECT 6, format, key_id, sealed_at, entry_count, previous_hash, hash FROM audit_block WHERE number = 2",
    ],
    [
      "block | 6 |  | Block 6 does not go on from the one before it.",
      "missing | 6 | 1 | The seals of 4 entries are gone: places 1 to 4.",
      "block | 6 |  | Block 6 is not what was sealed.",
      "head |  |  | The head is an older one: it names block 5, and there is a block 6.",
    ],
  ],
  [
    "a block was copied over another",
    [
      `UPDATE audit_block b SET sealed_at = o.sealed_at, previous_hash = o.previous_hash, hash = o.hash
       FROM audit_block o WHERE o.number = 2 AND b.number = 4`,
    ],
    [
      "block | 4 |  | Block 4 does not go on from the one before it.",
      "block | 4 |  | Block 4 is not what was sealed.",
      "block | 5 |  | Block 5 does not go on from the one before it.",
    ],
  ],
  [
    "the last blocks were cut off with their entries",
    [
      "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_block_entry WHERE block_number > 3)",
      "DELETE FROM audit_block_entry WHERE block_number > 3",
      "DELETE FROM audit_block WHERE number > 3",
    ],
    ["cut_off | 4 |  | The audit ends at block 3 and went on to block 5: 8 entries are gone."],
  ],
  [
    "the last blocks were cut off and so was the head",
    [
      "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_block_entry WHERE block_number > 3)",
      "DELETE FROM audit_block_entry WHERE block_number > 3",
      "DELETE FROM audit_block WHERE number > 3",
      "DELETE FROM audit_head",
    ],
    ["head |  |  | The head, which names the newest block, is gone: blocks may have been cut off."],
  ],
  [
    "the head was changed to fit blocks that were cut off",
    [
      "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_block_entry WHERE block_number > 3)",
      "DELETE FROM audit_block_entry WHERE block_number > 3",
      "DELETE FROM audit_block WHERE number > 3",
      `UPDATE audit_head SET block_number = 3, entry_count = 12,
         block_hash = (SELECT hash FROM audit_block WHERE number = 3)`,
    ],
    ["head |  |  | The head, which names the newest block, was changed."],
  ],
  [
    "an entry was removed before it was sealed",
    [`INSERT INTO audit_unsealed VALUES ('${id}')`],
    ["missing |  |  | The entry was removed before it was sealed."],
  ],
  [
    "a sealed entry was put among those that wait",
    [`INSERT INTO audit_unsealed VALUES (${entryAt(1, 1)})`],
    ["inserted |  |  | It waits to be sealed and is in a block already."],
  ],
  [
    "blocks were written by an unknown program",
    ["UPDATE audit_block SET format = 2 WHERE number = 1"],
    [
      "block | 1 |  | Block 1 was written by another version of the program: verify with that one.",
      "block | 1 |  | Block 1 is not what was sealed.",
    ],
  ],
  [
    "a key was named that nobody has",
    ["UPDATE audit_block SET key_id = 'none' WHERE number = 1", "UPDATE audit_head SET key_id = 'none'"],
    [
      "key | 1 |  | Block 1 was sealed by the key none: add it to AUDIT_KEY.",
      "key |  |  | The head was sealed by the key none: add it to AUDIT_KEY.",
    ],
  ],
])("where %s, it is named", async (_what, statements, expected) => {
  expect(await faultsAfter(...statements)).toEqual(expected);
});

test("where sealing has stopped for more than ten minutes, it is said, and before that it is none", async () => {
  const wait = (minutes: number) => [
    `INSERT INTO audit (id, occurred_at, action, entity_kind) VALUES ('${id}', now(), 'x', 'y')`,
    `INSERT INTO audit_unsealed VALUES ('${id}', now() - interval '${minutes} minutes')`,
  ];

  expect(await faultsAfter(...wait(9))).toEqual([]);
  const [fault, ...others] = await faultsAfter(...wait(11));
  expect(others).toEqual([]);
  expect(fault).toMatch(
    /^waiting \| {2}\| {2}\| Sealing has stopped: 1 entries wait, the oldest since 2\d{3}-/,
  );
});

test("who cuts off the last blocks and puts the older head back is found by an anchor from after it", async () => {
  const older = await given();
  const client = await connectClient(connectionTo(older));
  onTestFinished(() => client.end());
  // What the head was when there were three blocks, which only somebody who has the key can write.
  const pool = createPool(older, 2);
  onTestFinished(() => closePool(pool));
  const [key] = auditKeysOf({ auditKey: null }, testAuthSecret);
  await client.query("SET session_replication_role = replica");
  await client.query("DELETE FROM audit_head");
  const third = anchors[2] as Anchor;
  await createDb(pool)
    .transaction()
    .execute((tx) => writeHead(tx, key, { blockNumber: 3, entryCount: 12, blockHash: third.hash }));
  await client.query(
    "DELETE FROM audit WHERE id IN (SELECT audit_id FROM audit_block_entry WHERE block_number > 3)",
  );
  await client.query("DELETE FROM audit_block_entry WHERE block_number > 3");
  await client.query("DELETE FROM audit_block WHERE number > 3");

  expect(await verifyChain(older)).toMatchObject({ faultCount: 0 });
  expect(await verifyChain(older, { since: [third] })).toMatchObject({ faultCount: 0 });
  const { faults } = await verifyChain(older, { since: [third, anchors[4] as Anchor] });
  expect(faults).toMatchObject([
    { kind: "anchor", block: 5, says: expect.stringContaining("does not any more") },
  ]);
});

describe("anchors", () => {
  test("that the chain holds are no fault, and one of another chain is", async () => {
    const url = await given();
    const [first, , third] = anchors as [Anchor, Anchor, Anchor];

    const { anchor, faultCount } = await verifyChain(url, { since: [first, third] });
    expect(faultCount).toBe(0);
    expect(parseAnchor(anchor ?? "")).toEqual(anchors.at(-1));
    const { faults } = await verifyChain(url, { since: [{ number: 1, hash: third.hash }] });
    expect(faults).toMatchObject([
      { kind: "anchor", block: 1, says: expect.stringContaining("is another one than") },
    ]);
  });

  test("say where to begin: what lies before is not looked at, what comes after is", async () => {
    const url = await given(
      `UPDATE audit SET action = 'x' WHERE id = ${entryAt(2, 1)}`,
      `UPDATE audit SET action = 'x' WHERE id = ${entryAt(4, 1)}`,
    );

    const from = anchors[1] as Anchor;
    expect(await verifyChain(url, { from })).toMatchObject({
      entries: 12,
      blocks: 3,
      faultCount: 1,
      faults: [{ kind: "edited", block: 4 }],
    });
    const { counts } = await verifyChain(url, { from: { ...from, hash: Buffer.alloc(32) } });
    expect(counts).toEqual({ anchor: 1, block: 1, edited: 1 });
  });

  test.each([
    "",
    "1",
    "0:" + "a".repeat(64),
    "1:" + "a".repeat(63),
    "x:" + "a".repeat(64),
    "1:" + "g".repeat(64),
  ])("are written as NUMBER:HASH, and %s is none", (text) => {
    expect(parseAnchor(text)).toBe(null);
  });
});

test("more faults than are named are counted", async () => {
  const url = await given(
    "UPDATE audit SET action = 'x'",
    "DELETE FROM audit_block_entry WHERE block_number = 5",
  );

  const { faults, faultCount, counts } = await verifyChain(url, { faultsMax: 3 });

  expect(faults).toHaveLength(3);
  expect(counts).toEqual({ edited: 16, missing: 1, block: 1, inserted: 4 });
  expect(faultCount).toBe(22);
});
