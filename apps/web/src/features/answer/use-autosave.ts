import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Response, ResponsePage, Uuid } from "../../shell/api-types.ts";
import { browserStorage } from "../../shell/browser-storage.ts";
import { newerVersion } from "../../shell/newer-version.ts";
import { useMe } from "../../shell/session.ts";
import { Autosave, browserTimers } from "./autosave.ts";
import { type AutosaveState, isDirty } from "./autosave-state.ts";
import { saveResponse } from "./save-response.ts";

// A response that is still being saved when its page is left, and shown again, must go on in the same queue.
const running = new Map<string, Autosave<Response>>();
newerVersion.watchUnsavedWork(() => [...running.values()].some(isUnsaved));

/** The autosave of the response that a measure page shows; it goes on after the page is left until all is saved. */
export function useAutosave(
  submissionId: Uuid,
  page: ResponsePage,
): { autosave: Autosave<Response>; state: AutosaveState<Response> } {
  const queryClient = useQueryClient();
  const userId = useMe().user.id;
  const measureId = page.measure.id;
  const [autosave] = useState(() => {
    const name = `${userId} ${submissionId} ${measureId}`;
    const known = running.get(name);
    if (known !== undefined && isUnsaved(known)) return known;
    const made = new Autosave<Response>({
      response: page.response,
      key: { userId, submissionId, measureId },
      title: page.measure.title,
      save: (content, revision) => saveResponse(queryClient, submissionId, measureId, content, revision),
      storage: browserStorage(),
      timers: browserTimers,
    });
    running.set(name, made);
    return made;
  });
  const state = useSyncExternalStore(autosave.subscribe, () => autosave.state);

  useEffect(() => autosave.start(), [autosave]);
  useEffect(() => autosave.notice(page.response), [autosave, page.response]);

  useEffect(() => {
    const saveNow = () => {
      if (document.visibilityState === "hidden") void autosave.flush();
    };
    const retry = () => void autosave.flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (!autosave.isSafe) event.preventDefault();
    };
    document.addEventListener("visibilitychange", saveNow);
    window.addEventListener("online", retry);
    window.addEventListener("beforeunload", warn);
    return () => {
      document.removeEventListener("visibilitychange", saveNow);
      window.removeEventListener("online", retry);
      window.removeEventListener("beforeunload", warn);
      void autosave.flush();
    };
  }, [autosave]);

  return { autosave, state };
}

function isUnsaved({ state }: Autosave<Response>): boolean {
  return isDirty(state) || state.sent !== null || state.theirs !== null;
}
