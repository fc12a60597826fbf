import { MailState, retryMail } from "../modules/mail/index.ts";
import { transact } from "../platform/db/transaction.ts";
import { commandActor } from "./command-actor.ts";
import { CommandError } from "./command-error.ts";
import type { MailListOptions, MailRetryOptions } from "./mail.ts";
import { printTable } from "./print-table.ts";
import { withContext } from "./with-context.ts";

/** Prints mails, the latest first. */
export async function listMailsOnCommand(options: MailListOptions): Promise<void> {
  const limit = Number(options.limit);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CommandError("--limit must be a whole number from 1 on.");
  const state = options.state === undefined ? null : MailState.parse(options.state);
  const mails = await withContext(({ db }) =>
    db
      .selectFrom("mail")
      .select(["id", "createdAt", "template", "toAddress", "state", "attempts", "reason"])
      .$if(state !== null, (query) => query.where("state", "=", state ?? ""))
      .orderBy("createdAt", "desc")
      .orderBy("id")
      .limit(limit)
      .execute(),
  );
  if (options.json === true) return console.log(JSON.stringify(mails, null, 2));
  printTable(
    ["Id", "Since", "Mail", "To", "State", "Reason"],
    mails.map((mail) => [
      mail.id,
      mail.createdAt.toISOString(),
      mail.template,
      mail.toAddress,
      mail.state,
      mail.reason ?? "",
    ]),
  );
}

/** Has mails sent again: those with the ids, or all in a state. */
export async function retryMailsOnCommand(ids: readonly string[], options: MailRetryOptions): Promise<void> {
  const states = [
    ...(options.inDoubt === true ? ["in_doubt"] : []),
    ...(options.failed === true ? ["failed", "bad_address"] : []),
  ];
  if (ids.length === 0 && states.length === 0)
    throw new CommandError("Name mails by their ids, or give --in-doubt or --failed.");
  const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
  const wrong = ids.filter((id) => !uuid.test(id));
  if (wrong.length > 0)
    throw new CommandError(`${wrong.join(", ")} is no id of a mail: aquamark mail list shows them.`);
  const count = await withContext(async (context) => {
    const actor = await commandActor(context.db, options.as ?? null);
    const more =
      states.length === 0
        ? []
        : await context.db.selectFrom("mail").select("id").where("state", "in", states).execute();
    const wanted = [...new Set([...ids, ...more.map(({ id }) => id)])];
    for (const id of wanted) await transact(context, (tx) => retryMail(tx, id, actor, context.clock.now()));
    return wanted.length;
  });
  console.log(count === 1 ? "1 mail waits to be sent again." : `${count} mails wait to be sent again.`);
}
