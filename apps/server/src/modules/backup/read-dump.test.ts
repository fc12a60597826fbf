import fc from "fast-check";
import { expect, test } from "vitest";
import { readDump } from "./read-dump.ts";

/** The tables of a script with their rows, read in pieces of the given sizes. */
async function read(script: string, sizes: readonly number[] = []): Promise<[string, string, string][]> {
  const bytes = Buffer.from(script);
  const pieces: Buffer[] = [];
  let at = 0;
  for (const size of sizes) {
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  pieces.push(bytes.subarray(at));
  const tables: [string, string, string][] = [];
  let current: [string, string, string] | null = null;
  for await (const event of readDump(pieces)) {
    if (event.kind === "begin") current = [event.table, event.columns, ""];
    else if (current === null) throw new Error("Rows of no table");
    else if (event.kind === "rows") current[2] += Buffer.from(event.chunk).toString("utf8");
    else tables.push(current);
  }
  return tables;
}

const script = `--
-- PostgreSQL database dump
--
\\restrict abc
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
COPY public.setting (key, value) FROM stdin;
a\t"\\\\.\\n"
\\\\.\tnot the end
COPY public.x (y) FROM stdin;\tnot a header
\\.


COPY public."binding" (program_id, "name") FROM stdin;
\\.
SELECT pg_catalog.setval('public.s', 3, true);
\\unrestrict abc
`;

const tables = [
  [
    "setting",
    "key, value",
    'a\t"\\\\.\\n"\n\\\\.\tnot the end\nCOPY public.x (y) FROM stdin;\tnot a header\n',
  ],
  ["binding", 'program_id, "name"', ""],
];

test("the rows of each table are read, and nothing else", async () => {
  expect(await read(script)).toEqual(tables);
});

test("it does not matter where the pieces of the script end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 60 }), async (sizes) => {
      expect(await read(script, sizes)).toEqual(tables);
    }),
  );
});

test("a script that breaks off in a table's rows is refused", async () => {
  await expect(read(script.slice(0, script.indexOf("\\.\n\n\n")))).rejects.toThrow(
    "in the middle of a table",
  );
});

test("rows that would go elsewhere are refused", async () => {
  await expect(read("COPY secret.t (a) FROM stdin;\n1\n\\.\n")).rejects.toThrow("not understood");
  await expect(read("COPY public.t (a) FROM stdin; DROP TABLE x;\n1\n\\.\n")).rejects.toThrow(
    "not understood",
  );
});
