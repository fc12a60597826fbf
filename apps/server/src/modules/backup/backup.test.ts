import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { applyMigrations, knownMigrations } from "../../platform/db/apply-migrations.ts";
import { connectClient, connectionTo } from "../../platform/db/connection.ts";
import { closePool, createDb, createPool } from "../../platform/db/database.ts";
import { migrate, migrateJobQueue } from "../../platform/db/migrate.ts";
import { openFolderStore } from "../../platform/files/folder-store.ts";
import { buildTestApp } from "../../test/app.ts";
import { givenAuditEntry, verifyChain } from "../../test/audit-chain.ts";
import {
  afterRestore,
  backUp,
  contentOf,
  emptyDatabase,
  everythingIn,
  givenContent,
  noFiles,
  restore,
  shapeOf,
  withoutRestoreEntry,
} from "../../test/backing-up.ts";
import { useTestDatabase } from "../../test/database.ts";
import { parseAnchor } from "../audit/index.ts";
import { sealAudit } from "../audit/seal-audit.ts";
import { checkArchive, openArchive } from "./check-archive.ts";
import { generateKey, readIdentities } from "./encryption-keys.ts";
import { readManifest } from "./manifest.ts";
import { verifyBackup } from "./verify-backup.ts";

// Each of these makes and fills databases.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "aquamark-backup-"));
const store = openFolderStore(join(folder, "backups"));
const files = openFolderStore(join(folder, "files"));
let before: Map<string, string[]>;

beforeAll(async () => {
  await givenContent(database);
  const { context } = await buildTestApp(database);
  await sealAudit(context, { signal: new AbortController().signal, blocksMax: 1 });
  await givenAuditEntry(database.db);
  await database.pool.query("UPDATE audit_unsealed SET queued_at = now() - interval '3 days'");
  await files.put("attachments/1/plan ä.pdf", [Buffer.from("a plan")]);
  await files.put("attachments/2/empty", []);
  await files.put("attachments/3/large", [Buffer.alloc(3_000_000, "x")]);
  await files.put("elsewhere/no-attachment", [Buffer.from("x")]);
  before = await everythingIn(database.pool);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what is backed up with COPY comes back: every table, every row, every job and attachment", async () => {
  const target = await emptyDatabase();
  const restoredFiles = openFolderStore(join(folder, "restored-files"));
  try {
    const made = await backUp(database.url, store, { files });
    await checkArchive(await openArchive(store, made.name, []));
    const restored = await restore(target.url, store, made.name, { files: restoredFiles });

    expect(made.kind).toBe("copy");
    expect(withoutRestoreEntry(await contentOf(target.url))).toEqual(afterRestore(before));
    expect(restored).toMatchObject({ migrations: [], sessionsEnded: 1, attachments: 3 });
    expect((await restoredFiles.stat("attachments/3/large"))?.bytes).toBe(3_000_000);
    expect(await restoredFiles.stat("elsewhere/no-attachment")).toBeNull();
    expect(await shapeOf(target.url)).toEqual(await shapeOf(database.url));
    expect(await migrate(target.url)).toEqual({ names: [] });
  } finally {
    await target.drop();
  }
});

test("the audit of a restored database is as sealed, and goes on being sealed", async () => {
  const target = await emptyDatabase();
  const made = await backUp(database.url, store, { files });
  await restore(target.url, store, made.name);
  const pool = createPool(target.url, 5);
  const app = await buildTestApp({ url: target.url, pool, db: createDb(pool) });
  try {
    const restored = await verifyChain(target.url);
    // The restore has written an entry of its own.
    expect(restored).toMatchObject({ blocks: 1, waiting: 2, faultCount: 0 });

    await sealAudit(app.context, { signal: new AbortController().signal, blocksMax: 5 });

    const { anchor: text } = restored;
    const anchor = text === null ? null : parseAnchor(text);
    expect(await verifyChain(target.url, { since: anchor === null ? [] : [anchor] })).toMatchObject({
      entries: restored.entries + 2,
      blocks: 2,
      waiting: 0,
      faultCount: 0,
    });
  } finally {
    await app.close();
    await closePool(pool);
    await target.drop();
  }
});

