import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAnswersFile } from "./read-answers-file.ts";
import { readProgramFile } from "./read-program-file.ts";
import { EXAMPLE_ANSWERS, EXAMPLE_PROGRAM } from "./test/example.ts";
import { givenProgram } from "./test/read.ts";

const LENGTH = 100_000;
const many = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length));

describe("hostile files", { timeout: 30_000 }, () => {
  it.each([
    ["nested flow lists", many("[")],
    ["nested flow maps", many("{a: ")],
    ["nested JSON", `{"a":${many("[")}`],
    ["nested block lists", many("- ")],
    ["nested keys", many("? ")],
    ["nested maps on a line", many("a: ")],
    ["ever deeper lines", Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
    ["empty items", many("-\n")],
    ["empty keys", many(":\n")],
    ["commas", `[${many(",")}]`],
    ["closing brackets", many("]")],
    ["closing braces", many("}\n")],
    ["anchors", many("&a ")],
    ["aliases", `a: ${many("*a ")}`],
    ["tags", many("!!str ")],
    ["documents", many("---\n")],
    ["document ends", many("a\n...\n")],
    ["directives", many("%a\n")],
    ["merge keys", many("<<: a\n")],
    ["tabs", many("\ta:\n")],
    ["quotes that do not end", `a: "${many("b ")}`],
    ["an escape beyond Unicode", '"\\UFFFFFFFF"'],
    ["block text", `a: |\n${many("  x\n")}`],
    ["comments", many("#x\n")],
    ["the same key", many("a: 1\n")],
    ["prototype keys", "__proto__: { aquamark: 1 }\nconstructor: 1\n"],
    ["prototype keys in JSON", '{"__proto__": {"aquamark": 1}, "constructor": {"prototype": 1}}'],
    ["measures of nothing", `aquamark: 1\nprogram: { title: A }\nmeasures: [${many("1,")}]`],
    [
      "unknown keys",
      `aquamark: 1\nprogram: { title: A }\n${Array.from({ length: 9000 }, (_, n) => `k${n}: 1`).join("\n")}`,
    ],
  ])("of %s give faults, and soon", (_, text) => {
    const result = readProgramFile(text);

    expect(result).toMatchObject({ ok: false });
    if (result.ok) return;
    expect(result.faults.length).toBeGreaterThan(0);
    expect(result.faults.length).toBeLessThanOrEqual(1001);
  });

  it("list a thousand faults and say how many more there are", () => {
    const result = readProgramFile(`aquamark: 1\nprogram: { title: A }\nmeasures: [${"1,".repeat(5000)}]`);

    expect(result).toMatchObject({ ok: false });
    if (result.ok) return;
    expect(result.faults.length).toBe(1001);
    expect(result.faults.at(-1)).toMatchObject({ code: "more_faults", params: { count: 4000 } });
  });

  it("never change a prototype", () => {
    readProgramFile('{"aquamark": 1, "program": {"title": "A", "__proto__": {"polluted": 1}}}');
    readAnswersFile(
      '{"aquamark": 1, "survey": "s1", "responses": {"__proto__": {"polluted": 1}}}',
      givenProgram(EXAMPLE_PROGRAM),
    );

    expect({}).not.toHaveProperty("polluted");
  });

  it("of any text give faults or a program, never an exception", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const pieces = [
      ..."{}[]:,-?|>&*!%#'\"\\ \n\t~<=@`",
      "a",
      "1",
      "- ",
      ": ",
      "\n  ",
      "---\n",
      "...",
      "null",
      "aquamark: 1\n",
    ];
    const noise = fc
      .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 4 })))
      .map((all) => all.join(""));

    fc.assert(
      fc.property(noise, (text) => {
        expect(typeof readProgramFile(text).ok).toBe("boolean");
        expect(typeof readAnswersFile(text, program).ok).toBe("boolean");
      }),
      { numRuns: 1000 },
    );
  });

  it("made by spoiling good ones give faults or a program, never an exception", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);
    const spoiled = (text: string) =>
      fc
        .tuple(
          fc.nat(text.length),
          fc.nat(12),
          fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), fc.constantFrom("[]", "{}", "-1", "~", "\n")),
        )
        .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));

    fc.assert(
      fc.property(spoiled(EXAMPLE_PROGRAM), spoiled(EXAMPLE_ANSWERS), (programText, answersText) => {
        expect(typeof readProgramFile(programText).ok).toBe("boolean");
        expect(typeof readAnswersFile(answersText, program).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});
