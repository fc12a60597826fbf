import pg from "pg";
import { migrate } from "../apps/server/src/platform/db/migrate.ts";

// What asks, and what holds for a session alone, is not part of the schema.
const passing = /^(SELECT|SET|SHOW|LISTEN|UNLISTEN)\b/i;

/** Migrates an empty database and answers the statements that did it, of our tables and of the job queue's. */
export async function recordMigrations(url: string): Promise<string[]> {
  const statements: string[] = [];
  // oxlint-disable-next-line typescript/unbound-method -- called with its client below.
  const query = pg.Client.prototype.query as (this: pg.Client, ...args: unknown[]) => unknown;
  const record = (first: unknown, second: unknown) => {
    const text = typeof first === "string" ? first : (first as { text: string }).text;
    const values = (Array.isArray(second) ? second : (first as { values?: unknown[] }).values) ?? [];
    const bare = text.replaceAll(/^\s*--.*$/gm, "").trim();
    if (bare !== "" && !passing.test(bare)) statements.push(filled(bare, values).replace(/;?$/, ";"));
  };
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...args: unknown[]) {
      record(args[0], args[1]);
      return query.apply(this, args);
    },
  });
  try {
    await migrate(url);
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  return statements;
}

function filled(text: string, values: readonly unknown[]): string {
  return text.replaceAll(/\$(\d+)/g, (_, index: string) => literal(values[Number(index) - 1]));
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return "NULL";
  if (Array.isArray(value)) return `ARRAY[${value.map(literal).join(", ")}]`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return pg.escapeLiteral(value);
  throw new Error("A migration has a value of a kind that is not known here.");
}
