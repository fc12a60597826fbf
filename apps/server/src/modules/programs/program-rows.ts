import {
  type ProgramCategory,
  type ProgramFile,
  type ProgramResponseType,
  toEntityId,
} from "@aquamark/program-file";
import type { PartDefinition } from "@aquamark/scoring";

export type SurveyRow = {
  programId: string;
  id: string;
  key: string | null;
  title: string;
  description: string;
  structure: ProgramFile["surveys"][number]["structure"];
  position: number;
};
export type CategoryRow = {
  programId: string;
  id: string;
  surveyId: string;
  parentId: string | null;
  key: string | null;
  title: string;
  description: string;
  groupHeading: string | null;
  position: number;
};
export type ResponseTypeRow = {
  programId: string;
  id: string;
  key: string | null;
  name: string;
  formula: string | null;
  parts: PartDefinition[];
};
export type MeasureRow = {
  programId: string;
  id: string;
  key: string | null;
  responseTypeId: string;
  title: string;
  description: string;
  weight: number;
};
export type SubMeasureRow = {
  programId: string;
  id: string;
  measureId: string;
  key: string | null;
  position: number;
  title: string;
  description: string;
  weight: number;
};
export type PlacementRow = {
  programId: string;
  surveyId: string;
  measureId: string;
  categoryId: string;
  position: number;
};
export type BindingRow = {
  programId: string;
  surveyId: string;
  measureId: string;
  name: string;
  sourceMeasureId: string;
  sourceField: string;
};

/** A program's content as the rows of its tables. */
export type ProgramRows = {
  surveys: SurveyRow[];
  categories: CategoryRow[];
  responseTypes: ResponseTypeRow[];
  measures: MeasureRow[];
  subMeasures: SubMeasureRow[];
  placements: PlacementRow[];
  bindings: BindingRow[];
};

/** The rows of a program file's content under `programId`; ids that are no UUIDs get theirs from the lineage. */
export function programRowsOf(file: ProgramFile, programId: string, lineageId: string): ProgramRows {
  const rows: ProgramRows = {
    surveys: [],
    categories: [],
    responseTypes: [],
    measures: [],
    subMeasures: [],
    placements: [],
    bindings: [],
  };
  const idOf = (kind: Parameters<typeof toEntityId>[1], id: string) => toEntityId(lineageId, kind, id);

  for (const type of file.responseTypes)
    rows.responseTypes.push({
      programId,
      ...idOf("responseType", type.id),
      name: type.name,
      formula: type.formula ?? null,
      parts: type.parts.map(partOf),
    });
  for (const measure of file.measures) {
    const { id, key } = idOf("measure", measure.id);
    rows.measures.push({
      programId,
      id,
      key,
      responseTypeId: idOf("responseType", measure.responseType).id,
      title: measure.title,
      description: measure.description ?? "",
      weight: measure.weight,
    });
    for (const [index, sub] of measure.subMeasures.entries())
      rows.subMeasures.push({
        programId,
        ...idOf("subMeasure", sub.id),
        measureId: id,
        position: index + 1,
        title: sub.title,
        description: sub.description ?? "",
        weight: sub.weight,
      });
  }
  for (const [position, survey] of file.surveys.entries()) {
    const { id: surveyId, key } = idOf("survey", survey.id);
    rows.surveys.push({
      programId,
      id: surveyId,
      key,
      title: survey.title,
      description: survey.description ?? "",
      structure: survey.structure,
      position,
    });
    const place = (categories: readonly ProgramCategory[], parentId: string | null) => {
      for (const [index, category] of categories.entries()) {
        const own = idOf("category", category.id);
        rows.categories.push({
          programId,
          id: own.id,
          surveyId,
          parentId,
          key: own.key,
          title: category.title,
          description: category.description ?? "",
          groupHeading: category.group ?? null,
          position: index,
        });
        for (const [order, placement] of category.measures.entries()) {
          const measureId = idOf("measure", placement.measure).id;
          rows.placements.push({ programId, surveyId, measureId, categoryId: own.id, position: order });
          for (const [name, binding] of Object.entries(placement.bindings))
            rows.bindings.push({
              programId,
              surveyId,
              measureId,
              name,
              sourceMeasureId: idOf("measure", binding.measure).id,
              sourceField: binding.field,
            });
        }
        place(category.categories, own.id);
      }
    };
    place(survey.categories, null);
  }
  return rows;
}

// Only what is there is stored, so that a file that goes out is the one that came in.
function partOf(part: ProgramResponseType["parts"][number]): PartDefinition {
  return JSON.parse(JSON.stringify(part)) as PartDefinition;
}
