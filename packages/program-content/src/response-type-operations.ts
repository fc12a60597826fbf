import { validateResponseType } from "@aquamark/scoring";
import { checkEdit, checkNew, checkText, checkTexts, checkTitle, isIdle } from "./checks.ts";
import type { ContentDraft } from "./draft.ts";
import type { OperationFaults } from "./faults.ts";
import type { Inverse, OperationOf } from "./operation-of.ts";
import type { ResponseTypeContent } from "./types.ts";

/** Whether responses of the type are comments: it has neither parts nor formula, and scores 0. */
export function isComment({ parts, formula }: Pick<ResponseTypeContent, "parts" | "formula">): boolean {
  return parts.length === 0 && (formula ?? "").trim() === "";
}

/** How many sub-measures a measure of the type has: as many as there are groups of parts. */
export function groupCount({ parts }: Pick<ResponseTypeContent, "parts">): number {
  return parts.reduce((most, part) => Math.max(most, part.subMeasure ?? 0), 0);
}

export function addResponseType(
  draft: ContentDraft,
  { responseType }: OperationOf<"addResponseType">,
  faults: OperationFaults,
): Inverse {
  const { id } = responseType;
  const isTaken = draft.responseType(id) !== undefined;
  checkNew("responseType", responseType, isTaken, draft, "responseType", faults);
  checkName(draft, responseType, "responseType.name", faults);
  checkDefinition(responseType, "responseType", faults);
  if (faults.count > 0) {
    faults.list.missing.add(id);
    return null;
  }
  draft.setResponseType(responseType);
  return [{ kind: "deleteResponseType", responseTypeId: id }];
}

function checkName(
  draft: ContentDraft,
  { id, name }: { id: string; name: string },
  path: string,
  faults: OperationFaults,
): void {
  checkTitle(name, path, faults);
  const other = draft.typeOfName(name);
  if (other !== undefined && other !== id) faults.refuse("name_taken", { name }, path);
}

function checkDefinition(type: ResponseTypeContent, path: string, faults: OperationFaults): void {
  checkText(type.formula, `${path}.formula`, faults);
  checkTexts(type.parts, `${path}.parts`, faults);
  for (const fault of validateResponseType(type)) faults.responseType(fault, path);
}

/** The response type, or undefined after saying that there is none. */
function knownType(
  draft: ContentDraft,
  typeId: string,
  faults: OperationFaults,
): ResponseTypeContent | undefined {
  const type = draft.responseType(typeId);
  if (type === undefined) faults.unknown("responseType", typeId, "responseTypeId");
  return type;
}

export function editResponseType(
  draft: ContentDraft,
  operation: OperationOf<"editResponseType">,
  faults: OperationFaults,
): Inverse {
  const { responseTypeId } = operation;
  const type = knownType(draft, responseTypeId, faults);
  if (type === undefined) return null;
  const { id, key, ...fields } = type;
  const what = { kind: "responseType", id, title: type.name } as const;
  const edit = checkEdit(fields, operation, what, faults);
  const { set } = edit;
  const changed: ResponseTypeContent = { id, key, ...fields, ...set };
  if (set.name !== undefined) checkName(draft, changed, "set.name", faults);
  const scores = set.formula !== undefined || set.parts !== undefined;
  if (scores) checkDefinition(changed, "set", faults);
  if (faults.count > 0) return null;
  if (isIdle(edit)) return [];
  draft.setResponseType(changed);
  if (scores) draft.touchedTypes.set(id, faults.operation);
  return [{ kind: "editResponseType", responseTypeId, set: edit.was, was: set }];
}

export function deleteResponseType(
  draft: ContentDraft,
  { responseTypeId }: OperationOf<"deleteResponseType">,
  faults: OperationFaults,
): Inverse {
  const type = knownType(draft, responseTypeId, faults);
  if (type === undefined) return null;
  const measures = draft.measuresOfType(responseTypeId).size;
  if (measures > 0) {
    const params = { id: responseTypeId, title: type.name, measures };
    faults.refuse("response_type_in_use", params, "responseTypeId");
    return null;
  }
  draft.deleteResponseType(type);
  return [{ kind: "addResponseType", responseType: type }];
}
