import { isDeepStrictEqual } from "node:util";
import type {
  MeasureContent,
  ProgramContent,
  ProgramContentRows,
  ResponseTypeContent,
} from "@aquamark/program-content";
import { rowsOf } from "@aquamark/program-content";

type SurveyRow = ProgramContentRows["surveys"][number];
export type SurveyFields = Omit<SurveyRow, "categories" | "placements">;
export type CategoryFields = SurveyRow["categories"][number] & { surveyId: string };
export type PlacementFields = SurveyRow["placements"][number] & { surveyId: string; position: number };

/** A row before and after a change; one of the two is null where it was made or is gone. */
export type Difference<Row> = { before: Row | null; after: Row | null };

/** Every row of a program's content that a change made different, each with what it was and is. */
export type ContentDifferences = {
  program: Difference<ProgramContentRows["program"]>[];
  responseTypes: Difference<ResponseTypeContent>[];
  measures: Difference<MeasureContent>[];
  surveys: Difference<SurveyFields>[];
  categories: Difference<CategoryFields>[];
  placements: Difference<PlacementFields>[];
};

/**
 * What differs between two states of a program's content, as rows.
 *
 * What a change left alone is the same object in both, so most of a program is never compared field by field.
 */
export function differencesOf(before: ProgramContent, after: ProgramContent): ContentDifferences {
  const [was, is] = [flatten(before), flatten(after)];
  return {
    program: differing([before.program], [after.program], () => ""),
    responseTypes: differing(before.responseTypes.values(), after.responseTypes.values(), idOf),
    measures: differing(before.measures.values(), after.measures.values(), idOf),
    surveys: differing(was.surveys, is.surveys, idOf),
    categories: differing(was.categories, is.categories, idOf),
    placements: differing(
      was.placements,
      is.placements,
      ({ surveyId, measureId }) => `${surveyId}/${measureId}`,
    ),
  };
}

function idOf({ id }: { id: string }): string {
  return id;
}

function flatten(content: ProgramContent) {
  const { surveys } = rowsOf(content);
  return {
    surveys: surveys.map(({ categories: _, placements: __, ...survey }): SurveyFields => survey),
    categories: surveys.flatMap(({ id: surveyId, categories }) =>
      categories.map((category): CategoryFields => ({ ...category, surveyId })),
    ),
    placements: surveys.flatMap(({ id: surveyId, placements }) => {
      const counts = new Map<string, number>();
      return placements.map((placement): PlacementFields => {
        const position = counts.get(placement.categoryId) ?? 0;
        counts.set(placement.categoryId, position + 1);
        return { ...placement, surveyId, position };
      });
    }),
  };
}

function differing<Row>(
  before: Iterable<Row>,
  after: Iterable<Row>,
  keyOf: (row: Row) => string,
): Difference<Row>[] {
  const left = new Map([...before].map((row) => [keyOf(row), row]));
  const found: Difference<Row>[] = [];
  for (const row of after) {
    const earlier = left.get(keyOf(row)) ?? null;
    left.delete(keyOf(row));
    if (earlier !== row && !isDeepStrictEqual(earlier, row)) found.push({ before: earlier, after: row });
  }
  for (const row of left.values()) found.push({ before: row, after: null });
  return found;
}
