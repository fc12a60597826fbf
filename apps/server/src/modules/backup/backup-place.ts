import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { AwsConfig } from "../../platform/aws.ts";
import type { Config } from "../../platform/config.ts";
import type { FileStore } from "../../platform/files/file-store.ts";
import { openFolderStore } from "../../platform/files/folder-store.ts";
import { BackupFault } from "./backup-fault.ts";
import { manifestFile } from "./manifest.ts";

export type PlaceConfig = AwsConfig & Pick<Config, "backupTo" | "dataDir">;

/** Where backups go: a folder, a bucket, or snapshots of a database of RDS. */
export type BackupPlace =
  | { kind: "folder"; path: string }
  | { kind: "bucket"; bucket: string; prefix: string }
  | { kind: "rds"; identifier: string };

/** The place of a text such as `/backups`, `s3://bucket/prefix` or `rds:identifier`. */
export function readPlace(text: string): BackupPlace {
  const [, identifier] = /^rds:([a-z][a-z0-9-]{0,62})$/i.exec(text) ?? [];
  if (identifier !== undefined) return { kind: "rds", identifier };
  const [, bucket, path = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/(.*))?$/.exec(text) ?? [];
  if (bucket !== undefined) {
    const names = path.split("/").filter((name) => name !== "");
    return { kind: "bucket", bucket, prefix: names.map((name) => `${name}/`).join("") };
  }
  if (/^(s3|rds):/i.test(text)) {
    throw new BackupFault(
      `"${text}" is no place for backups: give a folder, s3://bucket/prefix or rds:identifier.`,
    );
  }
  return { kind: "folder", path: resolve(text) };
}

/** The place of the option, else of BACKUP_TO, else the folder `backups` below the data folder. */
export function placeOf(config: PlaceConfig, given: string | undefined): BackupPlace {
  return readPlace(given ?? config.backupTo ?? join(config.dataDir, "backups"));
}

/** The store of a place; snapshots are kept by RDS itself and have none. */
export async function openPlace(config: AwsConfig, place: BackupPlace): Promise<FileStore> {
  switch (place.kind) {
    case "folder":
      return openFolderStore(place.path);
    case "bucket": {
      const { openS3Store } = await import("../../platform/files/s3-store.ts");
      return openS3Store(config, place);
    }
    case "rds":
      throw new BackupFault("A snapshot of RDS is restored by RDS: docs/operate/backup.md says how.");
  }
}

/** Finds the archive that somebody names: by its address, its folder, its name in the place of backups, or "latest". */
export async function findArchive(
  config: PlaceConfig,
  given: string,
  from: string | undefined,
): Promise<{ store: FileStore; name: string }> {
  if (given.startsWith("s3://")) {
    const [name = "", ...above] = given.replace(/\/+$/, "").split("/").reverse();
    return { store: await openPlace(config, readPlace(above.reverse().join("/"))), name };
  }
  if (existsSync(join(given, manifestFile)) || given.includes("/")) {
    const path = resolve(given);
    return { store: openFolderStore(dirname(path)), name: basename(path) };
  }
  return { store: await openPlace(config, placeOf(config, from)), name: given };
}
