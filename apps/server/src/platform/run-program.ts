import { spawn } from "node:child_process";

export type Ran =
  | { kind: "ended"; code: number | null; stdout: string; stderr: string; all: string }
  | { kind: "missing" }
  | { kind: "late" };

const outputCharactersMax = 1_000_000;

/**
 * Runs a program of the machine and keeps what it prints, in plain English and UTC. It is killed when it takes too
 * long, as a tool does that waits for an engine which hangs.
 */
export function runProgram(name: string, args: readonly string[], dueMs = 15_000): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(name, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    });
    const printed = { stdout: "", stderr: "", all: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        printed[stream] = `${printed[stream]}${text}`.slice(-outputCharactersMax);
        printed.all = `${printed.all}${text}`.slice(-outputCharactersMax);
      });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      // Whatever the program has started may hold its output open.
      child.stdout.destroy();
      child.stderr.destroy();
      resolve({ kind: "late" });
    }, dueMs);
    child.on("error", () => {
      clearTimeout(timer);
      resolve({ kind: "missing" });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ kind: "ended", code, ...printed });
    });
  });
}
