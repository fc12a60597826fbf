import type { Config } from "../../platform/config.ts";

/** Dates and numbers as one user writes them, in their time zone. */
export type Writing = {
  timeZone: string;
  day(at: Date): string;
  time(at: Date): string;
  instant(at: Date): string;
  number(value: number): string;
};

/** How dates and numbers are written for a user: as they chose, else as the instance does, else as the settings say. */
export function writingOf(
  { locale, timeZone }: { locale: string | null; timeZone: string | null },
  { defaultLocale, defaultTimeZone }: Pick<Config, "defaultLocale" | "defaultTimeZone">,
): Writing {
  return writingIn(locale ?? defaultLocale ?? "en-GB", timeZone ?? defaultTimeZone ?? "UTC");
}

// To make one takes longer than to write a mail with it, and there are few.
const writings = new Map<string, Writing>();

function writingIn(locale: string, timeZone: string): Writing {
  const key = `${locale} ${timeZone}`;
  const known = writings.get(key);
  if (known !== undefined) return known;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "full", timeZone });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone });
  const number = new Intl.NumberFormat(locale);
  const writing: Writing = {
    timeZone: timeZone.replaceAll("_", " "),
    day: (at) => day.format(at),
    time: (at) => time.format(at),
    instant: (at) => instant.format(at),
    number: (value) => number.format(value),
  };
  writings.set(key, writing);
  return writing;
}
