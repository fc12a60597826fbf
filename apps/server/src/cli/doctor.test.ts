import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Finding, SettingLine } from "../modules/doctor/index.ts";
import { useTestDatabase } from "../test/database.ts";
import { runAquamark } from "../test/run-aquamark.ts";
import { startS3Server } from "../test/s3-server.ts";
import { startSmtpCatcher } from "../test/smtp-server.ts";

const database = useTestDatabase();

type Examination = { code: number | null; settings: SettingLine[]; findings: Finding[] };

function givenDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-doctor-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function examine(env: Record<string, string>): Promise<Examination> {
  const run = runAquamark(["doctor", "--json"], { env: { AQUAMARK_DATA_DIR: givenDir(), ...env } });
  onTestFinished(() => run.kill());
  const { code } = await run.ended;
  const { settings, findings } = JSON.parse(run.result()) as Omit<Examination, "code">;
  return { code, settings, findings };
}

/** The findings of one area as `outcome: sentence`. */
function of({ findings }: Examination, area: string): string[] {
  return findings.filter((each) => each.area === area).map(({ outcome, says }) => `${outcome}: ${says}`);
}

test("where all is well it says so of each part, changes nothing and ends with 0", async () => {
  const [smtp, s3, dir] = [await startSmtpCatcher(), await startS3Server(), givenDir()];
  s3.intervene(({ query }) =>
    query.has("versioning") ? { status: 403, code: "AccessDenied", message: "Access Denied" } : null,
  );
  const site = createServer((_, reply) => reply.end("Web services are UP")).listen(0, "127.0.0.1");
  await once(site, "listening");
  onTestFinished(async () => {
    await Promise.all([smtp.stop(), s3.stop()]);
    site.close();
  });

  const examination = await examine({
    DATABASE_URL: database.url,
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(smtp.port),
    SMTP_SECURE: "none",
    MAIL_FROM: "assess@example.org",
    OPERATOR_MAIL: "operator@example.org",
    BASE_URL: `http://127.0.0.1:${(site.address() as AddressInfo).port}`,
    AQUAMARK_DATA_DIR: dir,
    ...s3.env,
  });

  // How much room this machine has is nothing the test can know.
  const { findings } = examination;
  const others = findings.filter(({ outcome, area }) => outcome !== "ok" && area !== "disk");
  // The role of the tests owns everything.
  expect(others.map(({ says }) => says)).toEqual([
    expect.stringMatching(
      / owns the audit or may change it, so whoever gets hold of its password can too\.$/,
    ),
  ]);
  expect(examination.code).toBe(0);
  expect(of(examination, "bucket")).toEqual([
    "ok: A file was stored and read in s3://aquamark/.",
    "ok: Without a key nobody can read the files of the bucket.",
    "ok: It was removed again.",
  ]);
  expect(of(examination, "bucket policy")).toEqual([
    "ok: The program may not change the versions of the bucket.",
  ]);
  expect(of(examination, "mail")).toHaveLength(1);
  expect(of(examination, "address")).toHaveLength(1);
  expect(of(examination, "database")[0]).toMatch(/^ok: PostgreSQL \d+ answers in [\d.]+ ms\.$/);
  expect(of(examination, "database").at(-1)).toBe("ok: Its schema is the program's.");
  expect(smtp.mails).toEqual([]);
  expect([...s3.objects("aquamark").keys()]).toEqual([]);
  expect(readdirSync(dir)).toEqual([]);
});

test("each setting has its source, and no secret is shown", async () => {
  const secretFile = join(givenDir(), "secret");
  writeFileSync(secretFile, "a secret of forty letters or somewhat more\n");

  const { settings } = await examine({
    DATABASE_URL: database.url,
    AUTH_SECRET_FILE: secretFile,
    WATCHDOG_TOKEN: "0123456789abcdef0123456789abcdef",
    PORT: "8123",
  });

  const line = (name: string) => settings.find((each) => each.name === name);
  expect(line("PORT")).toEqual({ name: "PORT", value: "8123", source: "variable" });
  expect(line("HOST")).toEqual({ name: "HOST", value: "127.0.0.1", source: "default" });
  expect(line("BASE_URL")).toEqual({ name: "BASE_URL", value: null, source: "not set" });
  expect(line("AUTH_SECRET")).toEqual({
    name: "AUTH_SECRET",
    value: "[hidden]",
    source: `file ${secretFile}`,
  });
  expect(line("WATCHDOG_TOKEN")).toEqual({ name: "WATCHDOG_TOKEN", value: "[hidden]", source: "variable" });
  const { protocol, host, pathname } = new URL(database.url);
  expect(line("DATABASE_URL")?.value).toBe(`${protocol}//[hidden]@${host}${pathname}`);
});

test("settings that are not valid are findings, each with what to do", async () => {
  const examination = await examine({ PORT: "eighty", AUTH_SECRET: "short" });

  expect(examination.code).toBe(1);
  expect(of(examination, "settings")).toEqual([
    'failed: PORT must be a whole number from 0 to 65535 (it is "eighty").',
    "failed: AUTH_SECRET must have at least 32 characters.",
  ]);
});

