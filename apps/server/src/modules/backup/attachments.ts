import { once } from "node:events";
import { extract, type Pack, pack } from "tar-stream";
import {
  attachmentsPrefix,
  type FileContent,
  type FileStore,
  isFileKey,
} from "../../platform/files/file-store.ts";
import { BackupFault } from "./backup-fault.ts";

/** All attachments as one tar, as they are read; `counted` holds how many they were once it is read to the end. */
export function packAttachments(files: FileStore): {
  content: FileContent;
  counted: { files: number; bytes: number };
} {
  const counted = { files: 0, bytes: 0 };
  const tar = pack();
  async function* content(): AsyncGenerator<Uint8Array> {
    const filling = fill(files, tar, counted).catch((error: unknown) => {
      tar.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    yield* tar as AsyncIterable<Uint8Array>;
    await filling;
  }
  return { content: content(), counted };
}

async function fill(files: FileStore, tar: Pack, counted: { files: number; bytes: number }): Promise<void> {
  // Whoever reads the tar may give up.
  const closed = new Promise<void>((resolve) => tar.once("close", () => resolve()));
  for await (const { key, modifiedAt } of files.list(attachmentsPrefix)) {
    const file = await files.get(key);
    // Removed since it was listed.
    if (file === null) continue;
    const entry = tar.entry({ name: key, size: file.bytes, mtime: modifiedAt });
    const ended = new Promise<void>((resolve, reject) => {
      entry.once("error", reject);
      entry.once("finish", () => resolve());
    });
    ended.catch(() => undefined /* told below, or by the tar itself */);
    for await (const chunk of file.content) {
      if (!entry.write(Buffer.from(chunk))) await Promise.race([once(entry, "drain"), closed]);
    }
    entry.end(undefined);
    await Promise.race([ended, closed]);
    counted.files += 1;
    counted.bytes += file.bytes;
  }
  tar.finalize();
}

/** Reads a tar of attachments to its end and hands over each file; answers how many there were. */
export async function unpackAttachments(
  content: FileContent,
  take: (key: string, file: FileContent) => Promise<void>,
): Promise<{ files: number; bytes: number }> {
  const counted = { files: 0, bytes: 0 };
  const tar = extract();
  const feeding = (async () => {
    for await (const chunk of content) {
      if (!tar.write(Buffer.from(chunk))) await once(tar, "drain");
    }
    tar.end(undefined);
  })().catch((error: unknown) => {
    tar.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  for await (const entry of tar) {
    const { name, size } = entry.header;
    if (!name.startsWith(attachmentsPrefix) || !isFileKey(name)) {
      throw new BackupFault(`The archive holds "${name}", which is no attachment.`);
    }
    await take(name, entry as AsyncIterable<Uint8Array>);
    counted.files += 1;
    counted.bytes += size;
  }
  await feeding;
  return counted;
}
