import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { browserStorage } from "../../../shell/browser-storage.ts";
import { meQuery } from "../../../shell/session.ts";
import { createStore } from "../../../shell/store.ts";
import type { ChangeResult } from "../program-editor.ts";
import { differingFields, type Fields, mergeFields } from "./draft-merge.ts";
import { type DraftPlace, type KeptDraft, keepDraft, readDraft } from "./kept-drafts.ts";

/** How a draft is taken apart into fields and put together again. */
export type DraftShape<T> = {
  fieldsOf: (draft: T) => Fields;
  read: (fields: Fields) => T;
  /** Fields that the draft has done with, so that others may change them as they like. */
  ignores?: (fieldName: string, draft: T) => boolean;
};

export type Draft<T> = {
  value: T;
  isDirty: boolean;
  isSaving: boolean;
  /** Whether leaving loses nothing, because this device keeps what was typed. */
  isKept: boolean;
  /** Fields that somebody else has changed too, and what they are there. */
  conflicts: readonly { name: string; mine: unknown; theirs: unknown }[];
  change: (update: (draft: T) => T) => void;
  /** Settles a conflict. */
  choose: (name: string, side: "mine" | "theirs") => void;
  discard: () => void;
  /** Saves by the given change and lets go of the draft once the server has agreed. */
  save: (change: () => Promise<ChangeResult>) => Promise<ChangeResult>;
};

/** What is open on the screen with changes that are not saved, such as `measure:…`. */
export const dirtyDrafts = createStore<ReadonlySet<string>>(new Set());

type Kept = { base: Fields; mine: Fields };

/**
 * A draft of something that others may change meanwhile.
 *
 * It is empty until something is typed, and then kept on this device until it is saved or discarded. What only
 * others have changed comes in by itself; what both have changed waits for a choice.
 */
export function useDraft<T>(
  { programId, thing }: Omit<DraftPlace, "userId">,
  title: string,
  /** What is saved, as far as the draft knows of it. */
  theirsFor: (draft: T | null) => T,
  { fieldsOf, read, ignores }: DraftShape<T>,
): Draft<T> {
  const userId = useQuery({ ...meQuery, enabled: false }).data?.user.id ?? "";
  const [storage] = useState(browserStorage);
  const where = useMemo(() => ({ programId, thing, userId }), [programId, thing, userId]);
  const [kept, setKept] = useState<Kept | null>(() => readDraft(storage, where));
  const [isSaving, setSaving] = useState(false);
  const [isKept, setIsKept] = useState(true);

  const theirs = useMemo(
    () => fieldsOf(theirsFor(kept === null ? null : read(kept.mine))),
    [theirsFor, kept, fieldsOf, read],
  );
  const merged = useMemo(() => {
    if (kept === null) return { mine: theirs, base: theirs, conflicts: [] };
    // What is being saved is theirs already, and may yet be taken back.
    return isSaving ? { ...kept, conflicts: [] } : mergeFields(kept.base, kept.mine, theirs);
  }, [kept, theirs, isSaving]);
  const value = useMemo(() => read(merged.mine), [merged.mine, read]);
  const conflicts = useMemo(
    () => merged.conflicts.filter((name) => ignores?.(name, value) !== true),
    [merged.conflicts, value, ignores],
  );
  const changed = useMemo(
    () => (kept === null ? [] : differingFields(merged.mine, theirs)),
    [kept, merged.mine, theirs],
  );

  const isDirty = changed.length > 0;
  useEffect(() => {
    if (!isDirty) return;
    dirtyDrafts.set(new Set([...dirtyDrafts.get(), thing]));
    return () => dirtyDrafts.set(new Set([...dirtyDrafts.get()].filter((each) => each !== thing)));
  }, [isDirty, thing]);

  // Several changes within one event each build on the one before.
  const latest = useRef({ merged, theirs, value });
  latest.current = { merged, theirs, value };

  const write = useCallback(
    (next: Kept | null) => {
      setKept(next);
      const draft: KeptDraft | null = next === null ? null : { ...next, title };
      setIsKept(keepDraft(storage, where, draft));
    },
    [storage, where, title],
  );

  const put = useCallback(
    (mine: Fields, base: Fields) => {
      const isSame = differingFields(mine, latest.current.theirs).length === 0;
      latest.current = {
        ...latest.current,
        merged: { ...latest.current.merged, mine: new Map(mine), base: new Map(base) },
        value: read(mine),
      };
      write(isSame && !isSaving ? null : { base, mine });
    },
    [read, write, isSaving],
  );

  useEffect(() => {
    // Somebody else has come to the very same, so that nothing is left to save.
    if (kept !== null && !isSaving && conflicts.length === 0 && changed.length === 0) write(null);
  }, [kept, isSaving, conflicts.length, changed.length, write]);

  return {
    value,
    isDirty,
    isSaving,
    isKept,
    conflicts: conflicts.map((name) => ({
      name,
      mine: merged.mine.get(name),
      theirs: theirs.get(name),
    })),
    change: (update) => put(fieldsOf(update(latest.current.value)), latest.current.merged.base),
    choose: (name, side) => {
      const { merged: present, theirs: others } = latest.current;
      put(
        side === "mine" ? present.mine : withField(present.mine, name, others.get(name)),
        withField(present.base, name, others.get(name)),
      );
    },
    discard: () => write(null),
    save: async (change) => {
      const saved = kept;
      setSaving(true);
      try {
        const result = await change();
        if (result.ok) {
          keepDraft(storage, where, null);
          setKept((current) =>
            current === null || current === saved || saved === null
              ? null
              : { base: saved.mine, mine: current.mine },
          );
        }
        return result;
      } finally {
        setSaving(false);
      }
    },
  };
}

function withField(fields: Fields, name: string, value: unknown): Fields {
  const next = new Map(fields);
  if (value === undefined) next.delete(name);
  else next.set(name, value);
  return next;
}
