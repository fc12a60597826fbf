import { setTimeout as sleep } from "node:timers/promises";
import { UpgradeFault } from "./fault.ts";

/** How often AWS is asked while something is awaited, and how long at most. */
export type Patience = { everyMs: number; limitMs: number };

/**
 * Asks until the answer is no string; a string says what is still awaited, and is told whenever it changes.
 *
 * @throws UpgradeFault with the last such string when patience ends.
 */
export async function poll<T>(
  patience: Patience,
  say: (sentence: string) => void,
  ask: () => Promise<T | string>,
): Promise<T> {
  const endsAt = performance.now() + patience.limitMs;
  let told = "";
  for (;;) {
    const answer = await ask();
    if (typeof answer !== "string") return answer;
    if (answer !== told) say(answer);
    told = answer;
    if (performance.now() > endsAt)
      throw new UpgradeFault(`Waited ${Math.round(patience.limitMs / 60_000)} minutes, and still: ${answer}`);
    await sleep(patience.everyMs);
  }
}
