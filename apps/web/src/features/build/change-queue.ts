import {
  applyOperations,
  type Operation,
  type OperationFault,
  type ProgramContent,
} from "@aquamark/program-content";
import { ProblemError, problemMessage } from "../../shell/problem.ts";
import { createStore } from "../../shell/store.ts";
import { compareLoaded } from "./content-differences.ts";
import type { ChangeReply, ContentBase, LoadedContent } from "./content-requests.ts";

/** Why a change did not happen; `operations` keeps what was typed. */
export type Refusal = {
  id: number;
  label: string;
  operations: readonly Operation[];
  /** `conflict`: somebody else changed it first. */
  reason: "conflict" | "refused";
  /** In words, one a fault. */
  messages: string[];
  faults: readonly OperationFault[];
};

export type ChangeResult =
  | {
      ok: true;
      /** Takes back this very change, whatever came after it. */
      undo: () => Promise<ChangeResult>;
    }
  | { ok: false; refusal: Refusal };

/** `held`: the server is away and the change is sent again and again. */
export type SaveState = "saved" | "saving" | "held";

export type ApplyOptions = {
  /** The caller shows a refusal itself, as fields do; it is then not listed for the whole screen. */
  isQuiet?: boolean;
};

export type EditorState = {
  /** What the server has, with all that was not saved yet upon it. */
  content: ProgramContent;
  base: ContentBase;
  saveState: SaveState;
  /** Changes that the server has not confirmed. */
  unsaved: number;
  undoLabel: string | null;
  redoLabel: string | null;
  refusals: readonly Refusal[];
  /** What somebody else has changed since the screen was opened or the marks were cleared. */
  changedElsewhere: ReadonlySet<string>;
  /** Rises whenever somebody else's changes have come. */
  arrivals: number;
  recalculating: readonly { surveyId: string; submissions: number }[];
};

export type QueueEnvironment = {
  load: () => Promise<LoadedContent>;
  send: (operations: readonly Operation[]) => Promise<ChangeReply>;
  /** Resolves after so many milliseconds, or as soon as the connection is back. */
  wait: (delayMs: number) => Promise<void>;
  undoLabel: (label: string) => string;
  /** What is wrong, in words. */
  faultText: (fault: OperationFault) => string;
  /** Told of every failure of the server that is not a refusal of the change. */
  onUnreachable?: (error: ProblemError) => void;
};

type Step = { label: string; operations: readonly Operation[] };
type Kind = "change" | "undo" | "redo";
type Change = Step & {
  inverse: readonly Operation[];
  /** What it was applied to, and what came of it. */
  before: ProgramContent;
  after: ProgramContent;
  isQuiet: boolean;
  /** The entry of the stack that this change put there. */
  entry: Step;
  settle: (result: ChangeResult) => void;
};

const UNDO_STEPS_MAX = 200;
const RETRY_DELAYS_MS = [1_000, 2_000, 5_000, 10_000, 20_000];
// What the server says it could not do at all is tried no longer than this.
const SERVER_FAULTS_MAX = 4;

const nothingDone: ChangeResult = { ok: true, undo: () => Promise.resolve(nothingDone) };

export type ChangeQueue = ReturnType<typeof createChangeQueue>;

/**
 * A program's content that changes at once and is saved behind, one change after the other.
 *
 * A change that the server refuses is taken back; later ones stay where they still make sense without it.
 */
