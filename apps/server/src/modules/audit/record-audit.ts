import type { Db, Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";

/** One entry of the audit, for what is no change of an entity: sign-ins, exports, downloads. */
export type AuditEntry = {
  at: Date;
  actorId: string | null;
  actingAsId?: string | null;
  action: string;
  entityKind: string;
  entityId: string | null;
  scopeId?: string | null;
  /** The program and the organisation it concerns: who may see the audit of those sees the entry. */
  programId?: string | null;
  organisationId?: string | null;
  before?: unknown;
  after?: unknown;
  requestId: string | null;
  address: string | null;
};

/** Appends an entry; changes of entities are recorded by recordChange instead. */
export async function recordAudit(db: Db | Tx, entry: AuditEntry): Promise<void> {
  await db
    .insertInto("audit")
    .values({
      id: newId(),
      occurredAt: entry.at,
      actorId: entry.actorId,
      actingAsId: entry.actingAsId ?? null,
      action: entry.action,
      entityKind: entry.entityKind,
      entityId: entry.entityId,
      scopeId: entry.scopeId ?? null,
      programId: entry.programId ?? null,
      organisationId: entry.organisationId ?? null,
      before: entry.before === undefined ? null : JSON.stringify(entry.before),
      after: entry.after === undefined ? null : JSON.stringify(entry.after),
      requestId: entry.requestId,
      address: entry.address,
    })
    .execute();
}

/** Appends many entries at once. */
export async function recordAudits(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  await insertRows(
    tx,
    "audit",
    [
      "id",
      "occurredAt",
      "actorId",
      "actingAsId",
      "action",
      "entityKind",
      "entityId",
      "scopeId",
      "programId",
      "organisationId",
      "before",
      "after",
      "requestId",
      "address",
    ],
    entries.map(({ at, ...entry }) => ({ ...entry, id: newId(), occurredAt: at })),
  );
}