test("a restored database goes on as before: the audit is append-only and jobs can be worked on", async () => {
  const target = await emptyDatabase();
  const made = await backUp(database.url, store, { files });
  await restore(target.url, store, made.name);
  const client = await connectClient(connectionTo(target.url));
  try {
    await expect(client.query("DELETE FROM audit")).rejects.toThrow("append-only");
    const { rows } = await client.query(
      "SELECT count(*)::int AS n FROM graphile_worker._private_jobs WHERE is_available",
    );
    expect(rows).toEqual([{ n: 2 }]);
    const { rows: told } = await client.query(
      "SELECT after ->> 'backup' AS name FROM audit WHERE action = 'restore'",
    );
    expect(told).toEqual([{ name: made.name }]);
  } finally {
    await client.end();
    await target.drop();
  }
});

test("a backup is one moment, whatever is written meanwhile", async () => {
  const target = await emptyDatabase();
  const writer = await connectClient(connectionTo(database.url));
  try {
    let isFirst = true;
    const made = await backUp(database.url, store, {
      files,
      say: () => {
        if (!isFirst) return;
        isFirst = false;
        void writer.query(
          `WITH o AS (INSERT INTO survey_group (id, title) VALUES (gen_random_uuid(), 'Meanwhile') RETURNING id)
           INSERT INTO survey_group_organisation SELECT o.id, organisation.id FROM o, organisation`,
        );
      },
    });
    await restore(target.url, store, made.name);

    expect(withoutRestoreEntry(await contentOf(target.url))).toEqual(afterRestore(before));
  } finally {
    await writer.query(
      "DELETE FROM survey_group_organisation USING survey_group g WHERE survey_group_id = g.id AND title = 'Meanwhile'",
    );
    await writer.query("DELETE FROM survey_group WHERE title = 'Meanwhile'");
    await writer.end();
    await target.drop();
  }
});

test.each(knownMigrations().map((name, index) => [name, index + 1] as const))(
  "a backup of the schema %s is restored and brought up to date",
  async (_name, count) => {
    const old = await emptyDatabase();
    const target = await emptyDatabase();
    const client = await connectClient(connectionTo(old.url));
    try {
      await migrateJobQueue(connectionTo(old.url));
      await applyMigrations(client, knownMigrations().slice(0, count));
      await client.query("INSERT INTO organisation (id, name) VALUES (gen_random_uuid(), 'Old Waters')");
      await client.query(
        "INSERT INTO audit (id, occurred_at, action, entity_kind) VALUES (gen_random_uuid(), now(), 'x', 'user')",
      );
      const made = await backUp(old.url, store, { files: noFiles(folder) });

      const restored = await restore(target.url, store, made.name);

      expect(restored.migrations).toEqual(knownMigrations().slice(count));
      expect((await contentOf(target.url)).get("organisation")?.join()).toContain("Old Waters");
      expect(await shapeOf(target.url)).toEqual(await shapeOf(database.url));
      // The restore has written an entry of its own.
      expect(await verifyChain(target.url)).toMatchObject({ waiting: 2, faultCount: 0 });
    } finally {
      await client.end();
      await old.drop();
      await target.drop();
    }
  },
);

