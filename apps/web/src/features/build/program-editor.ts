import { getProgram, type Program } from "@aquamark/api-client";
import { type ProgramContent, type StructuralError, structuralErrors } from "@aquamark/program-content";
import { queryOptions, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";
import { useContentFaultWords } from "../../shell/content-faults.ts";
import { useLeaveGuard } from "../../shell/leave-guard.ts";
import { sessionEnded } from "../../shell/session-ended.ts";
import { useStore } from "../../shell/store.ts";
import { type ChangeQueue, createChangeQueue, type EditorState } from "./change-queue.ts";
import { type LoadedContent, loadContent, sendChange } from "./content-requests.ts";

export type { ApplyOptions, ChangeResult, Refusal, SaveState } from "./change-queue.ts";

/**
 * One program's content while somebody edits it: what the builder's tree and its panels share.
 *
 * `content` holds every change at once. `apply` sends it to the server behind the scenes and settles when the
 * server has agreed or refused; a refused change is taken back and listed in `refusals`.
 */
export type ProgramEditor = {
  programId: Uuid;
  program: Program | undefined;
  content: ProgramContent;
  /** The content at this very moment, also after an `apply` whose drawing is still to come. */
  latest: () => ProgramContent;
  base: EditorState["base"];
  /** Something is not saved yet. */
  isPending: boolean;
  saveState: EditorState["saveState"];
  /** False for everything where the program is finalised or the person may only look. */
  can: { edit: boolean };
  errors: readonly StructuralError[];
  apply: ChangeQueue["apply"];
  undo: ChangeQueue["undo"];
  redo: ChangeQueue["redo"];
  canUndo: boolean;
  canRedo: boolean;
  undoLabel: string | null;
  redoLabel: string | null;
  refusals: EditorState["refusals"];
  dismissRefusal: ChangeQueue["dismissRefusal"];
  /** Ids of what somebody else has changed meanwhile. */
  changedElsewhere: EditorState["changedElsewhere"];
  arrivals: number;
  clearMarks: ChangeQueue["clearMarks"];
  /** The surveys whose submissions the last change scores anew. */
  recalculating: EditorState["recalculating"];
};

const programQuery = (programId: Uuid) =>
  queryOptions({
    queryKey: ["program", programId],
    queryFn: ({ signal }) => answerOf(getProgram({ path: { programId }, signal })),
  });

// The editor itself asks again when something changed; a refetch here would replace what waits to be saved.
const contentQuery = (programId: Uuid) =>
  queryOptions({
    queryKey: ["program", programId, "content"],
    queryFn: async ({ signal }) => ({ loaded: await loadContent(programId, signal) }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    structuralSharing: false,
    meta: { live: false },
  });

/** The content of a program as it is first loaded; `useProgramEditor` goes on from there. */
export function useLoadedContent(programId: Uuid): UseQueryResult<{ loaded: LoadedContent }> {
  return useQuery(contentQuery(programId));
}

/** Edits a program's content; one for each program on the screen, with what `useLoadedContent` brought. */
export function useProgramEditor(programId: Uuid, loaded: LoadedContent): ProgramEditor {
  const { t } = useTranslation("build");
  const faultText = useContentFaultWords();
  const [queue] = useState(() =>
    createChangeQueue(loaded, {
      load: () => loadContent(programId),
      send: (operations) => sendChange(programId, operations),
      wait: waitOrOnline,
      undoLabel: (label) => t("undo.label", { label }),
      faultText,
      onUnreachable: ({ status }) => {
        if (status === 401) sessionEnded.set(true);
      },
    }),
  );
  const state = useStore(queue.state);
  const { data: program } = useQuery(programQuery(programId));

  const revision = program?.contentRevision;
  const finalisedAt = program?.finalisedAt;
  const isIdle = state.unsaved === 0;
  useEffect(() => {
    if (!isIdle) return;
    if (revision !== undefined) queue.noticeRevision(revision);
    if (finalisedAt !== undefined) queue.noticeState(finalisedAt !== null);
  }, [queue, revision, finalisedAt, isIdle]);
  useLeaveGuard(!isIdle);

  const { content } = state;
  // Compiling a survey of 2,000 measures takes 20 ms and more, which no key stroke has to wait for.
  const settledContent = useDeferredValue(content);
  const errors = useMemo(() => structuralErrors(settledContent), [settledContent]);

  // The same object while nothing changes, so that panels need not be drawn anew.
  return useMemo(
    (): ProgramEditor => ({
      programId,
      program,
      content: state.content,
      latest: queue.latest,
      base: state.base,
      isPending: state.unsaved > 0,
      saveState: state.saveState,
      can: { edit: state.base.can.edit && !state.base.isFinalised },
      errors,
      apply: queue.apply,
      undo: queue.undo,
      redo: queue.redo,
      canUndo: state.undoLabel !== null,
      canRedo: state.redoLabel !== null,
      undoLabel: state.undoLabel,
      redoLabel: state.redoLabel,
      refusals: state.refusals,
      dismissRefusal: queue.dismissRefusal,
      changedElsewhere: state.changedElsewhere,
      arrivals: state.arrivals,
      clearMarks: queue.clearMarks,
      recalculating: state.recalculating,
    }),
    [programId, program, state, errors, queue],
  );
}

function waitOrOnline(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.clearTimeout(timer);
      window.removeEventListener("online", done);
      unfollow();
      resolve();
    };
    const timer = window.setTimeout(done, delayMs);
    window.addEventListener("online", done);
    // Signed in again.
    const unfollow = sessionEnded.subscribe(() => {
      if (!sessionEnded.get()) done();
    });
  });
}
