import type { FileStore } from "../../platform/files/file-store.ts";
import { BackupFault } from "./backup-fault.ts";
import { archiveTime, type Manifest, manifestFile, readManifest } from "./manifest.ts";

export type FoundBackup = {
  name: string;
  at: Date;
  /** Null where the backup is not whole: it was broken off, or is being made. */
  manifest: Manifest | null;
  /** What is wrong with the manifest, where it cannot be read. */
  fault: string | null;
  keys: string[];
  bytes: number;
};

/** Everything in the store that has the name of one of our backups, the oldest first. */
export async function listBackups(store: FileStore): Promise<FoundBackup[]> {
  const found = new Map<string, FoundBackup>();
  for await (const { key, bytes } of store.list("")) {
    const [name = "", ...rest] = key.split("/");
    const at = archiveTime(name);
    if (at === null || rest.length === 0) continue;
    const backup = found.get(name) ?? { name, at, manifest: null, fault: null, keys: [], bytes: 0 };
    backup.keys.push(key);
    backup.bytes += bytes;
    found.set(name, backup);
  }
  for (const backup of found.values()) {
    if (!backup.keys.includes(`${backup.name}/${manifestFile}`)) continue;
    try {
      backup.manifest = await readManifest(store, backup.name);
    } catch (error) {
      if (!(error instanceof BackupFault)) throw error;
      backup.fault = error.message;
    }
  }
  return [...found.values()].sort((a, b) => a.at.getTime() - b.at.getTime());
}

/** The name of the newest whole backup. */
export async function latestBackup(store: FileStore): Promise<string> {
  const newest = (await listBackups(store)).findLast(({ manifest }) => manifest !== null);
  if (newest === undefined) throw new BackupFault(`There is no backup in ${store.place}.`);
  return newest.name;
}
