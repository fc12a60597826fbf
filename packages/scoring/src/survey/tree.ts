import type { CategoryDefinition, PlacementDefinition, ScoringError } from "../types.ts";

/** A category of the flattened tree; the first is the survey itself, which has no id. */
export type TreeCategory = {
  id: string | null;
  parent: number;
  categories: number[];
  /** Positions in the list of placements. */
  placements: number[];
};

export type Tree = {
  /** A category comes before its sub-categories, so going backwards meets children first. */
  categories: TreeCategory[];
  /** Sub-categories' placements come before a category's own. */
  placements: { definition: PlacementDefinition; category: number }[];
  /** What appears twice and was left out the second time. */
  faults: ScoringError[];
};

/** Flattens a survey's categories; without recursion, so that no depth of nesting is too deep. */
export function flatten(categories: readonly CategoryDefinition[]): Tree {
  const root: TreeCategory = { id: null, parent: -1, categories: [], placements: [] };
  const tree: Tree = { categories: [root], placements: [], faults: [] };
  const categoryIds = new Set<string>();
  const measureIds = new Set<string>();

  type Step = { node: number; rest: Iterator<CategoryDefinition>; measures: readonly PlacementDefinition[] };
  const steps: Step[] = [{ node: 0, rest: categories.values(), measures: [] }];

  for (let step = steps.at(-1); step !== undefined; step = steps.at(-1)) {
    const next = step.rest.next();
    if (next.done !== true) {
      const { id, categories: inner = [], measures = [] } = next.value;
      if (categoryIds.has(id)) {
        tree.faults.push({ code: "category_duplicate", params: { category: id } });
        continue;
      }
      categoryIds.add(id);
      const node = tree.categories.push({ id, parent: step.node, categories: [], placements: [] }) - 1;
      tree.categories[step.node]?.categories.push(node);
      steps.push({ node, rest: inner.values(), measures });
      continue;
    }

    for (const definition of step.measures) {
      if (measureIds.has(definition.measure)) {
        tree.faults.push({ code: "placement_duplicate", params: { measure: definition.measure } });
        continue;
      }
      measureIds.add(definition.measure);
      const placement = tree.placements.push({ definition, category: step.node }) - 1;
      tree.categories[step.node]?.placements.push(placement);
    }
    steps.pop();
  }
  return tree;
}
