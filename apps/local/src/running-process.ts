import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { basename } from "node:path";

const hasProc = process.platform === "linux";

function readProc(pid: number, name: string): string | null {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return null;
  }
}

function ps(pid: number, column: string): string | null {
  const listing = spawnSync("ps", ["-o", `${column}=`, "-p", String(pid)], { encoding: "utf8" });
  return listing.status === 0 && listing.stdout.trim() !== "" ? listing.stdout.trim() : null;
}

/** The fields of /proc/PID/stat after the command, which may itself hold spaces and brackets. */
function statFields(pid: number): string[] | null {
  const stat = readProc(pid, "stat");
  return stat === null ? null : stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Whether the process exists and is more than a zombie that nobody has collected yet. */
export function isRunning(pid: number): boolean {
  if (hasProc) {
    const state = statFields(pid)?.[0];
    return state !== undefined && state !== "Z" && state !== "X";
  }
  const state = ps(pid, "stat");
  return state !== null && !state.startsWith("Z");
}

/**
 * When the process began, as text that differs for a later process of the same id.
 *
 * A process id alone proves nothing: after a restart of the machine another program has it.
 */
export function beginningOf(pid: number): string | null {
  return hasProc ? (statFields(pid)?.[19] ?? null) : ps(pid, "lstart");
}

/** Whether the process is the PostgreSQL server (not one of its sessions) of the data folder. */
export function isServerOf(pid: number, dataFolder: string): boolean {
  if (!isRunning(pid)) return false;
  if (!hasProc) {
    const command = ps(pid, "command") ?? "";
    return command.includes("postgres") && command.includes(` -D ${dataFolder} `);
  }
  const [program = "", ...args] = (readProc(pid, "cmdline") ?? "").split("\0");
  if (basename(program) !== "postgres" || !args.includes("-D")) return false;
  try {
    // PostgreSQL works inside its data folder, also after that folder was moved.
    return realpathSync(`/proc/${pid}/cwd`) === dataFolder;
  } catch {
    return args.includes(dataFolder);
  }
}
