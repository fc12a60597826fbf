import type { PostgresPoolClient } from "kysely";
import type pg from "pg";
import { createDb, type Db } from "./database.ts";

/** Kysely over one connection, such as one that is in the middle of a transaction; it is left open. */
export function dbOfClient(client: pg.Client): Db {
  const connection = {
    query: (...args: Parameters<pg.Client["query"]>) => client.query(...args),
    release: () => {},
  } as unknown as PostgresPoolClient;
  return createDb({ options: {}, connect: () => Promise.resolve(connection), end: () => Promise.resolve() });
}
