const minute = 60_000;

const mailDelays = [1, 2, 5, 10, 20, 40, 60].map((minutes) => minutes * minute);
const serverDelays = [5_000, 15_000, 30_000, minute, 2 * minute, 5 * minute];

/** How long a mail waits after so many tries (1 or more) that the server put off, in milliseconds. */
export function mailDelayMs(attempts: number): number {
  return mailDelays[Math.min(attempts, mailDelays.length) - 1] ?? minute;
}

/** How long the server is left alone after so many failures in a row (1 or more), in milliseconds. */
export function serverDelayMs(failures: number): number {
  return serverDelays[Math.min(failures, serverDelays.length) - 1] ?? minute;
}
