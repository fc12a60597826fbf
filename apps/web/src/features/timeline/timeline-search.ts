import type { ActivityItem } from "@aquamark/api-client";
import { optional, textOf } from "../../shell/list-search.ts";
import { defaultLength, type Window, type WindowLength, windowLengths } from "./timeline-window.ts";

export type ActivityClass = ActivityItem["class"];
export const activityClasses = ["post", "answer", "program", "people"] as const satisfies ActivityClass[];

/** What the home page's address says about the timeline. */
export type TimelineSearch = {
  days?: WindowLength;
  /** The last day of the window; absent for the present one. */
  until?: string;
  /** The classes shown, joined by commas; absent for all. */
  show?: string;
};

/** Reads the address; what is no valid value is left out. */
export function readTimelineSearch(raw: Record<string, unknown>): TimelineSearch {
  const days = Number(raw.days);
  const until = textOf(raw, "until") ?? "";
  return {
    ...optional(
      "days",
      windowLengths.find((length) => length === days && length !== defaultLength),
    ),
    ...optional("until", isDay(until) ? until : undefined),
    ...optional("show", showText(shownClasses(textOf(raw, "show")))),
  };
}

export function windowOf({ days = defaultLength, until }: TimelineSearch): Window {
  return { days, until };
}

/** The classes that an address shows; none where it says nothing, which is all. */
export function shownClasses(show: string | undefined): ActivityClass[] {
  const named = show?.split(",") ?? [];
  return activityClasses.filter((each) => named.includes(each));
}

export function showText(shown: readonly ActivityClass[]): string | undefined {
  return shown.length === 0 || shown.length === activityClasses.length ? undefined : shown.join(",");
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || text < "1900") return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}
