import {
  type MeasureContent,
  type Operation,
  type ProgramContent,
  type ResponseTypeContent,
  sameValue,
} from "@aquamark/program-content";
import { contentOfType, hasSavedGroups, type TypeDraft } from "../response-type/type-draft.ts";
import {
  fitSubMeasures,
  followGroups,
  type MeasureDraft,
  measuresOfType,
  type SubMeasureDraft,
  typeOfDraft,
} from "./measure-draft.ts";

/** Whom a changed response type is for: every measure that uses it, or this one alone, by a copy. */
export type TypeScope = { kind: "all" } | { kind: "private"; id: string; name: string };

/** What operations need that is not in the draft. */
export type Making = {
  newId: () => string;
  /** The title of a sub-measure that another measure gets with a new group. */
  subMeasureTitle: (place: number) => string;
};

type TypeFields = Pick<ResponseTypeContent, "name" | "formula" | "parts">;
type MeasureFields = Pick<
  MeasureContent,
  "title" | "description" | "weight" | "responseTypeId" | "subMeasures"
>;

/** The one list of operations that saves a measure's draft: its response type, itself and its bindings. */
export function measureOperations(
  content: ProgramContent,
  measureId: string,
  draft: MeasureDraft,
  scope: TypeScope,
  making: Making,
): Operation[] {
  const saved = content.measures.get(measureId);
  if (saved === undefined) return [];
  const type = typeOfDraft(draft);
  const isChanged = isTypeChanged(content, type);
  const isPrivate = scope.kind === "private" && isChanged && content.responseTypes.has(type.id);

  const operations = isPrivate
    ? [addType({ ...type, id: scope.id, name: scope.name })]
    : typeOperations(content, type, making, measureId);
  const set: MeasureFields = {
    title: draft.title.trim(),
    description: draft.description,
    weight: draft.weight ?? saved.weight,
    responseTypeId: isPrivate ? scope.id : type.id,
    subMeasures: fitSubMeasures(draft.subMeasures, type.groups.length, (place) =>
      newSubMeasure(place, making),
    ).map((each) => ({
      ...each,
      title: each.title.trim(),
      weight: each.weight ?? 0,
    })),
  };
  const edit = editOf<MeasureFields>(saved, set);
  if (edit !== null) operations.push({ kind: "editMeasure", measureId, ...edit });
  return [...operations, ...bindingOperations(content, measureId, draft)];
}

/** What saves a response type: itself, and the sub-measures of its measures where groups of parts changed. */
export function typeOperations(
  content: ProgramContent,
  type: TypeDraft,
  making: Making,
  /** A measure whose sub-measures the caller sets. */
  exceptMeasureId: string | null = null,
): Operation[] {
  const saved = content.responseTypes.get(type.id);
  if (saved === undefined) return [addType(type)];
  const edit = editOf<TypeFields>(saved, fieldsOfType(type));
  if (edit === null) return [];
  const operations: Operation[] = [{ kind: "editResponseType", responseTypeId: type.id, ...edit }];
  const savedGroups = saved.parts.reduce((most, part) => Math.max(most, part.subMeasure ?? 0), 0);
  if (hasSavedGroups(type, savedGroups)) return operations;

  for (const measure of measuresOfType(content, type.id)) {
    if (measure.id === exceptMeasureId) continue;
    const subMeasures = followGroups(measure.subMeasures, type.groups, (place) =>
      newSubMeasure(place, making),
    );
    const change = editOf<Pick<MeasureContent, "subMeasures">>(measure, { subMeasures });
    if (change !== null) operations.push({ kind: "editMeasure", measureId: measure.id, ...change });
  }
  return operations;
}

export function newSubMeasure(
  place: number,
  { newId, subMeasureTitle }: Making,
): SubMeasureDraft & { weight: number } {
  return { id: newId(), key: null, title: subMeasureTitle(place), description: "", weight: 1 };
}

function fieldsOfType(type: TypeDraft): TypeFields {
  const { name, formula, parts } = contentOfType(type);
  return { name, formula, parts };
}

function addType(type: TypeDraft): Operation {
  return { kind: "addResponseType", responseType: { key: null, ...contentOfType(type) } };
}

/** Whether saving would change the response type; true for one that is not saved yet. */
export function isTypeChanged(content: ProgramContent, type: TypeDraft): boolean {
  const saved = content.responseTypes.get(type.id);
  return saved === undefined || editOf<TypeFields>(saved, fieldsOfType(type)) !== null;
}

/** The fields that differ, as they are to be and as they are; null where none does. */
function editOf<Fields extends object>(
  saved: Fields,
  draft: Fields,
): { set: Partial<Fields>; was: Partial<Fields> } | null {
  const set: Partial<Fields> = {};
  const was: Partial<Fields> = {};
  for (const field of Object.keys(draft) as (keyof Fields)[]) {
    if (sameValue(saved[field], draft[field])) continue;
    set[field] = draft[field];
    was[field] = saved[field];
  }
  return Object.keys(set).length === 0 ? null : { set, was };
}

function bindingOperations(content: ProgramContent, measureId: string, draft: MeasureDraft): Operation[] {
  return content.surveyOrder.flatMap((surveyId): Operation[] => {
    const was = content.surveys.get(surveyId)?.placements.get(measureId)?.bindings;
    if (was === undefined) return [];
    const set = draft.bindings[surveyId] ?? {};
    return sameValue(was, set) ? [] : [{ kind: "setBindings", surveyId, measureId, set, was }];
  });
}

/** Whether operations can change a score: texts and names alone never do. */
export function touchesScores(content: ProgramContent, operations: readonly Operation[]): boolean {
  return operations.some((operation) => {
    switch (operation.kind) {
      case "editResponseType": {
        const saved = content.responseTypes.get(operation.responseTypeId);
        if (saved === undefined) return false;
        const after = { ...saved, ...operation.set };
        return !sameValue(scoringOf(saved), scoringOf(after));
      }
      case "editMeasure":
        return operation.set.weight !== undefined || operation.set.responseTypeId !== undefined;
      case "setBindings":
        return true;
      default:
        return false;
    }
  });
}

/** What of a response type scores are computed from. */
function scoringOf({ formula, parts }: Pick<ResponseTypeContent, "formula" | "parts">): unknown {
  return {
    formula,
    parts: parts.map(({ name: _name, description: _description, ...part }) =>
      part.type === "numerical"
        ? part
        : {
            ...part,
            options: part.options.map(({ key, score, if: condition }) => ({ key, score, if: condition })),
          },
    ),
  };
}
