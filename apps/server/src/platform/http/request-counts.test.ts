import { expect, test } from "vitest";
import { useTestDatabase } from "../../test/database.ts";
import { keptLog } from "../../test/log.ts";
import { RequestCounts } from "./request-counts.ts";

const database = useTestDatabase();
const windowMs = 60_000;

function givenCounts(at: { now: Date }): RequestCounts {
  const { log } = keptLog();
  return new RequestCounts({ pool: database.pool, clock: { now: () => at.now }, log, windowMs });
}

function countTimes(counts: RequestCounts, key: string, times: number): number {
  let current = 0;
  for (let i = 0; i < times; i++) ({ current } = counts.count(key));
  return current;
}

test("processes count together, each key by itself", async () => {
  const at = { now: new Date("2026-03-02T09:00:20Z") };
  const [one, other] = [givenCounts(at), givenCounts(at)];

  expect(countTimes(one, "user:a", 5)).toBe(5);
  expect(countTimes(other, "user:a", 7)).toBe(7);
  await Promise.all([one.tell(), other.tell()]);
  await one.tell();

  countTimes(one, "user:a", 1);
  await one.tell();
  expect(countTimes(one, "user:a", 1)).toBe(14);
  expect(countTimes(one, "user:b", 1)).toBe(1);
  one.close();
  other.close();
});

test("a window begins anew, and what is over is forgotten", async () => {
  const at = { now: new Date("2026-03-02T10:00:20Z") };
  const counts = givenCounts(at);
  countTimes(counts, "user:a", 5);
  await counts.tell();

  at.now = new Date("2026-03-02T10:01:00Z");
  expect(counts.count("user:a")).toEqual({ current: 1, endsInMs: windowMs });
  at.now = new Date("2026-03-02T10:03:00Z");
  counts.count("user:a");
  await counts.tell();

  const { rows } = await database.pool.query(
    "SELECT count FROM auth_rate_limit WHERE key LIKE 'requests|%|user:a' AND last_request >= $1",
    [Date.parse("2026-03-02T10:00:00Z")],
  );
  expect(rows).toEqual([{ count: 1 }]);
  counts.close();
});

test("what is counted while the database is asked is not lost", async () => {
  const at = { now: new Date("2026-03-02T11:00:20Z") };
  const counts = givenCounts(at);
  countTimes(counts, "user:a", 3);

  const telling = counts.tell();
  countTimes(counts, "user:a", 4);
  await telling;

  expect(countTimes(counts, "user:a", 1)).toBe(8);
  counts.close();
});
