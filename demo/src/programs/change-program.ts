import type {
  ProgramCategory,
  ProgramFile,
  ProgramMeasure,
  ProgramPart,
  ProgramPlacement,
} from "@aquamark/program-file";

type Option = Extract<ProgramPart, { type: "multipleChoice" }>["options"][number];

/** Where a placement goes: behind a measure, or at the end of the category. */
export type Position = { survey: string; category: string; after?: string };

/**
 * The next year's version of a program: a copy with a new title that `change`
 * may alter with the functions of this file. Ids stay, which makes things the
 * same in both years. Each function throws where what it names is not there.
 */
export function nextVersion(
  previous: ProgramFile,
  title: string,
  change: (program: ProgramFile) => void,
): ProgramFile {
  const program = structuredClone(previous);
  program.program.title = title;
  change(program);
  return program;
}

/** Adds a measure and places it. */
export function addMeasure(
  program: ProgramFile,
  measure: Omit<ProgramMeasure, "subMeasures">,
  position: Position,
): void {
  if (program.measures.some(({ id }) => id === measure.id)) throw missing("a free measure id", measure.id);
  program.measures.push({ ...measure, subMeasures: [] });
  insert(program, { measure: measure.id, bindings: {} }, position);
}

/** Removes a measure and its placements; it must be no source of another one. */
export function removeMeasure(program: ProgramFile, id: string): void {
  findMeasure(program, id);
  program.measures = program.measures.filter((measure) => measure.id !== id);
  for (const category of allCategories(program)) {
    category.measures = category.measures.filter((placement) => placement.measure !== id);
  }
}

/** Changes the words of a measure. */
export function rewordMeasure(
  program: ProgramFile,
  id: string,
  words: { title?: string; description?: string },
): void {
  Object.assign(findMeasure(program, id), words);
}

export function reweightMeasure(program: ProgramFile, id: string, weight: number): void {
  findMeasure(program, id).weight = weight;
}

/** Moves a placement, with its bindings, to another place in its survey. */
export function moveMeasure(program: ProgramFile, id: string, position: Position): void {
  for (const category of categoriesOf(program, position.survey)) {
    const index = category.measures.findIndex((placement) => placement.measure === id);
    const [placement] = index < 0 ? [] : category.measures.splice(index, 1);
    if (placement !== undefined) return insert(program, placement, position);
  }
  throw missing("placement", id);
}

/** Adds an option to a multiple-choice part, behind an existing one. Stored answers keep their meaning: they name options by key. */
export function addOption(
  program: ProgramFile,
  place: { responseType: string; part: string; after: string },
  option: Option,
): void {
  const type = program.responseTypes.find(({ id }) => id === place.responseType);
  const part = type?.parts.find(({ key }) => key === place.part);
  if (part?.type !== "multipleChoice") throw missing("multiple-choice part", place.part);
  const index = part.options.findIndex(({ key }) => key === place.after);
  if (index < 0) throw missing("option", place.after);
  part.options.splice(index + 1, 0, option);
}

function insert(program: ProgramFile, placement: ProgramPlacement, position: Position): void {
  const category = categoriesOf(program, position.survey).find(({ id }) => id === position.category);
  if (category === undefined) throw missing("category", position.category);
  const { after } = position;
  const before = after === undefined ? -1 : category.measures.findIndex(({ measure }) => measure === after);
  if (after !== undefined && before < 0) throw missing("placement", after);
  category.measures.splice(after === undefined ? category.measures.length : before + 1, 0, placement);
}

function findMeasure(program: ProgramFile, id: string): ProgramMeasure {
  const measure = program.measures.find((candidate) => candidate.id === id);
  if (measure === undefined) throw missing("measure", id);
  return measure;
}

function categoriesOf(program: ProgramFile, surveyId: string): ProgramCategory[] {
  const survey = program.surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) throw missing("survey", surveyId);
  return flatten(survey.categories);
}

function allCategories(program: ProgramFile): ProgramCategory[] {
  return program.surveys.flatMap(({ categories }) => flatten(categories));
}

function flatten(categories: ProgramCategory[]): ProgramCategory[] {
  return categories.flatMap((category) => [category, ...flatten(category.categories)]);
}

function missing(what: string, id: string): Error {
  return new Error(`The demo program has no ${what} ${id}.`);
}
