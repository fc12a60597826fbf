import type { Command } from "commander";
import { CommandError } from "./command-error.ts";

export function registerNotify(program: Command): void {
  program
    .command("notify")
    .description(
      "Mail those who are due what is new in what they follow, send all mails that are due, and end.",
    )
    .option("--dry-run", "say who would get what, and write and send nothing")
    .option("--watch", "go on until stopped")
    .addHelpText(
      "after",
      "\nWith --watch it is a worker for mails alone: the same as aquamark work --only notification.run mail.send",
    )
    .action(async ({ dryRun = false, watch = false }: { dryRun?: boolean; watch?: boolean }) => {
      if (dryRun && watch) throw new CommandError("--dry-run looks once, and goes with no other option.");
      if (dryRun) {
        const { showPlannedNotifications } = await import("./show-planned-notifications.ts");
        return showPlannedNotifications();
      }
      if (watch) {
        const [{ mailKinds }, { workOnJobs }] = await Promise.all([
          import("../modules/register-jobs.ts"),
          import("./work-on-jobs.ts"),
        ]);
        return workOnJobs(mailKinds);
      }
      const { notifyNow } = await import("./notify-now.ts");
      await notifyNow();
    });
}
