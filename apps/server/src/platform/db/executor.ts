import { CompiledQuery } from "kysely";
import type pg from "pg";
import type { Tx } from "./database.ts";

/** A statement that is planned once a connection, under its name. */
export type Statement = { readonly name: string; readonly text: string };

/**
 * Runs statements written as text: through the pool, each a transaction of its own, or inside a transaction.
 *
 * For the few paths where a query builder's time would be felt; columns are named in camelCase by the statement.
 */
export type Executor = { query<Row>(statement: Statement, values: readonly unknown[]): Promise<Row[]> };

export function poolExecutor(pool: pg.Pool): Executor {
  return {
    query: async <Row>({ name, text }: Statement, values: readonly unknown[]) =>
      (await pool.query({ name, text, values: values as unknown[] })).rows as Row[],
  };
}

export function txExecutor(tx: Tx): Executor {
  return {
    query: async <Row>({ text }: Statement, values: readonly unknown[]) =>
      (await tx.executeQuery<Row>(CompiledQuery.raw(text, [...values]))).rows,
  };
}
