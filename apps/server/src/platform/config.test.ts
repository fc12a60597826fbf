import { expect, test } from "vitest";
import { isLoopback, programDir, readConfig } from "./config.ts";

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
