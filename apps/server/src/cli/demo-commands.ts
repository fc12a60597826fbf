import { demoAccountsOf, loadDemo } from "../modules/demo/index.ts";
import { CommandError } from "./command-error.ts";
import { describeDemoAccounts } from "./describe-demo-accounts.ts";
import { isPrivate } from "./prepare-demo.ts";
import { withContext } from "./with-context.ts";

/** Loads the demo into an empty database and prints its accounts. */
export async function loadDemoNow(): Promise<void> {
  await withContext(async (context) => {
    const passwords = isPrivate(context.config) ? "fixed" : "random";
    const { accounts } = await loadDemo(context, { passwords });
    console.log(describeDemoAccounts(accounts, passwords === "random"));
  });
}

/** Prints the demo's accounts whose passwords are still the known ones. */
export async function printDemoAccounts(): Promise<void> {
  const accounts = await withContext(({ db }) => demoAccountsOf(db));
  if (accounts === null) throw new CommandError("The demo is not in this database: aquamark demo load.");
  if (accounts.length === 0)
    throw new CommandError(
      "The passwords of the demo's accounts were shown once, when they were made, and are kept nowhere.",
    );
  console.log(describeDemoAccounts(accounts, false));
}
