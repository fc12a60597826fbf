/** How many days, weeks and months keep one backup each. */
export type Keep = { daily: number; weekly: number; monthly: number };

export type DatedBackup = { name: string; at: Date };

const dayMs = 24 * 60 * 60_000;

const dayOf = (at: Date) => at.toISOString().slice(0, 10);
const monthOf = (at: Date) => at.toISOString().slice(0, 7);
// Days since the first Monday of 1970: weeks begin on Mondays.
const weekOf = (at: Date) => String(Math.floor((at.getTime() / dayMs - 4) / 7));

/**
 * The names of the backups to keep: the newest of each of the last days, weeks and months that have one, in UTC, and
 * always the newest of all.
 *
 * Days without a backup do not count, so that a month in which none was made does not empty the place.
 */
export function chooseKeptBackups(backups: readonly DatedBackup[], keep: Keep): Set<string> {
  const newestFirst = [...backups].sort(
    (a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? 1 : -1),
  );
  const kept = new Set(newestFirst.slice(0, 1).map(({ name }) => name));
  const rules: [number, (at: Date) => string][] = [
    [keep.daily, dayOf],
    [keep.weekly, weekOf],
    [keep.monthly, monthOf],
  ];
  for (const [count, periodOf] of rules) {
    const seen = new Set<string>();
    for (const { name, at } of newestFirst) {
      const period = periodOf(at);
      if (seen.has(period)) continue;
      if (seen.size === count) break;
      seen.add(period);
      kept.add(name);
    }
  }
  return kept;
}
