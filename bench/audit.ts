// npm run bench:audit: what an entry of the audit costs its writer, and how long sealing, verifying and searching many take.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalDatabase } from "@aquamark/local";
import { auditKeysOf, recordAudit, verifyAudit } from "../apps/server/src/modules/audit/index.ts";
import { sealAudit } from "../apps/server/src/modules/audit/seal-audit.ts";
import type { AuditFilter } from "../apps/server/src/modules/audit-search/audit-filter.ts";
import { findAudit } from "../apps/server/src/modules/audit-search/find-audit.ts";
import { type Actor, loadActor, type Role } from "../apps/server/src/modules/identity/index.ts";
import { systemClock } from "../apps/server/src/platform/clock.ts";
import { readConfig } from "../apps/server/src/platform/config.ts";
import type { AppContext } from "../apps/server/src/platform/context.ts";
import { connectClient, connectionTo } from "../apps/server/src/platform/db/connection.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { createLogger } from "../apps/server/src/platform/log.ts";
import { openContext } from "../apps/server/src/platform/open-context.ts";
import { givenManyEntries, givenPeople } from "./audit-data.ts";
import { report, table } from "./report.ts";

const writes = 2_000;
const rounds = 7;
const entries = 1_000_000;

const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
// Whoever runs the database must reach it, or it would be made elsewhere and stay there.
chmodSync(dir, 0o755);
const database = await startLocalDatabase({ dataDir: dir, log: { info: () => undefined } });
try {
  const connection = connectionTo(database.url);
  await migrate(connection);
  const reading = readConfig({});
  if (!reading.ok) throw new Error("The settings are not valid.");
  const context = await openContext({
    config: reading.config,
    connection,
    log: createLogger("silent"),
    clock: systemClock,
    webDir: null,
    demoAccounts: null,
  });
  try {
    await measureWriting(context);
    await measureSealing(context);
    await measureSearching(context);
  } finally {
    await context.close();
  }
} finally {
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
}
table();

/** Entries one after the other in one transaction, so that waiting for the disk is not measured. */
async function measureWriting({ db, pool }: AppContext): Promise<void> {
  const times: Record<"without" | "with", number[]> = { without: [], with: [] };
  for (let round = 0; round < rounds; round += 1)
    for (const how of ["without", "with"] as const) {
      await pool.query(
        `ALTER TABLE audit ${how === "with" ? "ENABLE" : "DISABLE"} TRIGGER audit__note_unsealed`,
      );
      await db.transaction().execute(async (tx) => {
        const began = performance.now();
        for (let n = 0; n < writes; n += 1)
          await recordAudit(tx, {
            at: new Date(),
            actorId: null,
            action: "submission.edit",
            entityKind: "submission",
            entityId: null,
            before: { title: "Round of last year" },
            after: { title: "Round of this year" },
            requestId: "req-1",
            address: "192.0.2.7",
          });
        times[how].push(((performance.now() - began) * 1_000) / writes);
      });
    }
  for (const how of ["without", "with"] as const)
    report({
      name: `write an entry, ${how} noting it for sealing`,
      value: Math.round(median(times[how])),
      unit: "µs",
    });
}

async function measureSealing(context: AppContext): Promise<void> {
  const { pool, config, authSecret } = context;
  const client = await connectClient(pool.connection);
  client.on("error", () => undefined /* what is under way fails by itself */);
  await client.query(
    "ALTER TABLE audit DISABLE TRIGGER USER; TRUNCATE audit, audit_unsealed; ALTER TABLE audit ENABLE TRIGGER USER",
  );
  await givenManyEntries(client, entries);
  const signal = new AbortController().signal;
  const seal = () => sealAudit(context, { signal, blocksMax: 1_000 });
  await timed(`seal ${entries.toLocaleString("en")} entries`, "s", seal);
  const keys = auditKeysOf(config, authSecret);
  const before = process.memoryUsage().rss;
  let most = before;
  const verification = await timed(`verify ${entries.toLocaleString("en")} entries`, "s", () =>
    verifyAudit(client, keys, {
      onProgress: () => {
        most = Math.max(most, process.memoryUsage().rss);
      },
    }),
  );
  if (verification.faultCount > 0) throw new Error(JSON.stringify(verification.faults.slice(0, 3)));
  report({ name: "memory that verifying takes", value: Math.round((most - before) / 1e6), unit: "MB" });
  await client.query(
    `INSERT INTO audit SELECT gen_random_uuid(), now(), actor_id, acting_as_id, action, entity_kind, entity_id, scope_id,
       before, after, request_id, address, organisation_id, program_id FROM audit LIMIT 20`,
  );
  await timed("seal what a minute brings, over them", "ms", seal);
  await client.end();
}

/** A page of the newest entries, as the page Audit asks for it. */
async function measureSearching({ db, pool }: AppContext): Promise<void> {
  const client = await connectClient(pool.connection);
  const groupId = await givenPeople(client);
  await client.query("VACUUM ANALYZE audit");
  await client.end();
  const person = await db
    .selectFrom("appUser")
    .select("id")
    .where("name", "=", "Person 30")
    .executeTakeFirstOrThrow();
  const loaded = await loadActor(db, person.id, "bench");
  if (loaded === null) throw new Error("There is no such person.");
  const of = (role: Role, organisationId = loaded.organisationId): Actor => ({
    ...loaded,
    role,
    organisationId,
    groupIds: [groupId],
  });
  const readers: [string, Actor][] = [
    ["everything", of("super_admin")],
    ["a third", of("admin")],
    ["one organisation", of("org_admin")],
    // Somebody of an organisation that nobody has done anything for.
    ["nothing", of("org_admin", "00000000-0000-7000-8000-000000000000")],
  ];
  const filters: [string, AuditFilter][] = [
    ["all", {}],
    ["a month", { from: "2025-03-01T00:00:00Z", to: "2025-04-01T00:00:00Z" }],
    ["a rare action", { action: "user.role" }],
    ["an action that there is none of", { action: "mail." }],
    ["a person by name", { q: "Person 33" }],
    ["an organisation by name", { q: "Organisation 30" }],
    ["an action by its words", { q: "user role", qActions: ["user.role"] }],
    ["an address", { q: "192.0.2.200" }],
  ];
  for (const [who, actor] of readers)
    for (const [what, filter] of filters) {
      const ask = () => findAudit(db, actor, filter, { cursor: undefined, limit: 50, order: "-at" });
      await ask();
      await timed(`a page of ${what}, for who sees ${who}`, "ms", ask);
    }
}

async function timed<T>(name: string, unit: "s" | "ms", work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  const ms = performance.now() - began;
  report({ name, value: unit === "s" ? Math.round(ms / 100) / 10 : Math.round(ms), unit });
  return result;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
