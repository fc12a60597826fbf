import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { isLoopback, programDir, readConfig } from "./config.ts";
import { settings } from "./settings.ts";

function faultNames(env: Record<string, string>): string[] {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.faults.map(({ name }) => name);
}

test("an empty environment gives the defaults", () => {
  expect(readConfig({})).toMatchObject({
    ok: true,
    config: {
      databaseUrl: null,
      databaseSecretId: null,
      databaseCa: null,
      databasePoolSize: 10,
      host: "127.0.0.1",
      port: 8000,
      baseUrl: null,
      authSecret: null,
      forceHttps: false,
      trustedProxies: [],
      dataDir: `${programDir}.aquamark`,
      databaseUser: null,
      defaultLocale: null,
      defaultTimeZone: null,
      logLevel: "info",
    },
  });
});

test("all faults are named at once", () => {
  expect(faultNames({ PORT: "eighty", LOG_LEVEL: "loud", BASE_URL: "ftp://x", FORCE_HTTPS: "yes" })).toEqual([
    "PORT",
    "BASE_URL",
    "FORCE_HTTPS",
    "LOG_LEVEL",
  ]);
});

test.each([
  ["PORT", "65536"],
  ["PORT", "-1"],
  ["PORT", "80.5"],
  ["DATABASE_URL", "mysql://localhost/x"],
  ["DATABASE_URL", "localhost"],
  ["BASE_URL", "https://example.org/aquamark"],
  ["TRUSTED_PROXIES", "10.0.0.0/0"],
  ["TRUSTED_PROXIES", "10.0.0.0/33"],
  ["TRUSTED_PROXIES", "loopback, everyone"],
  ["AUTH_SECRET", "short"],
  ["AQUAMARK_DATABASE_USER", "no body"],
  ["DATABASE_POOL_SIZE", "1"],
  ["DATABASE_SECRET_ID", "the secret"],
  ["DEFAULT_LOCALE", "en_AU"],
  ["DEFAULT_TIME_ZONE", "Melbourne"],
])("%s=%s is refused", (name, text) => {
  expect(faultNames({ [name]: text })).toEqual([name]);
});

test("a fault never shows the value of a secret", () => {
  const reading = readConfig({ DATABASE_URL: "mysql://me:hunter2@db/x", AUTH_SECRET: "hunter3" });

  expect(JSON.stringify(reading)).not.toMatch(/hunter/);
});

test("values are read as what they mean", () => {
  const reading = readConfig({
    PORT: "0",
    BASE_URL: "https://assess.example.org/",
    FORCE_HTTPS: "1",
    TRUSTED_PROXIES: "10.0.0.0/8, ::1 ,loopback",
    AQUAMARK_DATA_DIR: "/srv/aquamark",
    LOG_LEVEL: "",
  });

  expect(reading).toMatchObject({
    ok: true,
    config: {
      port: 0,
      baseUrl: "https://assess.example.org",
      forceHttps: true,
      trustedProxies: ["10.0.0.0/8", "::1", "loopback"],
      dataDir: "/srv/aquamark",
      logLevel: "info",
    },
  });
});

test.each([
  ["127.0.0.1", true],
  ["127.8.9.1", true],
  ["localhost", true],
  ["::1", true],
  ["0.0.0.0", false],
  ["::", false],
  ["127.example.org", false],
])("%s is loopback: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

describe("a variable given as a file", () => {
  function givenFile(content: string): string {
    const folder = mkdtempSync(join(tmpdir(), "aquamark-config-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, "value");
    writeFileSync(file, content);
    return file;
  }

  function messages(env: Record<string, string>): string[] {
    const reading = readConfig(env);
    return reading.ok ? [] : reading.faults.map(({ message }) => message);
  }

  test.each(Object.values(settings).map(({ name }) => name))("is read for %s", (name) => {
    const file = givenFile("");

    expect(messages({ [`${name}_FILE`]: file })).toEqual([`${name}_FILE names ${file}, which is empty.`]);
  });

  test.each([
    ["no line break", "postgres://db/x"],
    ["one at the end", "postgres://db/x\n"],
    ["one as Windows writes it", "postgres://db/x\r\n"],
  ])("has its value with %s", (_, content) => {
    const expected = { config: { databaseUrl: "postgres://db/x" } };
    expect(readConfig({ DATABASE_URL_FILE: givenFile(content) })).toMatchObject(expected);
    expect(readConfig({ DATABASE_URL: content })).toMatchObject(expected);
  });

  test("keeps every other character, also a second line break", () => {
    const secret = ` $#'"\\ thirty-two characters or more \n`;

    const expected = { config: { authSecret: secret } };
    expect(readConfig({ AUTH_SECRET_FILE: givenFile(`${secret}\n`) })).toMatchObject(expected);
    expect(readConfig({ AUTH_SECRET: `${secret}\n` })).toMatchObject(expected);
  });

  test("may name the data folder, which then starts where the command is run", () => {
    expect(readConfig({ AQUAMARK_DATA_DIR_FILE: givenFile("data\n") })).toMatchObject({
      config: { dataDir: join(process.cwd(), "data") },
    });
  });

  test("is refused beside the variable itself, and an empty one counts as not set", () => {
    const file = givenFile("9000");

    expect(messages({ PORT: "9001", PORT_FILE: file })).toEqual([
      "PORT and PORT_FILE are both set: remove one of them.",
    ]);
    expect(readConfig({ PORT: "", PORT_FILE: file })).toMatchObject({ config: { port: 9000 } });
    expect(readConfig({ PORT: "9001", PORT_FILE: "" })).toMatchObject({ config: { port: 9001 } });
  });

  test("names what is missing or a folder", () => {
    const file = givenFile("");
    const folder = dirname(file);

    expect(messages({ PORT_FILE: join(folder, "none"), HOST_FILE: folder })).toEqual([
      `HOST_FILE names ${folder}, which is a folder.`,
      `PORT_FILE names ${join(folder, "none")}, which does not exist.`,
    ]);
  });

  test.skipIf(process.getuid?.() === 0)("names what this user may not read", () => {
    const file = givenFile("9000");
    chmodSync(file, 0);

    expect(messages({ PORT_FILE: file })).toEqual([`PORT_FILE names ${file}, which this user may not read.`]);
  });

  test("is never quoted in a fault, whatever the setting", () => {
    expect(JSON.stringify(readConfig({ HOST_FILE: givenFile("hunter 2") }))).not.toMatch(/hunter/);
    expect(messages({ AUTH_SECRET_FILE: givenFile("hunter2") })).toEqual([
      "AUTH_SECRET must have at least 32 characters.",
    ]);
  });
});
