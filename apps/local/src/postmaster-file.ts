import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isServerOf } from "./running-process.ts";

/** What PostgreSQL writes into postmaster.pid of its data folder while it runs. */
export type PostmasterFile = { pid: number; socketDir: string; isReady: boolean };

function pathOf(dataFolder: string): string {
  return join(dataFolder, "postmaster.pid");
}

/** The server that the data folder says is running, or null. Whether it lives is another question. */
export function readPostmasterFile(dataFolder: string): PostmasterFile | null {
  if (!existsSync(pathOf(dataFolder))) return null;
  const lines = readFileSync(pathOf(dataFolder), "utf8").split("\n");
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return { pid, socketDir: lines[4] ?? "", isReady: lines[7]?.trim() === "ready" };
}

/** The living server of the data folder, or null. */
export function findServer(dataFolder: string): PostmasterFile | null {
  const server = readPostmasterFile(dataFolder);
  return server !== null && isServerOf(server.pid, dataFolder) ? server : null;
}

/**
 * Lets PostgreSQL start although the id in its pid file belongs to another program by now, or to
 * a killed server that nobody has collected yet.
 *
 * Our own id takes the place of the stale one: PostgreSQL ignores the id of its parent, and still
 * finds in the rest of the file the shared memory by which it sees sessions of a dead server.
 */
export function disownPostmasterFile(dataFolder: string): void {
  const path = pathOf(dataFolder);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replace(/^[^\n]*/, String(process.pid)));
}
