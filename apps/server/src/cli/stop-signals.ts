import { constants } from "node:os";

// npm and a terminal may both pass on the same Ctrl-C; a person needs longer than this for a second one.
const samePressMs = 500;
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs `stop` once on the first Ctrl-C, SIGTERM or SIGHUP, or when the process that started us is
 * gone, and ends the process when it is done. A second Ctrl-C ends it at once.
 */
export function stopOnSignals(stop: () => Promise<void>, say: (sentence: string) => void): void {
  let stoppingSinceMs: number | null = null;
  const begin = (reason: NodeJS.Signals | null) => {
    if (stoppingSinceMs !== null) {
      if (reason === null || performance.now() - stoppingSinceMs < samePressMs) return;
      say("Stopping at once.");
      process.exit(128 + constants.signals[reason]);
    }
    stoppingSinceMs = performance.now();
    say("Stopping: requests and jobs under way are finished first.");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  for (const signal of signals) process.on(signal, begin);
  process.on("disconnect", () => begin(null));
  // Listening for the end of the channel must not keep a finished command alive.
  process.channel?.unref();
}
