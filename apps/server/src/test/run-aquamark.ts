import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programDir } from "../platform/config.ts";

export type Run = {
  child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** What was printed to standard output so far. */
  result(): string;
  ended: Promise<{ code: number | null }>;
  kill(): Promise<void>;
};

/** Runs the command as it is typed, from another folder and with nothing of our own environment. */
export function runAquamark(
  args: string[],
  { env = {}, input }: { env?: Record<string, string>; input?: string } = {},
): Run {
  const child = spawn(process.execPath, [join(programDir, "bin", "aquamark.mjs"), ...args], {
    cwd: tmpdir(),
    env: { PATH: process.env.PATH, LOG_LEVEL: "warn", AQUAMARK_DATABASE_USER: "nobody", ...env },
  });
  let output = "";
  let result = "";
  child.stdout.on("data", (chunk) => {
    output += String(chunk);
    result += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    output += String(chunk);
  });
  child.stdin.end(input ?? "");
  const ended = once(child, "close").then(([code]) => ({ code: code as number | null }));
  return {
    child,
    output: () => output,
    result: () => result,
    ended,
    kill: async () => {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
