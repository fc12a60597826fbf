import { measureNumberOf, type ProgramContent, placedMeasures, placeOf } from "@aquamark/program-content";
import { compileResponseType } from "@aquamark/scoring";
import type { BindingDraft } from "./measure-draft.ts";

export type BindingFault = "unbound" | "superfluous" | "sourceGone" | "fieldGone";

/** One name that a measure takes from another in a survey, or still does. */
export type BindingRow = { name: string; binding: BindingDraft | null; fault: BindingFault | null };

/** A measure that values can come from, in a survey. */
export type BindingSource = { id: string; number: string; title: string };

const RESULT_FIELDS = ["_raw", "_score", "_weight"];

/** The fields that a measure declares to others: its type's variables, then its results. */
export function fieldsOfMeasure(content: ProgramContent, measureId: string): string[] {
  const typeId = content.measures.get(measureId)?.responseTypeId;
  const type = typeId === undefined ? undefined : content.responseTypes.get(typeId);
  return type === undefined ? [] : [...compileResponseType(type).declared, ...RESULT_FIELDS];
}

/** The names that the response type needs, then bindings of names that it does not need any more. */
export function bindingRows(
  content: ProgramContent,
  surveyId: string,
  bindings: Readonly<Record<string, BindingDraft>>,
  required: readonly string[],
): BindingRow[] {
  const superfluous = Object.keys(bindings).filter((name) => !required.includes(name));
  return [...required, ...superfluous].map((name) => {
    const binding = Object.hasOwn(bindings, name) ? (bindings[name] ?? null) : null;
    return { name, binding, fault: faultOf(content, surveyId, binding, required.includes(name)) };
  });
}

function faultOf(
  content: ProgramContent,
  surveyId: string,
  binding: BindingDraft | null,
  isRequired: boolean,
): BindingFault | null {
  if (binding === null) return "unbound";
  if (!isRequired) return "superfluous";
  const survey = content.surveys.get(surveyId);
  if (survey === undefined || placeOf(survey, binding.measureId) === null) return "sourceGone";
  return fieldsOfMeasure(content, binding.measureId).includes(binding.field) ? null : "fieldGone";
}

/** Every measure placed in a survey but the one that is bound, in the order of the tree. */
export function bindingSources(content: ProgramContent, surveyId: string, exceptId: string): BindingSource[] {
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) return [];
  return placedMeasures(survey).flatMap((id) => {
    const measure = content.measures.get(id);
    if (measure === undefined || id === exceptId) return [];
    return [{ id, number: measureNumberOf(survey, id), title: measure.title }];
  });
}

/** The field that is meant most likely: of the variable's own name, else the first one that the measure declares. */
export function likelyField(content: ProgramContent, measureId: string, name: string): string {
  const fields = fieldsOfMeasure(content, measureId);
  return fields.includes(name) ? name : (fields[0] ?? "_raw");
}
