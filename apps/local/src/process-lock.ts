import { randomUUID } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { beginningOf, isRunning } from "./running-process.ts";

export type ProcessLock = { release(): void };

type Holder = { pid: number; beginning: string };

function isErrorOf(error: unknown, code: string): boolean {
  return (error as NodeJS.ErrnoException).code === code;
}

function readHolder(text: string): Holder | null {
  const [pid, ...beginning] = text.trim().split(" ");
  return Number.isInteger(Number(pid)) && Number(pid) > 0
    ? { pid: Number(pid), beginning: beginning.join(" ") }
    : null;
}

function isAlive(holder: Holder | null): holder is Holder {
  return holder !== null && isRunning(holder.pid) && beginningOf(holder.pid) === holder.beginning;
}

/** The id of the process that holds the lock, or null when nobody alive does. */
export function lockHolder(path: string): number | null {
  try {
    const holder = readHolder(readFileSync(path, "utf8"));
    return isAlive(holder) ? holder.pid : null;
  } catch (error) {
    if (isErrorOf(error, "ENOENT")) return null;
    throw error;
  }
}

/**
 * Takes the lock for this process, or answers the id of the live process that has it.
 *
 * The lock of a process that was killed counts as free. A hard link appears with its content, so
 * nobody ever reads a lock that is half written.
 */
export function takeLock(path: string): ProcessLock | { heldBy: number } {
  const own = `${process.pid} ${beginningOf(process.pid)}\n`;
  const draft = `${path}.${randomUUID()}`;
  writeFileSync(draft, own, { mode: 0o644 });
  try {
    for (;;) {
      try {
        linkSync(draft, path);
        return { release: () => releaseLock(path, own) };
      } catch (error) {
        if (!isErrorOf(error, "EEXIST")) throw error;
      }
      const heldBy = lockHolder(path);
      if (heldBy !== null) return { heldBy };
      removeStaleLock(path);
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

function removeStaleLock(path: string): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (isErrorOf(error, "ENOENT")) return;
    throw error;
  }
  // Between the look and the rename someone else may have taken the lock: then it is given back.
  if (lockHolder(aside) !== null) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if (!isErrorOf(error, "EEXIST")) throw error;
    }
  }
  rmSync(aside, { force: true });
}

function releaseLock(path: string, own: string): void {
  try {
    if (readFileSync(path, "utf8") === own) rmSync(path, { force: true });
  } catch (error) {
    if (!isErrorOf(error, "ENOENT")) throw error;
  }
}
