import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { Db } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { instantOf } from "../../platform/http/shapes.ts";
import type { Actor } from "../identity/index.ts";
import { type AuditFilter, matching } from "./audit-filter.ts";
import { auditScopeOf, withinScope } from "./audit-scope.ts";
import {
  type AuditEntryView,
  type AuditListItem,
  type AuditRow,
  addressFor,
  auditColumns,
  auditJoins,
} from "./audit-view.ts";

/** So many entries are counted; where there are more, it is only said that there are. */
export const countedMax = 10_000;

/** `-at` is the newest first. */
export type AuditOrder = "at" | "-at";

/** Where the next page goes on: after an entry, by its exact time and its id. */
export type Mark = { exactAt: string; id: string };

const markForm = /^(\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function readMark(cursor: string): Mark {
  const [, exactAt, id] = markForm.exec(Buffer.from(cursor, "base64url").toString("latin1")) ?? [];
  if (exactAt === undefined || id === undefined || !isInstant(exactAt))
    throw new Problem("request_invalid", "The cursor is not one of this list's.");
  return { exactAt, id };
}

function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString().slice(0, -1) === text.slice(0, -4);
}

function cursorAfter({ exactAt, id }: Mark): string {
  return Buffer.from(`${exactAt}_${id}`, "latin1").toString("base64url");
}

// The order of the index audit__occurred, and the same backwards.
const orders = {
  "-at": sql.raw("audit.occurred_at DESC, audit.id"),
  at: sql.raw("audit.occurred_at, audit.id DESC"),
} as const;

function after({ exactAt, id }: Mark, order: AuditOrder): RawBuilder<SqlBool> {
  return order === "-at"
    ? sql<SqlBool>`audit.occurred_at <= ${exactAt}::timestamptz
        AND (audit.occurred_at < ${exactAt}::timestamptz OR audit.id > ${id})`
    : sql<SqlBool>`audit.occurred_at >= ${exactAt}::timestamptz
        AND (audit.occurred_at > ${exactAt}::timestamptz OR audit.id < ${id})`;
}

const all = (conditions: readonly RawBuilder<SqlBool>[]) => sql<SqlBool>`${sql.join(conditions, sql` AND `)}`;

/** The condition of all that the actor may see and that matches the filter. */
export async function visibleAndMatching(
  db: Db,
  actor: Actor,
  filter: AuditFilter,
): Promise<RawBuilder<SqlBool>> {
  const scope = await auditScopeOf(db, actor);
  const conditions = await matching(db, scope, filter);
  return all([withinScope(scope), ...conditions]);
}

export type FoundAudit = {
  items: AuditListItem[];
  nextCursor: string | null;
  total: number;
  isTotalExact: boolean;
};

/** A page of what the actor may see and that matches the filter. */
export async function findAudit(
  db: Db,
  actor: Actor,
  filter: AuditFilter,
  { cursor, limit, order }: { cursor: string | undefined; limit: number; order: AuditOrder },
): Promise<FoundAudit> {
  const mark = cursor === undefined ? null : readMark(cursor);
  const condition = await visibleAndMatching(db, actor, filter);
  const count = await countAudit(db, condition, countedMax + 1);
  const isTotalExact = count <= countedMax;
  const rows = await readAudit(db, {
    condition,
    order,
    mark,
    limit: limit + 1,
    // Of few entries all are found by the indexes, and then put in order; of many, the order finds some at once.
    areFew: isTotalExact,
  });
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => itemOf(actor, row)),
    nextCursor: rows.length > limit && last !== undefined ? cursorAfter(last) : null,
    total: Math.min(count, countedMax),
    isTotalExact,
  };
}

/** How many entries there are, counted no further than `most`. */
export async function countAudit(db: Db, condition: RawBuilder<SqlBool>, most: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM (SELECT FROM audit WHERE ${condition} LIMIT ${most}) found`.execute(db);
  return rows[0]?.count ?? 0;
}

export type AuditReading = {
  condition: RawBuilder<SqlBool>;
  order: AuditOrder;
  mark: Mark | null;
  limit: number;
  areFew: boolean;
};

/** Entries in order, after a mark; `more` are further columns. */
export async function readAudit<More = unknown>(
  db: Db,
  { condition, order, mark, limit, areFew }: AuditReading,
  more = sql``,
): Promise<(AuditRow & More)[]> {
  const wanted = mark === null ? condition : all([condition, after(mark, order)]);
  // OFFSET 0 keeps the planner from going along the order in search of entries that hardly exist.
  const found = areFew
    ? sql`(SELECT * FROM audit WHERE ${wanted} OFFSET 0) audit`
    : sql`(SELECT * FROM audit WHERE ${wanted}) audit`;
  const { rows } = await sql<AuditRow & More>`
    SELECT ${auditColumns}${more}
    FROM (SELECT audit.* FROM ${found} ORDER BY ${orders[order]} LIMIT ${limit}) audit
      ${auditJoins}
    ORDER BY ${orders[order]}`.execute(db);
  return rows;
}

/** An entry as the API shows it to somebody. */
export function itemOf(reader: Actor, row: AuditRow): AuditListItem {
  const { id, at, actor, actingAs, action, entity, organisation, program } = row;
  const address = addressFor(reader, row);
  return { id, at: instantOf(at), actor, actingAs, action, entity, organisation, program, address };
}

/** One entry, which the gate has let the actor see. */
export async function findAuditEntry(db: Db, actor: Actor, id: string): Promise<AuditEntryView | null> {
  const { rows } = await sql<AuditRow & Pick<AuditEntryView, "before" | "after">>`
    SELECT ${auditColumns}, audit.before, audit.after FROM audit ${auditJoins} WHERE audit.id = ${id}`.execute(
    db,
  );
  const [row] = rows;
  if (row === undefined) return null;
  return { ...itemOf(actor, row), requestId: row.requestId, before: row.before, after: row.after };
}
