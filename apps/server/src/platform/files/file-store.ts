import { createHash } from "node:crypto";

export type FileEntry = { key: string; bytes: number; modifiedAt: Date };

export type OpenedFile = { bytes: number; content: AsyncIterable<Uint8Array> };

/** How many bytes were stored, and their SHA-256 in hexadecimal. */
export type StoredFile = { bytes: number; sha256: string };

export type FileContent = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * Files by key, in a folder or a bucket.
 *
 * A key is a path of names joined by `/` that cannot leave the store. Every failure of the place itself is a
 * FileStoreError.
 */
export type FileStore = {
  /** Where it is, for messages. */
  readonly place: string;
  /** Stores the content as it comes; the file is there whole or, where that fails, as it was before. */
  put(key: string, content: FileContent): Promise<StoredFile>;
  /** The file, to be read to its end, or null where there is none. */
  get(key: string): Promise<OpenedFile | null>;
  stat(key: string): Promise<FileEntry | null>;
  /** Every file whose key begins with the prefix, in the order of keys. */
  list(prefix: string): AsyncIterable<FileEntry>;
  /** Does nothing where there is no such file. */
  remove(key: string): Promise<void>;
  /**
   * Removes the file with every former version of it that a bucket keeps; "versions kept" where the key or role, or the
   * service, does not allow that, so that the bucket's own rules decide how long they stay.
   */
  erase(key: string): Promise<"erased" | "versions kept">;
  /**
   * Removes what writers that were killed before this instant left behind, which is no file; `prefix`, empty or ending
   * with a slash, says of which keys.
   */
  removeLeftovers(before: Date, prefix?: string): Promise<void>;
};

/** Why a place of files cannot be used, in a sentence for an operator. */
export class FileStoreError extends Error {
  override name = "FileStoreError";
}

/** What the keys of all files begin with that people attached. */
export const attachmentsPrefix = "attachments/";

const keyLengthMax = 1_000;
const nameBytesMax = 200;
/** Files that are being written begin with this, so no key may. */
export const draftPrefix = ".draft-";

/** Whether the text can be a key: names joined by `/`, none of which is special to a file system. */
export function isFileKey(text: string): boolean {
  return (
    text.length <= keyLengthMax &&
    text.split("/").every(
      (name) =>
        name !== "" &&
        name !== "." &&
        name !== ".." &&
        !name.startsWith(draftPrefix) &&
        Buffer.byteLength(name) <= nameBytesMax &&
        // oxlint-disable-next-line no-control-regex -- Control characters are what is looked for.
        !/[\u0000-\u001f\u007f\\]/.test(name),
    )
  );
}

export function checkFileKey(key: string): void {
  if (!isFileKey(key)) throw new FileStoreError(`"${key}" cannot be the name of a file in a store.`);
}

/** Hashes and counts what passes through. */
export class Digest {
  readonly #hash = createHash("sha256");
  #bytes = 0;

  async *through(content: FileContent): AsyncGenerator<Uint8Array> {
    for await (const chunk of content) {
      this.#hash.update(chunk);
      this.#bytes += chunk.byteLength;
      yield chunk;
    }
  }

  /** To be asked once, at the end. */
  end(): StoredFile {
    return { bytes: this.#bytes, sha256: this.#hash.digest("hex") };
  }
}