describe("an encrypted backup", () => {
  test("comes back with its key, and is nothing to whoever has another or none", async () => {
    const target = await emptyDatabase();
    const [key, other] = [await generateKey(new Date()), await generateKey(new Date())];
    const identities = readIdentities(key.identityFile);
    try {
      const made = await backUp(database.url, store, { files, recipients: [key.recipient] });

      const stored = readdirSync(join(folder, "backups", made.name), { recursive: true, encoding: "utf8" });
      for (const file of stored.filter((name) => name.includes("."))) {
        if (file === "manifest.json") continue;
        expect(file).toMatch(/\.age$/);
        expect(readFileSync(join(folder, "backups", made.name, file), "utf8")).toMatch(
          /^age-encryption\.org\/v1/,
        );
      }
      await expect(openArchive(store, made.name, [])).rejects.toThrow("The archive is encrypted");
      const unreadable = await openArchive(store, made.name, readIdentities(other.identityFile));
      await expect(checkArchive(unreadable)).rejects.toThrow("encrypted for another key");
      await restore(target.url, store, made.name, { identities });
      expect(withoutRestoreEntry(await contentOf(target.url))).toEqual(afterRestore(before));
    } finally {
      await target.drop();
    }
  });
});

describe("a damaged archive", () => {
  async function givenArchive() {
    const made = await backUp(database.url, store, { files });
    return { name: made.name, at: (file: string) => join(folder, "backups", made.name, file) };
  }
  const check = async (name: string) => checkArchive(await openArchive(store, name, []));

  test("is refused where a part was cut", async () => {
    const { name, at } = await givenArchive();
    truncateSync(at("tables/response.copy.gz"), 100);
    await expect(check(name)).rejects.toThrow(`tables/response.copy.gz of ${name} is damaged`);
  });

  test("is refused where a byte was changed", async () => {
    const { name, at } = await givenArchive();
    const content = readFileSync(at("attachments.tar"));
    content[2_000_000] = 7;
    writeFileSync(at("attachments.tar"), content);
    await expect(check(name)).rejects.toThrow("attachments.tar");
  });

  test("is refused where a part is missing", async () => {
    const { name, at } = await givenArchive();
    rmSync(at("tables/audit.copy.gz"));
    await expect(check(name)).rejects.toThrow("tables/audit.copy.gz of");
  });

  test("is refused where its manifest was changed, and where it is cut", async () => {
    const { name, at } = await givenArchive();
    const manifest = readFileSync(at("manifest.json"), "utf8");
    writeFileSync(at("manifest.json"), manifest.replace(/"rows": \d+/, '"rows": 77777'));
    await expect(openArchive(store, name, [])).rejects.toThrow(`The manifest of ${name} is damaged.`);
    writeFileSync(at("manifest.json"), manifest.slice(0, 900));
    await expect(openArchive(store, name, [])).rejects.toThrow(`The manifest of ${name} is damaged.`);
  });

  test("that passes the check and is damaged after it leaves the database as it was", async () => {
    const { name, at } = await givenArchive();
    await check(name);
    const target = await emptyDatabase();
    try {
      const first = await backUp(database.url, store, { files });
      await restore(target.url, store, first.name);
      const held = await contentOf(target.url);
      truncateSync(at("tables/submission.copy.gz"), 50);

      await expect(restore(target.url, store, name, { confirm: () => Promise.resolve() })).rejects.toThrow(
        "damaged",
      );

      expect(await contentOf(target.url)).toEqual(held);
    } finally {
      await target.drop();
    }
  });

  test("of a newer schema is refused, and so is one without a manifest", async () => {
    const { name } = await givenArchive();
    const manifest = await readManifest(store, name);
    if (manifest === null) throw new Error("There is no manifest");
    const { writeManifest } = await import("./manifest.ts");
    const newer = { ...manifest.schema, migrations: [...manifest.schema.migrations, "9999_from_the_future"] };
    await writeManifest(store, { ...manifest, schema: newer });
    await expect(openArchive(store, name, [])).rejects.toThrow("newer than this program");
    await store.remove(`${name}/manifest.json`);
    await expect(openArchive(store, name, [])).rejects.toThrow("its manifest is missing");
  });
});

