import {
  type CategoryContent,
  categoriesBelow,
  type MeasureContent,
  measureNumberOf,
  type PartContent,
  type ProgramContent,
  pathOf,
  type ResponseTypeContent,
  type SurveyContent,
} from "@aquamark/program-content";
import { writeBindings } from "./binding-text.ts";
import type { CellValue } from "./model.ts";
import { levelKey, partKinds, rowKinds } from "./survey-columns.ts";

/** The cells of a row by their columns' keys. */
export type RowCells = Readonly<Record<string, CellValue>>;

/** The rows of a survey by what they are about: as they are written, and as a workbook that comes back is compared. */
export type SurveyRows = {
  measures: ReadonlyMap<string, RowCells>;
  subMeasures: ReadonlyMap<string, RowCells>;
  categories: ReadonlyMap<string, RowCells>;
  /** By `responseTypeKey`. */
  responseTypes: ReadonlyMap<string, RowCells>;
  /** What each measure is called in bindings of this workbook. */
  references: ReadonlyMap<string, string>;
};

/** What a row of the response types is known by. */
export function responseTypeKey(id: string, partKey?: string | null, optionKey?: string | null): string {
  return JSON.stringify([id, partKey ?? null, optionKey ?? null]);
}

/** The measures that are placed in a survey, in the order in which one reads it: a category's own before those below. */
export function measuresInReadingOrder(survey: SurveyContent): string[] {
  return [...categoriesBelow(survey, null)].flatMap(({ category }) => category.measures);
}

/** A survey as rows of cells; without weights where `withWeights` is false. */
export function surveyRows(
  content: ProgramContent,
  surveyId: string,
  { withWeights }: { withWeights: boolean },
): SurveyRows {
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) throw new Error(`There is no survey ${surveyId}`);
  const ids = measuresInReadingOrder(survey);
  const references = referencesOf(survey, ids);
  const measures = new Map<string, RowCells>();
  const subMeasures = new Map<string, RowCells>();
  for (const id of ids) {
    const measure = content.measures.get(id);
    const placement = survey.placements.get(id);
    if (measure === undefined || placement === undefined) continue;
    const category = survey.categories.get(placement.categoryId);
    measures.set(id, {
      reference: references.get(id) ?? "",
      ...pathCells(survey, placement.categoryId),
      order: (category?.measures.indexOf(id) ?? 0) + 1,
      title: measure.title,
      description: measure.description,
      weight: withWeights ? measure.weight : null,
      responseType: content.responseTypes.get(measure.responseTypeId)?.name ?? "",
      bindings: writeBindings(placement.bindings, references),
      id,
    });
    for (const [cells, sub] of subMeasureRows(measure, references.get(id) ?? "", withWeights))
      subMeasures.set(sub, cells);
  }
  const categories = new Map<string, RowCells>();
  for (const { category } of categoriesBelow(survey, null))
    categories.set(category.id, categoryRow(survey, category));
  const responseTypes = new Map<string, RowCells>();
  for (const type of responseTypesByName(content))
    for (const [key, cells] of responseTypeRows(type)) responseTypes.set(key, cells);
  return { measures, subMeasures, categories, responseTypes, references };
}

/** The program's response types by name. */
export function responseTypesByName(content: ProgramContent): ResponseTypeContent[] {
  return [...content.responseTypes.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function referencesOf(survey: SurveyContent, ids: readonly string[]): Map<string, string> {
  const { label } = survey.structure.measure;
  const start = /^[A-Za-z]{1,2}$/.test(label) ? label : "M";
  return new Map(ids.map((id) => [id, `${start}${measureNumberOf(survey, id)}`]));
}

function pathCells(survey: SurveyContent, categoryId: string): Record<string, string> {
  return Object.fromEntries(
    pathOf(survey, categoryId).map((category, level) => [levelKey(level), category.title]),
  );
}

function subMeasureRows(
  measure: MeasureContent,
  reference: string,
  withWeights: boolean,
): (readonly [RowCells, string])[] {
  return measure.subMeasures.map((sub, index) => [
    {
      reference,
      measureTitle: measure.title,
      order: index + 1,
      title: sub.title,
      description: sub.description,
      weight: withWeights ? sub.weight : null,
      id: sub.id,
    },
    sub.id,
  ]);
}

function categoryRow(survey: SurveyContent, category: CategoryContent): RowCells {
  const { parentId } = category;
  const siblings = parentId === null ? survey.tops : (survey.categories.get(parentId)?.categories ?? []);
  return {
    ...pathCells(survey, category.id),
    order: siblings.indexOf(category.id) + 1,
    groupHeading: category.groupHeading ?? "",
    description: category.description,
    id: category.id,
  };
}

/** A response type as rows: its own, then each part's with its options after it. */
export function responseTypeRows(type: ResponseTypeContent): (readonly [string, RowCells])[] {
  const { id, name: responseType } = type;
  const rows: (readonly [string, RowCells])[] = [
    [responseTypeKey(id), { row: rowKinds.type, responseType, formula: type.formula ?? "", id }],
  ];
  for (const [partIndex, part] of type.parts.entries()) {
    rows.push([responseTypeKey(id, part.key), partRow(type, part, partIndex)]);
    if (part.type !== "multipleChoice") continue;
    for (const [optionIndex, option] of part.options.entries())
      rows.push([
        responseTypeKey(id, part.key, option.key),
        {
          row: rowKinds.option,
          responseType,
          part: partIndex + 1,
          option: optionIndex + 1,
          name: option.name ?? "",
          description: option.description ?? "",
          formula: option.if ?? "",
          score: option.score,
          id,
          partKey: part.key,
          optionKey: option.key,
        },
      ]);
  }
  return rows;
}

function partRow(type: ResponseTypeContent, part: PartContent, index: number): RowCells {
  return {
    row: rowKinds.part,
    responseType: type.name,
    part: index + 1,
    name: part.name ?? "",
    description: part.description ?? "",
    kind: partKinds[part.type],
    variable: part.id ?? "",
    subMeasure: part.subMeasure ?? null,
    ...(part.type === "numerical" ? { lower: part.lower ?? "", upper: part.upper ?? "" } : {}),
    id: type.id,
    partKey: part.key,
  };
}
