import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { closePool, createPool } from "../platform/db/database.ts";
import {
  afterRestore,
  emptyDatabase,
  everythingIn,
  givenContent,
  withoutRestoreEntry,
} from "../test/backing-up.ts";
import { useTestDatabase } from "../test/database.ts";
import { startRdsServer } from "../test/rds-server.ts";
import { runAquamark } from "../test/run-aquamark.ts";
import { type S3Server, startS3Server } from "../test/s3-server.ts";

// Each of these starts several processes.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const database = useTestDatabase();
const folder = mkdtempSync(join(tmpdir(), "aquamark-backup-command-"));
let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3Server({ buckets: ["aquamark", "backups"], pageSize: 7 });
  await givenContent(database);
});
afterAll(async () => {
  await s3.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function run(args: string[], env: Record<string, string> = {}) {
  const running = runAquamark(args, {
    env: { DATABASE_URL: database.url, AQUAMARK_DATA_DIR: join(folder, "data"), LOG_LEVEL: "info", ...env },
  });
  const { code } = await running.ended;
  return { code, output: running.output(), result: running.result() };
}

const logLine = (result: string) =>
  JSON.parse(result.split("\n").findLast((line) => line.includes('"msg":"backup')) ?? "{}") as Record<
    string,
    unknown
  >;

test("a bucket takes a backup and gives it back: list, verify, restore, attachments and all", async () => {
  const target = await emptyDatabase();
  s3.objects("aquamark").set("attachments/1/plan.pdf", {
    body: Buffer.from("a plan"),
    modifiedAt: new Date(),
  });
  const env = { ...s3.env, BACKUP_TO: "s3://backups/nightly" };
  const before = await everythingIn(database.pool);
  try {
    const made = await run(["backup", "--format", "copy"], env);

    const line = logLine(made.result);
    expect(made).toMatchObject({ code: 0 });
    expect(line).toMatchObject({
      msg: "backup done",
      place: "s3://backups/nightly/",
      kind: "copy",
      isEncrypted: false,
    });
    expect(made.output).toMatch(/response: \d+ rows/);
    const name = String(line["backup"]);
    expect((await run(["backup", "list"], env)).result).toContain(name);
    expect((await run(["backup", "verify"], env)).result).toContain(`${name} can be restored`);

    s3.objects("aquamark").clear();
    const restored = await run(["restore", "latest"], { ...env, DATABASE_URL: target.url });
    expect(restored.result).toContain(`Restored ${name}`);
    expect(s3.objects("aquamark").get("attachments/1/plan.pdf")?.body.toString()).toBe("a plan");
    const pool = createPool(target.url, 1);
    expect(withoutRestoreEntry(await everythingIn(pool))).toEqual(afterRestore(before));
    await closePool(pool);

    const again = await run(["restore", `s3://backups/nightly/${name}`], {
      ...env,
      DATABASE_URL: target.url,
    });
    expect(again).toMatchObject({ code: 1 });
    expect(again.output).toContain("The database is not empty");
    const unasked = await run(["restore", name, "--replace"], { ...env, DATABASE_URL: target.url });
    expect(unasked.output).toContain("nobody can be asked here");
    const replaced = await run(["restore", name, "--replace", "--yes"], { ...env, DATABASE_URL: target.url });
    expect(replaced).toMatchObject({ code: 0 });
  } finally {
    await target.drop();
  }
});

test("a backup that cannot be stored ends with a status, a line of the log and a mail to the operator", async () => {
  const failed = await run(["backup", "--to", "s3://backups/x"], {
    ...s3.env,
    AWS_SECRET_ACCESS_KEY: "wrong",
    OPERATOR_MAIL: "night@example.org, day@example.org",
    MAIL_DIR: join(folder, "mail"),
  });

  expect(failed.code).toBe(1);
  expect(logLine(failed.result)).toMatchObject({ msg: "backup failed", level: 50 });
  expect(String(logLine(failed.result)["reason"])).toContain("the secret access key is not the right one");
  const mails = readdirSync(join(folder, "mail")).map((file) =>
    readFileSync(join(folder, "mail", file), "utf8"),
  );
  expect(mails.join("\n")).toContain("night@example.org");
  expect(mails.join("\n")).toContain("day@example.org");
});

test("the operator is told too when the database is what failed", async () => {
  const gone = new URL(database.url);
  gone.pathname = "/gone";
  const failed = await run(["backup", "--to", join(folder, "nowhere")], {
    DATABASE_URL: gone.href,
    OPERATOR_MAIL: "night@example.org",
    MAIL_DIR: join(folder, "mail-2"),
  });

  expect(failed.code).toBe(1);
  expect(logLine(failed.result)).toMatchObject({ msg: "backup failed" });
  expect(readdirSync(join(folder, "mail-2")).length).toBeGreaterThan(0);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});

test("a killed backup is never taken for one, and the next ones clear it away", async () => {
  const place = join(folder, "killed");
  s3.objects("aquamark").clear();
  s3.objects("aquamark").set("attachments/1", { body: Buffer.from("x"), modifiedAt: new Date() });
  let arrived = () => {};
  const reached = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  s3.intervene(({ key }) => {
    if (key !== "attachments/1") return null;
    arrived();
    return "drop";
  });
  const dying = runAquamark(["backup", "--to", place, "--format", "copy"], {
    env: { ...s3.env, DATABASE_URL: database.url, LOG_LEVEL: "info" },
  });
  await reached;
  await dying.kill();
  s3.intervene(() => null);
  const [half = ""] = readdirSync(place);

  const listed = await run(["backup", "list", "--from", place]);
  expect(listed.result).toMatch(new RegExp(`${half}.*not whole`));
  expect((await run(["restore", half, "--from", place])).output).toContain("it is not whole");
  expect((await run(["backup", "verify", "--from", place])).output).toContain("There is no backup");

  const made = await run(["backup", "--to", place, "--format", "copy"]);
  expect(logLine(made.result)).toMatchObject({ msg: "backup done", removed: [] });
  expect(readdirSync(place)).toHaveLength(2);
});

test("a restore that is killed leaves the database as it was", async () => {
  const target = await emptyDatabase();
  const env = { ...s3.env, BACKUP_TO: "s3://backups/kill", DATABASE_URL: target.url };
  s3.objects("aquamark").set("attachments/1", { body: Buffer.from("x"), modifiedAt: new Date() });
  try {
    await run(["backup", "--format", "copy"], { ...env, DATABASE_URL: database.url });
    await run(["restore", "latest"], env);
    const pool = createPool(target.url, 1);
    await pool.query("UPDATE organisation SET name = 'Changed since'");
    const held = await everythingIn(pool);
    await closePool(pool);
    let arrived = () => {};
    const reached = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    s3.intervene(({ method, key }) => {
      if (method !== "PUT" || key !== "attachments/1") return null;
      arrived();
      return "drop";
    });

    const dying = runAquamark(["restore", "latest", "--replace", "--yes"], { env });
    await reached;
    await dying.kill();

    const after = createPool(target.url, 1);
    expect(await everythingIn(after)).toEqual(held);
    await closePool(after);
  } finally {
    s3.intervene(() => null);
    await target.drop();
  }
});

test("a backup is encrypted for the key that was made, and opened by its file alone", async () => {
  const secret = join(folder, "identity.txt");
  const made = await run(["backup", "key", secret]);
  const recipient = made.result.trim();
  expect(statSync(secret).mode & 0o777).toBe(0o600);
  expect((await run(["backup", "key", secret])).code).toBe(1);

  const place = join(folder, "encrypted");
  expect((await run(["backup", "--to", place], { BACKUP_KEY: recipient })).code).toBe(0);

  expect((await run(["backup", "verify", "--from", place])).output).toContain("The archive is encrypted");
  const other = join(folder, "other.txt");
  await run(["backup", "key", other]);
  expect((await run(["backup", "verify", "--from", place, "--identity", other])).output).toContain(
    "another key",
  );
  expect((await run(["backup", "verify", "--from", place, "--identity", secret])).result).toContain(
    "can be restored",
  );
});

test("old backups go as the settings say, and what is none of ours stays", async () => {
  const place = join(folder, "thinned");
  mkdirSync(join(place, "holiday"), { recursive: true });
  writeFileSync(join(place, "holiday", "photo.jpg"), "x");
  mkdirSync(join(place, "aquamark-20200101T000000Z-abcdef"));
  writeFileSync(join(place, "aquamark-20200101T000000Z-abcdef", "tables"), "half a backup of long ago");
  const keep = { BACKUP_KEEP_DAILY: "1", BACKUP_KEEP_WEEKLY: "0", BACKUP_KEEP_MONTHLY: "0" };

  const first = logLine((await run(["backup", "--to", place], keep)).result);
  const second = logLine((await run(["backup", "--to", place], keep)).result);

  expect(first["removed"]).toEqual(["aquamark-20200101T000000Z-abcdef"]);
  expect(second["removed"]).toEqual([first["backup"]]);
  expect(readdirSync(place).sort()).toEqual([second["backup"], "holiday"].sort());
});

test("a backup counts where the place does not let old ones be removed, and the log says so", async () => {
  const env = {
    ...s3.env,
    BACKUP_TO: "s3://backups/locked",
    BACKUP_KEEP_DAILY: "0",
    BACKUP_KEEP_WEEKLY: "0",
  };
  await run(["backup", "--format", "copy"], { ...env, BACKUP_KEEP_MONTHLY: "0" });
  s3.intervene(({ method }) =>
    method === "DELETE" ? { status: 403, code: "AccessDenied", message: "Locked." } : null,
  );

  const made = await run(["backup", "--format", "copy"], { ...env, BACKUP_KEEP_MONTHLY: "0" });

  s3.intervene(() => null);
  expect(made.code).toBe(0);
  expect(logLine(made.result)).toMatchObject({ msg: "backup done", removed: [] });
  expect(String(logLine(made.result)["notRemoved"])).toContain("the key or role may not do this");
});

test("a snapshot of RDS is made instead of a dump, without the database", async () => {
  const rds = await startRdsServer();
  rds.course.splice(0, 2, "available");
  try {
    const made = await run(["backup", "--snapshot"], {
      ...rds.env,
      BACKUP_TO: "rds:aquamark",
      DATABASE_URL: "",
    });

    expect(logLine(made.result)).toMatchObject({ msg: "backup done", kind: "snapshot", gigabytes: 100 });
    expect(rds.snapshots).toHaveLength(1);
    expect((await run(["backup", "list"], { BACKUP_TO: "rds:aquamark" })).output).toContain(
      "restored by RDS",
    );
    expect(logLine((await run(["backup", "--snapshot", "--to", folder])).result)).toMatchObject({
      msg: "backup failed",
    });
  } finally {
    await rds.stop();
  }
});
