import { insertMeasures } from "./insertion.ts";
import type { Pasted, PasteRequest } from "./paste.ts";
import { addCategories } from "./paste-categories.ts";
import { sameValue } from "./same-value.ts";
import { placeOf } from "./tree.ts";
import type {
  Bindings,
  MeasureContent,
  Operation,
  ProgramContent,
  ResponseTypeContent,
  SurveyContent,
} from "./types.ts";

/** Adds copies of categories and measures with all that lies in them. */
export function copyOperations(
  request: PasteRequest,
  from: SurveyContent,
  { categories, measures }: Pasted,
): Operation[] {
  const { source, target, targetSurveyId: surveyId } = request;
  const copies = addCategories(request, from, categories);
  const originals = [...measures, ...copies.flatMap(({ category }) => category.measures)].flatMap(
    (id) => source.measures.get(id) ?? [],
  );
  const newIds = new Map(originals.map(({ id }) => [id, request.newId()]));
  const idsOf = (ids: readonly string[]) => ids.flatMap((id) => newIds.get(id) ?? []);
  const types = typesFor(request, originals);

  return [
    ...types.added.map((responseType): Operation => ({ kind: "addResponseType", responseType })),
    ...originals.map(
      (measure): Operation => ({
        kind: "addMeasure",
        measure: copyOf(measure, newIds.get(measure.id) ?? "", types.ids, request),
      }),
    ),
    ...copies.map(({ operation }) => operation),
    ...insertMeasures(target, request, idsOf(measures)),
    ...copies.flatMap(({ category, newId }): Operation[] => {
      const order = idsOf(category.measures);
      if (order.length === 0) return [];
      return [{ kind: "arrangeMeasures", surveyId, categoryId: newId, seen: [], order }];
    }),
    ...originals.flatMap(({ id }): Operation[] => {
      const set = bindingsFor(request, from, id, newIds);
      if (Object.keys(set).length === 0) return [];
      return [{ kind: "setBindings", surveyId, measureId: newIds.get(id) ?? "", set, was: {} }];
    }),
  ];
}

function copyOf(
  measure: MeasureContent,
  id: string,
  typeIds: ReadonlyMap<string, string>,
  { newId }: PasteRequest,
): MeasureContent {
  const { responseTypeId, subMeasures } = measure;
  return {
    ...measure,
    id,
    key: null,
    responseTypeId: typeIds.get(responseTypeId) ?? responseTypeId,
    subMeasures: subMeasures.map((sub) => ({ ...sub, id: newId(), key: null })),
  };
}

function bindingsFor(
  { source, target, targetSurveyId, isSameLineage }: PasteRequest,
  from: SurveyContent,
  measureId: string,
  newIds: ReadonlyMap<string, string>,
): Bindings {
  const to = target.surveys.get(targetSurveyId);
  const idsMeanTheSame = isSameLineage || source.program.id === target.program.id;
  const bindings: Bindings = {};
  for (const [name, { measureId: sourceId, field }] of Object.entries(
    from.placements.get(measureId)?.bindings ?? {},
  )) {
    const copied = newIds.get(sourceId);
    const isThere = idsMeanTheSame && to !== undefined && placeOf(to, sourceId) !== null;
    if (copied !== undefined) bindings[name] = { measureId: copied, field };
    else if (isThere) bindings[name] = { measureId: sourceId, field };
  }
  return bindings;
}

type Types = {
  /** By the id in the source: the one in the target. */
  ids: Map<string, string>;
  added: ResponseTypeContent[];
};

function typesFor(request: PasteRequest, measures: readonly MeasureContent[]): Types {
  const { source, target } = request;
  const types: Types = { ids: new Map(), added: [] };
  if (source.program.id === target.program.id) return types;
  const names = new Set([...target.responseTypes.values()].map(({ name }) => name.toLowerCase()));
  for (const { responseTypeId } of measures) {
    const type = source.responseTypes.get(responseTypeId);
    if (type === undefined || types.ids.has(responseTypeId)) continue;
    const known = typeLike(request, type);
    if (known !== undefined) {
      types.ids.set(type.id, known.id);
      continue;
    }
    const keepsId = request.isSameLineage && !target.responseTypes.has(type.id);
    const name = freeName(type.name, names);
    names.add(name.toLowerCase());
    const identity = keepsId
      ? { id: type.id, key: freeKey(type, target) }
      : { id: request.newId(), key: null };
    types.ids.set(type.id, identity.id);
    types.added.push({ ...type, ...identity, name });
  }
  return types;
}

/** The target's own type that does the same: the one of the same id within a lineage, else one of the same name. */
function typeLike(
  { target, isSameLineage }: PasteRequest,
  type: ResponseTypeContent,
): ResponseTypeContent | undefined {
  const alike = ({ formula, parts }: ResponseTypeContent) =>
    sameValue(formula, type.formula) && sameValue(parts, type.parts);
  const same = isSameLineage ? target.responseTypes.get(type.id) : undefined;
  if (same !== undefined && alike(same)) return same;
  const name = type.name.toLowerCase();
  return [...target.responseTypes.values()].find((each) => each.name.toLowerCase() === name && alike(each));
}

function freeKey({ key }: ResponseTypeContent, target: ProgramContent): string | null {
  const isTaken = [...target.responseTypes.values()].some((type) => type.key === key);
  return isTaken ? null : key;
}

/** The name itself where nothing has it, else with the lowest number from 2 that makes it free: "Maturity (2)". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name} (${number})`;
  return free;
}
