import { Command } from "commander";
import { version } from "../platform/version.ts";
import { registerAudit } from "./audit.ts";
import { registerBackup } from "./backup.ts";
import { CommandError } from "./command-error.ts";
import { registerConvert } from "./convert.ts";
import { registerDemo } from "./demo.ts";
import { registerDoctor } from "./doctor.ts";
import { registerExport } from "./export.ts";
import { registerHealth } from "./health.ts";
import { registerImport } from "./import.ts";
import { registerMail } from "./mail.ts";
import { registerMigrate } from "./migrate.ts";
import { registerNotify } from "./notify.ts";
import { registerOrganisation } from "./organisation.ts";
import { registerRecalculate } from "./recalculate.ts";
import { registerRestore } from "./restore.ts";
import { registerScore } from "./score.ts";
import { registerServe } from "./serve.ts";
import { registerStart } from "./start.ts";
import { registerUser } from "./user.ts";
import { registerWatchdog } from "./watchdog.ts";
import { registerWork } from "./work.ts";

// Commands load what they need when they run, so that --help and score are there at once.
const program = new Command("aquamark")
  .description("Structured self-assessment, review and peer comparison for organisations.")
  .version(version)
  .showHelpAfterError()
  .helpCommand(false)
  .addHelpText("after", "\nSettings are environment variables: docs/configuration.md lists them all.");

registerStart(program);
registerServe(program);
registerWork(program);
registerMigrate(program);
registerHealth(program);
registerScore(program);
registerConvert(program);
registerImport(program);
registerExport(program);
registerRecalculate(program);
registerNotify(program);
registerDemo(program);
registerUser(program);
registerOrganisation(program);
registerMail(program);
registerWatchdog(program);
registerDoctor(program);
registerBackup(program);
registerRestore(program);
registerAudit(program);

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
  await program.parseAsync(process.argv);
} catch (error) {
  const isPlain = error instanceof CommandError || (error instanceof Error && plainErrors.has(error.name));
  console.error(isPlain ? inWords(error) : error);
  process.exitCode = 1;
}
