import { type SpawnOptions, spawn } from "node:child_process";

export type Outcome = { code: number | null; output: string };

type CommandOptions = Pick<SpawnOptions, "cwd" | "env"> & { input?: string };

/** Runs a program to its end and gives what it printed. */
export function runCommand(command: readonly string[], options: CommandOptions = {}): Promise<Outcome> {
  const [program = "", ...args] = command;
  const { input = "", ...rest } = options;
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program, args, { ...rest, stdio: ["pipe", "pipe", "pipe"] });
    const add = (chunk: Buffer) => {
      output += String(chunk);
    };
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", (error) => resolve({ code: null, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ code, output }));
    child.stdin.on("error", () => undefined /* It ended without reading. */);
    child.stdin.end(input);
  });
}

/** Runs a program that must succeed; gives its output without the line break at the end. */
export async function mustRun(command: readonly string[], options: CommandOptions = {}): Promise<string> {
  const { code, output } = await runCommand(command, options);
  if (code !== 0) throw new Error(`${command.join(" ")} ended with status ${code}:\n${output}`);
  return output.trim();
}
