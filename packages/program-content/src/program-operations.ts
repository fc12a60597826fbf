import { checkEdit, checkText, checkTitle, isIdle } from "./checks.ts";
import type { ContentDraft } from "./draft.ts";
import type { OperationFaults } from "./faults.ts";
import type { Inverse, OperationOf } from "./operation-of.ts";

const languageTag = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

export function editProgram(
  draft: ContentDraft,
  operation: OperationOf<"editProgram">,
  faults: OperationFaults,
): Inverse {
  const { id, lineageId, ...fields } = draft.program;
  const what = { kind: "program", id, title: fields.title } as const;
  const edit = checkEdit(fields, operation, what, faults);
  const { title, description, source, language } = edit.set;
  if (title !== undefined) checkTitle(title, "set.title", faults);
  if (description !== undefined) checkText(description, "set.description", faults);
  if (source !== undefined) checkText(source, "set.source", faults);
  if (language !== undefined && !languageTag.test(language)) {
    faults.refuse("language_invalid", { language }, "set.language");
  }
  if (faults.count > 0) return null;
  if (isIdle(edit)) return [];
  draft.program = { id, lineageId, ...fields, ...edit.set };
  return [{ kind: "editProgram", set: edit.was, was: edit.set }];
}
