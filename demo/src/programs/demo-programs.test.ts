import {
  type ProgramCategory,
  type ProgramFile,
  readProgramFile,
  toSurveyDefinition,
  writeProgramFile,
} from "@aquamark/program-file";
import { compileSurvey } from "@aquamark/scoring";
import { describe, expect, it } from "vitest";
import { demoPrograms, MAIN_SURVEY, type ProgramKey, SHORT_SURVEY } from "./demo-programs.ts";

const programs = demoPrograms();

function fileOf(key: ProgramKey): ProgramFile {
  const program = programs.find((candidate) => candidate.key === key);
  if (program === undefined) throw new Error(`There is no ${key}.`);
  return program.file;
}

function flatten(categories: readonly ProgramCategory[]): ProgramCategory[] {
  return categories.flatMap((category) => [category, ...flatten(category.categories)]);
}

/** Files are written with response types and measures by id. */
function sorted(program: ProgramFile): ProgramFile {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    ...program,
    responseTypes: program.responseTypes.toSorted(byId),
    measures: program.measures.toSorted(byId),
  };
}

/** Ids of measures that only the first of two programs has. */
function onlyIn(program: ProgramFile, other: ProgramFile): string[] {
  const others = new Set(other.measures.map(({ id }) => id));
  return program.measures.map(({ id }) => id).filter((id) => !others.has(id));
}

function categoryOf(program: ProgramFile, measure: string): string | undefined {
  const survey = program.surveys.find(({ id }) => id === MAIN_SURVEY);
  return flatten(survey?.categories ?? []).find(({ measures }) => measures.some((p) => p.measure === measure))
    ?.id;
}

const years = [
  "asset-management-2024",
  "asset-management-2025",
  "asset-management-2026",
  "asset-management-2027",
] as const;

describe("the demo's programs", () => {
  it.each(programs.map(({ key, file }) => [key, file] as const))(
    "%s has no structural error in any survey",
    (_, file) => {
      for (const survey of file.surveys) {
        const definition = toSurveyDefinition(file, survey.id);
        if (definition === null) throw new Error(`There is no ${survey.id}.`);
        const compiled = compileSurvey(definition);

        expect([...compiled.structure.measures].filter(([, error]) => error !== null)).toEqual([]);
        expect(compiled.faults).toEqual([]);
      }
    },
  );

  it.each(programs.map(({ key, file }) => [key, file] as const))(
    "%s is the same after writing and reading its file",
    (_, file) => {
      const read = readProgramFile(writeProgramFile(file));

      expect(read).toMatchObject({ ok: true });
      if (!read.ok) return;
      expect(sorted(read.program)).toEqual(sorted(file));
    },
  );

  it.each(years)("%s has seven functions with processes and about 120 measures", (key) => {
    const survey = fileOf(key).surveys.find(({ id }) => id === MAIN_SURVEY);
    const categories = survey?.categories ?? [];
    const processes = categories.flatMap((category) => category.categories);

    expect(categories).toHaveLength(7);
    expect(processes.length).toBeGreaterThanOrEqual(25);
    expect(processes.some(({ group }) => group !== undefined)).toBe(true);
    const measures = processes.flatMap((category) => category.measures);
    expect(measures.length).toBeGreaterThanOrEqual(115);
    expect(measures.length).toBeLessThanOrEqual(130);
  });

  it.each(years)("%s describes every measure and says what evidence looks like, comments aside", (key) => {
    const scarce = fileOf(key).measures.filter(
      ({ description, responseType }) =>
        (description ?? "").length < 60 ||
        (responseType !== "comment" && !description?.includes("**Evidence**")),
    );

    expect(scarce.map(({ id }) => id)).toEqual([]);
  });

  it.each(years)("%s uses conditions, bounds, bindings, sub-measures and a comment-only type", (key) => {
    const file = fileOf(key);
    const maturity = file.responseTypes.find(({ id }) => id === "maturity");
    const placements = file.surveys
      .flatMap(({ categories }) => flatten(categories))
      .flatMap(({ measures }) => measures);

    expect(maturity?.parts).toHaveLength(4);
    expect(maturity?.formula).toContain("benefit");
    const conditions = maturity?.parts.flatMap((part) =>
      part.type === "multipleChoice" ? part.options.flatMap((option) => option.if ?? []) : [],
    );
    expect(conditions?.length).toBeGreaterThan(8);
    expect(placements.filter(({ bindings }) => Object.keys(bindings).length > 0).length).toBeGreaterThan(8);
    expect(file.measures.filter(({ subMeasures }) => subMeasures.length > 1).length).toBeGreaterThan(3);
    const comments = file.measures.filter(({ responseType }) => responseType === "comment");
    expect(comments.map(({ weight }) => weight)).toEqual(comments.map(() => 0));
    expect(comments.length).toBeGreaterThan(0);
  });

  it("shares measures between the long and the short survey of a year", () => {
    const file = fileOf("asset-management-2026");
    const measuresOf = (id: string) =>
      flatten(file.surveys.find((survey) => survey.id === id)?.categories ?? []).flatMap(({ measures }) =>
        measures.map(({ measure }) => measure),
      );

    const long = new Set(measuresOf(MAIN_SURVEY));
    const short = measuresOf(SHORT_SURVEY);

    expect(short.filter((id) => long.has(id)).length).toBeGreaterThan(10);
    expect(short.filter((id) => !long.has(id)).length).toBeGreaterThan(0);
  });

  it("keeps one lineage and its ids, with a few changes from year to year", () => {
    const [first, second, third, fourth] = years.map(fileOf) as [
      ProgramFile,
      ProgramFile,
      ProgramFile,
      ProgramFile,
    ];
    const weightOf = (file: ProgramFile, id: string) =>
      file.measures.find((measure) => measure.id === id)?.weight;

    expect(new Set([first, second, third, fourth].map(({ program }) => program.lineage)).size).toBe(1);
    expect(onlyIn(second, first)).toEqual(["am-nature", "am-data-sharing"]);
    expect(onlyIn(first, second)).toEqual(["am-shift-handover"]);
    expect(onlyIn(third, second)).toEqual(["am-cyber-recovery", "am-digital-records"]);
    expect(onlyIn(second, third)).toEqual(["am-policy-published"]);
    expect(onlyIn(fourth, third)).toEqual(["am-supplier-carbon", "am-open-standards"]);
    expect(categoryOf(fourth, "am-open-standards")).toBeUndefined();
    expect([first, second, third].map((file) => weightOf(file, "am-climate-exposure"))).toEqual([10, 15, 15]);
    expect([first, second, third].map((file) => categoryOf(file, "am-system-security"))).toEqual([
      "pr-systems",
      "pr-systems",
      "pr-risk",
    ]);
    const options = (file: ProgramFile) =>
      file.responseTypes
        .find(({ id }) => id === "yes-no")
        ?.parts.flatMap((part) => (part.type === "multipleChoice" ? part.options.map(({ key }) => key) : []));
    expect([first, second].map(options)).toEqual([
      ["no", "partly", "yes"],
      ["no", "planned", "partly", "yes"],
    ]);
  });

  it("has OWASP SAMM as published, with its licence", () => {
    const samm = fileOf("samm");

    expect(samm.measures).toHaveLength(90);
    expect(samm.program.source).toContain("CC BY-SA 4.0");
  });
});
