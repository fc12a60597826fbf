import type pg from "pg";
import { instantSql } from "./audit-fault.ts";
import type { BlockHeading } from "./audit-hash.ts";
import { entryDigestSql } from "./entry-digest.ts";
import { RowReader } from "./row-reader.ts";

export type BlockRow = BlockHeading & { keyId: string; hash: Buffer };

/** The place of an entry in a block, and the entry as it is now. */
export type SealedEntry = {
  block: number;
  position: number;
  auditId: string;
  hash: Buffer;
  /** Null where the entry is gone. */
  digest: Buffer | null;
  at: string | null;
};

const batchSize = 5_000;

/** The blocks after this number, in order. */
export function readBlocks(client: pg.ClientBase, after: number): RowReader<BlockRow> {
  return new RowReader<BlockRow>(async (last) => {
    const { rows } = await client.query<
      Omit<BlockRow, "number" | "sealedAtUs"> & Record<"number" | "sealedAtUs", string>
    >(
      `SELECT number, format, key_id AS "keyId", entry_count AS "entryCount", previous_hash AS "previousHash", hash,
         trunc(extract(epoch FROM sealed_at) * 1000000) AS "sealedAtUs"
       FROM public.audit_block WHERE number > $1 ORDER BY number LIMIT ${batchSize}`,
      [last?.number ?? after],
    );
    return rows.map((row) => ({ ...row, number: Number(row.number), sealedAtUs: Number(row.sealedAtUs) }));
  });
}

/** The entries of the blocks after this number, in order. */
export function readSealedEntries(client: pg.ClientBase, after: number): RowReader<SealedEntry> {
  return new RowReader<SealedEntry>(async (last) => {
    const { rows } = await client.query<Omit<SealedEntry, "block"> & { block: string }>(
      `SELECT e.block_number AS block, e.position, e.audit_id AS "auditId", e.hash, ${instantSql("a.occurred_at")} AS at,
         CASE WHEN a.id IS NOT NULL THEN ${entryDigestSql} END AS digest
       FROM public.audit_block_entry e LEFT JOIN public.audit a ON a.id = e.audit_id
       WHERE (e.block_number, e.position) > ($1, $2)
       ORDER BY e.block_number, e.position LIMIT ${batchSize}`,
      last === null ? [after + 1, 0] : [last.block, last.position],
    );
    return rows.map((row) => ({ ...row, block: Number(row.block) }));
  });
}
