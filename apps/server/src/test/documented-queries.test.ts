import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programDir } from "../platform/config.ts";
import { useTestDatabase } from "./database.ts";

const database = useTestDatabase();

// A list of rights, as in `SELECT, INSERT`, is no query.
const query = /SELECT (?!, )[^`";]+/g;
const code = /^```[\s\S]*?^```|`[^`]+`/gm;

const queries = globSync("docs/operate/*.md", { cwd: programDir }).flatMap((page) => {
  const spans = readFileSync(join(programDir, page), "utf8").match(code) ?? [];
  return spans.flatMap((span) => span.match(query) ?? []).map((sql) => ({ page, sql: sql.trim() }));
});

test("queries are found", () => {
  expect(queries.length).toBeGreaterThan(4);
});

test.each(queries)("$page: $sql is a query of the present schema", async ({ sql }) => {
  // In capitals stands what the reader puts in.
  const filled = sql.replaceAll(/\bPID\b/g, "1");

  const { rows } = await database.pool.query(`EXPLAIN ${filled}`);

  expect(rows.length).toBeGreaterThan(0);
});
