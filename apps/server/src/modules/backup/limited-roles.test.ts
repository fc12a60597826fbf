import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { connectionTo } from "../../platform/db/connection.ts";
import { closePool, createPool } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { openFolderStore } from "../../platform/files/folder-store.ts";
import {
  afterRestore,
  backUp,
  everythingIn,
  givenContent,
  restore,
  withoutRestoreEntry,
} from "../../test/backing-up.ts";
import { useTestDatabase } from "../../test/database.ts";
import { openArchive } from "./check-archive.ts";
import { verifyBackup } from "./verify-backup.ts";

// Each of these makes and fills databases.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "aquamark-backup-roles-"));
const store = openFolderStore(join(folder, "backups"));
const files = openFolderStore(join(folder, "files"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("who owns the database and is no superuser, as on RDS, can back up, verify and restore", async () => {
  await givenContent(database);
  const before = await everythingIn(database.pool);
  const made = await backUp(database.url, store, { files });
  const name = "owned";
  await database.pool.query("CREATE ROLE owner LOGIN CREATEDB NOSUPERUSER PASSWORD 'x'");
  await database.pool.query(`CREATE DATABASE ${name} OWNER owner TEMPLATE template0 ENCODING 'UTF8'`);
  const url = new URL(database.url);
  url.username = "owner";
  url.password = "x";
  url.pathname = `/${name}`;
  try {
    await restore(url.href, store, made.name);
    const own = await backUp(url.href, store, { files });
    await restore(url.href, store, own.name, { confirm: () => Promise.resolve() });
    await verifyBackup({
      connection: connectionTo(url.href),
      archive: await openArchive(store, own.name, []),
      now: new Date(),
      say: () => {},
    });

    const pool = createPool(url.href, 1);
    expect(withoutRestoreEntry(await everythingIn(pool))).toEqual(afterRestore(before));
    await closePool(pool);
    expect(await migrate(url.href)).toEqual({ names: [] });
  } finally {
    await database.pool.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await database.pool.query("DROP ROLE owner");
  }
});
