import { expect } from "vitest";
import type { AuditListItem } from "../modules/audit-search/audit-view.ts";
import type { Db } from "../platform/db/database.ts";
import { newId } from "../platform/db/ids.ts";
import type { apiOf } from "./api.ts";

export type GivenAuditEntry = {
  at?: string;
  actorId?: string | null;
  actingAsId?: string | null;
  organisationId?: string | null;
  programId?: string | null;
  action?: string;
  entityKind?: string;
  entityId?: string | null;
  scopeId?: string | null;
  before?: unknown;
  after?: unknown;
  address?: string;
  requestId?: string;
};

/** Writes an entry of the audit and gives its id. */
export async function givenAuditEntry(
  db: Db,
  { at, before, after, ...entry }: GivenAuditEntry = {},
): Promise<string> {
  const id = newId();
  await db
    .insertInto("audit")
    .values({
      id,
      occurredAt: at ?? "2026-05-01T08:00:00Z",
      action: "organisation.edit",
      entityKind: "organisation",
      address: "192.0.2.7",
      requestId: "a request",
      before: before === undefined ? null : JSON.stringify(before),
      after: after === undefined ? null : JSON.stringify(after),
      ...entry,
    })
    .execute();
  return id;
}

type AuditList = { items: AuditListItem[]; nextCursor: string | null; total: number; isTotalExact: boolean };

/** The audit as a reader gets it. */
export async function auditList(
  api: ReturnType<typeof apiOf>,
  reader: { id: string },
  query: Record<string, string>,
): Promise<AuditList> {
  const { status, body } = await api(reader, "GET", `/audit?${new URLSearchParams(query)}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as AuditList;
}
