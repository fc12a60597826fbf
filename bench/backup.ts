// npm run bench:backup: how long backing up, checking and restoring take, and how large an archive is.
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
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
// Earlier steps of each answer make most of a database that is years old.
const sizes = [
  { submissions: 50, steps: 0 },
  { submissions: 1_000, steps: 0 },
  { submissions: 1_000, steps: 10 },
];
const attachmentsBytes = 200_000_000;
const oneFileBytes = 2_000_000;
const silent = () => undefined;

for (const size of sizes) await measureSize(size);
table();

async function measureSize({ submissions, steps }: { submissions: number; steps: number }): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-bench-"));
  // Whoever runs the database must reach it, or it would be made elsewhere and stay there.
  chmodSync(dir, 0o755);
  const database = await startLocalDatabase({ dataDir: dir, log: { info: silent } });
  const connection = connectionTo(database.url);
  const files = openFolderStore(join(dir, "files"));
  const store = openFolderStore(join(dir, "backups"));
  try {
    await migrate(connection);
    const pool = createPool(connection, 3);
    // What failed is told by whoever asked.
    pool.on("error", silent);
    await loadBenchData(createDb(pool), { submissions, measures, authSecret: "x".repeat(40) });
    // A connection of its own, whose statements may take their time.
    const filler = await connectClient(connection);
    await filler.query(
      `INSERT INTO response_version
       SELECT submission_id, measure_id, step, approval, parts, comment, sub_measures, not_relevant, quality,
         version_began_at, modified_at, modified_by
       FROM response, generate_series(1, $1) AS step`,
      [steps],
    );
    await filler.end();
    const { rows } = await pool.query<{ bytes: number }>(
      "SELECT pg_database_size(current_database()) AS bytes",
    );
    await closePool(pool);
    for (let n = 0; n < attachmentsBytes / oneFileBytes; n++) {
      await files.put(`attachments/${n}`, [Buffer.alloc(oneFileBytes, `${n} `)]);
    }
    const rowCount = (submissions * measures * (1 + steps)).toLocaleString("en");
    const size = `${rowCount} answers and steps (${Math.round((rows[0]?.bytes ?? 0) / 1e6)} MB)`;
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
