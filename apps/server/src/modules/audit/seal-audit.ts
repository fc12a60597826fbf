import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transaction.ts";
import { type Anchor, anchorText } from "./anchor.ts";
import { type BlockHeading, beginBlockHash, hashEntry } from "./audit-hash.ts";
import { readHead, takeSealLock, writeHead } from "./audit-head.ts";
import { type AuditKeys, auditKeysOf } from "./audit-keys.ts";
import { entryDigestSql, entryFormat } from "./entry-digest.ts";

/** How many entries a block holds at most, and so how many one transaction seals. */
export const blockEntriesMax = 5_000;

export type SealingOptions = { signal: AbortSignal; blocksMax: number; entriesMax?: number };

/** A block that was sealed. */
export type SealedBlock = Anchor & { entryCount: number };

/**
 * Seals the entries that wait, a block a transaction, and logs the anchor of each block, so that it is kept outside of
 * the database. Does nothing while another process seals.
 *
 * An error where the head is not what a sealing has left: going on from it would make a false chain look true.
 */
export async function sealAudit(
  context: AppContext,
  { signal, blocksMax, entriesMax = blockEntriesMax }: SealingOptions,
): Promise<SealedBlock[]> {
  const keys = auditKeysOf(context.config, context.authSecret);
  const blocks: SealedBlock[] = [];
  while (blocks.length < blocksMax && !signal.aborted) {
    const block = await transact(context, (tx) => sealBlock(tx, keys, entriesMax, context.clock.now()));
    if (block === null) break;
    blocks.push(block);
    context.log.info({ entries: block.entryCount, anchor: anchorText(block) }, "audit sealed");
    if (block.entryCount < entriesMax) break;
  }
  return blocks;
}

/** Seals one block, or null where nothing waits or another process is at it. */
export async function sealBlock(
  tx: Tx,
  keys: AuditKeys,
  entriesMax: number,
  at: Date,
): Promise<SealedBlock | null> {
  if (!(await takeSealLock(tx))) return null;
  const entries = await takeUnsealed(tx, entriesMax);
  if (entries.length === 0) return null;
  const head = await readHead(tx, keys);
  const [key] = keys;
  const heading: BlockHeading = {
    number: head.blockNumber + 1,
    format: entryFormat,
    sealedAtUs: at.getTime() * 1_000,
    entryCount: entries.length,
    previousHash: head.blockHash,
  };
  const sealed = beginBlockHash(key, heading);
  const hashes = entries.map(({ digest }) => hashEntry(key, digest));
  for (const hash of hashes) sealed.add(hash);
  const blockHash = sealed.end();
  await sql`
    INSERT INTO audit_block (number, format, key_id, sealed_at, entry_count, previous_hash, hash)
    VALUES (${heading.number}, ${heading.format}, ${key.id}, ${at}, ${heading.entryCount}, ${heading.previousHash},
      ${blockHash})`.execute(tx);
  await sql`
    INSERT INTO audit_block_entry (block_number, position, audit_id, hash)
    SELECT ${heading.number}, line.position, line.id, line.hash
    FROM unnest(${entries.map(({ id }) => id)}::uuid[], ${hashes}::bytea[]) WITH ORDINALITY
      AS line (id, hash, position)`.execute(tx);
  await writeHead(tx, key, {
    blockNumber: heading.number,
    entryCount: head.entryCount + heading.entryCount,
    blockHash,
  });
  return { number: heading.number, hash: blockHash, entryCount: heading.entryCount };
}

/**
 * Takes entries out of those that wait. What waits and is gone, or is in a block already, stays where it is: somebody
 * has tampered with it, which the verification tells.
 */
async function takeUnsealed(tx: Tx, entriesMax: number): Promise<{ id: string; digest: Buffer }[]> {
  const { rows } = await sql<{ id: string; digest: Buffer }>`
    WITH chosen AS (
      SELECT u.audit_id FROM audit_unsealed u JOIN audit a ON a.id = u.audit_id
      WHERE NOT EXISTS (SELECT FROM audit_block_entry e WHERE e.audit_id = u.audit_id)
      ORDER BY u.audit_id LIMIT ${entriesMax}
    ), taken AS (
      DELETE FROM audit_unsealed u USING chosen WHERE u.audit_id = chosen.audit_id RETURNING u.audit_id
    )
    SELECT a.id, ${sql.raw(entryDigestSql)} AS digest FROM taken JOIN audit a ON a.id = taken.audit_id
    ORDER BY a.id`.execute(tx);
  return rows;
}

/** After a restore, what waits does so from now on: in the archive nobody could have sealed it. */
export async function waitForSealingAnew(db: Db | Tx): Promise<void> {
  await sql`UPDATE audit_unsealed SET queued_at = now()`.execute(db);
}
