/** Dates and numbers as the reader writes them. Instants are shown in the reader's time zone; days have none. */
export type Format = {
  locale: string;
  timeZone: string;
  /** At most `digits` decimals (2 where not said). */
  number: (value: number, digits?: number) => string;
  /** A percent of 0 to 100, with exactly `digits` decimals (1 where not said). */
  percent: (value: number, digits?: number) => string;
  /** The size of a file, such as "1.4 MB". */
  bytes: (bytes: number) => string;
  /** A day such as 2026-06-30. */
  day: (day: string) => string;
  instant: (instant: string) => string;
  /** The day an instant falls on for the reader. */
  date: (instant: string) => string;
  /** The same day as 2026-06-30. */
  dayOf: (instant: string) => string;
  /** The time of day of an instant. */
  time: (instant: string) => string;
  /** A day such as 2026-06-30 with its weekday; the year only where it is not that of `today`. */
  longDay: (day: string, today: string) => string;
  /** The days from one to another, such as "22–29 November"; the years only where one is not that of `today`. */
  days: (from: string, to: string, today: string) => string;
  /** "3 hours ago"; the date from the fourth day on. */
  relative: (instant: string, now?: number) => string;
  /** Words joined as in a sentence. */
  list: (items: readonly string[]) => string;
};

export function createFormat(locale: string, timeZone: string): Format {
  const dayFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  const dateFormat = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone });
  const instantFormat = new Intl.DateTimeFormat(locale, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone,
  });
  const timeFormat = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone });
  const partsFormat = new Intl.DateTimeFormat("en", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    timeZone,
  });
  const inWords = (withYear: boolean, options: Intl.DateTimeFormatOptions = {}) =>
    new Intl.DateTimeFormat(locale, {
      day: "numeric",
      month: "long",
      ...(withYear ? { year: "numeric" } : {}),
      ...options,
      timeZone: "UTC",
    });
  const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const listFormat = new Intl.ListFormat(locale, { type: "conjunction" });
  const numberFormats = new Map<string, Intl.NumberFormat>();
  const numberFormat = (minimum: number, maximum: number) => {
    const key = `${minimum}:${maximum}`;
    const known = numberFormats.get(key);
    if (known !== undefined) return known;
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: minimum,
      maximumFractionDigits: maximum,
    });
    numberFormats.set(key, made);
    return made;
  };

  return {
    locale,
    timeZone,
    number: (value, digits = 2) => numberFormat(0, digits).format(value),
    percent: (value, digits = 1) => `${numberFormat(digits, digits).format(value)} %`,
    bytes: (bytes) => {
      const kilobytes = bytes / 1024;
      // What would be written as 1,024 kB is a megabyte.
      const isLarge = kilobytes >= 1023.5;
      const amount = isLarge ? kilobytes / 1024 : kilobytes;
      return new Intl.NumberFormat(locale, {
        style: "unit",
        unit: isLarge ? "megabyte" : "kilobyte",
        unitDisplay: "short",
        maximumFractionDigits: amount < 10 ? 1 : 0,
        // A file that is not empty has a size.
      }).format(bytes > 0 ? Math.max(amount, 0.1) : 0);
    },
    day: (day) => dayFormat.format(new Date(`${day}T00:00:00Z`)),
    date: (instant) => dateFormat.format(new Date(instant)),
    dayOf: (instant) => {
      const parts = partsFormat.formatToParts(new Date(instant));
      return (["year", "month", "day"] as const)
        .map((type) => parts.find((part) => part.type === type)?.value ?? "")
        .join("-");
    },
    time: (instant) => timeFormat.format(new Date(instant)),
    longDay: (day, today) =>
      inWords(yearOf(day) !== yearOf(today), { weekday: "long" }).format(new Date(`${day}T00:00:00Z`)),
    days: (from, to, today) =>
      inWords([from, to].some((day) => yearOf(day) !== yearOf(today))).formatRange(
        new Date(`${from}T00:00:00Z`),
        new Date(`${to}T00:00:00Z`),
      ),
    instant: (instant) => instantFormat.format(new Date(instant)),
    relative: (instant, now = Date.now()) => {
      const seconds = Math.round((Date.parse(instant) - now) / 1000);
      const size = Math.abs(seconds);
      if (size < 60) return relativeFormat.format(0, "second");
      if (size < 3_600) return relativeFormat.format(Math.trunc(seconds / 60), "minute");
      if (size < 86_400) return relativeFormat.format(Math.trunc(seconds / 3_600), "hour");
      if (size < 3 * 86_400) return relativeFormat.format(Math.trunc(seconds / 86_400), "day");
      return dateFormat.format(new Date(instant));
    },
    list: (items) => listFormat.format(items),
  };
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
