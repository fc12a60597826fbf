import {
  contentOf,
  type MeasureContent,
  type ProgramContent,
  type ProgramContentRows,
  type SurveyContent,
  type SurveyLevels,
} from "@aquamark/program-content";

/** Categories and measures by name, as deep as they are nested: `{ a: { "a.1": ["m1", "m2"] } }`. */
export type Outline = { [category: string]: Outline | readonly string[] };

const twoLevels: SurveyLevels = {
  levels: [
    { title: "Functions", label: "F", hasMeasures: false },
    { title: "Processes", label: "P", hasMeasures: true, firstIndex: 1 },
  ],
  measure: { title: "Measures", label: "M" },
};

function holdsMeasures(below: Outline | readonly string[]): below is readonly string[] {
  return Array.isArray(below);
}

type GivenContent = {
  structure?: SurveyLevels;
  /** By survey. */
  surveys?: { [survey: string]: Outline };
  /** Measures that lie in no survey. */
  unplaced?: readonly string[];
  measures?: { [id: string]: Partial<MeasureContent> };
};

/** A program whose ids are the names of its outlines, with the response types "Yes or no" and "Number". */
export function givenContent({
  structure = twoLevels,
  surveys = { survey: { a: { "a.1": ["m1", "m2"], "a.2": ["m3"] }, b: { "b.1": ["m4"] } } },
  unplaced = [],
  measures = {},
}: GivenContent = {}): ProgramContent {
  const rows: ProgramContentRows["surveys"] = Object.entries(surveys).map(([id, outline], position) => {
    const categories: ProgramContentRows["surveys"][number]["categories"] = [];
    const placements: ProgramContentRows["surveys"][number]["placements"] = [];
    const add = (inner: Outline, parentId: string | null) => {
      for (const [at, [name, below]] of Object.entries(inner).entries()) {
        categories.push({ ...head(name), groupHeading: null, parentId, isDeleted: false, position: at });
        if (holdsMeasures(below)) {
          for (const measureId of below) placements.push({ measureId, categoryId: name, bindings: {} });
        } else add(below, name);
      }
    };
    add(outline, null);
    return { ...head(id), structure, isDeleted: false, position, categories, placements };
  });
  const ids = [
    ...new Set([...rows.flatMap((row) => row.placements.map((each) => each.measureId)), ...unplaced]),
  ];
  return contentOf({
    program: {
      id: "program",
      lineageId: "lineage",
      title: "Program",
      description: "",
      source: null,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [
      { id: "choice", key: null, name: "Yes or no", formula: null, parts: [] },
      { id: "number", key: null, name: "Number", formula: null, parts: [] },
    ],
    measures: ids.map((id) => ({
      ...head(id),
      weight: 1,
      responseTypeId: "choice",
      subMeasures: [],
      ...measures[id],
    })),
    surveys: rows,
  });
}

/** The survey of this name, which must be there. */
export function surveyOf(content: ProgramContent, id = "survey"): SurveyContent {
  const survey = content.surveys.get(id);
  if (survey === undefined) throw new Error(`There is no survey ${id}.`);
  return survey;
}

function head(id: string) {
  return { id, key: null, title: id, description: "" };
}
