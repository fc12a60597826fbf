import {
  bindingDifferences,
  changedFields,
  partDifferences,
  subMeasureDifferences,
} from "./compare-pieces.ts";
import { meaningsOfParts, meaningsOfPositions } from "./compare-scores.ts";
import { type Outline, shareOf } from "./survey-outline.ts";
import type {
  FieldChange,
  MeasureContent,
  PieceDifference,
  ProgramContent,
  ResponseTypeContent,
  ScoreMeaning,
} from "./types.ts";

/** One of the two sides of a comparison. */
export type Side = { content: ProgramContent; outline: Outline };

/** How the parts of two types differ; to be worked out once for all measures that use them. */
export type ComparePartsOf = (before: ResponseTypeContent, after: ResponseTypeContent) => PieceDifference[];

export function rememberedParts(): ComparePartsOf {
  const known = new Map<string, PieceDifference[]>();
  return (before, after) => {
    const key = `${before.id}/${after.id}`;
    const parts = known.get(key) ?? partDifferences(before.parts, after.parts);
    known.set(key, parts);
    return parts;
  };
}

export type ThingDifference = { changes: FieldChange[]; pieces: PieceDifference[]; scores: ScoreMeaning[] };

const noType: ResponseTypeContent = { id: "", key: null, name: "", formula: null, parts: [] };

/** How a measure that is placed in both surveys differs, apart from where it is. */
export function compareMeasure(
  id: string,
  before: Side,
  after: Side,
  comparePartsOf: ComparePartsOf,
): ThingDifference {
  const was = before.content.measures.get(id);
  const is = after.content.measures.get(id);
  if (was === undefined || is === undefined) return { changes: [], pieces: [], scores: [] };
  const oldType = before.content.responseTypes.get(was.responseTypeId) ?? noType;
  const type = after.content.responseTypes.get(is.responseTypeId) ?? noType;
  const isExchanged = oldType.id !== type.id;

  const changes = [
    ...changedFields(textsOf(was), textsOf(is)),
    ...changedFields({ weight: was.weight }, { weight: is.weight }),
    ...(isExchanged ? [{ field: "responseType", before: oldType.name, after: type.name }] : []),
    ...(isExchanged
      ? []
      : changedFields({ responseTypeName: oldType.name }, { responseTypeName: type.name })),
    ...changedFields({ formula: oldType.formula || null }, { formula: type.formula || null }),
  ];
  const parts = oldType === type ? [] : comparePartsOf(oldType, type);
  const subMeasures = was === is ? [] : subMeasureDifferences(was, is);
  const bindings = bindingDifferences(
    id,
    { content: before.content, survey: before.outline.survey },
    { content: after.content, survey: after.outline.survey },
  );

  const scores = [
    ...meaningOfWeight(was, is, before, after),
    ...(isExchanged ? [meaning("response_type_exchanged", { from: oldType.name, to: type.name })] : []),
    ...changes.filter(({ field }) => field === "formula").map(meaningOfFormula),
    ...meaningsOfParts(parts),
    ...(oldType === type ? [] : meaningsOfPositions(oldType, type, (field) => isBound(after, id, field))),
    ...bindings.map(({ key }) => meaning("binding_changed", { name: key })),
    ...(affectsReports(subMeasures) ? [meaning("report_only")] : []),
  ];
  return { changes, pieces: [...parts, ...subMeasures, ...bindings], scores };
}

function meaning(code: ScoreMeaning["code"], params: ScoreMeaning["params"] = {}): ScoreMeaning {
  return { code, params };
}

function textsOf({ title, description }: MeasureContent) {
  return { title, description: description || null };
}

function meaningOfWeight(was: MeasureContent, is: MeasureContent, before: Side, after: Side): ScoreMeaning[] {
  if (was.weight === is.weight) return [];
  const shareFrom = shareOf(before.outline, was.weight);
  const shareTo = shareOf(after.outline, is.weight);
  return [meaning("weight_changed", { from: was.weight, to: is.weight, shareFrom, shareTo })];
}

function meaningOfFormula({ before, after }: FieldChange): ScoreMeaning {
  const text = (value: FieldChange["before"]) => (value === null ? null : String(value));
  return meaning("formula_changed", { from: text(before), to: text(after) });
}

// Weights of sub-measures are for reports alone.
function affectsReports(subMeasures: readonly PieceDifference[]): boolean {
  return subMeasures.some(
    ({ tags, changes }) =>
      tags.some((tag) => tag !== "modified") || changes.some(({ field }) => field === "weight"),
  );
}

/** Whether another measure of the survey takes this field. */
function isBound({ outline }: Side, measureId: string, field: string): boolean {
  return [...outline.survey.placements.values()].some(({ bindings }) =>
    Object.values(bindings).some((source) => source.measureId === measureId && source.field === field),
  );
}
