import { buildProgram } from "./build-program.ts";
import { CommandError } from "./command-error.ts";

// Whoever reads our output, such as head, may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

/** The message, and below it what is wrong with each thing that was given. */
function inWords(error: Error & { extra?: { errors?: unknown } }): string {
  const faults = Array.isArray(error.extra?.errors)
    ? (error.extra.errors as { path: string; message: string }[])
    : [];
  return [error.message, ...faults.map(({ path, message }) => `  ${path} ${message}`)].join("\n");
}

// Errors whose message says all that whoever typed the command needs.
const plainErrors = new Set([
  "BackupFault",
  "CommandError",
  "DatabaseFault",
  "FileStoreError",
  "LocalError",
  "Problem",
]);

try {
  await buildProgram().parseAsync(process.argv);
} catch (error) {
  const isPlain = error instanceof CommandError || (error instanceof Error && plainErrors.has(error.name));
  console.error(isPlain ? inWords(error) : error);
  process.exitCode = 1;
}
