import type pg from "pg";
import { type Anchor, anchorText } from "./anchor.ts";
import { type AuditFault, type FaultKind, FaultList, instantSql } from "./audit-fault.ts";
import { hashHead, isSameHash } from "./audit-hash.ts";
import { type AuditKeys, keyNamed } from "./audit-keys.ts";
import { type Walked, walkBlocks } from "./walk-blocks.ts";

/** What became of verifying the audit. */
export type Verification = {
  /** The sealed entries that were looked at, and their blocks. */
  entries: number;
  blocks: number;
  /** How many entries wait to be sealed, which is no fault for some minutes. */
  waiting: number;
  faultCount: number;
  counts: Partial<Record<FaultKind, number>>;
  /** The first of them. */
  faults: AuditFault[];
  /** What is no fault and should be known. */
  notes: string[];
  /** The newest block, or null where there is none. Kept elsewhere, it proves later that the chain still holds it. */
  anchor: string | null;
};

export type VerifyOptions = {
  /** Blocks that the chain must still hold. */
  since?: readonly Anchor[];
  /** The block to begin after: what lies before it is not looked at. */
  from?: Anchor | null;
  /** How many faults are named; all are counted. */
  faultsMax?: number;
  onProgress?: (entries: number) => void;
};

const sealingDueMinutes = 10;

/**
 * Compares the whole audit, as it is at one moment, with its seals. It writes nothing, so that a standby and whoever
 * may only read will do, and takes the same memory however many entries there are.
 */
export async function verifyAudit(
  client: pg.ClientBase,
  keys: AuditKeys,
  { since = [], from = null, faultsMax = 100, onProgress = () => {} }: VerifyOptions = {},
): Promise<Verification> {
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  try {
    // So that no function of somebody else's is taken for one of the system's.
    await client.query("SET LOCAL search_path = pg_catalog, public");
    const faults = new FaultList(faultsMax);
    await checkAnchors(client, from === null ? since : [from, ...since], faults);
    const walked = await walkBlocks({ client, keys, from, faults, onProgress });
    await checkHead(client, keys, walked, faults);
    const waiting = await checkUnsealed(client, faults);
    const { entries, blocks, last, lastOfEarlierKey } = walked;
    const isProven = lastOfEarlierKey === 0 || since.some(({ number }) => number >= lastOfEarlierKey);
    return {
      entries,
      blocks,
      waiting,
      faultCount: faults.count,
      counts: faults.counts,
      faults: faults.kept,
      notes: isProven
        ? []
        : [
            `Blocks up to ${lastOfEarlierKey} were sealed by an earlier key. Whoever has that key could have made them anew, unless you give --since with an anchor of block ${lastOfEarlierKey} or a later one.`,
          ],
      anchor: last === null ? null : anchorText(last),
    };
  } finally {
    await client.query("ROLLBACK");
  }
}

async function checkAnchors(
  client: pg.ClientBase,
  anchors: readonly Anchor[],
  faults: FaultList,
): Promise<void> {
  for (const anchor of anchors) {
    const { rows } = await client.query<{ hash: Buffer }>(
      "SELECT hash FROM public.audit_block WHERE number = $1",
      [anchor.number],
    );
    const found = rows[0]?.hash;
    if (found !== undefined && isSameHash(found, anchor.hash)) continue;
    const place = { block: anchor.number };
    faults.add(
      "anchor",
      place,
      found === undefined
        ? `The audit held the block ${anchorText(anchor)}, and does not any more.`
        : `Block ${anchor.number} is another one than ${anchorText(anchor)}.`,
    );
  }
}

type HeadRow = Record<"block_number" | "entry_count" | "key_id", string> &
  Record<"block_hash" | "hash", Buffer>;

