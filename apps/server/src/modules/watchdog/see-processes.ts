import type { Trouble } from "./reasons.ts";
import type { KnownProcess, Look, Sighting, WatchState } from "./watch-state.ts";

const minute = 60_000;
const forgottenMs = 7 * 24 * 60 * minute;
const processesMax = 1_000;

// So many starts of one process within this time are a crash loop, whoever starts it.
const loopStarts = 3;
const loopMs = 15 * minute;

// Clocks of engines are kept to the second by some.
const sameStartMs = 1_500;

export type SeenProcesses = {
  processes: WatchState["processes"];
  trouble: Trouble | null;
  /** How many starts of known processes were seen. */
  starts: number;
  notes: string[];
};

/**
 * Compares the processes that a look met with those that are known.
 *
 * A new one is no alarm, since installations grow and shrink; behind a balancer each look may meet another one. A
 * known one with a later start time has started again: by itself, unless what counts such restarts says otherwise, or
 * it came back with another version or as another container.
 */
export function seeProcesses(known: WatchState["processes"], { at, processes }: Look): SeenProcesses {
  const next = { ...known };
  const notes: string[] = [];
  let trouble: Trouble | null = null;
  let starts = 0;
  for (const sighting of processes) {
    const before = known[sighting.id];
    const hasStarted = before !== undefined && sighting.startedAt > before.startedAt + sameStartMs;
    const recent = (before?.starts ?? []).filter((start) => at - start < loopMs);
    if (hasStarted) {
      starts++;
      recent.push(at);
    }
    next[sighting.id] = remember(sighting, before, at, recent);
    if (before === undefined) notes.push(`${sighting.id} is new${versionWords(sighting)}`);
    if (!hasStarted) continue;
    const wasItself = startedByItself(before, sighting);
    if (recent.length >= loopStarts)
      trouble = {
        reason: "keepsRestarting",
        detail: `${sighting.id} has started ${recent.length} times within 15 minutes.`,
      };
    else if (wasItself)
      trouble ??= {
        reason: "restarted",
        detail: `${sighting.id} started again at ${new Date(sighting.startedAt).toISOString()}; before, it had run since ${new Date(before.startedAt).toISOString()}.`,
      };
    else notes.push(`${sighting.id} was started again${versionWords(sighting)}`);
  }
  return { processes: withoutForgotten(next, at), trouble, starts, notes };
}

function startedByItself(before: KnownProcess, sighting: Sighting): boolean {
  if (before.made !== sighting.made) return false;
  if (before.restarts !== null && sighting.restarts !== null) return sighting.restarts > before.restarts;
  return before.version === sighting.version;
}

function remember(
  { startedAt, version, restarts, made }: Sighting,
  before: KnownProcess | undefined,
  at: number,
  starts: number[],
): KnownProcess {
  return {
    // An older time than the known one is a clock that was set back.
    startedAt,
    lastSeenAt: at,
    version: version ?? before?.version ?? null,
    restarts,
    made,
    starts: starts.slice(-20),
  };
}

function versionWords({ version }: Sighting): string {
  return version === null ? "" : ` (version ${version})`;
}

function withoutForgotten(processes: WatchState["processes"], at: number): WatchState["processes"] {
  const kept = Object.entries(processes)
    .filter(([, { lastSeenAt }]) => at - lastSeenAt < forgottenMs)
    .sort(([, one], [, other]) => other.lastSeenAt - one.lastSeenAt)
    .slice(0, processesMax);
  return Object.fromEntries(kept);
}
