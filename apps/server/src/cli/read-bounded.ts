import { open } from "node:fs/promises";

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  ENOTDIR: "its path leads through a file",
  EACCES: "permission is denied",
  ENAMETOOLONG: "its name is too long",
};

export type BoundedRead = { ok: true; bytes: Uint8Array } | { ok: false; reason: string };

/**
 * Reads a file up to one byte more than `maxBytes`, which is enough to tell that it is too large, so that a
 * device or a huge file cannot fill the memory. `reason` completes "The file cannot be read: ...".
 */
export async function readBounded(path: string, maxBytes: number): Promise<BoundedRead> {
  try {
    await using file = await open(path, "r");
    const { size } = await file.stat();
    const chunks: Uint8Array[] = [];
    let left = maxBytes + 1;
    // A pipe tells no size; then a mebibyte at a time will do.
    while (left > 0) {
      const chunk = new Uint8Array(Math.min(left, Math.max(size + 1, 4096), 1 << 20));
      const { bytesRead } = await file.read(chunk);
      if (bytesRead === 0) break;
      chunks.push(chunk.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return { ok: true, bytes: Buffer.concat(chunks) };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : null;
    if (code === null) throw error;
    return { ok: false, reason: REASONS[code] ?? code };
  }
}
