import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedSchemas } from "./json-schema.ts";

describe("the published JSON Schemas", () => {
  it.each(Object.entries(publishedSchemas()))(
    "%s is what the code reads (run scripts/write-schema.ts)",
    (name, text) => {
      const published = readFileSync(new URL(`../${name}`, import.meta.url), "utf8");

      expect(published).toBe(text);
    },
  );

  it("need no keys of parts and options, which reading fills in", () => {
    const schema = publishedSchemas()["program-file.schema.json"] ?? "";

    expect(schema).toContain('"required": [\n                          "score"\n                        ]');
    expect(schema).not.toMatch(/"required": \[\s*"key"/);
  });
});
