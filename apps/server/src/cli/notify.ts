import type { Command } from "commander";

export function registerNotify(program: Command): void {
  program
    .command("notify")
    .description("Send the mails that are due, and end when none is left.")
    .option("--watch", "go on sending until stopped")
    .addHelpText(
      "after",
      "\nWith --watch it is a worker for mails alone: the same as aquamark work --only mail.send",
    )
    .action(async ({ watch = false }: { watch?: boolean }) => {
      if (watch) {
        const [{ mailKinds }, { workOnJobs }] = await Promise.all([
          import("../modules/register-jobs.ts"),
          import("./work-on-jobs.ts"),
        ]);
        return workOnJobs(mailKinds);
      }
      const { sendDueMailsNow } = await import("./send-due-mails.ts");
      await sendDueMailsNow();
    });
}
