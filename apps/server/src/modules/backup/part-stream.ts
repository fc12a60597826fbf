import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ReadableStream } from "node:stream/web";
import { createGunzip, createGzip } from "node:zlib";
import { Decrypter, Encrypter } from "age-encryption";
import { Digest, type FileContent, type FileStore } from "../../platform/files/file-store.ts";
import { BackupFault } from "./backup-fault.ts";
import type { Part } from "./manifest.ts";

/** Who can read what is written: age recipients, or nobody but whoever has the place. */
export type Recipients = readonly string[];
/** Keys to read with: age identities. */
export type Identities = readonly string[];

// Twice as fast as the usual 6, for a few percent of size.
const compression = { level: 4, chunkSize: 128 * 1024 };

export type NewPart = Pick<Part, "file" | "holds" | "table" | "isCompressed">;

/** Packs, encrypts and stores a part of an archive as its content comes. */
export async function writePart(
  store: FileStore,
  archive: string,
  part: NewPart,
  content: FileContent,
  recipients: Recipients,
): Promise<Part> {
  const digest = new Digest();
  let stream: FileContent = digest.through(content);
  if (part.isCompressed) stream = through(stream, createGzip(compression));
  if (recipients.length > 0) stream = await encrypted(stream, recipients);
  const file = recipients.length > 0 ? `${part.file}.age` : part.file;
  const stored = await store.put(`${archive}/${file}`, stream);
  return { ...part, file, ...stored, content: digest.end() };
}

/** The content of a part, checked as it is read: whoever reads to the end has read what was written. */
export async function* readPart(
  store: FileStore,
  archive: string,
  part: Part,
  identities: Identities,
  isEncrypted: boolean,
): AsyncGenerator<Uint8Array> {
  const damaged = (what: string) => new BackupFault(`${part.file} of ${archive} is damaged: ${what}.`);
  const file = await store.get(`${archive}/${part.file}`);
  if (file === null) throw new BackupFault(`${part.file} of ${archive} is missing.`);
  const stored = new Digest();
  const unpacked = new Digest();
  try {
    let stream: FileContent = stored.through(file.content);
    if (isEncrypted) stream = await decrypted(stream, identities);
    if (part.isCompressed) stream = through(stream, createGunzip());
    yield* unpacked.through(stream);
  } catch (error) {
    if (error instanceof BackupFault || (error as Error).name === "FileStoreError") throw error;
    throw damaged((error as Error).message);
  }
  const found = stored.end();
  if (found.bytes !== part.bytes) throw damaged(`it has ${found.bytes} bytes instead of ${part.bytes}`);
  if (found.sha256 !== part.sha256) throw damaged("its SHA-256 is not the one of the manifest");
  if (unpacked.end().sha256 !== part.content.sha256)
    throw damaged("its content is not the one of the manifest");
}

async function* through(
  content: FileContent,
  transform: ReturnType<typeof createGzip>,
): AsyncGenerator<Uint8Array> {
  const flowing = pipeline(Readable.from(content, { objectMode: false }), transform);
  // Whoever reads gets the fault from the stream itself.
  flowing.catch(() => undefined);
  yield* transform as AsyncIterable<Uint8Array>;
  await flowing;
}

async function encrypted(content: FileContent, recipients: Recipients): Promise<FileContent> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return chunksOf(await encrypter.encrypt(webStream(content)));
}

async function decrypted(content: FileContent, identities: Identities): Promise<FileContent> {
  if (identities.length === 0) {
    throw new BackupFault(
      "The archive is encrypted: give the file of its key by --identity, or set BACKUP_IDENTITY.",
    );
  }
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return chunksOf(await decrypter.decrypt(webStream(content)));
  } catch (error) {
    const isOtherKey = (error as Error).message.includes("no identity matched");
    if (!isOtherKey) throw error;
    throw new BackupFault("The archive was encrypted for another key than the one given.");
  }
}

type WebStream = globalThis.ReadableStream<Uint8Array>;

function webStream(content: FileContent): WebStream {
  return ReadableStream.from<Uint8Array>(content) as unknown as WebStream;
}

function chunksOf(stream: WebStream): FileContent {
  return stream as unknown as ReadableStream<Uint8Array>;
}
