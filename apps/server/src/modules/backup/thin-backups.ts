import type { FileStore } from "../../platform/files/file-store.ts";
import { chooseKeptBackups, type Keep } from "./choose-kept-backups.ts";
import { listBackups } from "./list-backups.ts";
import { manifestFile } from "./manifest.ts";

// What is younger may still be in the making elsewhere.
const brokenOffAfterMs = 24 * 60 * 60_000;

/**
 * Removes the backups of one installation that need not be kept, and what was broken off more than a day ago.
 * Answers the names of what went. Backups of other installations, and whatever cannot be read, stay.
 */
export async function thinBackups(
  store: FileStore,
  { instance, keep, now }: { instance: string | null; keep: Keep; now: Date },
): Promise<string[]> {
  const backups = await listBackups(store);
  const own = backups.filter(({ manifest }) => manifest !== null && manifest.instance === instance);
  const kept = chooseKeptBackups(own, keep);
  const brokenOffBefore = new Date(now.getTime() - brokenOffAfterMs);
  const brokenOff = backups.filter(
    ({ manifest, fault, at }) => manifest === null && fault === null && at < brokenOffBefore,
  );
  const going = [...own.filter(({ name }) => !kept.has(name)), ...brokenOff];
  for (const { name, keys } of going) {
    // The manifest first: from then on nobody takes the rest for a backup.
    const last = `${name}/${manifestFile}`;
    for (const key of [...keys].sort((a) => (a === last ? -1 : 0))) await store.remove(key);
  }
  await store.removeLeftovers(brokenOffBefore);
  return going.map(({ name }) => name);
}
