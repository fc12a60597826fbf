import { Command } from "commander";
import { version } from "../platform/version.ts";
import { registerAudit } from "./audit.ts";
import { registerBackup } from "./backup.ts";
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

/** The command `aquamark` with all below it. They load what they need when they run, so that --help and score are there at once. */
export function buildProgram(): Command {
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
  return program;
}
