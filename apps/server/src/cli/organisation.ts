import type { Command } from "commander";
import type { ActingOptions } from "./user.ts";

export type NewOrganisationOptions = ActingOptions & { group?: string[] };

export function registerOrganisation(program: Command): void {
  const organisation = program
    .command("org")
    .description("Administer organisations. Every change is recorded as made on the command line.")
    .helpCommand(false);
  organisation
    .command("add")
    .description("Make an organisation.")
    .argument("<name>", "its name")
    .option("-g, --group <title...>", "its survey groups, by title")
    .option("--as <email>", "act as this user instead of the first super administrator")
    .action(async (name: string, options: NewOrganisationOptions) => {
      const { addOrganisation } = await import("./add-organisation.ts");
      await addOrganisation(name, options);
    });
  organisation
    .command("list")
    .description("List organisations with their survey groups and how many users they have.")
    .option("--json", "as JSON, for programs")
    .action(async (options: { json?: boolean }) => {
      const { listOrganisations } = await import("./list-accounts.ts");
      await listOrganisations(options);
    });
}
