import { randomBytes } from "node:crypto";
import { demoAccounts } from "@aquamark/demo";
import { z } from "zod";
import type { DemoAccount } from "../../platform/context.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { hashPassword, verifyPassword } from "../identity/index.ts";

/** Whether the demo's accounts have the password that every instance's demo has, or one of their own each. */
export type DemoPasswords = "fixed" | "random";

/** Only ever accepted where nobody but this machine can ask. */
const FIXED_PASSWORD = "aquamark-demo";
const RANDOM_PASSWORD_BYTES = 12;

const SETTING_KEY = "demo";
const DemoSetting = z.object({ loadedAt: z.iso.datetime(), passwords: z.enum(["fixed", "random"]) });
type DemoSetting = z.infer<typeof DemoSetting>;

/** The demo's accounts with the passwords they shall have, lowest rank first. */
export function newDemoAccounts(passwords: DemoPasswords): DemoAccount[] {
  return demoAccounts.map(({ email, role }) => ({
    email,
    role,
    password:
      passwords === "fixed" ? FIXED_PASSWORD : randomBytes(RANDOM_PASSWORD_BYTES).toString("base64url"),
  }));
}

/** Notes that the demo is here and how its passwords were made; the passwords themselves are not kept. */
export async function noteDemo(tx: Tx, setting: DemoSetting, at: Date): Promise<void> {
  const value = JSON.stringify(setting);
  await tx
    .insertInto("setting")
    .values({ key: SETTING_KEY, value, modifiedAt: at })
    .onConflict((conflict) => conflict.column("key").doUpdateSet({ value, modifiedAt: at }))
    .execute();
}

/** What was noted when the demo was loaded, or null where there is no demo. */
async function demoSettingOf(db: Db | Tx, isLocked = false): Promise<DemoSetting | null> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("key", "=", SETTING_KEY)
    .$if(isLocked, (query) => query.forUpdate())
    .executeTakeFirst();
  return row === undefined ? null : DemoSetting.parse(row.value);
}

/**
 * The demo's accounts that may be shown: those that still have the fixed password. Null where there is no demo;
 * empty where its passwords are random, since those were told once and are known to nobody here.
 */
export async function demoAccountsOf(db: Db | Tx): Promise<DemoAccount[] | null> {
  const setting = await demoSettingOf(db);
  if (setting === null) return null;
  if (setting.passwords === "random") return [];
  const credentials = await credentialsOf(db);
  const shown = await Promise.all(
    newDemoAccounts("fixed").map(async (account) => {
      const hash = credentials.get(account.email)?.hash ?? null;
      return hash !== null && (await verifyPassword(hash, account.password)) ? [account] : [];
    }),
  );
  return shown.flat();
}

/**
 * Gives every account that still has the fixed password a random one, for an instance that others can reach.
 *
 * @returns those accounts with their new passwords, which are kept nowhere
 */
export async function replaceFixedPasswords(db: Db, at: Date): Promise<DemoAccount[]> {
  return db.transaction().execute(async (tx) => {
    // Of processes that start together, one replaces them and the others find it done.
    const setting = await demoSettingOf(tx, true);
    if (setting === null || setting.passwords === "random") return [];
    const open = new Set((await demoAccountsOf(tx))?.map(({ email }) => email));
    const credentials = await credentialsOf(tx);
    const replaced = newDemoAccounts("random").filter(({ email }) => open.has(email));
    for (const { email, password } of replaced)
      await tx
        .updateTable("authAccount")
        .set({ password: await hashPassword(password), updatedAt: at })
        .where("id", "=", credentials.get(email)?.id ?? "")
        .execute();
    await noteDemo(tx, { ...setting, passwords: "random" }, at);
    return replaced;
  });
}

/** The password hashes of the demo's accounts that may still sign in, by e-mail address. */
async function credentialsOf(db: Db | Tx): Promise<Map<string, { id: string; hash: string | null }>> {
  const emails = demoAccounts.map(({ email }) => email);
  const rows = await db
    .selectFrom("authAccount")
    .innerJoin("appUser", "appUser.id", "authAccount.userId")
    .select(["appUser.email", "authAccount.id", "authAccount.password as hash"])
    .where("authAccount.providerId", "=", "credential")
    .where("appUser.deletedAt", "is", null)
    .where("appUser.email", "in", emails)
    .execute();
  return new Map(rows.map(({ email, id, hash }) => [email, { id, hash }]));
}
