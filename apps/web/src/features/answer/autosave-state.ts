import { type AnswerContent, contentOf, sameContent } from "./answer-content.ts";

/** What autosave reads of a response of the server: content, the revision a save must state, and who wrote it. */
export type ServerResponse = AnswerContent & { revision: number };

/** What autosave reads of a problem: its code (never its text), and what else the server said. */
export type SaveProblem = { code: string; params?: Record<string, unknown> };

/** One measure page's answer on its way to the server. Only `reduceAutosave` makes a new one. */
export type AutosaveState<R extends ServerResponse = ServerResponse> = {
  /** What the server has at `revision`, as far as this page knows. */
  base: AnswerContent;
  revision: number;
  /** What is on the screen. */
  content: AnswerContent;
  /** What is under way. There is never a second save under way. */
  sent: AnswerContent | null;
  /** Attempts in a row that did not reach the server. */
  failedAttempts: number;
  /** What somebody else saved meanwhile, until the person has chosen. */
  theirs: R | null;
  /** Why the server would not take the last attempt; forgotten with the next edit. */
  problem: SaveProblem | null;
};

/** What the person is told, worst first: a conflict hides everything else. */
export type AutosavePhase = "conflict" | "saving" | "offline" | "refused" | "unsaved" | "saved";

export type AutosaveEvent<R extends ServerResponse = ServerResponse> =
  | { type: "edited"; content: AnswerContent }
  | { type: "sent" }
  | { type: "saved"; revision: number }
  | { type: "unreachable" }
  | { type: "refused"; problem: SaveProblem }
  | { type: "stale"; current: R }
  /** The person chose between the two answers; `content` is what came out. */
  | { type: "resolved"; content: AnswerContent }
  /** The page was told of a newer response, by a refetch or an event. */
  | { type: "noticed"; current: R }
  /** The server changed the response on this person's behalf: a change of level, a restore. */
  | { type: "replaced"; current: R };

export function autosaveOf<R extends ServerResponse>(response: R): AutosaveState<R> {
  const content = contentOf(response);
  return {
    base: content,
    revision: response.revision,
    content,
    sent: null,
    failedAttempts: 0,
    theirs: null,
    problem: null,
  };
}

/** Whether the screen holds something that the server does not have. */
export function isDirty(state: AutosaveState): boolean {
  return !sameContent(state.content, state.base);
}

export function phaseOf(state: AutosaveState): AutosavePhase {
  if (state.theirs !== null) return "conflict";
  if (state.sent !== null) return "saving";
  if (!isDirty(state)) return "saved";
  if (state.failedAttempts > 0) return "offline";
  return state.problem === null ? "unsaved" : "refused";
}

/** Whether a save may start now. */
export function maySave(state: AutosaveState): boolean {
  return state.sent === null && state.theirs === null && isDirty(state);
}

export function reduceAutosave<R extends ServerResponse>(
  state: AutosaveState<R>,
  event: AutosaveEvent<R>,
): AutosaveState<R> {
  switch (event.type) {
    case "edited":
      return { ...state, content: event.content, problem: null };
    case "sent":
      return { ...state, sent: state.content };
    case "saved":
      // The base is what was sent, not what came back: were the server to tidy a text (a trailing blank, say),
      // taking it over would change words under the person's cursor.
      return {
        ...state,
        base: state.sent ?? state.base,
        revision: event.revision,
        sent: null,
        failedAttempts: 0,
        problem: null,
      };
    case "unreachable":
      return { ...state, sent: null, failedAttempts: state.failedAttempts + 1 };
    case "refused":
      return { ...state, sent: null, failedAttempts: 0, problem: event.problem };
    case "stale":
      return meet({ ...state, sent: null, failedAttempts: 0 }, event.current);
    case "resolved":
      if (state.theirs === null) return state;
      return {
        ...state,
        base: contentOf(state.theirs),
        revision: state.theirs.revision,
        content: event.content,
        theirs: null,
        problem: null,
      };
    case "noticed":
      // A save under way states its revision and will be told by the server itself.
      if (event.current.revision <= state.revision || state.sent !== null) return state;
      return meet(state, event.current);
    case "replaced":
      return { ...autosaveOf(event.current) };
  }
}

/** Meets a newer response: takes it over where nothing is lost, else keeps both for the person to choose. */
function meet<R extends ServerResponse>(state: AutosaveState<R>, current: R): AutosaveState<R> {
  const theirs = contentOf(current);
  const known = { ...state, base: theirs, revision: current.revision, theirs: null };
  if (!isDirty(state)) return { ...known, content: theirs };
  // Only the level or the revision moved, or both wrote the same: there is nothing to choose.
  if (sameContent(theirs, state.base) || sameContent(theirs, state.content)) return known;
  return { ...state, theirs: current };
}
