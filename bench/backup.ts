// npm run bench:backup: how long backing up, checking and restoring take, and how large an archive is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalDatabase } from "@aquamark/local";
import {
  checkArchive,
  generateKey,
  makeBackup,
  openArchive,
  readIdentities,
  restoreBackup,
  verifyBackup,
} from "../apps/server/src/modules/backup/index.ts";
import { connectClient, connectionTo } from "../apps/server/src/platform/db/connection.ts";
import { closePool, createDb, createPool } from "../apps/server/src/platform/db/database.ts";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";
import { openFolderStore } from "../apps/server/src/platform/files/folder-store.ts";
import { loadBenchData } from "./http-data.ts";
import { report, table } from "./report.ts";

const measures = 200;
const sizes = [50, 1_000, 5_000];
const attachmentsBytes = 200_000_000;
const oneFileBytes = 2_000_000;
const silent = () => undefined;

for (const submissions of sizes) await measureSize(submissions);
table();

async function measureSize(submissions: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
  const database = await startLocalDatabase({ dataDir: dir, log: { info: silent } });
  const connection = connectionTo(database.url);
  const files = openFolderStore(join(dir, "files"));
  const store = openFolderStore(join(dir, "backups"));
  try {
    await migrate(connection);
    const pool = createPool(connection, 3);
    await loadBenchData(createDb(pool), { submissions, measures, authSecret: "x".repeat(40) });
    const { rows } = await pool.query<{ bytes: number }>(
      "SELECT pg_database_size(current_database()) AS bytes",
    );
    await closePool(pool);
    for (let n = 0; n < attachmentsBytes / oneFileBytes; n++) {
      await files.put(`attachments/${n}`, [Buffer.alloc(oneFileBytes, `${n} `)]);
    }
    const size = `${(submissions * measures).toLocaleString("en")} answers (${Math.round((rows[0]?.bytes ?? 0) / 1e6)} MB)`;
    const key = await generateKey(new Date());

    for (const how of ["plain", "encrypted"] as const) {
      const name = `${size}, ${how}`;
      const client = await connectClient(connection, { application_name: "aquamark backup" });
      const recipients = how === "plain" ? [] : [key.recipient];
      const now = () => new Date();
      const made = await timed(`${name}: back up`, () =>
        makeBackup({ client, files, store, recipients, format: "copy", now, say: silent }),
      );
      await client.end();
      const stored = made.parts.filter(({ holds }) => holds !== "attachments");
      const bytes = stored.reduce((sum, part) => sum + part.bytes, 0);
      report({
        name: `${name}: archive without attachments`,
        value: Math.round(bytes / 1e5) / 10,
        unit: "MB",
      });
      const archive = await openArchive(store, made.name, readIdentities(key.identityFile));
      await timed(`${name}: check all of it`, () => checkArchive(archive));
      await timed(`${name}: restore`, () =>
        restoreBackup({
          connection,
          archive,
          files,
          now: now(),
          say: silent,
          confirm: () => Promise.resolve(),
        }),
      );
      await timed(`${name}: verify`, () => verifyBackup({ connection, archive, now: now(), say: silent }));
    }
    report({
      name: `${size}: most memory of this process so far`,
      value: Math.round(process.resourceUsage().maxRSS / 1000),
      unit: "MB",
    });
  } finally {
    await database.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const result = await work();
  report({ name, value: Math.round((performance.now() - began) / 100) / 10, unit: "s" });
  return result;
}
