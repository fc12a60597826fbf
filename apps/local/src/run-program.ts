import { spawn } from "node:child_process";

export type RunOptions = {
  uid?: number | undefined;
  gid?: number | undefined;
  env?: Record<string, string>;
  cwd?: string;
};

export type RunResult = { ok: boolean; output: string };

/** Runs a program to its end and gathers what it printed; a program that cannot start is a failure, not an error. */
export function runProgram(program: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, {
      ...identity(options),
      env: options.env ?? process.env,
      cwd: options.cwd ?? "/",
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk) => {
      output += String(chunk);
    });
    child.stderr.on("data", (chunk) => {
      output += String(chunk);
    });
    child.on("error", (error) => resolve({ ok: false, output: output + error.message }));
    child.on("close", (code) => resolve({ ok: code === 0, output: output.trim() }));
  });
}

/** The part of spawn's options that says who runs the program; absent for whoever we are already. */
export function identity(owner: { uid?: number | undefined; gid?: number | undefined }): {
  uid?: number;
  gid?: number;
} {
  return owner.uid === undefined || owner.gid === undefined ? {} : { uid: owner.uid, gid: owner.gid };
}
