import type { ResponseTypeModel } from "../response-type/model.ts";
import { RESULT_FIELDS } from "../response-type/names.ts";
import type { BindingSource, CompiledSurvey, ScoringError, SurveyDefinition } from "../types.ts";
import { compilePlacements, type PlacementModel, valueCount } from "./structure.ts";
import { flatten, type TreeCategory } from "./tree.ts";

/** What a category's result has regardless of answers. */
export type CategoryModel = TreeCategory & { weight: number; measures: number; questions: number };

/**
 * Makes a survey ready for scoring. Nothing about the definition makes it
 * throw: what is wrong with a placement is its structural error.
 */
export function compileSurvey(definition: SurveyDefinition): CompiledSurvey {
  return new SurveyModel(definition);
}

/** What `compileSurvey` made, with its inside. */
export function modelOf(survey: CompiledSurvey): SurveyModel {
  if (!(survey instanceof SurveyModel)) throw new TypeError("The survey was not made by compileSurvey.");
  return survey;
}

export class SurveyModel implements CompiledSurvey {
  readonly definition: SurveyDefinition;
  readonly measures: readonly string[];
  readonly categories: readonly string[];
  readonly structure: {
    readonly measures: ReadonlyMap<string, ScoringError | null>;
    readonly errors: number;
  };
  readonly faults: readonly ScoringError[];

  /** In tree order. */
  readonly placements: readonly PlacementModel[];
  /** In tree order; the first is the survey itself. */
  readonly nodes: readonly CategoryModel[];
  /** Positions of placements, sources before dependants. */
  readonly order: Int32Array;
  /** The place of each placement in `order`. */
  readonly rank: Int32Array;
  /** How many values a submission has. */
  readonly valueCount: number;
  readonly excludesNotRelevant: boolean;
  /** Marks while one change is worked through; all 0 in between. */
  readonly dirtyRanks: Uint8Array;
  readonly dirtyNodes: Uint8Array;

  readonly #placementIndex: ReadonlyMap<string, number>;
  readonly #nodeIndex: ReadonlyMap<string, number>;

  constructor(definition: SurveyDefinition) {
    this.definition = definition;
    this.excludesNotRelevant = definition.notRelevant !== "keep";
    const tree = flatten(definition.categories);
    const { placements, order } = compilePlacements(definition, tree);
    this.faults = tree.faults;
    this.placements = placements;
    this.order = order;
    this.rank = new Int32Array(order.length);
    for (const [rank, index] of order.entries()) this.rank[index] = rank;
    this.nodes = sumNodes(tree.categories, placements);

    const last = placements.at(-1);
    this.valueCount = last === undefined ? 0 : last.offset + valueCount(last.type);
    this.dirtyRanks = new Uint8Array(placements.length);
    this.dirtyNodes = new Uint8Array(this.nodes.length);

    this.measures = placements.map(({ measure }) => measure);
    this.#placementIndex = new Map(this.measures.map((id, index) => [id, index]));
    this.#nodeIndex = new Map(this.nodes.flatMap(({ id }, index) => (id === null ? [] : [[id, index]])));
    this.categories = [...this.#nodeIndex.keys()];
    this.structure = {
      measures: new Map(placements.map(({ measure, error }) => [measure, error])),
      errors: placements.filter(({ error }) => error !== null).length,
    };
  }

  /** The position of a measure's placement, or -1. */
  placementIndex(measureId: string): number {
    return this.#placementIndex.get(measureId) ?? -1;
  }

  /** The position of a category, or -1; 0 is the survey itself. */
  nodeIndex(categoryId: string): number {
    return this.#nodeIndex.get(categoryId) ?? -1;
  }

  placement(measureId: string): PlacementModel | null {
    return this.placements[this.placementIndex(measureId)] ?? null;
  }

  hasMeasure(measureId: string): boolean {
    return this.#placementIndex.has(measureId);
  }

  hasCategory(categoryId: string): boolean {
    return this.#nodeIndex.has(categoryId);
  }

  structuralError(measureId: string): ScoringError | null {
    return this.placement(measureId)?.error ?? null;
  }

  categoryOf(measureId: string): string | null {
    return this.nodes[this.placement(measureId)?.category ?? -1]?.id ?? null;
  }

  parentOf(categoryId: string): string | null {
    return this.nodes[this.nodes[this.nodeIndex(categoryId)]?.parent ?? -1]?.id ?? null;
  }

  ancestors(measureId: string): readonly string[] {
    const ids: string[] = [];
    let node = this.nodes[this.placement(measureId)?.category ?? -1];
    while (node !== undefined && node.id !== null) {
      ids.push(node.id);
      node = this.nodes[node.parent];
    }
    return ids;
  }

  dependants(measureId: string): readonly string[] {
    const start = this.placementIndex(measureId);
    const found = new Set<number>();
    const waiting = [start];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      for (const dependant of this.placements[index]?.dependants ?? []) {
        if (dependant === start || found.has(dependant)) continue;
        found.add(dependant);
        waiting.push(dependant);
      }
    }
    return [...found]
      .sort((a, b) => (this.rank[a] as number) - (this.rank[b] as number))
      .map((index) => this.measures[index] as string);
  }

  sources(measureId: string): readonly BindingSource[] {
    const bindings = this.placement(measureId)?.bindings ?? [];
    return bindings.map(({ name, measure, field }) => ({ name, measure, field }));
  }

  declared(measureId: string): readonly string[] {
    const type = this.responseTypeOf(measureId);
    return type === null ? [] : [...type.declared, ...RESULT_FIELDS];
  }

  required(measureId: string): readonly string[] {
    return this.responseTypeOf(measureId)?.required ?? [];
  }

  weightOf(measureId: string): number {
    return this.placement(measureId)?.weight ?? 0;
  }

  questionsOf(measureId: string): number {
    return this.placement(measureId)?.questions ?? 0;
  }

  responseTypeOf(measureId: string): ResponseTypeModel | null {
    return this.placement(measureId)?.type ?? null;
  }
}

/** Adds up weights and counts, sub-categories before own measures, from the leaves to the survey. */
function sumNodes(
  categories: readonly TreeCategory[],
  placements: readonly PlacementModel[],
): CategoryModel[] {
  const nodes = categories.map((category) => ({ ...category, weight: 0, measures: 0, questions: 0 }));
  for (const node of nodes.toReversed()) {
    const children = node.categories.map((index) => nodes[index] as CategoryModel);
    const own = node.placements.map((index) => placements[index] as PlacementModel);
    node.measures = own.length;
    for (const child of children) node.measures += child.measures;
    for (const part of [...children, ...own]) {
      node.weight += part.weight;
      node.questions += part.questions;
    }
    // Finite weights can add up past the largest double; percentages then still have a denominator.
    node.weight = Math.min(node.weight, Number.MAX_VALUE);
  }
  return nodes;
}
