import type {
  CategoryContent,
  MeasureContent,
  ProgramContent,
  StructuralError,
  SurveyContent,
} from "@aquamark/program-content";

type RowPlace = {
  id: string;
  /** 1 for the first level. */
  depth: number;
  /** Such as "2.1"; empty for what is deleted. */
  number: string;
  /** One or two characters for the level. */
  label: string;
  levelTitle: string;
  /** Among its siblings, from 1. */
  position: number;
  siblings: number;
  /** Found by the search, and not only on the way to something found. */
  isMatch: boolean;
};

export type CategoryRow = RowPlace & {
  kind: "category";
  category: CategoryContent;
  parentId: string | null;
  isOpen: boolean;
  hasChildren: boolean;
  /** The heading over it, on the first of neighbours that share it. */
  heading: string | null;
};

export type MeasureRow = RowPlace & {
  kind: "measure";
  measure: MeasureContent;
  categoryId: string;
  responseTypeName: string;
};

/** One line of the tree. */
export type TreeRow = CategoryRow | MeasureRow;

/** A category whose title is still being typed. */
export type Draft = { parentId: string | null; index: number };

export type RowsOptions = {
  /** Ids of the open categories. */
  open: ReadonlySet<string>;
  /** What the search found, and what lies on the way to it; everything where null. */
  found: { matches: ReadonlySet<string>; shown: ReadonlySet<string> } | null;
  showDeleted: boolean;
};

/** The lines of a survey's tree from top to bottom; a category's sub-categories stand before its measures. */
export function treeRows(content: ProgramContent, survey: SurveyContent, options: RowsOptions): TreeRow[] {
  const rows: TreeRow[] = [];
  const { open, found, showDeleted } = options;
  const { levels, measure: measureLevel } = survey.structure;
  const deleted =
    showDeleted && found === null ? deletedByParent(survey) : new Map<string | null, string[]>();
  const firstIndex = levels.at(-1)?.firstIndex ?? 1;
  const isShown = (id: string) => found === null || found.shown.has(id);

  const add = (parent: CategoryContent | null, parentNumber: string, depth: number) => {
    const live = (parent === null ? survey.tops : parent.categories).filter(isShown);
    const gone = deleted.get(parent?.id ?? null) ?? [];
    const measures = (parent?.measures ?? []).filter(isShown);
    const siblings = live.length + gone.length + measures.length;
    const places = new Map((parent === null ? survey.tops : parent.categories).map((id, at) => [id, at]));
    let position = 0;
    let headingBefore: string | null = null;

    for (const id of [...live, ...gone]) {
      const category = survey.categories.get(id);
      if (category === undefined) continue;
      const place = places.get(id);
      const number = place === undefined ? "" : `${parentNumber}${place + 1}`;
      const hasChildren =
        !category.isDeleted &&
        (category.categories.some(isShown) || category.measures.some(isShown) || deleted.has(id));
      const isOpen = hasChildren && (found !== null || open.has(id));
      const level = levels[depth - 1];
      position++;
      rows.push({
        kind: "category",
        id,
        category,
        parentId: parent?.id ?? null,
        depth,
        number,
        label: level?.label ?? "",
        levelTitle: level?.title ?? "",
        position,
        siblings,
        isMatch: found?.matches.has(id) ?? false,
        isOpen,
        hasChildren,
        heading: category.groupHeading === headingBefore ? null : category.groupHeading,
      });
      headingBefore = category.groupHeading;
      if (isOpen) add(category, `${number}.`, depth + 1);
    }

    if (parent === null) return;
    const measurePlaces = new Map(parent.measures.map((id, at) => [id, at]));
    for (const id of measures) {
      const measure = content.measures.get(id);
      if (measure === undefined) continue;
      position++;
      rows.push({
        kind: "measure",
        id,
        measure,
        categoryId: parent.id,
        depth,
        number: `${parentNumber}${firstIndex + (measurePlaces.get(id) ?? 0)}`,
        label: measureLevel.label,
        levelTitle: measureLevel.title,
        position,
        siblings,
        isMatch: found?.matches.has(id) ?? false,
        responseTypeName: content.responseTypes.get(measure.responseTypeId)?.name ?? "",
      });
    }
  };
  add(null, "", 1);
  return rows;
}

/** The line before which a category being added stands: behind the categories of its parent that precede it. */
export function draftPlace(rows: readonly TreeRow[], { parentId, index }: Draft): number {
  const parentAt = parentId === null ? -1 : rows.findIndex(({ id }) => id === parentId);
  if (parentId !== null && parentAt === -1) return rows.length;
  const depth = (rows[parentAt]?.depth ?? 0) + 1;
  let passed = 0;
  for (let at = parentAt + 1; at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || row.depth < depth) return at;
    if (row.depth > depth) continue;
    if (row.kind === "measure" || row.category.isDeleted || passed === index) return at;
    passed++;
  }
  return rows.length;
}

function deletedByParent(survey: SurveyContent): Map<string | null, string[]> {
  const gone = [...survey.categories.values()].filter(({ isDeleted }) => isDeleted);
  gone.sort((a, b) => a.deletedFrom - b.deletedFrom);
  const byParent = Map.groupBy(gone, ({ parentId }) => parentId);
  return new Map([...byParent].map(([parentId, categories]) => [parentId, categories.map(({ id }) => id)]));
}

/** What is known of all below a category. */
export type CategoryFacts = { measures: number; weight: number; errors: number };

/** The number, weight and structural errors of the measures below each live category. */
export function categoryFacts(
  content: ProgramContent,
  survey: SurveyContent,
  errorsOf: ReadonlyMap<string, number>,
): Map<string, CategoryFacts> {
  const facts = new Map<string, CategoryFacts>();
  const visit = (id: string): CategoryFacts => {
    const sum: CategoryFacts = { measures: 0, weight: 0, errors: 0 };
    const category = survey.categories.get(id);
    for (const child of category?.categories ?? []) {
      const below = visit(child);
      sum.measures += below.measures;
      sum.weight += below.weight;
      sum.errors += below.errors;
    }
    for (const measureId of category?.measures ?? []) {
      sum.measures += 1;
      sum.weight += content.measures.get(measureId)?.weight ?? 0;
      sum.errors += errorsOf.get(measureId) ?? 0;
    }
    facts.set(id, sum);
    return sum;
  };
  for (const id of survey.tops) visit(id);
  return facts;
}

/** How many structural errors each measure has in a survey. */
export function errorCounts(errors: readonly StructuralError[], surveyId: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const error of errors) {
    if (error.severity !== "error" || error.surveyId !== surveyId || error.measureId === null) continue;
    counts.set(error.measureId, (counts.get(error.measureId) ?? 0) + 1);
  }
  return counts;
}

/** The ids of every category that has something in it. */
export function branchIds(survey: SurveyContent): string[] {
  return [...survey.categories.values()]
    .filter((category) => !category.isDeleted && category.categories.length + category.measures.length > 0)
    .map(({ id }) => id);
}

// Beyond so many lines a whole survey is no overview any more.
const OPEN_AT_FIRST_MAX = 150;

/** What is open when a survey is first shown: all of a small one, else nothing. */
export function openAtFirst(survey: SurveyContent): ReadonlySet<string> {
  const lines = survey.categories.size + survey.placements.size;
  return new Set(lines <= OPEN_AT_FIRST_MAX ? branchIds(survey) : []);
}
