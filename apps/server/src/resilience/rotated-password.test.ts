import pg from "pg";
import { afterEach, expect, test } from "vitest";
import { useTestDatabase } from "../test/database.ts";
import { pingStatus, runServe, runWork, until } from "../test/processes.ts";
import { startSecretsServer } from "../test/secrets-server.ts";

const database = useTestDatabase();
const cleanUps: (() => Promise<unknown>)[] = [];
const role = "rotated_role";

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function setPassword(password: string): Promise<void> {
  await database.pool.query(`ALTER ROLE ${role} PASSWORD ${pg.escapeLiteral(password)}`);
}

test("a password that is rotated while processes run is taken up without a restart", {
  timeout: 180_000,
}, async () => {
  const secrets = await startSecretsServer();
  cleanUps.push(() => secrets.stop());
  await database.pool.query(`CREATE ROLE ${role} LOGIN SUPERUSER`);
  cleanUps.push(() => database.pool.query(`DROP ROLE ${role}`));
  const rotate = async (password: string) => {
    await setPassword(password);
    secrets.secrets.set("rds!db-1", JSON.stringify({ username: role, password }));
  };
  await rotate("first: p@ss/word?");
  // The secret of RDS says who; the address says where.
  const address = new URL(database.url);
  address.username = "";
  address.password = "";
  const env = { ...secrets.env, DATABASE_SECRET_ID: "rds!db-1" };
  const serve = await runServe(address.href, { env });
  const work = runWork(address.href, env);
  cleanUps.push(serve.kill, work.kill);
  await until(async () => (await pingStatus(serve.address)) === 200, serve.output);
  await until(() => work.output().includes('"working"'), work.output);

  await rotate("second: %41&#[]");
  const { rowCount: ended } = await database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`,
  );
  expect(ended).toBeGreaterThan(0);
  await until(async () => (await pingStatus(serve.address)) === 200, serve.output);
  const signIn = async () => {
    const reply = await fetch(`${serve.address}/api/auth/sign-in/email`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email: "nobody@example.org", password: "not a password" }),
    });
    await reply.text();
    return reply.status;
  };
  // A request may meet a connection that was ended a moment ago; its 503 says to come again.
  await until(async () => (await signIn()) === 401, serve.output);
  const statuses = await Promise.all(Array.from({ length: 5 }, signIn));

  // Every one was answered from the database: nobody of that name.
  expect(statuses).toEqual([401, 401, 401, 401, 401]);
  await until(async () => {
    const { rows } = await database.pool.query(
      `SELECT FROM pg_stat_activity WHERE usename = '${role}' AND query LIKE 'LISTEN "jobs:insert"%'`,
    );
    return rows.length > 0;
  }, work.output);
  expect([serve.child.exitCode, work.child.exitCode]).toEqual([null, null]);
});