describe("a restore", () => {
  test("asks before it replaces what is there, and then replaces all of it", async () => {
    const target = await emptyDatabase();
    const made = await backUp(database.url, store, { files });
    try {
      await restore(target.url, store, made.name);
      const client = await connectClient(connectionTo(target.url));
      await client.query("CREATE TABLE left_over (id int); INSERT INTO left_over VALUES (1)");
      await client.query("UPDATE organisation SET name = name || ' changed'");
      await client.end();

      await expect(restore(target.url, store, made.name)).rejects.toThrow("The database is not empty");
      await restore(target.url, store, made.name, { confirm: () => Promise.resolve() });

      expect(withoutRestoreEntry(await contentOf(target.url))).toEqual(afterRestore(before));
    } finally {
      await target.drop();
    }
  });

  test("is refused while Aquamark runs on the database, and over tables of another program", async () => {
    const made = await backUp(database.url, store, { files });
    const foreign = await emptyDatabase();
    try {
      await database.pool.query("SELECT 1");
      await expect(
        restore(database.url, store, made.name, { confirm: () => Promise.resolve() }),
      ).rejects.toThrow("Aquamark is running on this database");
      const client = await connectClient(connectionTo(foreign.url));
      await client.query("CREATE TABLE orders (id int)");
      await client.end();
      await expect(
        restore(foreign.url, store, made.name, { confirm: () => Promise.resolve() }),
      ).rejects.toThrow("tables of another program, such as orders");
      expect(await everythingIn(database.pool)).toEqual(before);
    } finally {
      await foreign.drop();
    }
  });

  test("and a backup exclude each other, and so do two backups", async () => {
    const holder = await connectClient(connectionTo(database.url));
    try {
      await holder.query("SELECT pg_advisory_lock(4157714760)");
      await expect(backUp(database.url, store, { files })).rejects.toThrow(
        "Another process is making or restoring",
      );
    } finally {
      await holder.end();
    }
  });
});

test("a backup that is stopped or fails leaves nothing that could be taken for one", async () => {
  const place = openFolderStore(join(folder, "broken"));
  const stopping = new AbortController();

  await expect(
    backUp(database.url, place, {
      files,
      signal: stopping.signal,
      say: (sentence) => {
        if (sentence.startsWith("audit")) stopping.abort();
      },
    }),
  ).rejects.toThrow("It was stopped.");
  await expect(
    backUp(database.url, place, {
      files: {
        ...files,
        get: () => Promise.reject(new Error("the bucket is gone")),
      },
    }),
  ).rejects.toThrow("the bucket is gone");

  expect(existsSync(join(folder, "broken")) ? readdirSync(join(folder, "broken")) : []).toEqual([]);
});

test("a verified backup leaves nothing on the server", async () => {
  const made = await backUp(database.url, store, { files });
  const steps: string[] = [];

  await verifyBackup({
    connection: connectionTo(database.url),
    archive: await openArchive(store, made.name, []),
    now: new Date(),
    say: (sentence) => steps.push(sentence),
  });

  expect(steps.slice(0, 2)).toEqual([
    "Checking the parts of the archive.",
    "Restoring into a scratch database.",
  ]);
  const { rows } = await database.pool.query(
    "SELECT FROM pg_database WHERE datname LIKE 'aquamark_verify_%'",
  );
  expect(rows).toEqual([]);
});

test("whoever may not make databases is told what verifying needs", async () => {
  const made = await backUp(database.url, store, { files });
  await database.pool.query("CREATE ROLE limited LOGIN PASSWORD 'x'");
  const url = new URL(database.url);
  url.username = "limited";
  url.password = "x";
  try {
    await expect(
      verifyBackup({
        connection: connectionTo(url.href),
        archive: await openArchive(store, made.name, []),
        now: new Date(),
        say: () => {},
      }),
    ).rejects.toThrow("The user limited may not make databases");
  } finally {
    await database.pool.query("DROP ROLE limited");
  }
});
