const dayMs = 24 * 3_600_000;

/** The lengths of a window that one may choose, in days. */
export const windowLengths = [1, 7, 14, 31] as const;
export type WindowLength = (typeof windowLengths)[number];
export const defaultLength: WindowLength = 7;

/** A window of whole days up to and with `until`, such as 2026-11-22; the present one, up to now, without. */
export type Window = { days: WindowLength; until: string | undefined };

/** The window before: it ends with the day on which this one begins. */
export function olderWindow({ days, until }: Window, today: string): Window {
  // The present window began in the middle of its first day, which is shown whole; others began with it.
  return { days, until: addDays(until ?? today, -days) };
}

/** The window after; the present one where that would end today or later. */
export function newerWindow({ days, until }: Window, today: string): Window {
  if (until === undefined) return { days, until };
  const next = addDays(until, days);
  return { days, until: next >= today ? undefined : next };
}

/** A window of another length with the same end. */
export function withLength({ until }: Window, days: WindowLength): Window {
  return { days, until };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}

/** The instant at which a day is over in a time zone. */
export function endOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // The zone is asked at the guess, and again at the answer: the clocks may be changed in between.
  const guess = midnight - offsetAt(midnight, timeZone);
  return new Date(midnight - offsetAt(guess, timeZone));
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instantMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instantMs);
  const of = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(of("year"), of("month") - 1, of("day"), of("hour"), of("minute"), of("second")) - instantMs;
}
