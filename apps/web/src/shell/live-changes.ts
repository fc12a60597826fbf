import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { newerVersion } from "./newer-version.ts";
import { createStore } from "./store.ts";

export type LiveChange = { kind: string; id: string; scopeId?: string | null; revision?: number };

/** Whether changes of others arrive at once; while they do not, pages ask every 15 seconds. */
export const liveState = createStore<"connecting" | "live" | "polling">("connecting");

const POLL_INTERVAL_MS = 15_000;
const BATCH_DELAY_MS = 150;
/** How often, at most, that is read again which nearly every change touches. */
const SLOW_INTERVAL_MS = 5_000;

/** Keeps open pages true: refetches what a live change touches, and everything shown while the stream is away. */
export function useLiveChanges(): void {
  const queryClient = useQueryClient();

  useEffect(() => {
    let pending: LiveChange[] = [];
    let batchTimer: number | undefined;
    let wasAway = false;
    const slowly = createPace<LiveChange>(SLOW_INTERVAL_MS, (changes) =>
      applyChanges(queryClient, changes, "slowly"),
    );
    const source = new EventSource("/api/v1/events");

    source.addEventListener("open", () => {
      liveState.set("live");
      // Nobody told of the changes made while the stream was away.
      if (wasAway) refetchShown(queryClient);
      wasAway = false;
    });
    source.addEventListener("ready", (event) => newerVersion.notice(readVersion(event.data)));
    source.addEventListener("error", () => {
      liveState.set("polling");
      wasAway = true;
    });
    source.addEventListener("change", (event) => {
      const change = readChange(event.data);
      if (change === null) return;
      pending.push(change);
      // One import touches hundreds of things; they are refetched together.
      batchTimer ??= window.setTimeout(() => {
        const changes = pending;
        pending = [];
        batchTimer = undefined;
        applyChanges(queryClient, changes, "at once");
        slowly.push(changes);
      }, BATCH_DELAY_MS);
    });

    const pollTimer = window.setInterval(() => {
      if (liveState.get() === "polling" && document.visibilityState === "visible") refetchShown(queryClient);
    }, POLL_INTERVAL_MS);

    return () => {
      source.close();
      window.clearTimeout(batchTimer);
      slowly.stop();
      window.clearInterval(pollTimer);
      liveState.set("connecting");
    };
  }, [queryClient]);
}

function applyChanges(
  queryClient: QueryClient,
  changes: readonly LiveChange[],
  pace: "at once" | "slowly",
): void {
  void queryClient.invalidateQueries({
    predicate: (query) =>
      query.meta?.live !== false &&
      (query.meta?.live === "slowly") === (pace === "slowly") &&
      changes.some((change) => isTouchedBy(query.queryKey, change)),
  });
}

/**
 * Hands on what is pushed: the first at once, and what comes within the interval together when it is over.
 *
 * A busy instance changes something every second, and who reads a timeline would have it asked for as often.
 */
export function createPace<T>(intervalMs: number, handOn: (items: T[]) => void) {
  let waiting: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = () => {
    const items = waiting;
    waiting = [];
    timer = items.length === 0 ? undefined : setTimeout(flush, intervalMs);
    if (items.length > 0) handOn(items);
  };
  return {
    push: (items: readonly T[]) => {
      waiting.push(...items);
      if (timer === undefined) flush();
    },
    stop: () => clearTimeout(timer),
  };
}

/** Whether what is kept under a key may differ after a change: it names the thing, or lists its kind. */
export function isTouchedBy(key: QueryKey, change: LiveChange): boolean {
  // Progress comes several times a second and changes nothing but itself: each submission has its own hint.
  if (change.kind === "recalculation") return key[0] === change.kind && key.includes(change.id);
  if (key[0] === "home") return true;
  // Whatever is changed may be in a timeline or history.
  if (key[0] === "timeline") return change.kind !== "job";
  if (key[0] === change.kind && key[1] === "list") return true;
  return key.some((part) => part === change.id || (change.scopeId != null && part === change.scopeId));
}

function refetchShown(queryClient: QueryClient): void {
  void queryClient.invalidateQueries({
    predicate: (query) => query.meta?.live !== false && query.queryKey[0] !== "me",
  });
}

function readChange(text: string): LiveChange | null {
  try {
    const value = JSON.parse(text) as Partial<LiveChange>;
    return typeof value.kind === "string" && typeof value.id === "string" ? (value as LiveChange) : null;
  } catch {
    return null;
  }
}

function readVersion(text: string): string | null {
  try {
    const { version } = JSON.parse(text) as { version?: unknown };
    return typeof version === "string" ? version : null;
  } catch {
    return null;
  }
}
