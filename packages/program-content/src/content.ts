import type {
  CategoryContent,
  PlacementContent,
  ProgramContent,
  ProgramContentRows,
  SurveyContent,
} from "./types.ts";

type SurveyRow = ProgramContentRows["surveys"][number];
type CategoryRow = SurveyRow["categories"][number];

/**
 * The content in memory for rows as they travel. Live siblings are put in the order of their positions, placements
 * are taken in the order of the rows; the rows themselves are kept where they have the right shape.
 */
export function contentOf(rows: ProgramContentRows): ProgramContent {
  const surveys = new Map(rows.surveys.map((row) => [row.id, surveyOf(row)]));
  const live = rows.surveys.filter(({ isDeleted }) => !isDeleted);
  return {
    program: rows.program,
    responseTypes: new Map(rows.responseTypes.map((type) => [type.id, type])),
    measures: new Map(rows.measures.map((measure) => [measure.id, measure])),
    surveys,
    surveyOrder: inOrder(live),
  };
}

/**
 * The rows of a content, in the one order they have: response types and measures by id, surveys live ones first,
 * categories down the tree, and placements category by category. So equal contents have equal rows.
 */
export function rowsOf(content: ProgramContent): ProgramContentRows {
  const live = content.surveyOrder.flatMap((id) => content.surveys.get(id) ?? []);
  const deleted = [...content.surveys.values()].filter(({ isDeleted }) => isDeleted).sort(byDeletedPlace);
  return {
    program: content.program,
    responseTypes: [...content.responseTypes.values()].sort(byId),
    measures: [...content.measures.values()].sort(byId),
    surveys: [
      ...live.map((survey, position) => surveyRowOf(survey, position)),
      ...deleted.map((survey) => surveyRowOf(survey, survey.deletedFrom)),
    ],
  };
}

function surveyOf(row: SurveyRow): SurveyContent {
  const childRows = new Map<string | null, CategoryRow[]>();
  for (const category of row.categories) {
    if (!category.isDeleted) push(childRows, category.parentId, category);
  }
  const measureIds = new Map<string, string[]>();
  const placements = new Map<string, PlacementContent>();
  for (const { measureId, categoryId, bindings } of row.placements) {
    push(measureIds, categoryId, measureId);
    placements.set(measureId, { categoryId, bindings });
  }
  const categories = new Map<string, CategoryContent>();
  for (const { position, ...category } of row.categories) {
    categories.set(category.id, {
      ...category,
      deletedFrom: category.isDeleted ? position : 0,
      categories: inOrder(childRows.get(category.id) ?? []),
      measures: measureIds.get(category.id) ?? [],
    });
  }
  const { id, key, title, description, structure, isDeleted } = row;
  const deletedFrom = isDeleted ? row.position : 0;
  const tops = inOrder(childRows.get(null) ?? []);
  return { id, key, title, description, structure, isDeleted, deletedFrom, tops, categories, placements };
}

function surveyRowOf(survey: SurveyContent, position: number): SurveyRow {
  const deletedChildren = new Map<string | null, CategoryContent[]>();
  for (const category of survey.categories.values()) {
    if (category.isDeleted) push(deletedChildren, category.parentId, category);
  }
  const categories: CategoryRow[] = [];
  const placements: SurveyRow["placements"] = [];

  const add = (ids: readonly string[], parentId: string | null) => {
    const live = ids.flatMap((id) => survey.categories.get(id) ?? []);
    const deleted = (deletedChildren.get(parentId) ?? []).sort(byDeletedPlace);
    for (const [index, category] of [...live, ...deleted].entries()) {
      const { deletedFrom, categories: inner, measures, ...fields } = category;
      categories.push({ ...fields, position: category.isDeleted ? deletedFrom : index });
      for (const measureId of measures) {
        const placement = survey.placements.get(measureId);
        if (placement !== undefined) placements.push({ measureId, ...placement });
      }
      add(inner, category.id);
    }
  };
  add(survey.tops, null);

  const { id, key, title, description, structure, isDeleted } = survey;
  return { id, key, title, description, structure, isDeleted, position, categories, placements };
}

function inOrder(rows: readonly { id: string; position: number }[]): string[] {
  return rows.toSorted((a, b) => a.position - b.position).map(({ id }) => id);
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

type Deleted = { id: string; deletedFrom: number };

function byDeletedPlace(a: Deleted, b: Deleted): number {
  return a.deletedFrom - b.deletedFrom || byId(a, b);
}
