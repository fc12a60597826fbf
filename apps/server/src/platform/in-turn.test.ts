import { expect, test } from "vitest";
import { inTurn } from "./in-turn.ts";

test("work under one key runs in the order it was asked for, also past a failure", async () => {
  const done: number[] = [];
  const work = (number: number) =>
    inTurn("submission", async () => {
      await Promise.resolve();
      done.push(number);
      if (number === 2) throw new Error("refused");
      return number;
    });

  const outcomes = await Promise.allSettled([work(1), work(2), work(3)]);

  expect(done).toEqual([1, 2, 3]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("work under different keys runs side by side", async () => {
  const order: string[] = [];
  let release = () => {};
  const slow = inTurn("a", async () => {
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    order.push("slow");
  });
  const quick = inTurn("b", async () => {
    order.push("quick");
  });

  await quick;
  release();
  await slow;

  expect(order).toEqual(["quick", "slow"]);
});
