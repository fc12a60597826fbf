import { knownMigrations } from "../../platform/db/apply-migrations.ts";
import type { FileStore } from "../../platform/files/file-store.ts";
import { unpackAttachments } from "./attachments.ts";
import { BackupFault } from "./backup-fault.ts";
import { type Manifest, type Part, readManifest } from "./manifest.ts";
import { type Identities, readPart } from "./part-stream.ts";
import { findPgProgram, type PgProgram, runPgProgram } from "./pg-programs.ts";
import { readDump } from "./read-dump.ts";

/** An archive that can be read from. */
export type Archive = {
  store: FileStore;
  manifest: Manifest;
  identities: Identities;
  /** What reads the dump, where the archive holds one. */
  pgRestore: PgProgram | null;
};

/** Opens an archive that this program can restore, judging by its manifest alone. */
export async function openArchive(store: FileStore, name: string, identities: Identities): Promise<Archive> {
  const manifest = await readManifest(store, name);
  if (manifest === null) {
    throw new BackupFault(
      `There is no backup ${name} in ${store.place}, or it is not whole: its manifest is missing.`,
    );
  }
  checkSchema(manifest);
  if (manifest.isEncrypted && identities.length === 0) {
    throw new BackupFault(
      "The archive is encrypted: give the file of its key by --identity, or set BACKUP_IDENTITY.",
    );
  }
  const pgRestore = manifest.kind === "pg_dump" ? await findReader(manifest) : null;
  return { store, manifest, identities, pgRestore };
}

function checkSchema({ name, schema, program }: Manifest): void {
  const known = knownMigrations();
  const unknown = schema.migrations.filter((migration) => !known.includes(migration));
  if (unknown.length > 0) {
    throw new BackupFault(
      `${name} has the schema ${schema.number} of Aquamark ${program}, which is newer than this program: restore it with that version.`,
    );
  }
  const first = known.slice(0, schema.migrations.length);
  if (schema.migrations.length === 0 || first.join() !== schema.migrations.join()) {
    throw new BackupFault(`${name} has a schema that no version of Aquamark has made.`);
  }
}

async function findReader({ name, pgDump }: Manifest): Promise<PgProgram> {
  const major = Number.parseInt(pgDump ?? "", 10);
  const program = await findPgProgram("pg_restore", major);
  if (program === null) {
    throw new BackupFault(
      `${name} was made by pg_dump ${pgDump}: install PostgreSQL's client programs of version ${major} or newer, which bring pg_restore.`,
    );
  }
  return program;
}

export function partsOf({ manifest }: Archive, holds: Part["holds"]): Part[] {
  return manifest.parts.filter((part) => part.holds === holds);
}

export function contentOf(archive: Archive, part: Part): AsyncGenerator<Uint8Array> {
  const { store, manifest, identities } = archive;
  return readPart(store, manifest.name, part, identities, manifest.isEncrypted);
}

/** The script with the rows of an archive's dump. */
export async function* dumpScript(archive: Archive, part: Part): AsyncGenerator<Uint8Array> {
  if (archive.pgRestore === null) throw new Error("This archive holds no dump");
  const args = ["--data-only", "--schema=public", "--file=-"];
  const { output, ended } = runPgProgram(archive.pgRestore, args, { input: contentOf(archive, part) });
  ended.catch(() => undefined);
  yield* output;
  await ended;
}

/**
 * Reads all of an archive: every part must be there, have its sum, be encrypted for one of the keys and hold what the
 * manifest says. Whatever is wrong is a BackupFault.
 */
export async function checkArchive(archive: Archive): Promise<void> {
  const { manifest } = archive;
  const wrong = (what: string) => new BackupFault(`${manifest.name} is not whole: ${what}.`);
  for (const { name } of manifest.tables) {
    const parts = manifest.parts.filter(({ holds, table }) => holds === "table" && table === name);
    if (manifest.kind === "copy" && parts.length !== 1) throw wrong(`the table ${name} is missing`);
  }
  for (const holds of [
    "jobs",
    "attachments",
    ...(manifest.kind === "pg_dump" ? ["dump" as const] : []),
  ] as const) {
    if (partsOf(archive, holds).length !== 1) throw wrong(`its ${holds} part is missing`);
  }
  for (const part of manifest.parts) await checkPart(archive, part, wrong);
}

async function checkPart(archive: Archive, part: Part, wrong: (what: string) => BackupFault): Promise<void> {
  const { tables, jobs, attachments } = archive.manifest;
  switch (part.holds) {
    case "attachments": {
      const found = await unpackAttachments(contentOf(archive, part), async (_key, file) => {
        for await (const _chunk of file);
      });
      if (found.files !== attachments.files || found.bytes !== attachments.bytes) {
        throw wrong(`it holds ${found.files} attachments instead of ${attachments.files}`);
      }
      return;
    }
    case "dump": {
      const found = new Set<string>();
      for await (const event of readDump(dumpScript(archive, part))) {
        if (event.kind === "begin") found.add(event.table);
      }
      const missing = tables.filter(({ name }) => !found.has(name)).map(({ name }) => name);
      if (missing.length > 0) throw wrong(`the dump lacks ${missing.join(", ")}`);
      return;
    }
    default: {
      let rows = 0;
      for await (const chunk of contentOf(archive, part)) {
        for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
      }
      const stated = part.holds === "jobs" ? jobs.rows : tables.find(({ name }) => name === part.table)?.rows;
      if (rows !== stated) throw wrong(`${part.file} holds ${rows} rows instead of ${stated}`);
    }
  }
}
