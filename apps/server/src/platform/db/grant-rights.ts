import pg from "pg";
import { connectClient, type DatabaseConnection } from "./connection.ts";
import { DatabaseFault } from "./database-fault.ts";

const everything = "SELECT, INSERT, UPDATE, DELETE";

/** What the program needs of tables that it may not use as it likes. */
const narrower: Record<string, string> = {
  audit: "SELECT, INSERT",
  audit_block: "SELECT, INSERT",
  audit_block_entry: "SELECT, INSERT",
  // It has one row, which only grows.
  audit_head: "SELECT, INSERT, UPDATE",
  schema_mark: "SELECT",
  schema_migration: "SELECT",
};

/**
 * Gives a role what `serve` and `work` need and no more, so that the program neither owns its tables nor can change
 * the audit. Run again after each migration, since new tables belong to whoever migrates; what the role had before
 * that is too much is taken away.
 */
export async function grantRights(connection: DatabaseConnection, role: string): Promise<void> {
  const client = await connectClient(connection, { application_name: "aquamark migrate" });
  try {
    await client.query("BEGIN");
    await refuseUnfit(client, role);
    const to = pg.escapeIdentifier(role);
    for (const schema of ["public", "graphile_worker"]) {
      await client.query(`GRANT USAGE ON SCHEMA ${schema} TO ${to}`);
      await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${to}`);
      await client.query(`GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${to}`);
      for (const { name, hasRowSecurity } of await ownTables(client, schema)) {
        const table = `${schema}.${pg.escapeIdentifier(name)}`;
        await client.query(`REVOKE ALL ON ${table} FROM ${to}`);
        await client.query(
          `GRANT ${(schema === "public" && narrower[name]) || everything} ON ${table} TO ${to}`,
        );
        if (hasRowSecurity) await letThroughRows(client, table, role);
      }
    }
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
}

/** Refuses a role that is not there, and one that owns the tables or may do everything anyway. */
async function refuseUnfit(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query<{ owns: boolean }>(
    `SELECT r.rolsuper OR pg_has_role(r.oid, c.relowner, 'MEMBER') AS owns
     FROM pg_roles r, pg_class c WHERE r.rolname = $1 AND c.oid = 'public.audit'::regclass`,
    [role],
  );
  const [found] = rows;
  if (found === undefined)
    throw new DatabaseFault(`There is no role ${role}: make it first, by CREATE ROLE.`);
  if (found.owns)
    throw new DatabaseFault(
      `${role} owns the tables or may do everything: let serve and work use another role than the one that migrates.`,
    );
}

async function ownTables(client: pg.Client, schema: string) {
  const { rows } = await client.query<{ name: string; hasRowSecurity: boolean }>(
    `SELECT relname AS name, relrowsecurity AS "hasRowSecurity" FROM pg_class
     WHERE relnamespace = $1::regnamespace AND relkind IN ('r', 'p', 'v') AND pg_has_role(relowner, 'MEMBER')
     ORDER BY relname`,
    [schema],
  );
  return rows;
}

/** The queue shows its rows to their owner alone unless a policy says otherwise. */
async function letThroughRows(client: pg.Client, table: string, role: string): Promise<void> {
  const policy = pg.escapeIdentifier(`aquamark ${role}`);
  await client.query(`DROP POLICY IF EXISTS ${policy} ON ${table}`);
  await client.query(
    `CREATE POLICY ${policy} ON ${table} TO ${pg.escapeIdentifier(role)} USING (true) WITH CHECK (true)`,
  );
}
