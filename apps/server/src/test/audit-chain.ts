import {
  type AuditEntry,
  auditKeysOf,
  recordAudit,
  type Verification,
  verifyAudit,
} from "../modules/audit/index.ts";
import type { VerifyOptions } from "../modules/audit/verify-audit.ts";
import { connectClient, connectionTo } from "../platform/db/connection.ts";
import type { Db, Tx } from "../platform/db/database.ts";
import { testAuthSecret } from "./processes.ts";

/** Writes an entry of the audit, as any use case would. */
export async function givenAuditEntry(db: Db | Tx, entry: Partial<AuditEntry> = {}): Promise<void> {
  await recordAudit(db, {
    at: new Date(),
    actorId: null,
    action: "organisation.edit",
    entityKind: "organisation",
    entityId: null,
    requestId: "a request",
    address: "192.0.2.7",
    before: { name: "Tarn" },
    after: { name: "Tarn Valley" },
    ...entry,
  });
}

/** Verifies the audit of the database at the address; without `auditKey` by the key of the test's app. */
export async function verifyChain(
  url: string,
  { auditKey = null, ...options }: VerifyOptions & { auditKey?: string | null } = {},
): Promise<Verification> {
  const client = await connectClient(connectionTo(url));
  try {
    return await verifyAudit(client, auditKeysOf({ auditKey }, testAuthSecret), options);
  } finally {
    await client.end();
  }
}

/** Changes what is append-only, as whoever owns the tables could. */
export async function tamper(url: string, ...statements: string[]): Promise<void> {
  const client = await connectClient(connectionTo(url));
  try {
    await client.query("SET session_replication_role = replica");
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
