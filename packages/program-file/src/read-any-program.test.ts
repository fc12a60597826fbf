import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readAnyProgram } from "./read-any-program.ts";
import { EXAMPLE_PROGRAM } from "./test/example.ts";
import { givenProgram } from "./test/read.ts";

function sample(path: string): string {
  return readFileSync(new URL(path, import.meta.url), "utf8");
}

describe("a file that a program can be made of is told by its content", () => {
  it.each([
    ["program-file", EXAMPLE_PROGRAM, "Asset management 2026"],
    ["ciso-assistant", sample("ciso-assistant/samples/harbour-safety.yaml"), "Harbour safety"],
    ["aws-lens", sample("aws-lens/samples/ferry-lens.json"), "Ferry line"],
  ])("%s", (format, text, title) => {
    expect(readAnyProgram(text)).toMatchObject({ format, ok: true, program: { program: { title } } });
  });

  it("of a program file everything is carried, and it reads as ever", () => {
    expect(readAnyProgram(EXAMPLE_PROGRAM)).toEqual({
      format: "program-file",
      ok: true,
      program: givenProgram(EXAMPLE_PROGRAM),
      notCarried: [],
    });
  });

  it("so many places of a kind that is not carried are listed as asked for", () => {
    const read = readAnyProgram(sample("ciso-assistant/samples/harbour-safety.yaml"), {
      notCarriedPerCode: 1,
    });

    expect(read.ok && read.notCarried.filter(({ code }) => code === "translations")).toMatchObject([
      { line: 15, params: { languages: ["fr"] } },
      { path: "", params: { more: 2 } },
    ]);
  });

  it.each([
    ["program-file", "aquamark: 1\nurn: a\nobjects: {}\n", "program"],
    ["ciso-assistant", "urn: a\nobjects: {}\n", "objects"],
    ["aws-lens", '{"schemaVersion": "2021-11-01", "pillars": []}', "name"],
    ["program-file", "hello", ""],
    ["program-file", "[1, 2", ""],
    ["program-file", "", ""],
  ])("with its faults: %s of %j", (format, text, path) => {
    const read = readAnyProgram(text);

    expect(read.format).toBe(format);
    expect(!read.ok && read.faults.some((fault) => fault.path === path)).toBe(true);
  });
});
