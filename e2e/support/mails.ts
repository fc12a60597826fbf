import { randomUUID } from "node:crypto";
import { inDatabase } from "./in-database.ts";

type GivenMail = { to: string; state: "sent" | "failed" | "in_doubt"; reason: string };

/** Forgets all mails: each hour brings some to those who follow something. */
export async function forgetMails(): Promise<void> {
  await inDatabase(async (client) => {
    await client.query("DELETE FROM mail");
  });
}

/** Writes mails as a worker leaves them; no screen makes one that fails. */
export async function givenMails(mails: readonly GivenMail[]): Promise<void> {
  await inDatabase(async (client) => {
    for (const { to, state, reason } of mails) {
      const id = randomUUID();
      await client.query(
        `INSERT INTO mail (id, template, to_name, to_address, params, state, reason, attempts, message_id, created_at,
           due_at, give_up_at, ended_at)
         VALUES ($1, 'failed-job', '', $2, $3, $4, $5, 1, $6, now(), now(), now() + interval '3 days', now())`,
        [
          id,
          to,
          JSON.stringify({
            kind: "tea.make",
            reason: "The pot is <empty> & cold.",
            count: "3",
            link: "https://assess.example.org/failed-jobs",
          }),
          state,
          reason,
          `<${id}@example.org>`,
        ],
      );
    }
  });
}
