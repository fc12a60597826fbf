import { auditKeysOf, resumeSealing } from "../modules/audit/index.ts";
import { auditedAs } from "../modules/identity/index.ts";
import { transact } from "../platform/db/transaction.ts";
import { commandActor } from "./command-actor.ts";
import { CommandError } from "./command-error.ts";
import type { ActingOptions } from "./user.ts";
import { withContext } from "./with-context.ts";

const insufficientPrivilege = "42501";

/** Puts the head of the audit on its newest block, so that the workers seal on from there. */
export async function resumeNow(options: ActingOptions): Promise<void> {
  const block = await withContext(async (context) => {
    const actor = await commandActor(context.db, options.as ?? null);
    const keys = auditKeysOf(context.config, context.authSecret);
    const by = { at: context.clock.now(), ...auditedAs(actor) };
    return transact(context, (tx) => resumeSealing(tx, keys, by)).catch((error: unknown) => {
      if ((error as { code?: string }).code !== insufficientPrivilege) throw error;
      throw new CommandError(
        "Only the owner of the tables may do this: set DATABASE_URL to the role that migrates.",
      );
    });
  });
  console.log(
    block === null
      ? "Sealing has not stopped: nothing was done."
      : `Sealing goes on after block ${block}, and the audit says so.`,
  );
}
