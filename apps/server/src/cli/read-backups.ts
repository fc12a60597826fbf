import { readFileSync, writeFileSync } from "node:fs";
import {
  type Archive,
  findArchive,
  generateKey,
  latestBackup,
  listBackups,
  megabytes,
  openArchive,
  openPlace,
  placeOf,
  readIdentities,
  verifyBackup,
} from "../modules/backup/index.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import type { ReadCommandOptions } from "./backup.ts";
import { CommandError } from "./command-error.ts";
import { loadConfig } from "./load-config.ts";
import { openDatabase } from "./open-database.ts";

const say = (sentence: string) => console.error(sentence);

/** Opens the archive that somebody names, with the keys that were given. */
export async function openNamedArchive(
  config: Config,
  given: string,
  { from, identity }: ReadCommandOptions,
): Promise<Archive> {
  const keys = identity === undefined ? config.backupIdentity : readText(identity);
  const identities = keys === null ? [] : readIdentities(keys);
  if (given === "latest") {
    const store = await openPlace(config, placeOf(config, from));
    return openArchive(store, await latestBackup(store), identities);
  }
  const { store, name } = await findArchive(config, given, from);
  return openArchive(store, name, identities);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new CommandError(`The key cannot be read: ${(error as Error).message}.`);
  }
}

export async function printBackups({ from }: ReadCommandOptions): Promise<void> {
  const config = loadConfig();
  const store = await openPlace(config, placeOf(config, from));
  const backups = await listBackups(store);
  for (const { name, manifest, fault, bytes } of backups) {
    const state =
      manifest === null
        ? (fault ?? "not whole")
        : `schema ${manifest.schema.number}, ${manifest.kind}, ${manifest.isEncrypted ? "encrypted" : "not encrypted"}, version ${manifest.program}`;
    console.log(`${name}  ${megabytes(bytes).padStart(9)}  ${state}`);
  }
  say(backups.length === 0 ? `There is no backup in ${store.place}.` : `${backups.length} in ${store.place}`);
}

export async function verifyNow(given: string, options: ReadCommandOptions): Promise<void> {
  const config = loadConfig();
  const archive = await openNamedArchive(config, given, options);
  const database = await openDatabase(config, say, { share: true });
  try {
    await verifyBackup({ connection: database.connection, archive, now: systemClock.now(), say });
  } finally {
    await database.close();
  }
  const { name, tables, attachments } = archive.manifest;
  const rows = tables.reduce((sum, table) => sum + table.rows, 0).toLocaleString("en");
  console.log(
    `${name} can be restored: ${tables.length} tables with ${rows} rows and ${attachments.files} attachments are what was backed up.`,
  );
}

export async function makeKey(file: string): Promise<void> {
  const { identityFile, recipient } = await generateKey(systemClock.now());
  try {
    writeFileSync(file, identityFile, { flag: "wx", mode: 0o600 });
  } catch (error) {
    throw new CommandError(`The secret key cannot be written: ${(error as Error).message}.`);
  }
  say(`The secret key is in ${file}. Keep it where the backups are not: without it they cannot be read.`);
  console.log(recipient);
}
