import { expect, test } from "vitest";
import { SharedRun } from "./shared-run.ts";

/** Work that ends when it is told to, and says which run it was. */
function givenWork() {
  const ends: (() => void)[] = [];
  const work = () => {
    const run = ends.length + 1;
    return new Promise<number>((resolve) => ends.push(() => resolve(run)));
  };
  return { work, ends };
}

test("who asks while a run is under way gets the next one, which begins after they asked", async () => {
  const shared = new SharedRun<number>();
  const { work, ends } = givenWork();

  const first = shared.run("key", work);
  const late = [shared.run("key", work), shared.run("key", work)];
  const startedEarly = ends.length;
  ends[0]?.();
  const firstRun = await first;
  await Promise.resolve();
  ends[1]?.();

  expect(startedEarly).toBe(1);
  expect([firstRun, ...(await Promise.all(late))]).toEqual([1, 2, 2]);
  expect(ends).toHaveLength(2);
});

test("runs of different keys do not wait for each other", async () => {
  const shared = new SharedRun<number>();
  const { work, ends } = givenWork();

  const runs = [shared.run("a", work), shared.run("b", work)];
  for (const end of ends) end();

  expect(await Promise.all(runs)).toEqual([1, 2]);
});

test("a run that fails fails for its own callers, and the next begins all the same", async () => {
  const shared = new SharedRun<string>();

  const first = shared.run("key", () => Promise.reject(new Error("the database is gone")));
  const second = shared.run("key", () => Promise.resolve("back"));
  const outcomes = await Promise.allSettled([first, second]);
  const third = await shared.run("key", () => Promise.resolve("still there"));

  expect(outcomes.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(third).toBe("still there");
});
