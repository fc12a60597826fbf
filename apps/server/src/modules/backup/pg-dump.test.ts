import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestDatabase, type TestDatabase } from "@aquamark/local";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { readConfig } from "../../platform/config.ts";
import { connectClient, connectionTo, databaseConnection } from "../../platform/db/connection.ts";
import { closePool, createPool } from "../../platform/db/database.ts";
import { migrate } from "../../platform/db/migrate.ts";
import { openFolderStore } from "../../platform/files/folder-store.ts";
import {
  afterRestore,
  backUp,
  contentOf,
  emptyDatabase,
  givenContent,
  restore,
  shapeOf,
  withoutRestoreEntry,
} from "../../test/backing-up.ts";
import { givenAuthority } from "../../test/certificates.ts";
import { useTestDatabase } from "../../test/database.ts";
import { checkArchive, openArchive } from "./check-archive.ts";
import { generateKey, readIdentities } from "./encryption-keys.ts";
import { makeBackup } from "./make-backup.ts";
import { verifyBackup } from "./verify-backup.ts";

// Each of these makes and fills databases.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "aquamark-backup-dump-"));
const store = openFolderStore(join(folder, "backups"));
const files = openFolderStore(join(folder, "files"));
beforeAll(() => givenContent(database));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// pg_dump must know the server, and the embedded one brings none: the distribution's server and its own pg_dump do.
const distribution = "/usr/lib/postgresql/15";
describe.skipIf(!existsSync(join(distribution, "bin", "initdb")))(
  `with pg_dump (needs PostgreSQL's server in ${distribution})`,
  () => {
    let server: Awaited<ReturnType<typeof startTestDatabase>>;
    let url: string;
    beforeAll(async () => {
      server = await startTestDatabase({ postgresqlDir: distribution });
      url = await server.createDatabase("aquamark");
      const made = await backUp(database.url, store, { files });
      await restore(url, store, made.name);
      const pool = createPool(url, 2);
      await pool.query(
        "INSERT INTO auth_verification (id, identifier, value, expires_at) VALUES (gen_random_uuid(), 'x', 'y', now())",
      );
      await closePool(pool);
    });
    afterAll(() => server.stop());

    test("what is dumped comes back, on this and on a newer server", async () => {
      const held = await contentOf(url);
      const made = await backUp(url, store, { files, format: "auto" });
      const target = await server.createDatabase("target");
      const newer = await emptyDatabase();
      try {
        await checkArchive(await openArchive(store, made.name, []));
        await restore(target, store, made.name);
        await restore(newer.url, store, made.name);

        expect(made).toMatchObject({ kind: "pg_dump", postgresql: expect.stringMatching(/^15\./) });
        for (const at of [target, newer.url]) {
          const entries = (await contentOf(at)).get("audit")?.length ?? 0;
          expect(entries).toBe((held.get("audit")?.length ?? 0) + 1);
          expect(withoutRestoreEntry(await contentOf(at))).toEqual(withoutRestoreEntry(afterRestore(held)));
        }
        expect(await shapeOf(newer.url)).toEqual(await shapeOf(database.url));
      } finally {
        await newer.drop();
      }
    });

    test("a dump that is cut is refused", async () => {
      const made = await backUp(url, store, { files, format: "pg_dump" });
      const file = join(folder, "backups", made.name, "database.dump");
      truncateSync(file, 20_000);

      await expect(checkArchive(await openArchive(store, made.name, []))).rejects.toThrow(/damaged|failed/);
    });

    test("an encrypted dump is verified with its key", async () => {
      const key = await generateKey(new Date());
      const made = await backUp(url, store, { files, format: "pg_dump", recipients: [key.recipient] });

      await verifyBackup({
        connection: connectionTo(url),
        archive: await openArchive(store, made.name, readIdentities(key.identityFile)),
        now: new Date(),
        say: () => {},
      });
      expect(made.parts.map(({ file }) => file)).toContain("database.dump.age");
    });
  },
);

describe.skipIf(!existsSync(join(distribution, "bin", "initdb")))(
  `pg_dump over TLS (needs PostgreSQL's server in ${distribution})`,
  () => {
    const authority = givenAuthority();
    let server: TestDatabase;
    beforeAll(async () => {
      server = await startTestDatabase({ postgresqlDir: distribution, tls: authority.issue("localhost") });
    });
    afterAll(() => server.stop());

    test("is made where only the authority of the settings vouches for the server", async () => {
      const url = await server.createDatabase("aquamark");
      await migrate(url);
      const address = new URL(url);
      address.search = "";
      address.port = String(server.port);
      const caFile = join(folder, "ca.pem");
      writeFileSync(caFile, authority.certificate);
      const reading = readConfig({ DATABASE_URL: address.href, DATABASE_CA: caFile });
      if (!reading.ok) throw new Error("The settings of this test are not valid.");
      const connection = databaseConnection(reading.config);
      const client = await connectClient(connection);
      try {
        const { rows } = await client.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
        expect(rows).toEqual([{ ssl: true }]);

        const made = await makeBackup({
          client,
          files,
          store,
          recipients: [],
          format: "pg_dump",
          now: () => new Date(),
          say: () => {},
        });

        expect(made.kind).toBe("pg_dump");
      } finally {
        await client.end();
      }
    });
  },
);
