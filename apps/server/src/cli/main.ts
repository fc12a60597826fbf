import { Command } from "commander";
import { version } from "../platform/version.ts";
import { CommandError } from "./command-error.ts";
import { registerConvert } from "./convert.ts";
import { registerDemo } from "./demo.ts";
import { registerExport } from "./export.ts";
import { registerImport } from "./import.ts";
import { registerMigrate } from "./migrate.ts";
import { registerRecalculate } from "./recalculate.ts";
import { registerScore } from "./score.ts";
import { registerServe } from "./serve.ts";
import { registerStart } from "./start.ts";
import { registerUser } from "./user.ts";
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
registerScore(program);
registerConvert(program);
registerImport(program);
registerExport(program);
registerRecalculate(program);
registerDemo(program);
registerUser(program);

// Whoever reads our output, such as head, may have seen enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

// Errors whose message says all that whoever typed the command needs.
const plainErrors = new Set(["CommandError", "DatabaseFault", "LocalError", "Problem"]);

try {
  await program.parseAsync(process.argv);
} catch (error) {
  const isPlain = error instanceof CommandError || (error instanceof Error && plainErrors.has(error.name));
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
