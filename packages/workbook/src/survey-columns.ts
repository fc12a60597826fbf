import type { ResponseTypeContent, SurveyLevels } from "@aquamark/program-content";
import type { ColumnModel } from "./model.ts";

export const sheetNames = {
  readMe: "Read me",
  measures: "Measures",
  subMeasures: "Sub-measures",
  categories: "Categories",
  responseTypes: "Response types",
  lists: "Lists",
  origin: "Aquamark",
} as const;

export type EditableSheet = "measures" | "subMeasures" | "categories" | "responseTypes";

export const rowKinds = { type: "Type", part: "Part", option: "Option" } as const;
export const partKinds = { multipleChoice: "Multiple choice", numerical: "Number" } as const;

export const levelKey = (level: number) => `level.${level + 1}`;

type Options = { structure: SurveyLevels; responseTypes: readonly ResponseTypeContent[] };

const id: ColumnModel = {
  key: "id",
  heading: "Id (do not change)",
  width: 38,
  kind: "text",
  isHidden: true,
};

function levelColumns({ levels }: SurveyLevels): ColumnModel[] {
  return levels.map(({ title }, level) => ({
    key: levelKey(level),
    heading: title,
    width: 24,
    kind: "text",
  }));
}

/** The columns of each sheet that can be edited. */
export function columnsOf(
  sheet: EditableSheet,
  { structure, responseTypes }: Options,
): readonly ColumnModel[] {
  const reference: ColumnModel = { key: "reference", heading: "Reference", width: 11, kind: "text" };
  const order: ColumnModel = { key: "order", heading: "Order", width: 7, kind: "number" };
  const title: ColumnModel = { key: "title", heading: "Title", width: 34, kind: "text" };
  const description: ColumnModel = {
    key: "description",
    heading: "Description",
    width: 60,
    kind: "text",
  };
  const weight: ColumnModel = { key: "weight", heading: "Weight", width: 9, kind: "number" };
  switch (sheet) {
    case "measures":
      return [
        reference,
        ...levelColumns(structure),
        order,
        { ...title, heading: `Title (${structure.measure.title})` },
        description,
        weight,
        {
          key: "responseType",
          heading: "Response type",
          width: 24,
          kind: "text",
          choices: { sheet: sheetNames.lists, column: 0, count: responseTypes.length },
        },
        { key: "bindings", heading: "Bindings", width: 32, kind: "text" },
        id,
      ];
    case "subMeasures":
      return [
        { ...reference, heading: "Measure" },
        { key: "measureTitle", heading: "Measure's title", width: 34, kind: "text", isInformative: true },
        order,
        title,
        description,
        weight,
        id,
      ];
    case "categories":
      return [
        ...levelColumns(structure),
        order,
        { key: "groupHeading", heading: "Group heading", width: 24, kind: "text" },
        description,
        id,
      ];
    case "responseTypes":
      return [
        { key: "row", heading: "Row", width: 9, kind: "text", choices: Object.values(rowKinds) },
        { key: "responseType", heading: "Response type", width: 26, kind: "text" },
        { key: "part", heading: "Part", width: 7, kind: "number" },
        { key: "option", heading: "Option", width: 8, kind: "number" },
        { key: "name", heading: "Name", width: 30, kind: "text" },
        { key: "description", heading: "Description", width: 44, kind: "text" },
        { key: "formula", heading: "Formula or condition", width: 28, kind: "text" },
        { key: "score", heading: "Score", width: 9, kind: "number" },
        { key: "kind", heading: "Kind", width: 16, kind: "text", choices: Object.values(partKinds) },
        { key: "variable", heading: "Variable", width: 12, kind: "text" },
        { key: "lower", heading: "Lower bound", width: 14, kind: "text" },
        { key: "upper", heading: "Upper bound", width: 14, kind: "text" },
        { key: "subMeasure", heading: "Sub-measure", width: 12, kind: "number" },
        id,
        { key: "partKey", heading: "Part key (do not change)", width: 20, kind: "text", isHidden: true },
        { key: "optionKey", heading: "Option key (do not change)", width: 20, kind: "text", isHidden: true },
      ];
  }
}
