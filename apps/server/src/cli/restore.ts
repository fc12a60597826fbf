import type { Command } from "commander";
import type { ReadCommandOptions } from "./backup.ts";

export type RestoreCommandOptions = ReadCommandOptions & { replace?: boolean; yes?: boolean };

export function registerRestore(program: Command): void {
  program
    .command("restore")
    .description("Put a backup into the database and its attachments into the store of files.")
    .argument("<archive>", "its name, its folder or its s3:// address; latest takes the newest")
    .option("--from <place>", "where a name is looked for (default: BACKUP_TO)")
    .option("--identity <file>", "the secret key of an encrypted backup (default: BACKUP_IDENTITY)")
    .option("--replace", "replace what the database holds")
    .option("--yes", "do not ask")
    .addHelpText(
      "after",
      "\nStop every serve, work and start first. docs/operate/backup.md describes it all.",
    )
    .action(async (archive: string, options: RestoreCommandOptions) => {
      const { restoreNow } = await import("./restore-now.ts");
      await restoreNow(archive, options);
    });
}
