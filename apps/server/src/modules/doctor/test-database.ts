import type pg from "pg";
import type { Config } from "../../platform/config.ts";
import { isLoopback } from "../../platform/config.ts";
import { connectClient, databaseConnection } from "../../platform/db/connection.ts";
import { DatabaseFault } from "../../platform/db/database-fault.ts";
import { serverVersionMin } from "../../platform/db/migrate.ts";
import { checkSchema, programSchema, readSchemaState } from "../../platform/db/schema-state.ts";
import { type Finding, testing } from "./finding.ts";

type Test = Parameters<Parameters<typeof testing>[1]>[0];

const versionMax = 18;
const slowMs = 50;
const clocksMayDifferMs = 5_000;

/** Whether the database can be used: its server, this program's rights, its schema, its clock. */
export async function testDatabase(config: Config): Promise<Finding[]> {
  return testing("database", async (test) => {
    if (config.databaseUrl === null && config.databaseSecretId === null) {
      test.warning(
        "DATABASE_URL is not set, so no database was tested; aquamark start brings its own.",
        "Set DATABASE_URL to test the one that serve and work will use.",
      );
      return;
    }
    const client = await connect(config);
    try {
      await testServer(client, test);
      await testClock(client, test);
      await testConnections(client, config, test);
      const isOwner = await testAudit(client, test);
      await testRights(client, test, isOwner);
      await testSchema(client, test);
    } finally {
      await client.end();
    }
  });
}

async function connect(config: Config): Promise<pg.Client> {
  try {
    return await connectClient(databaseConnection(config), {
      application_name: "aquamark doctor",
      connectionTimeoutMillis: 10_000,
      statement_timeout: 10_000,
    });
  } catch (error) {
    const { message, code = "" } = error as NodeJS.ErrnoException;
    throw new Error(`The database cannot be reached: ${message || code}.`, { cause: error });
  }
}

async function testServer(client: pg.Client, test: Test): Promise<void> {
  const began = performance.now();
  const {
    rows: [server],
  } = await client.query<{
    version: number;
    encoding: string;
    isStandby: boolean;
    isReadOnly: string;
    isEncrypted: boolean | null;
    collationWas: string | null;
    collationIs: string | null;
  }>(`
    SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding,
      pg_is_in_recovery() AS "isStandby", current_setting('default_transaction_read_only') AS "isReadOnly",
      (SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()) AS "isEncrypted",
      datcollversion AS "collationWas", pg_database_collation_actual_version(oid) AS "collationIs"
    FROM pg_database WHERE datname = current_database()`);
  const ms = Math.round((performance.now() - began) * 10) / 10;
  if (!server) throw new Error("The database does not know itself.");
  const major = Math.floor(server.version / 10_000);
  const said = `PostgreSQL ${major} answers in ${ms} ms.`;
  if (major < serverVersionMin) test.failed(said, `Upgrade PostgreSQL to ${serverVersionMin} or later.`);
  else if (major > versionMax)
    test.warning(
      `${said} It is newer than those Aquamark was tested with (${serverVersionMin} to ${versionMax}).`,
      "Upgrade Aquamark.",
    );
  else if (ms > slowMs)
    test.warning(said, "Put the program nearer to its database: each request asks it several times.");
  else test.ok(said);
  if (server.encoding !== "UTF8")
    test.failed(
      `Its encoding is ${server.encoding}.`,
      "Make the database anew with ENCODING 'UTF8' and restore into it.",
    );
  if (server.isStandby || server.isReadOnly === "on")
    test.failed(
      "It takes no writes: it is a standby or read-only.",
      "Name the primary server in DATABASE_URL.",
    );
  const { host } = client;
  if (server.isEncrypted !== true && !host.startsWith("/") && !isLoopback(host))
    test.warning(
      "The connection to it is not encrypted.",
      "Turn TLS on at the server and in the settings of the database.",
    );
  if (server.collationWas !== server.collationIs)
    test.warning(
      `Its sort order was made by version ${server.collationWas ?? "unknown"} of the system's rules, which are now ${server.collationIs ?? "unknown"}.`,
      "Rebuild the indexes of texts (REINDEX DATABASE), then ALTER DATABASE … REFRESH COLLATION VERSION.",
    );
}