export function createChangeQueue(loaded: LoadedContent, environment: QueueEnvironment) {
  let confirmed = loaded.content;
  let queue: Change[] = [];
  let undoStack: Step[] = [];
  let redoStack: Step[] = [];
  let isSending = false;
  let isReloadWanted = false;
  // The newest state that was told of; while changes are sent it may be one's own.
  let told = { contentRevision: 0, isFinalised: loaded.base.isFinalised };
  let lastRefusal = 0;
  const store = createStore<EditorState>({
    content: loaded.content,
    base: loaded.base,
    saveState: "saved",
    unsaved: 0,
    undoLabel: null,
    redoLabel: null,
    refusals: [],
    changedElsewhere: new Set(),
    arrivals: 0,
    recalculating: [],
  });

  function update(part: Partial<EditorState>): void {
    store.set({
      ...store.get(),
      ...part,
      unsaved: queue.length,
      undoLabel: undoStack.at(-1)?.label ?? null,
      redoLabel: redoStack.at(-1)?.label ?? null,
    });
  }

  function tryOn(content: ProgramContent, operations: readonly Operation[]) {
    const { base } = store.get();
    const answeredMeasures = new Set(Object.keys(base.answered));
    return applyOperations(content, operations, { isFinalised: base.isFinalised, answeredMeasures });
  }

  function refusalOf(refused: Step, faults: readonly OperationFault[], messages?: string[]): Refusal {
    return {
      id: ++lastRefusal,
      label: refused.label,
      operations: refused.operations,
      reason: faults.some(({ reason }) => reason === "conflict") ? "conflict" : "refused",
      messages: messages ?? [...new Set(faults.map(environment.faultText))],
      faults,
    };
  }

  function refuse(refusal: Refusal, isQuiet: boolean): ChangeResult {
    if (!isQuiet) update({ refusals: [...store.get().refusals, refusal] });
    return { ok: false, refusal };
  }

  function change(made: Step, kind: Kind, entryLabel: string, isQuiet = false): Promise<ChangeResult> {
    if (made.operations.length === 0) return Promise.resolve(nothingDone);
    const before = store.get().content;
    const applied = tryOn(before, made.operations);
    if (!applied.ok) return Promise.resolve(refuse(refusalOf(made, applied.faults), isQuiet));
    return new Promise((settle) => {
      const entry: Step = { label: entryLabel, operations: applied.inverse };
      queue.push({
        ...made,
        inverse: applied.inverse,
        before,
        after: applied.content,
        isQuiet,
        entry,
        settle,
      });
      if (kind === "undo") redoStack.push(entry);
      else undoStack = [...undoStack, entry].slice(-UNDO_STEPS_MAX);
      if (kind === "change") redoStack = [];
      update({
        content: applied.content,
        saveState: store.get().saveState === "held" ? "held" : "saving",
      });
      void sendAll();
    });
  }

  async function sendAll(): Promise<void> {
    if (isSending) return;
    isSending = true;
    try {
      for (let next = queue[0]; next !== undefined; next = queue[0]) await sendOne(next);
      if (isReloadWanted || isBehind()) await reload();
      update({ saveState: "saved" });
    } finally {
      isSending = false;
    }
    if (queue.length > 0) void sendAll();
  }

  async function sendOne(sent: Change): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        if (attempt > 0 && (await wasDone(sent))) return;
        confirm(sent, await environment.send(sent.operations));
        return;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (!mayPass(error, attempt)) {
          await takeBack(sent, error);
          return;
        }
        environment.onUnreachable?.(error);
        update({ saveState: "held" });
        const delayMs = RETRY_DELAYS_MS[attempt] ?? 30_000;
        await environment.wait(Math.max(delayMs, (error.retryAfterSeconds ?? 0) * 1_000));
      }
    }
  }

  // A reply may be lost though the change was made: then it can be undone there and not be done once more.
  async function wasDone(sent: Change): Promise<boolean> {
    const { base, content } = await environment.load();
    if (base.contentRevision === store.get().base.contentRevision) return false;
    if (tryOn(content, sent.operations).ok || !tryOn(content, sent.inverse).ok) return false;
    takeConfirmed(sent);
    queue.shift();
    takeOver({ base, content });
    sent.settle({ ok: true, undo: () => undoEntry(sent.entry) });
    return true;
  }

  function confirm(sent: Change, reply: ChangeReply): void {
    const { base } = store.get();
    const isConfirmed = takeConfirmed(sent);
    queue.shift();
    sent.entry.operations = reply.inverse;
    // Somebody else's change came in between.
    if (!isConfirmed || reply.contentRevision !== base.contentRevision + 1) isReloadWanted = true;
    update({
      base: { ...base, contentRevision: reply.contentRevision },
      saveState: "saving",
      ...(reply.recalculating.length > 0 ? { recalculating: reply.recalculating } : {}),
    });
    sent.settle({ ok: true, undo: () => undoEntry(sent.entry) });
  }

  function takeConfirmed(sent: Change): boolean {
    if (sent.before === confirmed) {
      confirmed = sent.after;
      return true;
    }
    const applied = tryOn(confirmed, sent.operations);
    if (applied.ok) confirmed = applied.content;
    return applied.ok;
  }

  async function takeBack(sent: Change, error: ProblemError): Promise<void> {
    const faults = (error.problem.faults as OperationFault[] | undefined) ?? [];
    const isConflict = error.status === 409 && error.code === "stale";
    const refusal = refusalOf(sent, faults, faults.length > 0 ? undefined : [problemMessage(error)]);
    queue = queue.filter((each) => each !== sent);
    forget(sent.entry);
    sent.settle(refuse({ ...refusal, reason: isConflict ? "conflict" : refusal.reason }, sent.isQuiet));
    await reload();
  }

  function forget(entry: Step): void {
    undoStack = undoStack.filter((each) => each !== entry);
    redoStack = redoStack.filter((each) => each !== entry);
  }

  function isBehind(): boolean {
    const { base } = store.get();
    return told.contentRevision > base.contentRevision || told.isFinalised !== base.isFinalised;
  }

  async function reload(): Promise<void> {
    isReloadWanted = false;
    for (let attempt = 0; ; attempt++) {
      try {
        const fresh = await environment.load();
        // What was told may be older than what is there now.
        told = { contentRevision: 0, isFinalised: fresh.base.isFinalised };
        takeOver(fresh);
        return;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (!mayPass(error, attempt)) {
          // The program is gone, or hidden from this person: what was typed stays on view and cannot be saved.
          update({ base: { ...store.get().base, can: { edit: false } } });
          return;
        }
        environment.onUnreachable?.(error);
        update({ saveState: "held" });
        await environment.wait(RETRY_DELAYS_MS[attempt] ?? 30_000);
      }
    }
  }

  /** Takes the server's content, puts what waits on top and lets go of what does not fit any more. */
  function takeOver({ base, content: fresh }: LoadedContent): void {
    const { content: shared, changed } = compareLoaded(confirmed, fresh);
    confirmed = shared;
    update({ base });
    let content = confirmed;
    const kept: Change[] = [];
    for (const waiting of queue) {
      const applied = tryOn(content, waiting.operations);
      if (applied.ok) {
        waiting.before = content;
        content = applied.content;
        waiting.after = content;
        waiting.inverse = applied.inverse;
        waiting.entry.operations = applied.inverse;
        kept.push(waiting);
      } else {
        forget(waiting.entry);
        waiting.settle(refuse(refusalOf(waiting, applied.faults), waiting.isQuiet));
      }
    }
    queue = kept;
    // What this person's own change did is no news.
    const { changedElsewhere, arrivals } = store.get();
    update({
      content,
      changedElsewhere: changed.size > 0 ? new Set([...changedElsewhere, ...changed]) : changedElsewhere,
      arrivals: changed.size > 0 ? arrivals + 1 : arrivals,
    });
  }

  function step(kind: "undo" | "redo"): Promise<ChangeResult> {
    const entry = kind === "undo" ? undoStack.pop() : redoStack.pop();
    if (entry === undefined) return Promise.resolve(nothingDone);
    update({});
    const label = kind === "undo" ? environment.undoLabel(entry.label) : entry.label;
    return change({ label, operations: entry.operations }, kind, entry.label);
  }

  function undoEntry(entry: Step): Promise<ChangeResult> {
    if (!undoStack.includes(entry)) return Promise.resolve(nothingDone);
    forget(entry);
    update({});
    const label = environment.undoLabel(entry.label);
    return change({ label, operations: entry.operations }, "undo", entry.label);
  }

  return {
    state: store,
    latest: () => store.get().content,
    /** Changes the content at once; settles when the server has agreed or refused. */
    apply: (operations: readonly Operation[], label: string, options?: ApplyOptions) =>
      change({ label, operations }, "change", label, options?.isQuiet),
    undo: () => step("undo"),
    redo: () => step("redo"),
    /** The program was changed elsewhere up to this revision. */
    noticeRevision(contentRevision: number): void {
      told = { ...told, contentRevision };
      if (isBehind()) void sendAll();
    },
    /** The program was finalised, or opened again. */
    noticeState(isFinalised: boolean): void {
      told = { ...told, isFinalised };
      if (isBehind()) void sendAll();
    },
    dismissRefusal(id: number): void {
      update({ refusals: store.get().refusals.filter((each) => each.id !== id) });
    },
    clearMarks(): void {
      update({ changedElsewhere: new Set() });
    },
  };
}

function mayPass({ status }: ProblemError, attempt: number): boolean {
  if (status === 500) return attempt < SERVER_FAULTS_MAX;
  return status === 0 || status === 401 || status === 408 || status === 429 || status > 500;
}
