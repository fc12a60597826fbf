import { startOfDay } from "../../shell/day-start.ts";

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

/** The first and last day of a window; the present one began at this time of its first. */
export function daysOf({ days, until }: Window, today: string): [first: string, last: string] {
  return until === undefined ? [addDays(today, -days), today] : [addDays(until, 1 - days), until];
}

/**
 * What the API is asked for: the whole days of a window, which with a change of the clocks are an hour longer or shorter;
 * or so many times 24 hours up to now.
 */
export function boundsOf(
  { days, until }: Window,
  timeZone: string,
): { from: string; until: string } | { days: WindowLength } {
  return until === undefined
    ? { days }
    : { from: startOfDay(until, timeZone, 1 - days), until: startOfDay(until, timeZone, 1) };
}

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10);
}
