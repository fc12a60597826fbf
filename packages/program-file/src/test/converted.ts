import { compileSurvey } from "@aquamark/scoring";
import type { ConvertResult, NotCarried } from "../conversion/not-carried.ts";
import type { Fault } from "../fault.ts";
import type { ProgramCategory, ProgramFile } from "../program-schema.ts";
import { scoreAnswers } from "../score-answers.ts";
import { toSurveyDefinition } from "../survey-definition.ts";
import { writeProgramFile } from "../write-program-file.ts";
import { givenAnswers, givenProgram } from "./read.ts";

/** A conversion that must succeed, read again from the file it makes, whose surveys must have no structural errors. */
export function givenConverted(result: ConvertResult): { program: ProgramFile; notCarried: NotCarried[] } {
  if (!result.ok) throw new Error(result.faults.map(placed).join("\n"));
  const program = givenProgram(writeProgramFile(result.program));
  for (const { id } of program.surveys) {
    const definition = toSurveyDefinition(program, id);
    const errors = definition === null ? null : compileSurvey(definition).structure.errors;
    if (errors !== 0) throw new Error(`The survey ${id} has ${errors} structural errors.`);
  }
  return { program, notCarried: result.notCarried };
}

/** What is not carried, or the faults, each as `line:column path code`. */
export function placed({ line, column, path, code }: Fault): string {
  return `${line ?? "-"}:${column ?? "-"} ${path} ${code}`;
}

/** The faults of a conversion that must fail. */
export function conversionFaults(result: ConvertResult): string[] {
  if (result.ok) throw new Error("It was converted.");
  return result.faults.map(placed);
}

/** A tree of titles: a category is a list that begins with its own, and its measures' titles end it. */
export type Outline = (string | Outline)[];

export function outlineOf(program: ProgramFile, survey = 0): Outline {
  const titles = new Map(program.measures.map(({ id, title }) => [id, title]));
  const outline = (category: ProgramCategory): Outline => [
    category.title,
    ...category.categories.map(outline),
    ...category.measures.map(({ measure }) => titles.get(measure) ?? ""),
  ];
  return (program.surveys[survey]?.categories ?? []).map(outline);
}

/**
 * The raw score of a measure, or the code of the error, for answers by part key: an option's key, or a number.
 */
export function rawScore(
  program: ProgramFile,
  measureId: string,
  answers: Record<string, string | number>,
): number | string {
  const parts = Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      typeof answer === "number" ? { value: answer } : { option: answer },
    ]),
  );
  const survey = program.surveys[0]?.id ?? "";
  const file = JSON.stringify({ aquamark: 1, survey, responses: { [measureId]: { parts } } });
  const scored = scoreAnswers(program, givenAnswers(file, program)).measures.get(measureId);
  return scored?.error?.code ?? scored?.raw ?? "none";
}
