import { useState } from "react";
import {
  changedFields,
  decide,
  editOf,
  type FieldDraft,
  type FieldEdit,
  follow,
  startDraft,
} from "./field-draft.ts";

export type FieldDraftState<T extends object> = {
  typed: T;
  /** What is there now; a conflict's other side. */
  base: T;
  conflicts: readonly (keyof T)[];
  isDirty: boolean;
  isSaving: boolean;
  change: (change: Partial<T>) => void;
  decide: (field: keyof T, choice: "mine" | "theirs") => void;
  /** Back to what is there. */
  reset: () => void;
  /** Saves what was typed; false where it was refused, or a conflict waits for a decision. What was typed stays then. */
  save: () => Promise<boolean>;
};

type State<T extends object> = {
  draft: FieldDraft<T>;
  /** The edit under way, or refused while the screen still shows it as done. */
  sent: FieldEdit<T> | null;
  isSaving: boolean;
};

/**
 * The fields of a form over a thing that others may change meanwhile.
 *
 * `current` is the thing as it is known now. `send` saves an edit and says whether it was accepted; it may show the
 * edit as done in `current` before it is.
 */
export function useFieldDraft<T extends object>(
  current: T,
  send: (edit: FieldEdit<T>) => Promise<boolean>,
): FieldDraftState<T> {
  const [state, setState] = useState<State<T>>(() => ({
    draft: startDraft(current),
    sent: null,
    isSaving: false,
  }));
  // What is on its way shows in `current` already: it is neither news nor somebody else's.
  const showsSent = state.sent !== null && (state.isSaving || holds(current, state.sent));
  let { draft } = state;
  if (!showsSent) {
    draft = follow(draft, current);
    if (draft !== state.draft || state.sent !== null) setState({ ...state, draft, sent: null });
  }
  const edit = editOf(draft);

  return {
    typed: draft.typed,
    base: draft.base,
    conflicts: draft.conflicts,
    isDirty: edit !== null,
    isSaving: state.isSaving,
    change: (change) =>
      setState((before) => ({
        ...before,
        draft: { ...before.draft, typed: { ...before.draft.typed, ...change } },
      })),
    decide: (field, choice) =>
      setState((before) => ({ ...before, draft: decide(before.draft, field, choice) })),
    reset: () => setState({ draft: startDraft(current), sent: null, isSaving: false }),
    save: async () => {
      if (draft.conflicts.length > 0) return false;
      if (edit === null) return true;
      setState((before) => ({ ...before, sent: edit, isSaving: true }));
      const isSaved = await send(edit).catch(() => false);
      setState((before) => ({
        draft: isSaved ? { ...before.draft, base: { ...before.draft.base, ...edit.set } } : before.draft,
        sent: isSaved ? null : edit,
        isSaving: false,
      }));
      return isSaved;
    },
  };
}

function holds<T extends object>(current: T, { set }: FieldEdit<T>): boolean {
  return changedFields(set, current as Partial<T>).length === 0;
}
