import { compileResponseType, type ResponseTypeModel } from "../response-type/model.ts";
import { RESULT_FIELDS } from "../response-type/names.ts";
import type {
  BindingDefinition,
  BindingSource,
  MeasureDefinition,
  PlacementDefinition,
  ScoringError,
  SurveyDefinition,
} from "../types.ts";
import type { Tree } from "./tree.ts";

/** A variable of a placement as the scorer reads it. */
export type BindingModel = BindingSource & {
  /** Where it goes in the response type's scope. */
  slot: number;
  /** The placement it comes from. */
  source: number;
  /** Which of the source's values: 0 raw, 1 score, from 2 the declared ones; -1 its weight. */
  offset: number;
};

export type PlacementModel = {
  measure: string;
  category: number;
  /** Null where the measure or its type is missing. */
  type: ResponseTypeModel | null;
  weight: number;
  subMeasures: number;
  questions: number;
  bindings: readonly BindingModel[];
  /** The placements whose results this one's bindings use, and the reverse. */
  sources: readonly number[];
  dependants: number[];
  /** The structural error that is shown. */
  error: ScoringError | null;
  /** The structural error that keeps it from being scored; a superfluous binding does not. */
  blocking: ScoringError | null;
  /** Where its values begin in a submission's values. */
  offset: number;
};

/** How many values a submission keeps for a placement: raw, score and the declared variables. */
export function valueCount(type: ResponseTypeModel | null): number {
  return 2 + (type?.declared.length ?? 0);
}

/**
 * The placements of a survey with their structural errors, and the order to
 * evaluate them in. The first error in this order counts: what does not exist
 * or has a fault, unbound variable, undeclared field, superfluous binding,
 * cyclic dependency.
 */
export function compilePlacements(
  definition: SurveyDefinition,
  tree: Tree,
): { placements: PlacementModel[]; order: Int32Array } {
  const types = new Map(definition.responseTypes.map((type) => [type.id, compileResponseType(type)]));
  const measures = new Map(definition.measures.map((measure) => [measure.id, measure]));
  const positions = new Map(tree.placements.map(({ definition: { measure } }, index) => [measure, index]));

  let offset = 0;
  const placements = tree.placements.map(({ definition: { measure: id }, category }): PlacementModel => {
    const measure = measures.get(id);
    const type = measure === undefined ? null : (types.get(measure.responseType) ?? null);
    const subMeasures = measure?.subMeasures?.length ?? 0;
    const placement: PlacementModel = {
      measure: id,
      category,
      type,
      weight: isWeight(measure?.weight) ? measure.weight + 0 : 0,
      subMeasures,
      questions: subMeasures > 0 ? subMeasures : (type?.parts.length ?? 0),
      bindings: [],
      sources: [],
      dependants: [],
      error: null,
      blocking: definitionError(measure, type),
      offset,
    };
    offset += valueCount(type);
    return placement;
  });

  for (const [index, placement] of placements.entries()) {
    const source = tree.placements[index]?.definition;
    if (source !== undefined) bind(placement, source, placements, positions);
  }
  const order = orderPlacements(placements);
  return { placements, order };
}

function isWeight(weight: number | undefined): weight is number {
  return Number.isFinite(weight) && (weight as number) >= 0;
}

function definitionError(
  measure: MeasureDefinition | undefined,
  type: ResponseTypeModel | null,
): ScoringError | null {
  if (measure === undefined) return { code: "measure_unknown", params: {} };
  if (!isWeight(measure.weight)) return { code: "measure_weight_invalid", params: {} };
  const { responseType } = measure;
  if (type === null) return { code: "response_type_unknown", params: { responseType } };
  if (type.blockingFault === null) return null;
  return { code: "response_type_invalid", params: { responseType, fault: type.blockingFault.code } };
}

/** Resolves a placement's bindings, and finds the errors that do not need the whole graph. */
function bind(
  placement: PlacementModel,
  { bindings = {} }: PlacementDefinition,
  placements: readonly PlacementModel[],
  positions: ReadonlyMap<string, number>,
): void {
  const { type } = placement;
  placement.error = placement.blocking;
  if (type === null) return;

  let unbound: ScoringError | null = null;
  let undeclared: ScoringError | null = null;
  const bound: BindingModel[] = [];
  const sources = new Set<number>();

  for (const [index, name] of type.required.entries()) {
    const binding = Object.hasOwn(bindings, name) ? bindings[name] : undefined;
    if (binding === undefined || binding === null) {
      unbound ??= { code: "unbound_variable", params: { name } };
      continue;
    }
    const { measure, field } = binding;
    const source = positions.get(measure);
    if (source !== undefined) sources.add(source);
    const offset = source === undefined ? null : fieldOffset(placements[source]?.type ?? null, field);
    if (source === undefined || offset === null) {
      undeclared ??= { code: "undeclared_field", params: { name, measure, field } };
      continue;
    }
    bound.push({ name, measure, field, slot: type.declared.length + index, source, offset });
  }

  placement.bindings = bound;
  placement.sources = [...sources];
  placement.blocking ??= unbound ?? undeclared;
  placement.error = placement.blocking ?? superfluousBinding(type, bindings);
}

function superfluousBinding(
  type: ResponseTypeModel,
  bindings: Record<string, BindingDefinition>,
): ScoringError | null {
  const name = Object.keys(bindings).find((key) => !type.required.includes(key));
  return name === undefined ? null : { code: "superfluous_binding", params: { name } };
}

/** Where a field lies among a placement's values, or null where its type does not declare it. */
function fieldOffset(type: ResponseTypeModel | null, field: string): number | null {
  if (type === null) return null;
  const result = (RESULT_FIELDS as readonly string[]).indexOf(field);
  if (result >= 0) return result === 2 ? -1 : result;
  const declared = type.declared.indexOf(field);
  return declared < 0 ? null : declared + 2;
}

/**
 * Sorts by dependency (Kahn's algorithm, tree order among equals). What is left
 * over lies on a cycle or downstream of one; it gets the error and comes last.
 */
function orderPlacements(placements: readonly PlacementModel[]): Int32Array {
  const waitingFor = placements.map(({ sources }) => sources.length);
  for (const [index, { sources }] of placements.entries()) {
    for (const source of sources) placements[source]?.dependants.push(index);
  }

  const order = placements.flatMap((_, index) => (waitingFor[index] === 0 ? [index] : []));
  for (let next = 0; next < order.length; next++) {
    for (const dependant of placements[order[next] as number]?.dependants ?? []) {
      const left = (waitingFor[dependant] as number) - 1;
      waitingFor[dependant] = left;
      if (left === 0) order.push(dependant);
    }
  }

  for (const [index, placement] of placements.entries()) {
    if (waitingFor[index] === 0) continue;
    const cyclic: ScoringError = { code: "cyclic_dependency", params: {} };
    placement.blocking ??= cyclic;
    placement.error ??= cyclic;
    order.push(index);
  }
  return Int32Array.from(order);
}
