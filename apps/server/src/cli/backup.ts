import { type Command, Option } from "commander";

export type BackupCommandOptions = { to?: string; format: "auto" | "pg_dump" | "copy"; snapshot?: boolean };
export type ReadCommandOptions = { from?: string; identity?: string };

const places = "a folder, s3://bucket/prefix or rds:identifier (default: BACKUP_TO)";

export function registerBackup(program: Command): void {
  const backup = program
    .command("backup")
    .description("Make a backup of the database and the attachments, and remove those that are old enough.")
    .helpCommand(false)
    .option("--to <place>", places)
    .addOption(
      new Option(
        "--format <format>",
        "how the database is read; auto takes pg_dump where one fits the server",
      )
        .choices(["auto", "pg_dump", "copy"])
        .default("auto"),
    )
    .option("--snapshot", "only succeed as a snapshot of RDS: BACKUP_TO or --to must be rds:identifier")
    .addHelpText("after", "\nIt may run beside everything else. docs/operate/backup.md describes it all.")
    .action(async (options: BackupCommandOptions) => {
      const { backUp } = await import("./back-up.ts");
      await backUp(options);
    });
  backup
    .command("list")
    .description("List the backups of a place.")
    .option("--from <place>", "a folder or s3://bucket/prefix (default: BACKUP_TO)")
    .action(async (options: ReadCommandOptions) => {
      const { printBackups } = await import("./read-backups.ts");
      await printBackups(options);
    });
  backup
    .command("verify")
    .description("Restore a backup into a scratch database, compare it with what was backed up, and drop it.")
    .argument("[archive]", "its name, its folder or its s3:// address", "latest")
    .option("--from <place>", "where a name is looked for (default: BACKUP_TO)")
    .option("--identity <file>", "the secret key of an encrypted backup (default: BACKUP_IDENTITY)")
    .action(async (archive: string, options: ReadCommandOptions) => {
      const { verifyNow } = await import("./read-backups.ts");
      await verifyNow(archive, options);
    });
  backup
    .command("key")
    .description(
      "Make a pair of keys: print the public one for BACKUP_KEY, and write the secret one to a file.",
    )
    .argument("<file>", "the file for the secret key; it must not exist")
    .action(async (file: string) => {
      const { makeKey } = await import("./read-backups.ts");
      await makeKey(file);
    });
}
