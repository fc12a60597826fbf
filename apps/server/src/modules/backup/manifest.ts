import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { FileStore } from "../../platform/files/file-store.ts";
import { BackupFault } from "./backup-fault.ts";

const Digest = z.object({ bytes: z.number().int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });

/** What a set of rows is known by: how many they are, and a sum over their hashes, whatever their order. */
export const Fingerprint = z.object({ rows: z.number().int().min(0), checksum: z.string() });
export type Fingerprint = z.infer<typeof Fingerprint>;

const identifier = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);

export const ArchivedTable = Fingerprint.extend({ name: identifier, columns: z.array(identifier) });
export type ArchivedTable = z.infer<typeof ArchivedTable>;

export const ArchivedSequence = z.object({ name: identifier, value: z.string(), isCalled: z.boolean() });
export type ArchivedSequence = z.infer<typeof ArchivedSequence>;

/** One file of an archive: its digest as it is stored, and that of what it holds once decrypted and unpacked. */
export const Part = Digest.extend({
  file: z.string(),
  holds: z.enum(["table", "dump", "jobs", "attachments"]),
  table: identifier.optional(),
  isCompressed: z.boolean(),
  content: Digest,
});
export type Part = z.infer<typeof Part>;

/** What an archive consists of; written after everything else, so that an archive without one is not whole. */
export const Manifest = z.object({
  format: z.literal("aquamark-backup"),
  formatVersion: z.literal(1),
  name: z.string(),
  kind: z.enum(["copy", "pg_dump"]),
  program: z.string(),
  begunAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  /** Which installation it is of; null where the database is older than that. */
  instance: z.string().nullable(),
  postgresql: z.string(),
  pgDump: z.string().nullable(),
  isEncrypted: z.boolean(),
  schema: z.object({ number: z.number().int(), migrations: z.array(z.string()) }),
  tables: z.array(ArchivedTable),
  sequences: z.array(ArchivedSequence),
  jobs: Fingerprint,
  attachments: z.object({ files: z.number().int(), bytes: z.number() }),
  parts: z.array(Part),
});
export type Manifest = z.infer<typeof Manifest>;

export const manifestFile = "manifest.json";
const manifestBytesMax = 16 * 1024 * 1024;
const namePattern = /^aquamark-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z-[0-9a-f]{6}$/;

/** A new archive's name, such as `aquamark-20261129T030000Z-0a1b2c`. */
export function newArchiveName(at: Date): string {
  const instant = at.toISOString().replaceAll(/[-:]|\.\d+/g, "");
  return `aquamark-${instant}-${randomBytes(3).toString("hex")}`;
}

/** When an archive of this name was begun, or null where the name is not one of ours. */
export function archiveTime(name: string): Date | null {
  const [, year, month, day, hour, minute, second] = namePattern.exec(name) ?? [];
  if (second === undefined) return null;
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(at.getTime()) ? null : at;
}

const digestOf = (value: unknown) => createHash("sha256").update(JSON.stringify(value)).digest("hex");

export async function writeManifest(store: FileStore, manifest: Manifest): Promise<void> {
  const signed = { ...manifest, sha256: digestOf(manifest) };
  await store.put(`${manifest.name}/${manifestFile}`, [Buffer.from(`${JSON.stringify(signed, null, 1)}\n`)]);
}

/** The manifest of an archive, or null where there is none; a damaged one is a BackupFault. */
export async function readManifest(store: FileStore, name: string): Promise<Manifest | null> {
  const file = await store.get(`${name}/${manifestFile}`);
  if (file === null) return null;
  if (file.bytes > manifestBytesMax) throw new BackupFault(`The manifest of ${name} is too large to be one.`);
  const chunks: Uint8Array[] = [];
  for await (const chunk of file.content) chunks.push(chunk);
  const { sha256, ...value } = parsed(Buffer.concat(chunks).toString("utf8"), name);
  if (value["format"] === "aquamark-backup" && value["formatVersion"] !== 1) {
    throw new BackupFault(`${name} was made by a newer version of Aquamark: restore it with that version.`);
  }
  if (sha256 !== digestOf(value)) throw new BackupFault(`The manifest of ${name} is damaged.`);
  const reading = Manifest.safeParse(value);
  if (!reading.success || reading.data.name !== name) {
    throw new BackupFault(`The manifest of ${name} is not one of a backup of that name.`);
  }
  return reading.data;
}

function parsed(text: string, name: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null) return value as Record<string, unknown>;
  } catch {
    // Told below, like everything else that is no manifest.
  }
  throw new BackupFault(`The manifest of ${name} is damaged.`);
}
