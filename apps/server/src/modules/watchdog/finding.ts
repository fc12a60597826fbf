import { isWorse, type ReasonCode, severityOf, type Trouble } from "./reasons.ts";
import type { Sighting } from "./watch-state.ts";

/** What a look found; the time is added by who looked. */
export type Finding = { trouble: Trouble | null; processes: Sighting[] };

/** A finding of which nothing but the trouble is known. */
export function found(reason: ReasonCode, detail: string, processes: Sighting[] = []): Finding {
  return { trouble: { reason, detail }, processes };
}

/** The first of the worst ones. */
export function worstOf(troubles: readonly (Trouble | null)[]): Trouble | null {
  return troubles.reduce((worst, each) => {
    if (each === null) return worst;
    return worst === null || isWorse(severityOf(each), severityOf(worst)) ? each : worst;
  }, null);
}

/** No more than the last lines, each of bearable length. */
export function lastLines(text: string, lines: number): string {
  const all = text.replace(/\n$/, "").split("\n");
  return all
    .slice(-lines)
    .map((line) => line.slice(0, 2_000))
    .join("\n");
}
