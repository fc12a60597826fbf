import type { Command } from "commander";

export type WatchdogOptions = {
  url?: string;
  local?: boolean;
  container?: string[];
  unit?: string[];
  config?: string;
  state?: string;
  once?: boolean;
  test?: boolean;
  reset?: boolean;
};

export type WatchdogInstallOptions = WatchdogOptions & {
  uninstall?: boolean;
  program?: string;
  into?: string;
};

export function registerWatchdog(program: Command): void {
  const watchdog = program
    .command("watchdog")
    .description("Look every minute whether Aquamark is up, and mail when it is not and when it is again.")
    .option("--url <address>", "the address to ask from outside; else WATCHDOG_URL, else BASE_URL")
    .option("--local", "look at containers or units of this machine instead of an address")
    .option("--container <name...>", "the containers to look at; docker or podman is asked")
    .option("--unit <name...>", "the systemd units to look at")
    .option("--config <file>", "a file of settings, KEY=VALUE a line; variables come before it")
    .option("--state <folder>", "where it remembers what it saw")
    .option("--once", "look once and end, as cron wants it")
    .option("--test", "send a test mail and end")
    .option("--reset", "forget what was seen of the targets and end")
    .helpCommand(false)
    .addHelpText(
      "after",
      "\nIt needs SMTP_HOST, MAIL_FROM and WATCHDOG_MAIL or OPERATOR_MAIL, and no database. The exit status is 1\nwhere a mail could not be sent. docs/operate/watchdog.md tells more.",
    )
    .action(async (options: WatchdogOptions) => {
      const { runWatchdog } = await import("./run-watchdog.ts");
      await runWatchdog(options);
    });
  watchdog
    .command("install <manager>")
    .description(
      "Have cron or systemd run the watchdog with the targets and the --config that are named; a test mail is sent first.",
    )
    .option("--uninstall", "take it away again")
    .option("--program <path>", "the command by a path that stays the same at upgrades")
    .option("--into <folder>", "where the file goes: /etc/cron.d or /etc/systemd/system unless named")
    .action(async (manager: string, _options: unknown, command: Command) => {
      const { installWatchdog } = await import("./install-watchdog.ts");
      await installWatchdog(manager, command.optsWithGlobals<WatchdogInstallOptions>());
    });
}
