import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError, checkConfig, readConfig, reservedSettings } from "./config.ts";
import { writtenConfig } from "./test/given-stacks.ts";

function faultsOf(written: unknown): string {
  try {
    checkConfig(written, "aquamark.yaml");
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error("The configuration was taken.");
}

test("the example is a configuration, and the name on the command line outweighs it", () => {
  const example = join(import.meta.dirname, "aquamark.example.yaml");

  expect(readConfig(example)).toMatchObject({ name: "aquamark", web: "instances", size: "small" });
  expect(readConfig(example, { web: "fargate", name: "assess", size: undefined })).toMatchObject({
    name: "assess",
    web: "fargate",
    database: { identifier: "aquamark", backupDays: 7, instanceClass: "db.t4g.medium", storageGb: 100 },
  });
});

test("a size fills in what is not said, and what is said outweighs it", () => {
  const small = checkConfig(writtenConfig, "it");
  const large = checkConfig(
    { ...writtenConfig, size: "large", architecture: "arm64", database: { instanceClass: "db.m7g.large" } },
    "it",
  );

  expect(small.webGroup).toMatchObject({ min: 2, desired: 2, max: 4, instanceType: "t3.small", cpu: 512 });
  expect(small.database).toMatchObject({ identifier: "aquamark", multiAz: false });
  expect(large.webGroup).toMatchObject({ min: 2, desired: 4, max: 12, instanceType: "m7g.large" });
  expect(large.database).toMatchObject({ instanceClass: "db.m7g.large", multiAz: true });
});

test("counts that are half said fit the rest", () => {
  const { webGroup, workers } = checkConfig(
    { ...writtenConfig, webGroup: { min: 6 }, workers: { min: 5 } },
    "it",
  );

  expect(webGroup).toMatchObject({ min: 6, desired: 6, max: 6 });
  expect(workers).toMatchObject({ min: 5, max: 5 });
});

test.each<[string, Record<string, unknown>, string]>([
  [
    "a host with its scheme",
    { host: "https://assess.example.org" },
    "host: must be a host name in lower case",
  ],
  ["nobody to tell", { operatorMail: [] }, "operatorMail:"],
  ["an unknown value", { databse: {} }, "databse"],
  ["backups of more days than RDS keeps", { database: { backupDays: 36 } }, "must be 1 to 35"],
  ["no backups", { database: { backupDays: 0 } }, "database.backupDays: must be 1 to 35"],
  ["one web process", { webGroup: { min: 1 } }, "webGroup.min:"],
  [
    "more at least than at most",
    { webGroup: { min: 5, max: 3, desired: 3 } },
    "webGroup.min: is more than max, 3",
  ],
  [
    "a count outside its bounds",
    { webGroup: { desired: 9 } },
    "webGroup.desired: must lie between min, 2, and max, 4",
  ],
  ["storage that cannot grow", { database: { storageGb: 100, storageMaxGb: 105 } }, "database.storageMaxGb:"],
  ["one zone", { network: { zones: ["eu-west-1a"] } }, "network.zones:"],
  [
    "a zone elsewhere",
    { network: { zones: ["eu-west-1a", "eu-north-1a"] } },
    "eu-north-1a is not of the region",
  ],
  ["a small network", { network: { cidr: "10.0.0.0/24" } }, "network.cidr: must be a /16"],
  [
    "a bastion open to many",
    { bastion: { from: "0.0.0.0/0", keyName: "k" } },
    "bastion.from: must be one address",
  ],
  [
    "a certificate of another region",
    { certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/0a" },
    "certificateArn: is not of the region eu-west-1",
  ],
  [
    "a host outside the zone",
    { dns: { hostedZoneId: "Z1", zoneName: "example.com" } },
    "host: does not lie in the zone example.com",
  ],
  ["a secret among the settings", { settings: { AUTH_SECRET: "x" } }, "settings.AUTH_SECRET: is a secret"],
  ["a setting of the stacks", { settings: { BASE_URL: "x" } }, "settings.BASE_URL: is set by the stacks"],
  [
    "a setting that ends with a line break",
    { settings: { ORGANISATION: "Aquamark\n" } },
    "settings.ORGANISATION: must be one line",
  ],
  [
    "a sender of two lines",
    { mail: { ...writtenConfig.mail, from: "aquamark@example.org\nx" } },
    "mail.from: must be one line",
  ],
  ["what is no variable", { settings: { "log-level": "debug" } }, "must be the name of a variable"],
])("%s is refused, with the value's name", (_what, change, words) => {
  expect(faultsOf({ ...writtenConfig, ...change })).toContain(words);
});

test("every secret of the program is known as one, and what the stacks set is a variable of it", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/configuration.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const nameOf = (row: string) => row.split("`")[1] ?? "";

  const known = [...reservedSettings.secret, ...reservedSettings.byStack] as string[];
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows.filter((line) => line.includes("Secret: never printed")))
    expect(known, "name it in config.ts").toContain(nameOf(row));
  const variables = rows.map(nameOf);
  for (const name of reservedSettings.byStack) expect(variables).toContain(name);
});

test("all faults are told at once", () => {
  const message = faultsOf({ name: "UPPER", size: "huge" });

  expect(message).toMatch(/^aquamark\.yaml cannot be used:\n/);
  for (const name of ["name", "size", "host", "operatorMail", "mail"])
    expect(message).toContain(`  ${name}: `);
});

test("a file that is missing, empty or no YAML is told by its name", () => {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-"));
  try {
    writeFileSync(join(dir, "empty.yaml"), "");
    writeFileSync(join(dir, "list.yaml"), "- a\n");
    writeFileSync(join(dir, "broken.yaml"), "host: [");

    expect(() => readConfig(join(dir, "none.yaml"))).toThrow(/none\.yaml cannot be read: ENOENT/);
    expect(() => readConfig(join(dir, "empty.yaml"))).toThrow(/empty\.yaml cannot be used:\n {2}host: /);
    expect(() => readConfig(join(dir, "list.yaml"))).toThrow(ConfigError);
    expect(() => readConfig(join(dir, "broken.yaml"))).toThrow(/broken\.yaml cannot be read: /);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
