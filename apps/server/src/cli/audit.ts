import type { Command } from "commander";
import type { ActingOptions } from "./user.ts";

export type AuditVerifyOptions = { since: string[]; from?: string; limit: string; json?: true };

export function registerAudit(program: Command): void {
  const audit = program
    .command("audit")
    .description("Find out whether anybody has tampered with the audit.")
    .helpCommand(false);
  audit
    .command("verify")
    .description(
      "Compare the whole audit with its seals, and name what was edited, removed, inserted, moved or cut off.",
    )
    .option(
      "--since <anchor>",
      "NUMBER:HASH as printed or logged before: the audit must still hold it; may be given more than once",
      (anchor: string, others: string[]) => [...others, anchor],
      [] as string[],
    )
    .option("--from <anchor>", "begin after this anchor, and look at nothing before it")
    .option("--limit <number>", "how many faults are named; all are counted", "100")
    .option("--json", "print it as JSON")
    .addHelpText(
      "after",
      `
It writes nothing, and needs the AUDIT_KEY that the workers have. The exit status is 2 where anything is wrong with
the audit, and 1 where it could not be looked at. docs/operate/audit.md says what to do then.`,
    )
    .action(async (options: AuditVerifyOptions) => {
      const { verifyNow } = await import("./verify-audit-now.ts");
      process.exitCode = await verifyNow(options);
    });
  audit
    .command("resume")
    .description(
      "Let sealing go on where it has stopped, since the head of the audit was changed or removed.",
    )
    .option("--as <email>", "act as this user instead of the first super administrator")
    .addHelpText("after", "\nOnly the owner of the tables may, and only once it is known what has happened.")
    .action(async (options: ActingOptions) => {
      const { resumeNow } = await import("./resume-audit-now.ts");
      await resumeNow(options);
    });
}
