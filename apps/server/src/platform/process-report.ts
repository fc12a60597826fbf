import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a running process leaves in a file, for `aquamark health` of the same user on the same machine or container. */
export type ProcessReport = {
  /** The command: serve, work, start, migrate and so on. */
  kind: string;
  pid: number;
  /** Where it answers `/ping` on this machine; null where it answers no requests. */
  pingUrl: string | null;
  /** When it last found everything well that it needs, such as the database. */
  wellAtMs: number;
};

export type ReportedProcess = {
  /** Takes the report away: the process ends as it should. */
  stop(): void;
};

export type ReportOptions = {
  kind: string;
  pingUrl?: string | null;
  /** Whether what the process needs answers; it is asked every ten seconds. */
  isWell?: () => Promise<boolean>;
  folder?: string;
  intervalMs?: number;
};

// Four reports may be missed before a process counts as stuck.
export const reportIntervalMs = 10_000;

/** The folder of the reports of this user's processes. */
export function reportFolder(): string {
  return join(tmpdir(), `aquamark-${process.getuid?.() ?? "all"}`);
}

/**
 * Reports this process as running, again and again, until it is stopped.
 *
 * A process whose event loop hangs reports nothing any more. One that finds no place to write runs all the same, and
 * `aquamark health` then says that it knows of no process.
 */
export function reportProcess(options: ReportOptions): ReportedProcess {
  const { kind, pingUrl = null, isWell, folder = reportFolder(), intervalMs = reportIntervalMs } = options;
  const file = join(folder, `${process.pid}.json`);
  const write = () => {
    const report: ProcessReport = { kind, pid: process.pid, pingUrl, wellAtMs: Date.now() };
    try {
      openFolder(folder);
      // In one step, so that nobody reads half a report.
      writeFileSync(`${file}.new`, JSON.stringify(report), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    } catch {
      // Nothing but health reads it, and that says what it lacks.
    }
  };
  let isStopped = false;
  const report = async () => {
    const well = isWell === undefined || (await isWell().catch(() => false));
    if (well && !isStopped) write();
  };
  write();
  const timer = setInterval(() => void report(), intervalMs);
  timer.unref();
  return {
    stop() {
      isStopped = true;
      clearInterval(timer);
      rmSync(file, { force: true });
    },
  };
}

/** The reports of the processes that run; those that dead ones have left are taken away. */
export function readProcessReports(folder = reportFolder()): ProcessReport[] {
  let names: string[];
  try {
    openFolder(folder);
    names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    const file = join(folder, name);
    try {
      const report = JSON.parse(readFileSync(file, "utf8")) as ProcessReport;
      if (isRunning(report.pid)) return [report];
      rmSync(file, { force: true });
    } catch {
      // Ended, or written by something else.
    }
    return [];
  });
}

/** Makes the folder, and refuses one that somebody else has put there. */
function openFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid()))
    throw new Error(`${folder} belongs to somebody else.`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  try {
    // Where the system tells: the number may be that of another program by now.
    return /aquamark|main\.ts/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return true;
  }
}
