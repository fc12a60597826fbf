import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { type Head, hashHead, isSameHash, noHash } from "./audit-hash.ts";
import { type AuditKey, type AuditKeys, keyNamed } from "./audit-keys.ts";

// Whoever holds it seals; any number that no other program takes on the same database.
const sealLockId = 4_157_714_768;

/** Whether this transaction is the one that seals now. */
export async function takeSealLock(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{
    isOurs: boolean;
  }>`SELECT pg_try_advisory_xact_lock(${sealLockId}) AS is_ours`.execute(tx);
  return rows[0]?.isOurs === true;
}

/** Why sealing does not go on: it would make a false chain look true. */
export class HeadFault extends Error {
  override name = "HeadFault";
  constructor(reason: string) {
    super(`The audit is not sealed any more, since ${reason}: run aquamark audit verify.`);
  }
}

type FoundHead = Head & { keyId: string; hash: Buffer };

export async function findHead(tx: Tx): Promise<FoundHead | null> {
  const { rows } = await sql<FoundHead>`
    SELECT block_number, entry_count, block_hash, key_id, hash FROM audit_head`.execute(tx);
  return rows[0] ?? null;
}

async function lastBlockNumber(tx: Tx): Promise<number> {
  const { rows } = await sql<{
    last: number;
  }>`SELECT coalesce(max(number), 0) AS last FROM audit_block`.execute(tx);
  return rows[0]?.last ?? 0;
}

/**
 * Where the chain goes on; a HeadFault where the head is not what a sealing has left. Blocks that were cut off do not
 * hinder it, since their number and hash are known.
 */
export async function readHead(tx: Tx, keys: AuditKeys): Promise<Head> {
  const head = await findHead(tx);
  const last = await lastBlockNumber(tx);
  if (head === null) {
    if (last === 0) return { blockNumber: 0, entryCount: 0, blockHash: noHash };
    throw new HeadFault("its head is gone");
  }
  const key = keyNamed(keys, head.keyId);
  if (key === null)
    throw new HeadFault(`its head was sealed by the key ${head.keyId}, which this process has not got`);
  if (!isSameHash(hashHead(key, head), head.hash)) throw new HeadFault("its head was changed");
  if (last > head.blockNumber)
    throw new HeadFault(`its head names block ${head.blockNumber} and there is a block ${last}`);
  return head;
}

export async function writeHead(tx: Tx, key: AuditKey, head: Head): Promise<void> {
  await sql`
    INSERT INTO audit_head (block_number, entry_count, block_hash, key_id, hash)
    VALUES (${head.blockNumber}, ${head.entryCount}, ${head.blockHash}, ${key.id}, ${hashHead(key, head)})
    ON CONFLICT (is_only) DO UPDATE SET block_number = excluded.block_number, entry_count = excluded.entry_count,
      block_hash = excluded.block_hash, key_id = excluded.key_id, hash = excluded.hash`.execute(tx);
}
