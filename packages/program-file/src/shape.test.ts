import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProgramFile } from "./program-schema.ts";
import { readDocument } from "./read-document.ts";
import { readShape } from "./shape.ts";
import { arbitraryProgram } from "./test/arbitrary-program.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Puts a value in the place of the n-th value of a tree. */
function replaced(tree: Json, n: number, value: Json): Json {
  let left = n;
  const visit = (node: Json): Json => {
    if (left-- === 0) return value;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node === "object" && node !== null) {
      return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, visit(child)]));
    }
    return node;
  };
  return visit(tree);
}

describe("reading a shape", { timeout: 30_000 }, () => {
  it("accepts and refuses what Zod does, but for scalars that are read as text and empty optional values", () => {
    // Null, numbers and booleans are where reading is more lenient than the schema.
    const strange = fc.constantFrom<Json>("", "text", [], {}, ["a"], { id: "a" }, { key: "k" });

    fc.assert(
      fc.property(arbitraryProgram, fc.nat(120), strange, (program, n, value) => {
        const json = replaced(JSON.parse(JSON.stringify(program)) as Json, n, value);
        const { root, faults } = readDocument(JSON.stringify(json));
        const shaped = root === null ? undefined : readShape(ProgramFile, root, faults);
        const zod = ProgramFile.safeParse(json);

        expect(faults.isEmpty).toBe(zod.success);
        if (zod.success) expect(shaped).toEqual(zod.data);
      }),
      { numRuns: 200 },
    );
  });
});
