const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/**
 * What the next version of a program may be called: the last year in its title raised by one.
 *
 * Null where the title names no year. A span such as "2025/26" or "2025-2026" moves as a whole.
 */
export function nextYearTitle(title: string): string | null {
  const years = [...title.matchAll(year)];
  const last = years.at(-1);
  if (last === undefined) return null;
  const previous = years.at(-2);
  const isSpan = previous !== undefined && /^\s*[-–—/]\s*$/.test(title.slice(previous.index + 4, last.index));
  const from = isSpan ? previous.index : last.index;
  const rest = title.slice(from).replace(year, (each) => String(Number(each) + 1));
  return (
    title.slice(0, from) +
    // The short second year of "2025/26".
    rest.replace(/^(\d{4}\s*[-–—/]\s*)(\d{2})(?!\d)/, (_, first: string, short: string) => {
      return first + String((Number(short) + 1) % 100).padStart(2, "0");
    })
  );
}
