import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type Head, noHash } from "./audit-hash.ts";
import { findHead, HeadFault, readHead, takeSealLock, writeHead } from "./audit-head.ts";
import type { AuditKeys } from "./audit-keys.ts";
import { type AuditEntry, recordAudit } from "./record-audit.ts";

/**
 * Lets sealing go on after the newest block that is there, where it has stopped since the head is not what it should
 * be, and records it. Only the owner of the tables may: the head is taken out of its trigger's hands.
 *
 * @returns the number of that block, or null where sealing goes on anyway and nothing was done
 */
export async function resumeSealing(
  tx: Tx,
  keys: AuditKeys,
  by: Pick<AuditEntry, "at" | "actorId" | "actingAsId" | "requestId" | "address">,
): Promise<number | null> {
  if (!(await takeSealLock(tx))) throw new Problem("busy", "Another process seals the audit now.");
  try {
    await readHead(tx, keys);
    return null;
  } catch (error) {
    if (!(error instanceof HeadFault)) throw error;
  }
  const before = await findHead(tx);
  const last = await findLastBlock(tx);
  await sql`ALTER TABLE audit_head DISABLE TRIGGER USER`.execute(tx);
  await sql`DELETE FROM audit_head`.execute(tx);
  if (last.blockNumber > 0) await writeHead(tx, keys[0], last);
  await sql`ALTER TABLE audit_head ENABLE TRIGGER USER`.execute(tx);
  await recordAudit(tx, {
    ...by,
    action: "audit.resume",
    entityKind: "instance",
    entityId: null,
    before: before === null ? undefined : { block: before.blockNumber, entries: before.entryCount },
    after: { block: last.blockNumber, entries: last.entryCount },
  });
  return last.blockNumber;
}

/** The newest block that is there, and how many entries all of them hold. */
async function findLastBlock(tx: Tx): Promise<Head> {
  const { rows } = await sql<Head>`
    SELECT number AS block_number, hash AS block_hash, (SELECT sum(entry_count)::bigint FROM audit_block) AS entry_count
    FROM audit_block ORDER BY number DESC LIMIT 1`.execute(tx);
  return rows[0] ?? { blockNumber: 0, entryCount: 0, blockHash: noHash };
}
