import type { Fault, ProgramCategory, ProgramFile } from "@aquamark/program-file";

type Name = { path: string; name: string };

/** What a program file may say and an instance may not hold: names that are blank, or used twice whatever their case. */
export function faultsOfNames(file: ProgramFile): Fault[] {
  const types = file.responseTypes.map(({ name }, index) => ({ path: `responseTypes[${index}].name`, name }));
  const surveys = file.surveys.map(({ title }, index) => ({ path: `surveys[${index}].title`, name: title }));
  const measures = file.measures.flatMap(({ title, subMeasures }, index) => [
    { path: `measures[${index}].title`, name: title },
    ...subMeasures.map((sub, position) => ({
      path: `measures[${index}].subMeasures[${position}].title`,
      name: sub.title,
    })),
  ]);
  const categories = file.surveys.flatMap((survey, index) =>
    namesOf(survey.categories, `surveys[${index}].categories`),
  );
  const all = [
    { path: "program.title", name: file.program.title },
    ...types,
    ...measures,
    ...surveys,
    ...categories,
  ];
  return [...blank(all), ...repeated(types), ...repeated(surveys)];
}

function namesOf(categories: readonly ProgramCategory[], path: string): Name[] {
  return categories.flatMap(({ title, categories: below }, index) => [
    { path: `${path}[${index}].title`, name: title },
    ...namesOf(below, `${path}[${index}].categories`),
  ]);
}

function blank(names: readonly Name[]): Fault[] {
  return names
    .filter(({ name }) => name.trim() === "")
    .map(({ path }) => ({ path, code: "blank_name", params: {}, message: "The name is blank." }));
}

function repeated(names: readonly Name[]): Fault[] {
  const seen = new Set<string>();
  return names.flatMap(({ path, name }) => {
    const folded = name.toLowerCase();
    if (seen.has(folded))
      return [{ path, code: "duplicate_name", params: { name }, message: `The name ${name} is used twice.` }];
    seen.add(folded);
    return [];
  });
}