async function testClock(client: pg.Client, test: Test): Promise<void> {
  const sentAt = Date.now();
  const { rows } = await client.query<{ now: string }>(
    "SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now",
  );
  const differenceMs = Number(rows[0]?.now) - (sentAt + Date.now()) / 2;
  const seconds = (Math.abs(differenceMs) / 1_000).toFixed(1);
  if (Math.abs(differenceMs) > clocksMayDifferMs)
    test.warning(
      `The clock of the database is ${seconds} seconds ${differenceMs > 0 ? "ahead of" : "behind"} this machine's.`,
      "Synchronise both clocks: timedatectl.",
    );
  else test.ok("Its clock and this machine's agree.");
}

async function testConnections(client: pg.Client, { databasePoolSize }: Config, test: Test): Promise<void> {
  const { rows } = await client.query<{ most: number; open: number }>(`
    SELECT current_setting('max_connections')::int AS most,
      (SELECT count(*)::int FROM pg_stat_activity WHERE backend_type = 'client backend') AS open`);
  const { most = 0, open = 0 } = rows[0] ?? {};
  const says = `${open} of its ${most} connections are open; each process of this program takes up to ${databasePoolSize} and a few more.`;
  if (open + databasePoolSize > most)
    test.warning(says, "Raise max_connections of the server, or lower DATABASE_POOL_SIZE.");
  else test.ok(says);
}

/** Whether the program's own login could change the audit past its triggers, which its owner and a superuser can. */
async function testAudit(client: pg.Client, test: Test): Promise<boolean> {
  const { rows } = await client.query<{ user: string; mayChange: boolean }>(`
    SELECT current_user AS user, coalesce(bool_or(pg_has_role(c.relowner, 'MEMBER')
      OR has_table_privilege(c.oid, 'UPDATE') OR has_table_privilege(c.oid, 'DELETE')
      OR has_table_privilege(c.oid, 'TRUNCATE') OR has_table_privilege(c.oid, 'TRIGGER')), false) AS "mayChange"
    FROM pg_class c WHERE c.oid IN (to_regclass('public.audit'), to_regclass('public.audit_block'),
      to_regclass('public.audit_block_entry'))`);
  const { user = "", mayChange = false } = rows[0] ?? {};
  if (mayChange)
    test.warning(
      `${user} owns the audit or may change it, so whoever gets hold of its password can too.`,
      "Let serve and work use a role that aquamark migrate --grant-to has prepared: docs/operate/audit.md.",
    );
  else test.ok(`${user} may not change the audit.`);
  return mayChange;
}

async function testRights(client: pg.Client, test: Test, isOwner: boolean): Promise<void> {
  const { rows } = await client.query<{
    user: string;
    maySchemas: boolean;
    mayTables: boolean;
    closed: string[];
  }>(`
    SELECT current_user AS user, has_database_privilege(current_database(), 'CREATE') AS "maySchemas",
      has_schema_privilege('public', 'CREATE') AS "mayTables",
      ARRAY(SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT has_table_privilege(c.oid, 'SELECT')
        ORDER BY 1) AS closed`);
  const { user = "", maySchemas = false, mayTables = false, closed = [] } = rows[0] ?? {};
  if (closed.length > 0)
    test.failed(
      `${user} may not read ${closed.join(", ")}.`,
      `Let ${user} own the database and all that is in it.`,
    );
  if (!isOwner && closed.length === 0) test.ok(`${user} may use it; its owner migrates it.`);
  else if (!maySchemas || !mayTables)
    test.warning(
      `${user} may not make ${maySchemas ? "tables" : "schemas"}, so it cannot migrate.`,
      "Run aquamark migrate as the owner of the database.",
    );
  else if (closed.length === 0) test.ok(`${user} may use and migrate it.`);
}

async function testSchema(client: pg.Client, test: Test): Promise<void> {
  const state = await readSchemaState(client);
  const own = programSchema();
  try {
    checkSchema(state, own);
  } catch (error) {
    if (!(error instanceof DatabaseFault)) throw error;
    test.failed(error.message, state.number < own ? "Run aquamark migrate." : "Upgrade this program.");
    return;
  }
  if (state.number > own)
    test.warning(
      "A later version of the program has migrated it, in a way that lets this one work on.",
      "Upgrade this program too.",
    );
  else test.ok("Its schema is the program's.");
}
