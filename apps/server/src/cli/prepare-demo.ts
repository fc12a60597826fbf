import { demoAccountsOf, isEmpty, loadDemo, replaceFixedPasswords } from "../modules/demo/index.ts";
import { systemClock } from "../platform/clock.ts";
import { type Config, isLoopback } from "../platform/config.ts";
import type { DemoAccount } from "../platform/context.ts";
import type { Db } from "../platform/db/database.ts";
import type { Logger } from "../platform/log.ts";
import { describeDemoAccounts } from "./describe-demo-accounts.ts";

export type PrepareDemoOptions = {
  config: Config;
  db: Db;
  log: Logger;
  say(sentence: string): void;
  /** Whether an empty database shall get the demo. */
  loads: boolean;
};

export type PreparedDemo = {
  /** What the sign-in page shows; null where this is no demo. */
  accounts: DemoAccount[] | null;
  /** What to print once the address is known, or null. */
  notice: string | null;
};

/**
 * Whether the demo's fixed passwords may let people in: only where nobody but this machine can ask, neither
 * directly nor through a proxy.
 */
export function isPrivate({ host, baseUrl, trustedProxies }: Config): boolean {
  const openedHost = baseUrl === null ? "localhost" : new URL(baseUrl).hostname.replaceAll(/[[\]]/g, "");
  return isLoopback(host) && isLoopback(openedHost) && trustedProxies.length === 0;
}

/**
 * Loads the demo into an empty database where that is wanted, and sees to it that the fixed passwords of a demo,
 * whenever it was loaded, are not to be used on an instance that others can reach.
 */
export async function prepareDemo(options: PrepareDemoOptions): Promise<PreparedDemo> {
  const { config, db, log, say } = options;
  const passwords = isPrivate(config) ? "fixed" : "random";
  if (options.loads && (await isEmpty(db))) {
    say("Loading the demo.");
    const { accounts } = await loadDemo({ db, log, clock: systemClock }, { passwords });
    return passwords === "fixed" ? shown(accounts) : told(accounts);
  }
  if (passwords === "random") {
    const accounts = await replaceFixedPasswords(db, systemClock.now());
    if (accounts.length > 0) return told(accounts);
  }
  const accounts = await demoAccountsOf(db);
  if (accounts === null || accounts.length === 0) return { accounts, notice: null };
  return shown(accounts);
}

function shown(accounts: DemoAccount[]): PreparedDemo {
  return { accounts, notice: describeDemoAccounts(accounts, false) };
}

function told(accounts: DemoAccount[]): PreparedDemo {
  return { accounts: [], notice: describeDemoAccounts(accounts, true) };
}
