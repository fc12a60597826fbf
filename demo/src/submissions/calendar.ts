import { integer, uniform } from "../random.ts";
import type { Round } from "./rounds.ts";

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** The days of one submission, in milliseconds since 1970. */
export type Calendar = { openedAt: number; finalAt: number; reviewedAt: number; approvedAt: number };

/** The last day of the financial year that a round is about. */
export function appliesOn(round: Round): string {
  return `${round.year}-06-30`;
}

/** When a submission was begun and reached each level, between July and the end of October. */
export function calendarOf(round: Round, organisation: string): Calendar {
  const name = `${round.key}|${organisation}`;
  const start = Date.UTC(round.year, 6, 1) + integer(0, 18, `start|${name}`) * DAY_MS;
  const finalAt = start + integer(38, 58, `final|${name}`) * DAY_MS;
  const reviewedAt = finalAt + integer(9, 21, `reviewed|${name}`) * DAY_MS;
  const approvedAt = reviewedAt + integer(5, 14, `approved|${name}`) * DAY_MS;
  return {
    openedAt: atWork(start, `opened at|${name}`),
    finalAt: atWork(finalAt, `final at|${name}`),
    reviewedAt: atWork(reviewedAt, `reviewed at|${name}`),
    approvedAt: atWork(approvedAt, `approved at|${name}`),
  };
}

/** When an answer was first given; `place`, from 0 to 1, is where its measure stands in the survey. */
export function answeredAt(calendar: Calendar, place: number, name: string): number {
  const span = calendar.finalAt - calendar.openedAt - 5 * DAY_MS;
  const share = Math.min(1, place + 0.02 * uniform(`answered|${name}`));
  const at = atWork(calendar.openedAt + share * span, `answered at|${name}`);
  return Math.max(calendar.openedAt + MINUTE_MS, at);
}

/** A moment between two others in which work is done. */
export function between(from: number, to: number, name: string): number {
  const at = atWork(from + uniform(`between|${name}`) * (to - from), `between at|${name}`);
  return Math.min(to, Math.max(from, at));
}

/** The same day, or the Monday after a weekend, at an hour of work. */
function atWork(time: number, name: string): number {
  const midnight = Math.floor(time / DAY_MS) * DAY_MS;
  const weekday = new Date(midnight).getUTCDay();
  const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  return midnight + shift * DAY_MS + integer(7 * 60, 16 * 60 + 59, name) * MINUTE_MS;
}
