const dayMs = 86_400_000;
const minuteMs = 60_000;

/**
 * The instant at which a day such as 2026-06-30, or the one so many days later, begins in a time zone. Where the clocks
 * leave midnight out, the day begins with the first moment after it.
 */
export function startOfDay(day: string, timeZone: string, daysLater = 0): string {
  const midnight = Date.parse(`${day}T00:00:00Z`) + daysLater * dayMs;
  const offsetMs = offsetIn(timeZone);
  // The clocks may change on the day before, on this one or, as UTC has it, on the next; of two midnights it is the first.
  const starts = [-dayMs, 0, dayMs]
    .map((from) => midnight - offsetMs(midnight + from))
    .sort((one, other) => one - other);
  const start = starts.find((at) => at + offsetMs(at) === midnight) ?? Math.max(...starts);
  return new Date(start).toISOString();
}

/** How far the clocks of a time zone are ahead of UTC at an instant. */
function offsetIn(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return (at) => {
    const parts = format.formatToParts(at);
    const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
    const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
    return shown - Math.floor(at / minuteMs) * minuteMs;
  };
}
