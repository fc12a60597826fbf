import type { Socket } from "node:net";
import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool, type Transaction } from "kysely";
import pg from "pg";
import { noteStatement } from "../telemetry/tracing.ts";
import { connectionTo, type DatabaseConnection, withLogin } from "./connection.ts";
import type { DB } from "./database-types.ts";

/** For reads. */
export type Db = Kysely<DB>;

/** For writes: only what runs inside a transaction gets one, so that handing the pool to a write is a type error. */
export type Tx = Transaction<DB>;

const INT8 = 20;
const DATE = 1082;

const keepAliveDelayMs = 10_000;
const closePatienceMs = 5_000;
const silenceMaxMs = 70_000;
const proofDueMs = 10_000;

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    // Counts and revisions stay far below 2^53.
    if (oid === INT8) return Number;
    // A day is a day: no time zone may move it.
    if (oid === DATE) return (value: string) => value;
    return pg.types.getTypeParser(oid, format as "text") as (value: string) => unknown;
  }) as pg.CustomTypesConfig["getTypeParser"],
};

/** A pool whose connections are let in also after the login has changed. */
export class DatabasePool extends pg.Pool {
  readonly connection: DatabaseConnection;

  constructor(connection: DatabaseConnection, options: pg.PoolConfig) {
    // pg keeps a password out of what is printed where it is there from the beginning.
    super({ ...options, password: "" });
    this.connection = connection;
  }

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: ConnectCallback): void;
  override connect(callback?: ConnectCallback): Promise<pg.PoolClient> | void {
    const connecting = withLogin(this.connection, (login) => {
      Object.assign(this.options, login);
      return super.connect();
    });
    if (callback === undefined) return connecting;
    connecting.then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: Error) => callback(error, undefined, () => {}),
    );
  }
}

type ConnectCallback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  release: (error?: Error | boolean) => void,
) => void;

/**
 * A pool of connections to the database, given as an address or as the settings describe it.
 *
 * Sessions run in UTC, and a statement that waits a minute is given up, so that one mistake cannot hold a
 * connection for ever.
 *
 * @param connectPatienceMs how long to wait for a new connection, or for one of the pool to be free
 */
export function createPool(
  database: string | DatabaseConnection,
  size: number,
  connectPatienceMs = 10_000,
): DatabasePool {
  const connection = typeof database === "string" ? connectionTo(database) : database;
  const pool = new DatabasePool(connection, {
    max: size,
    types,
    application_name: "aquamark",
    // A connection that waits for notifications says nothing by itself: only this finds that its peer is gone.
    keepAlive: true,
    keepAliveInitialDelayMillis: keepAliveDelayMs,
    connectionTimeoutMillis: connectPatienceMs,
    options:
      "-c timezone=UTC -c statement_timeout=60000 -c idle_in_transaction_session_timeout=60000 -c jit=off",
  });
  const open = new Set<pg.PoolClient>();
  openConnections.set(pool, open);
  pool.on("connect", (client) => {
    open.add(client);
    // A lost connection fails the query that uses it, or reaches the pool's own handler when idle.
    client.on("error", () => {});
    endWhenSilent(client);
  });
  pool.on("remove", (client) => open.delete(client));
  return pool;
}

/**
 * Ends a connection whose other side has fallen silent, such as one that a network swallowed, so that what waits for
 * its answer fails. After longer than any statement may take it is asked, since one that only listens is silent too.
 */
function endWhenSilent(client: pg.PoolClient): void {
  const stream = streamOf(client);
  stream.setTimeout(silenceMaxMs, () => {
    const late = setTimeout(() => stream.destroy(), proofDueMs);
    const answered = () => clearTimeout(late);
    client.query("SELECT 1").then(answered, answered);
  });
}

function streamOf(client: pg.PoolClient): Socket {
  return (client as unknown as { connection: { stream: Socket } }).connection.stream;
}

const openConnections = new WeakMap<pg.Pool, Set<pg.PoolClient>>();

/** Ends the pool; resolves when each connection is really closed, so that the server may be stopped next. */
export async function closePool(pool: pg.Pool): Promise<void> {
  const open = openConnections.get(pool) ?? new Set();
  const closed = new Promise<void>((resolve) => {
    const look = () => {
      if (open.size === 0) resolve();
    };
    pool.on("remove", look);
    look();
  });
  // A network that swallowed a connection answers no farewell.
  const late = setTimeout(() => {
    for (const client of open) streamOf(client).destroy();
  }, closePatienceMs);
  await pool.end();
  await closed;
  clearTimeout(late);
}

/** Lets the pool open `by` more connections, for those that somebody keeps for as long as the process lives. */
export function growPool(pool: pg.Pool, by: number): void {
  pool.options.max += by;
}

/** Kysely over the pool, with camelCase names in code and snake_case in the database. */
export function createDb(pool: PostgresPool): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    log: ({ level, query, queryDurationMillis }) => {
      if (level === "query") noteStatement(query.sql, queryDurationMillis);
    },
    // Keys inside a jsonb value are content, such as the keys of parts, never column names.
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
