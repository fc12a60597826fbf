import { ProgramFile } from "@aquamark/program-file";
import type { PartAnswer } from "@aquamark/scoring";
import { insertProgram } from "../modules/programs/index.ts";
import type { Db } from "../platform/db/database.ts";
import { newId } from "../platform/db/ids.ts";
import { transact } from "../platform/db/transaction.ts";
import { nextNumber } from "./givens.ts";

export type GivenMeasure = {
  id: string;
  kind: "capacity" | "maturity" | "dependent";
  categoryId: string;
  weight: number;
};

export type GivenSurvey = {
  programId: string;
  surveyId: string;
  lineageId: string;
  /** The top categories; each has `subCategoryIds` below it, and measures only there. */
  categoryIds: string[];
  subCategoryIds: string[];
  /** In tree order. */
  measures: GivenMeasure[];
};

export type SurveyOptions = {
  measures?: number;
  categories?: number;
  surveyGroupIds?: readonly string[];
  isFinalised?: boolean;
  hideAggregates?: boolean;
  asksQuality?: boolean;
  notRelevant?: "exclude" | "keep";
  /** Another version of this survey: the same ids in the same lineage. */
  versionOf?: GivenSurvey;
};

/**
 * A program with one survey of two levels of categories.
 *
 * The first measure is a number (`capacity`, 0 to 10); the second (`dependent`) takes that number as `cap` in a
 * condition, and the first one's raw score as `base` in its formula alone; the others (`maturity`) have a choice
 * and a share of 0 to 100, and score 0 to 1 times their weight.
 */
export async function givenSurvey(db: Db, options: SurveyOptions = {}): Promise<GivenSurvey> {
  const { measures: measureCount = 4, categories: categoryCount = 2, versionOf } = options;
  const surveyId = versionOf?.surveyId ?? newId();
  const categoryIds = Array.from(
    { length: categoryCount },
    (_, index) => versionOf?.categoryIds[index] ?? newId(),
  );
  const subCategoryIds = categoryIds.flatMap((_, index) =>
    [0, 1].map((position) => versionOf?.subCategoryIds[2 * index + position] ?? newId()),
  );
  const measures = Array.from({ length: measureCount }, (_, index): GivenMeasure => {
    const kind = index === 0 ? "capacity" : index === 1 ? "dependent" : "maturity";
    // Consecutive measures share a sub-category, so that tree order is the order of making.
    const place = Math.floor((index * subCategoryIds.length) / measureCount);
    return {
      id: versionOf?.measures[index]?.id ?? newId(),
      kind,
      categoryId: subCategoryIds[place] ?? "",
      weight: kind === "capacity" ? 10 : 100,
    };
  });
  const capacityId = measures[0]?.id ?? "";
  const number = nextNumber();
  const types = { capacity: newId(), maturity: newId(), dependent: newId() };
  const file = ProgramFile.parse({
    aquamark: 1,
    program: {
      title: `Program ${number}`,
      lineage: versionOf?.lineageId ?? newId(),
      hideAggregates: options.hideAggregates ?? false,
      asksQuality: options.asksQuality ?? false,
      notRelevant: options.notRelevant ?? "exclude",
    },
    responseTypes: [
      {
        id: types.capacity,
        name: "Capacity",
        parts: [{ key: "n", id: "n", type: "numerical", name: "Number", lower: "0", upper: "10" }],
      },
      {
        id: types.maturity,
        name: "Maturity",
        formula: "(dev + doc / 100) / 2",
        parts: [
          choice(),
          { key: "doc", id: "doc", type: "numerical", name: "Share", lower: "0", upper: "100" },
        ],
      },
      { id: types.dependent, name: "Dependent", formula: "dev + 0 * base", parts: [choice("cap >= 5")] },
    ],
    measures: measures.map(({ id, kind, weight }, index) => ({
      id,
      title: `Measure ${index + 1}`,
      description: `What measure ${index + 1} asks`,
      weight,
      responseType: types[kind],
    })),
    surveys: [
      {
        id: surveyId,
        title: `Survey ${number}`,
        structure: {
          levels: [
            { title: "Functions", label: "F", hasMeasures: false },
            { title: "Processes", label: "P", hasMeasures: true },
          ],
          measure: { title: "Measures", label: "M" },
        },
        categories: categoryIds.map((id, index) => ({
          id,
          title: `Function ${index + 1}`,
          categories: subCategoryIds.slice(2 * index, 2 * index + 2).map((subId, position) => ({
            id: subId,
            title: `Process ${index + 1}.${position + 1}`,
            measures: measures
              .filter((measure) => measure.categoryId === subId)
              .map(({ id: measure, kind }) => ({
                measure,
                bindings:
                  kind === "dependent"
                    ? {
                        cap: { measure: capacityId, field: "n" },
                        base: { measure: capacityId, field: "_raw" },
                      }
                    : {},
              })),
          })),
        })),
      },
    ],
  });
  const at = new Date();
  const { programId, lineageId } = await transact({ db, hub: silentHub }, (tx) =>
    insertProgram(tx, file, {
      surveyGroupIds: options.surveyGroupIds ?? [],
      createdBy: null,
      at,
      finalisedAt: options.isFinalised === false ? null : at,
    }),
  );
  return { programId, lineageId, surveyId, categoryIds, subCategoryIds, measures };
}

/** For set-up, which no page watches. */
export const silentHub = { publish: () => {} };

function choice(allIf?: string) {
  return {
    key: "dev",
    id: "dev",
    type: "multipleChoice",
    name: "Development",
    options: [
      { key: "none", score: 0, name: "None" },
      { key: "some", score: 0.5, name: "Some" },
      { key: "all", score: 1, name: "All", ...(allIf === undefined ? {} : { if: allIf }) },
    ],
  };
}

/** A valid answer to a measure that gives `share` (0 to 1) of what it can reach, in steps of its options. */
export function answerTo({ kind }: Pick<GivenMeasure, "kind">, share: number): Record<string, PartAnswer> {
  const option = share < 0.25 ? "none" : share < 0.75 ? "some" : "all";
  switch (kind) {
    case "capacity":
      // At least 5, so that every option of what depends on it can be chosen.
      return { n: { value: 5 + Math.round(5 * share) } };
    case "dependent":
      return { dev: { option } };
    case "maturity":
      return { dev: { option }, doc: { value: Math.round(100 * share) } };
  }
}
