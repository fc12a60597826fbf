import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProgramFile } from "./read-program-file.ts";
import { arbitraryProgram } from "./test/arbitrary-program.ts";
import { EXAMPLE_PROGRAM } from "./test/example.ts";
import { givenProgram } from "./test/read.ts";
import { writeProgramFile } from "./write-program-file.ts";

describe("writing a program file", { timeout: 30_000 }, () => {
  it.each(["yaml", "json"] as const)(
    "gives an equal program when read again, and then the same bytes (%s)",
    (format) => {
      fc.assert(
        fc.property(arbitraryProgram, (program) => {
          const text = writeProgramFile(program, { format });
          const result = readProgramFile(text);

          expect(result).toEqual({ ok: true, program });
          expect(writeProgramFile(givenProgram(text), { format })).toBe(text);
        }),
        { numRuns: 100 },
      );
    },
  );

  it("writes the keys in the order of the schema, measures and response types by id, bindings by name", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const shuffled = {
      ...program,
      responseTypes: program.responseTypes.toReversed(),
      measures: program.measures
        .toReversed()
        .map((measure) => Object.fromEntries(Object.entries(measure).toReversed()) as typeof measure),
    };

    const written = writeProgramFile(shuffled);

    expect(written).toBe(writeProgramFile(program));
    expect(written.indexOf("id: m0")).toBeLessThan(written.indexOf("id: m1"));
    expect(written.indexOf("id: capacity")).toBeLessThan(written.indexOf("id: maturity"));
  });

  it("keeps text that older YAML readers take for something else in quotes", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    program.program.title = "yes";
    program.program.source = "1e3";

    const written = writeProgramFile(program);

    expect(written).toContain('title: "yes"');
    expect(written).toContain('source: "1e3"');
  });

  it("writes text of several lines as a block", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    program.program.source = "One\n\nTwo: yes\n";

    expect(writeProgramFile(program)).toContain("source: |\n    One\n\n    Two: yes\n");
  });
});
