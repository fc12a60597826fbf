import type pg from "pg";

/**
 * What can be wrong with the audit:
 * - `edited`: an entry is not what was sealed
 * - `missing`: an entry that was written, or its place in a block, is gone
 * - `inserted`: an entry is there that was not written as entries are
 * - `reordered`: an entry is not where it was in its block
 * - `block`: a block is gone or is not what was sealed
 * - `cut_off`: blocks are gone at the end
 * - `head`: what names the newest block is gone, old or changed
 * - `key`: something was sealed by a key that is not given, or by one that was no longer in use
 * - `anchor`: the chain does not hold a block that it held once
 * - `waiting`: sealing has stopped
 */
export type FaultKind =
  | "edited"
  | "missing"
  | "inserted"
  | "reordered"
  | "block"
  | "cut_off"
  | "head"
  | "key"
  | "anchor"
  | "waiting";

/** Where in the audit something is wrong; null is what is not known or does not apply. */
export type Place = {
  block: number | null;
  /** The place in the block, from 1. */
  position: number | null;
  auditId: string | null;
  /** When the entry says that it was written. */
  at: string | null;
};

export type AuditFault = Place & { kind: FaultKind; says: string };

/** SQL for an instant as it is printed. */
export const instantSql = (at: string) =>
  `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Counts all faults and keeps the first ones. */
export class FaultList {
  readonly kept: AuditFault[] = [];
  readonly counts: Partial<Record<FaultKind, number>> = {};
  count = 0;
  readonly #keptMax: number;

  constructor(keptMax: number) {
    this.#keptMax = keptMax;
  }

  add(kind: FaultKind, place: Partial<Place>, says: string): void {
    this.#countOn(kind, 1);
    if (this.kept.length < this.#keptMax)
      this.kept.push({ kind, block: null, position: null, auditId: null, at: null, ...place, says });
  }

  /** A fault for each row of a query, which has columns of a place, such as `audit_id` and `at`. */
  async addEach(
    client: pg.ClientBase,
    { kind, says, query, values = [] }: { kind: FaultKind; says: string; query: string; values?: unknown[] },
  ): Promise<void> {
    const { rows } = await client.query<{ place: Record<string, unknown>; count: string }>(
      `SELECT to_jsonb(found) AS place, count(*) OVER () AS count FROM (${query}) found LIMIT ${this.#keptMax}`,
      values,
    );
    for (const { place } of rows) {
      const { audit_id: auditId, ...others } = place;
      this.add(kind, { ...others, auditId: auditId as string }, says);
    }
    this.#countOn(kind, Number(rows[0]?.count ?? 0) - rows.length);
  }

  #countOn(kind: FaultKind, by: number): void {
    if (by === 0) return;
    this.count += by;
    this.counts[kind] = (this.counts[kind] ?? 0) + by;
  }
}
