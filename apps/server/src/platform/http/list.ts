import { type RawBuilder, type SqlBool, sql } from "kysely";
import { z } from "zod";
import { Problem } from "./problem.ts";

/** The query that every list takes; `sort` names one of the list's columns, with `-` for descending. */
export function listQuery<const Sorts extends readonly [string, ...string[]]>(
  sorts: Sorts,
  fallback: Sorts[number] | `-${Sorts[number]}`,
) {
  const directions = sorts.flatMap((sort) => [sort, `-${sort}`]) as [string, ...string[]];
  return z.object({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().max(500).optional(),
    sort: z.enum(directions).default(fallback),
    q: z.string().trim().max(200).optional(),
    deleted: z.enum(["false", "true", "any"]).default("false"),
  });
}

/** What every list is asked for, as `listQuery` has read it. */
export type ListFilter = {
  limit: number;
  cursor?: string | undefined;
  sort: string;
  q?: string | undefined;
  deleted: "false" | "true" | "any";
};

/** The reply of every list: `nextCursor` is null on the last page, `total` counts all pages. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int() });
}

/**
 * Where a page begins, read from the cursor of the page before.
 *
 * Pages are counted by offset: lists here are looked at by people and stay short, and a stable order with the
 * id as last key keeps a page from repeating rows.
 */
export function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const match = /^o(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("latin1"));
  if (!match) throw new Problem("request_invalid", "The cursor is not one of this list's.");
  return Number(match[1]);
}

/** The list reply for a page of `rows` that began at `offset`, out of `total`. */
export function pageOf<Item>(rows: Item[], offset: number, total: number) {
  const next = offset + rows.length;
  return {
    items: rows,
    nextCursor:
      rows.length > 0 && next < total ? Buffer.from(`o${next}`, "latin1").toString("base64url") : null,
    total,
  };
}

/**
 * A text column in the order people expect, whatever their language: the root collation of Unicode.
 *
 * Named here because the database's own collation may be anything.
 */
export function byText(column: string): RawBuilder<string> {
  return sql<string>`${sql.ref(column)} COLLATE "und-x-icu"`;
}

/** Whether a text column holds `text` anywhere, whatever the case of its letters. */
export function containsText(column: string, text: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`${byText(column)} ILIKE ${containsPattern(text)}`;
}

/** A search text as a pattern for ILIKE that matches it anywhere, with its own wildcards escaped. */
function containsPattern(text: string): string {
  return `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
}
