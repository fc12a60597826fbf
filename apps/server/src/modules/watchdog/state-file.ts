import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { z } from "zod";
import { WatchState } from "./watch-state.ts";

/** A mail that is due, for one person; it stays until it was sent. */
export const DueMail = z.object({
  id: z.string(),
  to: z.string(),
  at: z.number(),
  subject: z.string(),
  text: z.string(),
});
export type DueMail = z.infer<typeof DueMail>;

const Kept = z.object({ format: z.literal(1), state: WatchState.nullable(), dueMails: z.array(DueMail) });
export type Kept = Omit<z.infer<typeof Kept>, "format">;

/** Where the state of one target lies; its name tells people which target it is. */
export function stateFileOf(dir: string, target: string): string {
  const readable = target.replaceAll(/[^A-Za-z0-9.-]+/g, "-").slice(0, 80);
  return join(dir, `${readable}-${createHash("sha256").update(target).digest("hex").slice(0, 8)}.json`);
}

/**
 * What is remembered of a target, or null at its first look. A damaged file is put aside and counts as none: a mail
 * twice is better than none.
 */
export async function readKept(path: string, warn: (sentence: string) => void): Promise<Kept | null> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const reading = Kept.safeParse(jsonOf(text));
  if (reading.success) return reading.data;
  await rename(path, `${path}.damaged`);
  warn(`${path} was damaged: it is now ${path}.damaged, and the watch begins anew`);
  return null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Replaces the file as a whole, so that a crash leaves the old or the new one. */
export async function writeKept(path: string, kept: Kept): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const part = `${path}.${process.pid}.part`;
  const file = await open(part, "w", 0o600);
  try {
    await file.writeFile(`${JSON.stringify({ format: 1, ...kept }, null, 1)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
}

export async function forget(path: string): Promise<void> {
  await rm(path, { force: true });
}

// A look ends long before, also with a slow target and a slow mail server.
const lockDueMs = 10 * 60_000;

/** Keeps a second watchdog of the same target away while one looks; null where one does already. */
export async function lock(path: string): Promise<(() => Promise<void>) | null> {
  const lockPath = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  // Written elsewhere and then linked, so that nobody ever reads half a lock.
  const own = `${lockPath}.${process.pid}.${randomUUID()}`;
  await writeFile(own, JSON.stringify({ pid: process.pid, at: Date.now() }), { flag: "wx", mode: 0o600 });
  try {
    for (const isLast of [false, true]) {
      try {
        await link(own, lockPath);
        return () => rm(lockPath, { force: true });
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
        if (isLast || (await isHeld(lockPath))) return null;
        await rm(lockPath, { force: true });
      }
    }
    return null;
  } finally {
    await rm(own, { force: true });
  }
}

const Lock = z.object({ pid: z.int().positive(), at: z.number() });

async function isHeld(lockPath: string): Promise<boolean> {
  const holder = Lock.safeParse(jsonOf(await readFile(lockPath, "utf8").catch(() => ""))).data;
  if (holder === undefined) return false;
  // After a restart of the machine the number may be another program's.
  const ageMs = Date.now() - holder.at;
  if (ageMs < 0 || ageMs > lockDueMs) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
