import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { convertAwsLens } from "../aws-lens/convert-aws-lens.ts";
import { convertCisoAssistant } from "../ciso-assistant/convert-ciso-assistant.ts";
import type { ProgramCategory, ProgramFile, ProgramPart } from "../program-schema.ts";
import { arbitraryLens, arbitraryLibrary } from "../test/arbitrary-sources.ts";
import { type GivenAnswers, givenConverted, rawScores } from "../test/converted.ts";

function placements(categories: readonly ProgramCategory[]): string[] {
  return categories.flatMap((category) => [
    ...category.measures.map(({ measure }) => measure),
    ...placements(category.categories),
  ]);
}

/** An answer to each part: the option or the number that the seed chooses. */
function answersTo(parts: readonly ProgramPart[], seed: number): GivenAnswers {
  return Object.fromEntries(
    parts.map((part, index) => [
      part.key,
      part.type === "numerical"
        ? (seed + index) % 4
        : (part.options[(seed + index * 7) % part.options.length]?.key ?? ""),
    ]),
  );
}

function rawScoresAtRandom(program: ProgramFile, seed: number): (number | string)[] {
  const types = new Map(program.responseTypes.map((type) => [type.id, type]));
  const answers = program.measures.map(({ id, responseType }): [string, GivenAnswers] => [
    id,
    answersTo(types.get(responseType)?.parts ?? [], seed),
  ]);
  return rawScores(program, new Map(answers));
}

/** Answers at random may not be possible; nothing else may go wrong. */
const EXPECTED_ERRORS = ["option_unavailable", "below_lower", "above_upper"];

// Hundreds of programs are written, read and compiled.
vi.setConfig({ testTimeout: 60_000 });

describe("any library of CISO Assistant", () => {
  it("becomes a program without structural errors, with each assessable requirement in one place", () => {
    fc.assert(
      fc.property(arbitraryLibrary, ({ text, assessable }) => {
        const { program } = givenConverted(convertCisoAssistant(text));

        const placed = placements(program.surveys[0]?.categories ?? []);
        expect(placed.length).toBe(assessable);
        expect(new Set(placed)).toEqual(new Set(program.measures.map(({ id }) => id)));
        expect(program.measures.length).toBe(assessable);
      }),
      { numRuns: 150 },
    );
  });

  it("scores every requirement from 0 to 1, or says which answer is not possible", () => {
    fc.assert(
      fc.property(arbitraryLibrary, fc.nat(1000), ({ text }, seed) => {
        const { program } = givenConverted(convertCisoAssistant(text));

        for (const raw of rawScoresAtRandom(program, seed)) {
          if (typeof raw === "string") expect(EXPECTED_ERRORS).toContain(raw);
          else expect(raw >= 0 && raw <= 1, String(raw)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("any custom lens", () => {
  it("becomes a program without structural errors, whose questions score 0, 0.5, 1 or a share", () => {
    fc.assert(
      fc.property(arbitraryLens, fc.nat(1000), ({ text, questions }, seed) => {
        const { program } = givenConverted(convertAwsLens(text));

        expect(placements(program.surveys[0]?.categories ?? []).length).toBe(questions);
        for (const raw of rawScoresAtRandom(program, seed)) {
          expect(typeof raw).toBe("number");
          expect(Number(raw) >= 0 && Number(raw) <= 1).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a source that was spoiled", () => {
  const spoiled = (source: fc.Arbitrary<{ text: string }>) =>
    fc
      .tuple(
        source,
        fc.nat(),
        fc.nat(12),
        fc.constantFrom("", "[]", "{}", "-1", "null", '"', ",", "&a", "*a"),
      )
      .map(([{ text }, at, length, put]) => {
        const start = at % text.length;
        return text.slice(0, start) + put + text.slice(start + length);
      });

  it("gives a program or faults by place, never an exception", () => {
    fc.assert(
      fc.property(spoiled(arbitraryLibrary), spoiled(arbitraryLens), (library, lens) => {
        for (const result of [convertCisoAssistant(library), convertAwsLens(lens)]) {
          if (result.ok) givenConverted(result);
          else expect(result.faults.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });
});
