import type { DraftStorage } from "../../shell/browser-storage.ts";
import type { AnswerContent } from "./answer-content.ts";
import {
  type AutosaveEvent,
  type AutosaveState,
  autosaveOf,
  isDirty,
  maySave,
  reduceAutosave,
  type SaveProblem,
  type ServerResponse,
} from "./autosave-state.ts";
import { type DraftKey, readDraft, removeDraft, writeDraft } from "./draft-storage.ts";

/** How long nothing may be typed before a save starts, and how long a save waits for that at most. */
export const SAVE_DELAY_MS = 800;
export const SAVE_DELAY_MAX_MS = 5_000;
const RETRY_DELAY_MS = 1_000;
const RETRY_DELAY_MAX_MS = 30_000;
const ATTEMPTS_MAX = 10;

/** How one attempt to save ended. `unreachable` is worth another try by itself, `refused` is not. */
export type SaveOutcome<R extends ServerResponse> =
  | { kind: "saved"; response: R }
  | { kind: "stale"; current: R }
  | { kind: "unreachable" }
  | { kind: "refused"; problem: SaveProblem };

/** Time as autosave needs it; handed in, so that tests decide when it passes. */
export type Timers = {
  now: () => number;
  set: (callback: () => void, delayMs: number) => number;
  clear: (timer: number) => void;
};

export const browserTimers: Timers = {
  now: () => Date.now(),
  set: (callback, delayMs) => window.setTimeout(callback, delayMs),
  clear: (timer) => window.clearTimeout(timer),
};

export type AutosaveOptions<R extends ServerResponse> = {
  response: R;
  key: DraftKey;
  title: string;
  save: (content: AnswerContent, revision: number) => Promise<SaveOutcome<R>>;
  storage: DraftStorage | null;
  timers: Timers;
};

/** The wait before the n-th repeated attempt, n from 1: doubling from 1 s to 30 s. */
export function retryDelayMs(failedAttempts: number): number {
  return Math.min(RETRY_DELAY_MS * 2 ** (failedAttempts - 1), RETRY_DELAY_MAX_MS);
}

/**
 * Saves one response for as long as it needs, also after its page was left.
 *
 * Everything typed is kept on the device until the server has it. All writes of the response, saves and
 * changes of level alike, go through one queue: two are never under way.
 */
export class Autosave<R extends ServerResponse> {
  readonly isRecovered: boolean;
  #state: AutosaveState<R>;
  #isKeptOnDevice = true;
  #timer: number | null = null;
  #dirtySinceMs: number | null = null;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #listeners = new Set<() => void>();
  readonly #options: AutosaveOptions<R>;