async function checkHead(
  client: pg.ClientBase,
  keys: AuditKeys,
  { last, keyAge }: Walked,
  faults: FaultList,
): Promise<void> {
  const { rows } = await client.query<HeadRow>(
    "SELECT block_number, entry_count, block_hash, key_id, hash FROM public.audit_head",
  );
  const lastNumber = last?.number ?? 0;
  const fault = (says: string) => faults.add("head", {}, says);
  const [row] = rows;
  if (row === undefined) {
    if (lastNumber > 0)
      fault("The head, which names the newest block, is gone: blocks may have been cut off.");
    return;
  }
  const head = {
    blockNumber: Number(row.block_number),
    entryCount: Number(row.entry_count),
    blockHash: row.block_hash,
  };
  const key = keyNamed(keys, row.key_id);
  if (key === null)
    return faults.add("key", {}, `The head was sealed by the key ${row.key_id}: add it to AUDIT_KEY.`);
  if (!isSameHash(hashHead(key, head), row.hash))
    return fault("The head, which names the newest block, was changed.");
  if (keys.indexOf(key) > keyAge)
    faults.add("key", {}, "The head was sealed by an older key than the newest block.");
  const { blockNumber, entryCount } = head;
  const counted = await countSealed(client);
  if (blockNumber > lastNumber)
    faults.add(
      "cut_off",
      { block: lastNumber + 1 },
      `The audit ends at block ${lastNumber} and went on to block ${blockNumber}: ${entryCount - counted} entries are gone.`,
    );
  else if (blockNumber < lastNumber)
    fault(`The head is an older one: it names block ${blockNumber}, and there is a block ${lastNumber}.`);
  else if (last !== null && !isSameHash(last.hash, head.blockHash))
    fault(`Block ${lastNumber} is another one than the head names.`);
  else if (entryCount !== counted)
    fault(`${entryCount} entries were sealed, and the blocks hold ${counted}.`);
}

async function countSealed(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ count: string }>(
    "SELECT coalesce(sum(entry_count), 0) AS count FROM public.audit_block",
  );
  return Number(rows[0]?.count);
}

const sealed = (id: string) => `EXISTS (SELECT FROM public.audit_block_entry e WHERE e.audit_id = ${id})`;

/** Looks at what is in no block, and says how many entries wait. */
async function checkUnsealed(client: pg.ClientBase, faults: FaultList): Promise<number> {
  await faults.addEach(client, {
    kind: "inserted",
    says: "It is in no block and does not wait for one: it was not written as entries are.",
    query: `SELECT a.id AS audit_id, ${instantSql("a.occurred_at")} AS at FROM public.audit a
      WHERE NOT ${sealed("a.id")} AND NOT EXISTS (SELECT FROM public.audit_unsealed u WHERE u.audit_id = a.id)
      ORDER BY a.id`,
  });
  await faults.addEach(client, {
    kind: "inserted",
    says: "It waits to be sealed and is in a block already.",
    query: `SELECT u.audit_id FROM public.audit_unsealed u WHERE ${sealed("u.audit_id")} ORDER BY u.audit_id`,
  });
  await faults.addEach(client, {
    kind: "missing",
    says: "The entry was removed before it was sealed.",
    query: `SELECT u.audit_id, ${instantSql("u.queued_at")} AS at FROM public.audit_unsealed u
      WHERE NOT EXISTS (SELECT FROM public.audit a WHERE a.id = u.audit_id) ORDER BY u.audit_id`,
  });
  const { rows } = await client.query<{ waiting: string; overdue: string; since: string | null }>(`
    SELECT count(*) AS waiting, ${instantSql("min(u.queued_at)")} AS since,
      count(*) FILTER (WHERE u.queued_at < now() - interval '${sealingDueMinutes} minutes') AS overdue
    FROM public.audit_unsealed u JOIN public.audit a ON a.id = u.audit_id WHERE NOT ${sealed("u.audit_id")}`);
  const { waiting = "0", overdue = "0", since = null } = rows[0] ?? {};
  if (Number(overdue) > 0)
    faults.add(
      "waiting",
      { at: since },
      `Sealing has stopped: ${waiting} entries wait, the oldest since ${since}. See that a worker runs, and whether audit.seal is among the failed jobs.`,
    );
  return Number(waiting);
}