test("for people it prints the same in lines, and ends with the numbers", async () => {
  const run = runAquamark(["doctor", "--no-settings"], {
    env: { DATABASE_URL: "postgres://nobody:hunter2@127.0.0.1:1/nothing", AQUAMARK_DATA_DIR: givenDir() },
  });

  expect((await run.ended).code).toBe(1);
  expect(run.output()).toContain("failed   database: The database cannot be reached: ");
  expect(run.output()).toContain(
    "warning  mail: OPERATOR_MAIL is not set: nobody is told when something fails.\n         Set OPERATOR_MAIL.\n",
  );
  expect(run.output()).toMatch(/\n\d+ failed, \d+ warnings, \d+ ok\.\n$/);
  expect(run.output()).not.toContain("hunter2");
});

describe("the database", () => {
  async function alter(statement: string): Promise<void> {
    const client = new pg.Client(database.url);
    await client.connect();
    await client.query(statement);
    await client.end();
  }

  test("that is behind the program, ahead of it and still serving it, and ahead past its mark", async () => {
    const schemaSays = async () => {
      const examination = await examine({ DATABASE_URL: database.url });
      return [examination.code, of(examination, "database").at(-1)];
    };
    const forgetLater = "DELETE FROM schema_migration WHERE name = '9999_later'";
    onTestFinished(() =>
      alter(`${forgetLater}; UPDATE schema_mark SET serves_from = 1;
        UPDATE schema_migration SET name = substr(name, 6) WHERE name LIKE '0000_%'`),
    );

    await alter("INSERT INTO schema_migration (name, run_on) VALUES ('9999_later', now())");
    expect(await schemaSays()).toEqual([
      0,
      "warning: A later version of the program has migrated it, in a way that lets this one work on.",
    ]);
    await alter("UPDATE schema_mark SET serves_from = 9999");
    expect(await schemaSays()).toEqual([
      1,
      expect.stringMatching(/^failed: The database's schema is 9999 .* run a newer version\.$/),
    ]);
    await alter(`${forgetLater}; UPDATE schema_migration SET name = '0000_' || name WHERE name >= '0007'`);
    expect(await schemaSays()).toEqual([
      1,
      expect.stringMatching(/^failed: The database's schema is 0006, .* run aquamark migrate/),
    ]);
  });

  test("that is read-only, and whose user may not read a table", async () => {
    const user = `doctor_${process.pid}`;
    await alter(
      `CREATE USER ${user} PASSWORD 'x'; ALTER USER ${user} SET default_transaction_read_only = on`,
    );
    onTestFinished(() => alter(`DROP USER ${user}`));
    const url = new URL(database.url);
    url.username = user;
    url.password = "x";

    const examination = await examine({ DATABASE_URL: url.href });

    expect(of(examination, "database")).toContain(
      "failed: It takes no writes: it is a standby or read-only.",
    );
    expect(of(examination, "database").join("\n")).toMatch(
      new RegExp(`failed: ${user} may not read .*submission`),
    );
  });
});

describe("the bucket", () => {
  test("that is not there, and a key that may do too much", async () => {
    const s3 = await startS3Server();
    onTestFinished(() => s3.stop());
    s3.intervene(({ query }) =>
      query.has("versioning") ? { status: 400, code: "MalformedXML", message: "Malformed" } : null,
    );

    const tooMuch = await examine({ DATABASE_URL: database.url, ...s3.env });
    const missing = await examine({ DATABASE_URL: database.url, ...s3.env, AWS_BUCKET: "nowhere" });

    expect(of(tooMuch, "bucket policy")).toEqual([
      "warning: The program may suspend the versions of the bucket.",
    ]);
    expect(missing.code).toBe(1);
    expect(of(missing, "bucket")[0]).toMatch(
      /^failed: s3:\/\/nowhere\/ cannot be used: there is no such bucket/,
    );
  });
});

describe("the address", () => {
  test.each<[string, Record<string, string>, RegExp]>([
    [
      "that redirects in a circle",
      { FORCE_HTTPS: "true", BASE_URL: "https://127.0.0.1:1" },
      /^failed: FORCE_HTTPS is true and TRUSTED_PROXIES is empty/,
    ],
    [
      "of another kind than is forced",
      { FORCE_HTTPS: "true", BASE_URL: "http://127.0.0.1:1" },
      /^failed: FORCE_HTTPS is true and BASE_URL begins with http:/,
    ],
    ["that mails cannot name", { HOST: "0.0.0.0" }, /^warning: BASE_URL is not set/],
    ["where nobody listens", { BASE_URL: "http://127.0.0.1:1" }, /^warning: The connection is refused: /],
  ])("%s", async (_, env, sentence) => {
    const examination = await examine({ DATABASE_URL: database.url, ...env });

    expect(of(examination, "address").join("\n")).toMatch(new RegExp(sentence.source, "m"));
  });
});

test("files in a folder are tested too, and nothing is left in it", async () => {
  const dir = givenDir();

  const examination = await examine({ DATABASE_URL: database.url, AQUAMARK_DATA_DIR: dir });

  expect(of(examination, "files")).toHaveLength(2);
  expect(existsSync(join(dir, "files", "doctor"))).toBe(false);
});