  constructor(options: AutosaveOptions<R>) {
    this.#options = options;
    this.#state = autosaveOf(options.response);
    const draft = readDraft(options.storage, options.key);
    if (draft !== null) {
      // As if the person had typed it just now over what they saw then; a newer response then makes a conflict.
      const seen = { ...options.response, ...draft.base, revision: draft.revision };
      this.#state = reduceAutosave(autosaveOf(seen), { type: "edited", content: draft.content });
      this.#state = reduceAutosave(this.#state, { type: "noticed", current: options.response });
      this.#keep();
    }
    this.isRecovered = draft !== null && (isDirty(this.#state) || this.#state.theirs !== null);
  }

  /**
   * Begins to save what was recovered.
   *
   * Apart from making it, since a page may be drawn and thrown away before anybody sees it: nothing must
   * happen until it is shown, least of all what it has to tell.
   */
  start(): void {
    if (maySave(this.#state) && this.#timer === null) this.#schedule(SAVE_DELAY_MS);
  }

  get state(): AutosaveState<R> {
    return this.#state;
  }

  /** False where something is unsaved and the browser would not keep it either. */
  get isSafe(): boolean {
    return this.#isKeptOnDevice || !isDirty(this.#state);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  edit(content: AnswerContent): void {
    this.#dispatch({ type: "edited", content });
    const now = this.#options.timers.now();
    this.#dirtySinceMs ??= now;
    const waitedMs = now - this.#dirtySinceMs;
    this.#schedule(Math.min(SAVE_DELAY_MS, Math.max(0, SAVE_DELAY_MAX_MS - waitedMs)));
  }

  /** Saves now what is unsaved; resolves when that has ended, however it ended. */
  flush(): Promise<void> {
    this.#clearTimer();
    return this.#enqueue(() => this.#saveWhileDirty());
  }

  /** The person chose between the two answers of a conflict; the result is saved at once. */
  resolve(content: AnswerContent): Promise<void> {
    this.#dispatch({ type: "resolved", content });
    return this.flush();
  }

  /** Told of a response that may be newer than what the page shows. */
  notice(current: R): void {
    this.#dispatch({ type: "noticed", current });
    if (maySave(this.#state) && this.#timer === null) this.#schedule(SAVE_DELAY_MS);
  }

  /**
   * Saves what is unsaved, then runs another write of the response with the revision it must state, and
   * takes over what the write answers with. Null where the content could not be saved first.
   */
  write(task: (revision: number) => Promise<R>): Promise<R | null> {
    this.#clearTimer();
    return this.#enqueue(async () => {
      await this.#saveWhileDirty();
      if (isDirty(this.#state) || this.#state.theirs !== null) return null;
      const current = await task(this.#state.revision);
      this.#dispatch(isDirty(this.#state) ? { type: "noticed", current } : { type: "replaced", current });
      return current;
    });
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const run = this.#queue.then(task, task);
    this.#queue = run.catch(() => undefined);
    return run;
  }

  async #saveWhileDirty(): Promise<void> {
    // The bound ends an exchange with a server that calls every save stale; the next edit tries again.
    for (let attempt = 0; attempt < ATTEMPTS_MAX && maySave(this.#state); attempt += 1) {
      const { content, revision } = this.#state;
      this.#dispatch({ type: "sent" });
      const outcome = await this.#save(content, revision);
      this.#dispatch(eventOf(outcome));
      if (outcome.kind === "unreachable") this.#schedule(retryDelayMs(this.#state.failedAttempts));
      if (outcome.kind === "unreachable" || outcome.kind === "refused") return;
      this.#dirtySinceMs = null;
    }
  }

  async #save(content: AnswerContent, revision: number): Promise<SaveOutcome<R>> {
    try {
      return await this.#options.save(content, revision);
    } catch (error) {
      // A fault of the page must not leave the response "saving" for ever.
      this.#dispatch({ type: "refused", problem: { code: "page_fault" } });
      throw error;
    }
  }

  #dispatch(event: AutosaveEvent<R>): void {
    this.#state = reduceAutosave(this.#state, event);
    this.#keep();
    for (const listener of this.#listeners) listener();
  }

  #keep(): void {
    const { storage, key, title, timers } = this.#options;
    const { content, base, revision } = this.#state;
    if (isDirty(this.#state)) {
      const draft = { content, base, revision, title, writtenAtMs: timers.now() };
      this.#isKeptOnDevice = writeDraft(storage, key, draft);
    } else {
      removeDraft(storage, key);
    }
  }

  #schedule(delayMs: number): void {
    this.#clearTimer();
    this.#timer = this.#options.timers.set(() => {
      this.#timer = null;
      void this.flush();
    }, delayMs);
  }

  #clearTimer(): void {
    if (this.#timer !== null) this.#options.timers.clear(this.#timer);
    this.#timer = null;
  }
}

function eventOf<R extends ServerResponse>(outcome: SaveOutcome<R>): AutosaveEvent<R> {
  switch (outcome.kind) {
    case "saved":
      return { type: "saved", revision: outcome.response.revision };
    case "stale":
      return { type: "stale", current: outcome.current };
    case "unreachable":
      return { type: "unreachable" };
    case "refused":
      return { type: "refused", problem: outcome.problem };
  }
}
