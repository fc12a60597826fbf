import { randomUUID } from "node:crypto";
import { inDatabase } from "./in-database.ts";

/** Lets a user follow their organisation, where a colleague changed the submission of that title some minutes ago. */
export async function givenNews(email: string, submission: string): Promise<void> {
  await inDatabase(async (client) => {
    const id = randomUUID();
    await client.query(
      `INSERT INTO subscription (id, user_id, entity_kind, entity_id, is_on, origin, created_at, told_at)
       SELECT $1, id, 'organisation', organisation_id, true, 'chosen', now(), now() FROM app_user WHERE email = $2
       ON CONFLICT DO NOTHING`,
      [id, email],
    );
    // The same as a change of minutes ago, which no test can wait for.
    await client.query(
      `WITH made AS (
         INSERT INTO activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, message, program_id, organisation_id, submission_id)
         SELECT $1, now() - interval '5 minutes', colleague.id, '{update}', 'submission', s.id, s.title, s.program_id, s.organisation_id, s.id
         FROM app_user u JOIN app_user colleague ON colleague.organisation_id = u.organisation_id AND colleague.id <> u.id
           JOIN submission s ON s.organisation_id = u.organisation_id AND s.title = $3
         WHERE u.email = $2 LIMIT 1 RETURNING id, occurred_at, entity_id, organisation_id)
       INSERT INTO activity_ancestor (activity_id, depth, entity_kind, entity_id, occurred_at)
       SELECT id, 0, 'submission', entity_id, occurred_at FROM made
       UNION ALL SELECT id, 1, 'organisation', organisation_id, occurred_at FROM made`,
      [id, email, submission],
    );
  });
}

/** Has the run done now that the hour will bring, in which the user is due. */
export async function runNow(email: string): Promise<void> {
  await inDatabase(async (client) => {
    await client.query("UPDATE app_user SET notified_until = now() - interval '2 days' WHERE email = $1", [
      email,
    ]);
    await client.query("SELECT graphile_worker.add_job('notification.run')");
  });
}

/** What is left of an address that mail servers have refused, or nothing. */
export async function setRefusals(email: string, count: number): Promise<void> {
  await inDatabase(async (client) => {
    await client.query("DELETE FROM mail_address_fault WHERE address = lower($1)", [email]);
    if (count > 0)
      await client.query(
        `INSERT INTO mail_address_fault (address, count, reason, failed_at)
         VALUES (lower($1), $2, 'mail.example.org:25 refused the recipient: 550 5.1.1 No such mailbox', now())`,
        [email, count],
      );
  });
}
