import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { readConfig } from "../../platform/config.ts";
import { type RdsServer, startRdsServer } from "../../test/rds-server.ts";
import { makeSnapshot } from "./rds-snapshot.ts";

let rds: RdsServer;
beforeEach(async () => {
  rds = await startRdsServer({ pageSize: 5 });
  vi.stubEnv("AWS_ENDPOINT_URL_RDS", rds.endpoint);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rds.stop();
});

const ours = { "made-by": "aquamark backup" };
const nameAt = (at: Date) =>
  `aquamark-aquamark-${at.toISOString().slice(0, 19).replaceAll(":", "").toLowerCase()}z`;

function snapshot(
  env: Record<string, string> = {},
  { now = new Date("2026-11-29T03:00:00Z"), identifier = "aquamark" } = {},
) {
  const reading = readConfig({ ...rds.env, ...env });
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return makeSnapshot({
    config: reading.config,
    identifier,
    keep: { daily: 7, weekly: 5, monthly: 12 },
    now: () => now,
    say: () => {},
    pollMs: 5,
  });
}

test("a snapshot is made, waited for, and tagged as ours", async () => {
  rds.course.splice(0, 2, "creating", "creating", "available");

  const made = await snapshot();

  expect(made).toEqual({ name: "aquamark-aquamark-2026-11-29t030000z", gigabytes: 100, removed: [] });
  expect(rds.snapshots).toEqual([
    { name: made.name, instance: "aquamark", status: "available", kind: "manual", tags: ours },
  ]);
});

test("night after night the old ones go and the newest stays, whoever else makes snapshots", async () => {
  const foreign = [
    {
      name: "weekly-2020-01-01",
      instance: "aquamark",
      status: "available",
      kind: "manual" as const,
      tags: {},
    },
    {
      name: nameAt(new Date("2020-01-01T00:00:00Z")),
      instance: "aquamark",
      status: "available",
      kind: "manual" as const,
      tags: {},
    },
    {
      name: "rds:aquamark-1",
      instance: "aquamark",
      status: "available",
      kind: "automated" as const,
      tags: ours,
    },
    {
      name: "aquamark-other-2020-01-01t000000z",
      instance: "other",
      status: "available",
      kind: "manual" as const,
      tags: ours,
    },
  ];
  rds.snapshots.push(...foreign);
  const days = 60;

  for (let day = 0; day < days; day++) {
    await snapshot({}, { now: new Date(Date.UTC(2026, 9, 1 + day, 3)) });
  }

  const own = rds.snapshots
    .filter(({ name }) => !foreign.some((other) => other.name === name))
    .map(({ name }) => name);
  expect(own.slice(-7)).toEqual(
    Array.from({ length: 7 }, (_, index) => nameAt(new Date(Date.UTC(2026, 9, days - 6 + index, 3)))),
  );
  expect(own).toHaveLength(12);
  expect(rds.snapshots).toEqual(expect.arrayContaining(foreign));
});

test("one that fails removes nothing", async () => {
  for (let day = 1; day <= 20; day++) {
    const name = nameAt(new Date(Date.UTC(2026, 9, day, 3)));
    rds.snapshots.push({ name, instance: "aquamark", status: "available", kind: "manual", tags: ours });
  }
  rds.course.splice(0, 2, "creating", "failed");

  await expect(snapshot()).rejects.toThrow("was not made: its status is failed");

  expect(rds.snapshots).toHaveLength(21);
});

test("a database that is not there, and a wrong key, are told", async () => {
  await expect(snapshot({}, { identifier: "missing" })).rejects.toThrow("RDS refused: DBInstanceNotFound");
  await expect(snapshot({ AWS_SECRET_ACCESS_KEY: "wrong" })).rejects.toThrow(
    "RDS refused: SignatureDoesNotMatch",
  );
  expect(rds.snapshots).toEqual([]);
});
