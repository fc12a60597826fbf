import type { Command } from "commander";

export type NewUserOptions = {
  email: string;
  name: string;
  role: string;
  organisation: string;
  newOrganisation?: boolean;
  group?: string[];
  newGroup?: boolean;
};

export function registerUser(program: Command): void {
  const user = program.command("user").description("Administer users.").helpCommand(false);
  user
    .command("add")
    .description("Make a user who can sign in, such as the first administrator. The password is asked for.")
    .requiredOption("--email <address>", "the e-mail address to sign in with")
    .requiredOption("--name <name>", "the name others see")
    .requiredOption("--organisation <name>", "the organisation the user belongs to")
    .option(
      "--role <role>",
      "clerk, org_admin, author, consultant, authority, admin or super_admin",
      "super_admin",
    )
    .option("--new-organisation", "make the organisation as well")
    .option("-g, --group <title...>", "the user's survey groups, by title; a new organisation joins them too")
    .option("--new-group", "make the survey groups that do not exist yet as well")
    .addHelpText("after", "\nWithout a terminal, the password is the first line of standard input.")
    .action(async (options: NewUserOptions) => {
      const { addUser } = await import("./add-user.ts");
      await addUser(options);
    });
}
