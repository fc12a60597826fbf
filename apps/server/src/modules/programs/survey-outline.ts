import { type CategoryDefinition, parseExpression, type ResponseTypeDefinition } from "@aquamark/scoring";
import type {
  CategoryRow,
  PlacementRow,
  SubMeasureRow,
  SurveyStructure,
  SurveyStructureRow,
} from "./survey-structure-sql.ts";

/** A thing with the title people know it by. */
export type Ref = { id: string; title: string };

export type OutlineCategory = {
  readonly id: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly description: string;
  readonly groupHeading: string | null;
  /** Such as "1.2". */
  readonly number: string;
  /** 0 for the top. */
  readonly level: number;
  /** From the top down. */
  readonly parents: readonly Ref[];
  /** The live categories directly below, in order. */
  readonly categories: readonly OutlineCategory[];
  /** The measures placed here, in order. */
  readonly measures: readonly OutlineMeasure[];
  /** The category before and after it among its siblings. */
  readonly previous: Ref | null;
  readonly next: Ref | null;
};

export type OutlineMeasure = {
  readonly id: string;
  readonly categoryId: string;
  readonly title: string;
  readonly description: string;
  readonly number: string;
  readonly weight: number;
  readonly responseTypeId: string;
  readonly responseType: ResponseTypeDefinition & { name: string };
  readonly subMeasures: readonly SubMeasureRow[];
  readonly bindings: readonly { name: string; measureId: string; field: string }[];
  /** Bound names that a condition or a bound of a part uses; the others are used by the formula alone. */
  readonly conditionNames: ReadonlySet<string>;
  readonly parents: readonly Ref[];
  /** The measure before and after it in the survey. */
  readonly previous: Ref | null;
  readonly next: Ref | null;
};

/** A survey's live content in the order people read it: a category, what lies below it, then the next. */
export type SurveyOutline = {
  readonly title: string;
  readonly description: string;
  readonly structure: SurveyStructure;
  readonly program: SurveyStructureRow["program"];
  readonly tops: readonly OutlineCategory[];
  /** A category before its sub-categories. */
  readonly categories: readonly OutlineCategory[];
  /** Those of sub-categories before a category's own. */
  readonly measures: readonly OutlineMeasure[];
  readonly definition: CategoryDefinition[];
  category(id: string): OutlineCategory | undefined;
  measure(id: string): OutlineMeasure | undefined;
};

type Building<T> = { -readonly [Key in keyof T]: T[Key] };

/** Puts the rows of a survey in order and gives everything its number and neighbours. */
export function arrangeSurvey(row: SurveyStructureRow): SurveyOutline {
  const children = groupBy(row.categories, (category) => category.parentId);
  const placements = groupBy(row.placements, (placement) => placement.categoryId);
  const subMeasures = groupBy(row.subMeasures, ({ of }) => of);
  const bindings = groupBy(row.bindings, ({ of }) => of);
  const types = new Map(row.responseTypes.map((type) => [type.id, type]));
  const conditionNames = new Map(row.responseTypes.map((type) => [type.id, namesOfConditions(type)]));
  const firstMeasure = row.structure.levels.at(-1)?.firstIndex ?? 1;

  const categories: Building<OutlineCategory>[] = [];
  const measures: Building<OutlineMeasure>[] = [];

  const place = (
    rows: readonly CategoryRow[],
    above: Building<OutlineCategory> | null,
  ): OutlineCategory[] => {
    const siblings = rows.map((category, index) => {
      const made: Building<OutlineCategory> = {
        ...category,
        number: above ? `${above.number}.${index + 1}` : `${index + 1}`,
        level: above ? above.level + 1 : 0,
        parents: above ? [...above.parents, refOf(above)] : [],
        categories: [],
        measures: [],
        previous: null,
        next: null,
      };
      categories.push(made);
      made.categories = place(children.get(category.id) ?? [], made);
      made.measures = (placements.get(category.id) ?? []).map((placement, position) =>
        measure(placement, `${made.number}.${position + firstMeasure}`, [...made.parents, refOf(made)]),
      );
      return made;
    });
    linkNeighbours(siblings);
    return siblings;
  };

  const measure = (placement: PlacementRow, number: string, parents: Ref[]): OutlineMeasure => {
    const responseType = types.get(placement.responseTypeId);
    if (!responseType) throw new Error(`Measure ${placement.measureId} has no response type`);
    const { measureId, ...rest } = placement;
    const made: Building<OutlineMeasure> = {
      ...rest,
      id: measureId,
      number,
      subMeasures: (subMeasures.get(measureId) ?? []).map(withoutOwner),
      bindings: (bindings.get(measureId) ?? []).map(withoutOwner),
      responseType,
      conditionNames: conditionNames.get(responseType.id) ?? new Set<string>(),
      parents,
      previous: null,
      next: null,
    };
    measures.push(made);
    return made;
  };

  const tops = place(children.get(null) ?? [], null);
  linkNeighbours(measures);
  const categoryById = new Map(categories.map((category) => [category.id, category]));
  const measureById = new Map(measures.map((each) => [each.id, each]));
  return {
    title: row.title,
    description: row.description,
    structure: row.structure,
    program: { ...row.program, finalisedAt: instantOf(row.program.finalisedAt) },
    tops,
    categories,
    measures,
    definition: tops.map(definitionOf),
    category: (id) => categoryById.get(id),
    measure: (id) => measureById.get(id),
  };
}

/** PostgreSQL writes "+00:00" inside JSON, and an instant here ends in "Z". */
function instantOf(text: string | null): string | null {
  return text === null ? null : new Date(text).toISOString();
}

export function refOf({ id, title }: Ref): Ref {
  return { id, title };
}

function linkNeighbours(items: Building<Ref & { previous: Ref | null; next: Ref | null }>[]): void {
  for (const [index, item] of items.entries()) {
    const [before, after] = [items[index - 1], items[index + 1]];
    item.previous = before ? refOf(before) : null;
    item.next = after ? refOf(after) : null;
  }
}

function definitionOf(category: OutlineCategory): CategoryDefinition {
  return {
    id: category.id,
    categories: category.categories.map(definitionOf),
    measures: category.measures.map(({ id, bindings }) => ({
      measure: id,
      bindings: Object.fromEntries(
        bindings.map(({ name, measureId, field }) => [name, { measure: measureId, field }]),
      ),
    })),
  };
}

function withoutOwner<Row extends { of: string }>({ of: _, ...row }: Row): Omit<Row, "of"> {
  return row;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function namesOfConditions(type: ResponseTypeDefinition): Set<string> {
  const texts = type.parts.flatMap((part) =>
    part.type === "multipleChoice" ? part.options.map((option) => option.if) : [part.lower, part.upper],
  );
  const names = new Set<string>();
  for (const text of texts) {
    if (typeof text !== "string" || text.trim() === "") continue;
    const parsed = parseExpression(text);
    if (parsed.ok) for (const name of parsed.expression.names) names.add(name);
  }
  return names;
}
