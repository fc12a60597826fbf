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

/** Answers by part key: an option's key, or a number. */
export type GivenAnswers = Record<string, string | number>;

/** The raw score of a measure so answered, or the code of the error. */
export function rawScore(program: ProgramFile, measureId: string, answers: GivenAnswers): number | string {
  return rawScores(program, new Map([[measureId, answers]]))[0] ?? "none";
}

/** The raw scores of measures of the first survey, or the codes of their errors, in the order of the answers. */
export function rawScores(
  program: ProgramFile,
  answers: ReadonlyMap<string, GivenAnswers>,
): (number | string)[] {
  const responses = [...answers].map(([id, parts]): [string, unknown] => {
    const given = Object.entries(parts).map(([key, answer]): [string, unknown] => [
      key,
      typeof answer === "number" ? { value: answer } : { option: answer },
    ]);
    return [id, { parts: Object.fromEntries<unknown>(given) }];
  });
  const survey = program.surveys[0]?.id ?? "";
  const file = JSON.stringify({ aquamark: 1, survey, responses: Object.fromEntries<unknown>(responses) });
  const { measures } = scoreAnswers(program, givenAnswers(file, program));
  return [...answers.keys()].map((id) => {
    const scored = measures.get(id);
    return scored?.error?.code ?? scored?.raw ?? "none";
  });
}
