import { randomUUID } from "node:crypto";
import { createReadStream, type Dirent } from "node:fs";
import { type FileHandle, mkdir, open, readdir, rename, rm, rmdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import {
  checkFileKey,
  Digest,
  draftPrefix,
  type FileEntry,
  type FileStore,
  FileStoreError,
} from "./file-store.ts";

const reasons: Record<string, string> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EACCES: "this user may not",
  EPERM: "this user may not",
  EROFS: "it is read-only",
  ENOTDIR: "a part of its path is a file",
};

/** A store below a folder, which is made when the first file is put. */
export function openFolderStore(folder: string): FileStore {
  const root = resolve(folder);
  const pathOf = (key: string) => {
    checkFileKey(key);
    return join(root, ...key.split("/"));
  };
  const inWords = (error: unknown): Error => {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const reason = reasons[code];
    if (reason === undefined) return error instanceof Error ? error : new Error(String(error));
    return new FileStoreError(`The folder ${root} cannot be used: ${reason} (${message}).`, { cause: error });
  };
  const asking = async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw inWords(error);
    }
  };
  const statOf = async (key: string): Promise<FileEntry | null> => {
    const found = await asking(stat(pathOf(key)));
    return found?.isFile() === true ? { key, bytes: found.size, modifiedAt: found.mtime } : null;
  };
  const remove = async (key: string) => {
    const path = pathOf(key);
    await asking(rm(path));
    await removeEmptyFolders(dirname(path), root);
  };

  return {
    place: root,
    async put(key, content) {
      const path = pathOf(key);
      const draft = join(dirname(path), `${draftPrefix}${randomUUID()}`);
      const digest = new Digest();
      try {
        const file = await openDraft(draft);
        try {
          for await (const chunk of digest.through(content)) await file.writeFile(chunk);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(draft, path);
        await syncFolder(dirname(path));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => undefined /* the first fault is the one to tell */);
        throw inWords(error);
      }
      return digest.end();
    },
    async get(key) {
      const entry = await statOf(key);
      if (entry === null) return null;
      return { bytes: entry.bytes, content: createReadStream(pathOf(key), { highWaterMark: 256 * 1024 }) };
    },
    stat: statOf,
    async *list(prefix) {
      for await (const path of filesBelow(join(root, dirname(`${prefix}x`)), asking, isWhole)) {
        const key = relative(root, path).split(sep).join("/");
        const entry = key.startsWith(prefix) ? await statOf(key) : null;
        if (entry !== null) yield entry;
      }
    },
    remove,
    async erase(key) {
      await remove(key);
      return "erased";
    },
    async removeLeftovers(before, prefix = "") {
      for await (const path of filesBelow(join(root, prefix), asking, (name) => !isWhole(name))) {
        const found = await asking(stat(path));
        if (found === null || found.mtime >= before) continue;
        await asking(rm(path));
        await removeEmptyFolders(dirname(path), root);
      }
    },
  };
}

async function openDraft(path: string): Promise<FileHandle> {
  for (let attempt = 1; ; attempt++) {
    await mkdir(dirname(path), { recursive: true, mode: 0o750 });
    try {
      return await open(path, "wx", 0o640);
    } catch (error) {
      // Whoever removed the last file of the folder has just taken it away.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT" || attempt === 5) throw error;
    }
  }
}

/** Makes the new name last a power cut; some file systems cannot and need not. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync().catch(() => undefined /* best effort */);
  } finally {
    await handle.close();
  }
}

const isWhole = (name: string) => !name.startsWith(draftPrefix);

/** Folders exist for their files alone; one that still has some refuses. */
async function removeEmptyFolders(folder: string, root: string): Promise<void> {
  for (let current = folder; current.startsWith(root + sep); current = dirname(current)) {
    try {
      await rmdir(current);
    } catch {
      return;
    }
  }
}

async function* filesBelow(
  folder: string,
  asking: (work: Promise<Dirent[]>) => Promise<Dirent[] | null>,
  isWanted: (name: string) => boolean,
): AsyncGenerator<string> {
  const entries = (await asking(readdir(folder, { withFileTypes: true }))) ?? [];
  // A bucket sorts whole keys by their bytes, so a folder's name counts with its slash.
  const named = entries
    .filter((entry) => entry.isDirectory() || isWanted(entry.name))
    .map((entry) => ({ entry, sortName: Buffer.from(entry.isDirectory() ? `${entry.name}/` : entry.name) }))
    .sort((a, b) => Buffer.compare(a.sortName, b.sortName));
  for (const { entry } of named) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path, asking, isWanted);
    else yield path;
  }
}
