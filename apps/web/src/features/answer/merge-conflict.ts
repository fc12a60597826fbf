import {
  type AnswerContent,
  type ContentField,
  differences,
  fieldName,
  withField,
} from "./answer-content.ts";

export type Side = "mine" | "theirs";

/** One difference of a conflict, with the side that is taken unless the person says otherwise. */
export type ConflictField = {
  field: ContentField;
  name: string;
  /** True where both sides changed the field since `base`, so that no choice is safe to make for the person. */
  isContested: boolean;
  suggested: Side;
};

/**
 * What must be chosen between two contents that grew from one base, in the order of `differences`.
 *
 * A field that only one side changed suggests that side; where both did, mine is suggested, since that is
 * what the person sees on the screen. Without a base every difference is contested.
 */
export function conflictFields(
  base: AnswerContent | null,
  mine: AnswerContent,
  theirs: AnswerContent,
): ConflictField[] {
  const changedByMe = base === null ? null : namesOf(differences(base, mine));
  const changedByThem = base === null ? null : namesOf(differences(base, theirs));
  return differences(mine, theirs).map((field) => {
    const name = fieldName(field);
    const byMe = changedByMe?.has(name) ?? true;
    const byThem = changedByThem?.has(name) ?? true;
    return { field, name, isContested: byMe && byThem, suggested: byMe ? "mine" : "theirs" };
  });
}

function namesOf(fields: ContentField[]): Set<string> {
  return new Set(fields.map(fieldName));
}

/** The content that the choices make: theirs, with every field for which mine was chosen. */
export function resolveConflict(
  mine: AnswerContent,
  theirs: AnswerContent,
  fields: ConflictField[],
  choices: Readonly<Record<string, Side>>,
): AnswerContent {
  return fields.reduce(
    (content, { field, name, suggested }) =>
      (choices[name] ?? suggested) === "mine" ? withField(content, mine, field) : content,
    theirs,
  );
}
