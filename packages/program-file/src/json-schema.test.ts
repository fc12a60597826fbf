import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publishedSchemas } from "./json-schema.ts";

describe("the published JSON Schemas", () => {
  it.each(Object.entries(publishedSchemas()))(
    "%s is what the code reads (else run scripts/write-schema.ts)",
    (name, schema) => {
      const published: unknown = JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8"));

      expect(published).toEqual(JSON.parse(JSON.stringify(schema)));
    },
  );

  it("need no keys of parts and options, which reading fills in", () => {
    const text = JSON.stringify(publishedSchemas()["program-file.schema.json"]);

    expect(text).toContain('"required":["score"]');
    expect(text).toContain('"required":["type","options"]');
  });
});
