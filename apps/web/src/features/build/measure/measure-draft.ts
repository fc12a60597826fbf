import { type MeasureContent, type ProgramContent, placedMeasures } from "@aquamark/program-content";
import { draftOfType, type TypeDraft } from "../response-type/type-draft.ts";

export type BindingDraft = { measureId: string; field: string };

/** A measure while it is edited, with all that one save changes: its response type and its bindings. */
export type MeasureDraft = {
  title: string;
  /** Markdown. */
  description: string;
  /** Null while the field is empty. */
  weight: number | null;
  responseTypeId: string;
  /** The k-th belongs to the k-th group of the response type. */
  subMeasures: SubMeasureDraft[];
  /** By survey and variable. */
  bindings: Record<string, Record<string, BindingDraft>>;
  /** By id: the measure's own one, and any that it was given meanwhile. */
  types: Record<string, TypeDraft>;
};

export type SubMeasureDraft = {
  id: string;
  key: string | null;
  title: string;
  description: string;
  weight: number | null;
};

/**
 * What is saved of a measure, as a draft; null where there is no such measure.
 *
 * `typeIds` are response types to hold besides its own.
 */
export function draftOfMeasure(
  content: ProgramContent,
  measureId: string,
  typeIds: Iterable<string> = [],
): MeasureDraft | null {
  const measure = content.measures.get(measureId);
  if (measure === undefined) return null;
  const types: MeasureDraft["types"] = {};
  for (const id of new Set([measure.responseTypeId, ...typeIds])) {
    const type = content.responseTypes.get(id);
    if (type !== undefined) types[id] = draftOfType(type);
  }
  const { title, description, weight, responseTypeId } = measure;
  return {
    title,
    description,
    weight,
    responseTypeId,
    subMeasures: measure.subMeasures.map((each) => ({ ...each })),
    bindings: bindingsOf(content, measure),
    types,
  };
}

function bindingsOf(content: ProgramContent, { id }: MeasureContent): MeasureDraft["bindings"] {
  const bindings: MeasureDraft["bindings"] = {};
  for (const surveyId of content.surveyOrder) {
    const placement = content.surveys.get(surveyId)?.placements.get(id);
    if (placement !== undefined && Object.keys(placement.bindings).length > 0) {
      bindings[surveyId] = { ...placement.bindings };
    }
  }
  return bindings;
}

/** The response type of the draft. */
export function typeOfDraft(draft: MeasureDraft): TypeDraft {
  const type = draft.types[draft.responseTypeId];
  if (type === undefined) throw new Error("A measure's draft holds its own response type.");
  return type;
}

/** The sub-measures as the type's groups ask for them: as many, new ones where they are missing. */
export function fitSubMeasures(
  subMeasures: readonly SubMeasureDraft[],
  groups: number,
  create: (place: number) => SubMeasureDraft,
): SubMeasureDraft[] {
  return Array.from({ length: groups }, (_, index) => subMeasures[index] ?? create(index + 1));
}

/** Sub-measures of another measure after the groups of their shared type were added, removed or put in order. */
export function followGroups<T>(
  subMeasures: readonly T[],
  groups: TypeDraft["groups"],
  create: (place: number) => T,
): T[] {
  return groups.map(
    ({ origin }, index) => (origin === null ? undefined : subMeasures[origin - 1]) ?? create(index + 1),
  );
}

/** The measures that use a response type: as they stand in the surveys, then those that are in none. */
export function measuresOfType(content: ProgramContent, typeId: string): MeasureContent[] {
  const placed = content.surveyOrder.flatMap((id) => {
    const survey = content.surveys.get(id);
    return survey === undefined ? [] : placedMeasures(survey);
  });
  return [...new Set([...placed, ...content.measures.keys()])].flatMap((id) => {
    const measure = content.measures.get(id);
    return measure?.responseTypeId === typeId ? [measure] : [];
  });
}
