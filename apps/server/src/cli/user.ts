import type { Command } from "commander";

export type PasswordOptions = { passwordStdin?: boolean };

export type NewUserOptions = PasswordOptions & {
  email: string;
  name: string;
  role: string;
  organisation: string;
  newOrganisation?: boolean;
  group?: string[];
  newGroup?: boolean;
};

export type ActingOptions = { as?: string };

const passwordNote = `
The password is asked for twice without being shown. With --password-stdin, or without a terminal, it is the first
line of standard input. It is never an argument, where other users of the machine would see it.`;

const roleNames = "clerk, org_admin, author, consultant, authority, admin or super_admin";
const actor = ["--as <email>", "act as this user instead of the first super administrator"] as const;
const passwordStdin = [
  "--password-stdin",
  "take the password from standard input, also at a terminal",
] as const;

export function registerUser(program: Command): void {
  const user = program
    .command("user")
    .description("Administer users. Every change is recorded as made on the command line.")
    .helpCommand(false);
  user
    .command("add")
    .description("Make a user who can sign in, such as the first administrator.")
    .requiredOption("--email <address>", "the e-mail address to sign in with")
    .requiredOption("--name <name>", "the name others see")
    .requiredOption("--organisation <name>", "the organisation the user belongs to")
    .option("--role <role>", roleNames, "super_admin")
    .option("--new-organisation", "make the organisation as well")
    .option("-g, --group <title...>", "the user's survey groups, by title; a new organisation joins them too")
    .option("--new-group", "make the survey groups that do not exist yet as well")
    .option(...passwordStdin)
    .addHelpText("after", passwordNote)
    .action(async (options: NewUserOptions) => {
      const { addUser } = await import("./add-user.ts");
      await addUser(options);
    });
  user
    .command("set-password")
    .description("Give a user another password; their sessions end.")
    .argument("<email>", "the user's e-mail address")
    .option(...passwordStdin)
    .option(...actor)
    .addHelpText("after", passwordNote)
    .action(async (email: string, options: PasswordOptions & ActingOptions) => {
      const { setPassword } = await import("./change-users.ts");
      await setPassword(email, options);
    });
  user
    .command("set-role")
    .description("Give a user another role. The last super administrator keeps theirs.")
    .argument("<email>", "the user's e-mail address")
    .argument("<role>", roleNames)
    .option(...actor)
    .action(async (email: string, role: string, options: ActingOptions) => {
      const { setRole } = await import("./change-users.ts");
      await setRole(email, role, options);
    });
  user
    .command("disable")
    .description("Keep a user from signing in; their sessions end at once. What they have done stays.")
    .argument("<email>", "the user's e-mail address")
    .option(...actor)
    .action(async (email: string, options: ActingOptions) => {
      const { disable } = await import("./change-users.ts");
      await disable(email, options);
    });
  user
    .command("enable")
    .description("Let a disabled user sign in again.")
    .argument("<email>", "the user's e-mail address")
    .option(...actor)
    .action(async (email: string, options: ActingOptions) => {
      const { enable } = await import("./change-users.ts");
      await enable(email, options);
    });
  user
    .command("list")
    .description("List users: e-mail address, role, organisation, name.")
    .option("--json", "as JSON, for programs")
    .action(async (options: { json?: boolean }) => {
      const { listUsers } = await import("./list-accounts.ts");
      await listUsers(options);
    });
}
