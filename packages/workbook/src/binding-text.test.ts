import fc from "fast-check";
import { expect, test } from "vitest";
import { readBindings, writeBindings } from "./binding-text.ts";

const known = "00000000-0000-4000-8000-000000000001";
const unplaced = "00000000-0000-4000-8000-000000000002";
const references = new Map([[known, "M1.2.3"]]);
const measureOf = (reference: string) => (reference === "M1.2.3" ? known : null);

test("any bindings can be written and read again", () => {
  const name = fc.oneof(
    fc.constantFrom("cap", "_raw", "a.b", "a = b", '"', "x\ny", "ß", "1a"),
    fc.string({ minLength: 1 }),
  );
  const source = fc.record({ measureId: fc.constantFrom(known, unplaced), field: name });
  fc.assert(
    fc.property(fc.dictionary(name, source), (bindings) => {
      const text = writeBindings(bindings, references);

      expect(readBindings(text, measureOf)).toEqual({ ok: true, bindings: { ...bindings } });
    }),
  );
});

test("bindings are written one a line, by name", () => {
  const text = writeBindings(
    { b: { measureId: unplaced, field: "_raw" }, a: { measureId: known, field: "n" } },
    references,
  );

  expect(text).toBe(`a = M1.2.3 . n\nb = ${unplaced} . _raw`);
});

test("what people write is read with or without blanks and empty lines", () => {
  expect(readBindings(" a=M1.2.3.n \n\n b = M1.2.3 . _raw\n", measureOf)).toEqual({
    ok: true,
    bindings: { a: { measureId: known, field: "n" }, b: { measureId: known, field: "_raw" } },
  });
});

test.each([
  ["cap", "binding_invalid"],
  ["cap = M1.2.3", "binding_invalid"],
  ["= M1.2.3 . n", "binding_invalid"],
  ['"cap = M1.2.3 . n', "binding_invalid"],
  ["cap = M9.9 . n", "binding_reference"],
  ["cap = M1.2.3 . n\ncap = M1.2.3 . m", "binding_twice"],
])("%j is refused as %s", (text, code) => {
  expect(readBindings(text, measureOf)).toMatchObject({ ok: false, code });
});
