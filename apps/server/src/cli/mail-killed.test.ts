import { afterEach, expect, test } from "vitest";
import { queueMail } from "../modules/mail/index.ts";
import { buildTestApp, inTransactionOf } from "../test/app.ts";
import { useTestDatabase } from "../test/database.ts";
import { runAquamark } from "../test/run-aquamark.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../test/smtp-server.ts";

const database = useTestDatabase();
const cleanUps: (() => Promise<unknown>)[] = [];
const patienceMs = 120_000;

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function startWork(server: SmtpCatcher) {
  const work = runAquamark(["work", "--only", "mail.send"], {
    env: {
      DATABASE_URL: database.url,
      ...server.env,
    },
  });
  cleanUps.push(work.kill);
  return work;
}

async function states(): Promise<Record<string, number>> {
  const { rows } = await database.pool.query<{ state: string; count: number }>(
    "SELECT state, count(*)::int AS count FROM mail GROUP BY state",
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

test("workers that are killed in the middle of sending lose no mail and send none twice", {
  timeout: 4 * patienceMs,
}, async () => {
  const server = await startSmtpCatcher();
  cleanUps.push(() => server.stop());
  const app = await buildTestApp(database);
  cleanUps.push(() => app.close());
  const names = Array.from({ length: 150 }, (_, index) => `user${index}@example.org`);
  await inTransactionOf(app, async (tx) => {
    for (const address of names)
      await queueMail(tx, {
        key: `killed:${address}`,
        template: "test",
        to: { name: "", address },
        params: { sentAt: "today" },
        at: new Date(),
      });
  });
  // Slow enough that a kill comes while a mail is on its way, and each at another moment of it.
  server.onMail = () => ({ acceptAfterMs: 15 });

  let killed = 0;
  for (const enough of [30, 80]) {
    const [first, second] = [startWork(server), startWork(server)];
    await expect.poll(() => server.mails.length, { timeout: patienceMs }).toBeGreaterThanOrEqual(enough);
    await Promise.all([first.kill(), second.kill()]);
    killed += 2;
  }
  startWork(server);
  await expect
    .poll(
      async () => Object.keys(await states()).filter((state) => state === "waiting" || state === "sending"),
      {
        timeout: patienceMs,
      },
    )
    .toEqual([]);

  const { sent = 0, in_doubt: inDoubt = 0, ...others } = await states();
  expect(others).toEqual({});
  expect(sent + inDoubt).toBe(names.length);
  // One process sends at a time, so each kill leaves one mail in doubt at most.
  expect(inDoubt).toBeLessThanOrEqual(killed);
  const received = server.mails.map(({ to }) => to[0] ?? "");
  expect(received).toHaveLength(new Set(received).size);
  const { rows } = await database.pool.query<{ to_address: string }>(
    "SELECT to_address FROM mail WHERE state = 'sent'",
  );
  expect(
    rows.map(({ to_address: address }) => address).filter((address) => !received.includes(address)),
  ).toEqual([]);
});
