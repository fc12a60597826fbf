import {
  applyOperations,
  describeFault,
  type Operation,
  type ProgramContent,
  rowsOf,
} from "@aquamark/program-content";
import { describe, expect, it } from "vitest";
import { ProblemError } from "../../shell/problem.ts";
import { createChangeQueue } from "./change-queue.ts";
import type { ContentBase } from "./content-requests.ts";
import { givenContent } from "./testing/given-content.ts";

/** A server that keeps a program's content and refuses what cannot be done, until `isAway`. */
function givenServer(content: ProgramContent = givenContent()) {
  const server = {
    content,
    revision: 7,
    isAway: false,
    losesReplies: false,
    isFinalised: false,
    sent: [] as (readonly Operation[])[],
    waits: [] as (() => void)[],
    base: (): ContentBase => ({
      contentRevision: server.revision,
      isFinalised: server.isFinalised,
      answered: {},
      can: { edit: true },
    }),
    /** Somebody else's change. */
    change(operations: Operation[]): void {
      const applied = applyOperations(server.content, operations);
      if (!applied.ok) throw new Error(JSON.stringify(applied.faults));
      server.content = applied.content;
      server.revision++;
    },
    comeBack(): void {
      server.isAway = false;
      for (const go of server.waits.splice(0)) go();
    },
    async load() {
      if (server.isAway) throw new ProblemError({ status: 0, code: "server_unreachable" });
      return { base: server.base(), content: server.content };
    },
    async send(operations: readonly Operation[]) {
      if (server.isAway) throw new ProblemError({ status: 0, code: "server_unreachable" });
      server.sent.push(operations);
      const applied = applyOperations(server.content, operations);
      if (!applied.ok) {
        const isStale = applied.faults.some(({ reason }) => reason === "conflict");
        throw isStale
          ? new ProblemError({ status: 409, code: "stale", faults: applied.faults })
          : new ProblemError({ status: 422, code: "change_refused", faults: applied.faults });
      }
      server.content = applied.content;
      server.revision++;
      if (server.losesReplies) {
        server.losesReplies = false;
        throw new ProblemError({ status: 0, code: "server_unreachable" });
      }
      return { contentRevision: server.revision, inverse: applied.inverse, recalculating: [] };
    },
  };
  return server;
}

function givenQueue(server = givenServer()) {
  const queue = createChangeQueue(
    { base: server.base(), content: server.content },
    {
      load: server.load,
      send: server.send,
      wait: () => new Promise((go) => server.waits.push(go)),
      undoLabel: (label) => `Undo: ${label}`,
      faultText: describeFault,
    },
  );
  return { server, queue, state: () => queue.state.get() };
}

const rename = (measureId: string, title: string, was: string): Operation => ({
  kind: "editMeasure",
  measureId,
  set: { title },
  was: { title: was },
});
const titleOf = (content: ProgramContent, id: string) => content.measures.get(id)?.title;
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe("a change", () => {
  it("is seen at once and saved behind", async () => {
    const { server, queue, state } = givenQueue();

    const done = queue.apply([rename("m1", "First", "m1")], "Rename");

    expect(titleOf(state().content, "m1")).toBe("First");
    expect(state()).toMatchObject({ saveState: "saving", unsaved: 1, undoLabel: "Rename" });
    expect(await done).toMatchObject({ ok: true });
    await settled();
    expect(titleOf(server.content, "m1")).toBe("First");
    expect(state()).toMatchObject({ saveState: "saved", unsaved: 0, base: { contentRevision: 8 } });
  });

  it("that cannot be done is refused in words and never sent", async () => {
    const { server, queue, state } = givenQueue();

    const result = await queue.apply([rename("m1", "First", "something else")], "Rename");

    expect(result).toMatchObject({ ok: false, refusal: { reason: "conflict", label: "Rename" } });
    expect(state().refusals.map(({ messages }) => messages)).toEqual([
      ["The title of the measure m1 was changed by somebody else meanwhile."],
    ]);
    expect(server.sent).toEqual([]);
    expect(state().content).toBe(server.content);
  });

  it("whose refusal the caller shows is not listed", async () => {
    const { queue, state } = givenQueue();

    const result = await queue.apply([rename("m1", " ", "m1")], "Rename", { isQuiet: true });

    expect(result.ok).toBe(false);
    expect(state().refusals).toEqual([]);
  });

  it("waits for the one before it", async () => {
    const { server, queue } = givenQueue();

    await Promise.all([
      queue.apply([rename("m1", "One", "m1")], "Rename"),
      queue.apply([rename("m1", "Two", "One")], "Rename"),
    ]);

    expect(server.sent).toHaveLength(2);
    expect(titleOf(server.content, "m1")).toBe("Two");
  });
});

describe("a change that somebody else has prevented", () => {
  it("is taken back, and later ones stay where they still make sense", async () => {
    const { server, queue, state } = givenQueue();
    server.change([rename("m1", "Theirs", "m1")]);

    const [mine, onTop, other] = await Promise.all([
      queue.apply([rename("m1", "Mine", "m1")], "Rename m1"),
      queue.apply([rename("m1", "Mine again", "Mine")], "Rename m1 again"),
      queue.apply([rename("m2", "Second", "m2")], "Rename m2"),
    ]);
    await settled();

    expect([mine.ok, onTop.ok, other.ok]).toEqual([false, false, true]);
    expect(titleOf(state().content, "m1")).toBe("Theirs");
    expect(titleOf(server.content, "m2")).toBe("Second");
    expect(state().refusals.map(({ label, reason }) => [label, reason])).toEqual([
      ["Rename m1", "conflict"],
      ["Rename m1 again", "conflict"],
    ]);
    expect(state().refusals[0]?.operations).toEqual([rename("m1", "Mine", "m1")]);
    expect(state().undoLabel).toBe("Rename m2");
    expect(rowsOf(state().content)).toEqual(rowsOf(server.content));
  });

  it("leaves marks on what came from elsewhere", async () => {
    const { server, queue, state } = givenQueue();
    server.change([rename("m3", "Theirs", "m3")]);

    await queue.apply([rename("m1", "Mine", "m1")], "Rename");
    await settled();

    expect([...state().changedElsewhere]).toEqual(["m3"]);
    expect(titleOf(state().content, "m3")).toBe("Theirs");
  });
});

describe("somebody else's change", () => {
  it("appears when its revision is told of, and marks nothing of one's own", async () => {
    const { server, queue, state } = givenQueue();
    await queue.apply([rename("m1", "Mine", "m1")], "Rename");
    await settled();
    const before = state().content.measures.get("m2");
    server.change([rename("m3", "Theirs", "m3")]);

    queue.noticeRevision(server.revision);
    await settled();

    expect(titleOf(state().content, "m3")).toBe("Theirs");
    expect([...state().changedElsewhere]).toEqual(["m3"]);
    expect(state().content.measures.get("m2")).toBe(before);
    queue.clearMarks();
    expect(state().changedElsewhere.size).toBe(0);
  });

  it("that finalises the program makes it read-only", async () => {
    const { server, queue, state } = givenQueue();
    server.isFinalised = true;

    queue.noticeState(true);
    await settled();
    const result = await queue.apply([rename("m1", "Late", "m1")], "Rename");

    expect(state().base.isFinalised).toBe(true);
    expect(result.ok).toBe(false);
  });
});

describe("while the server is away", () => {
  it("changes are held and sent in order when it is back", async () => {
    const { server, queue, state } = givenQueue();
    server.isAway = true;
    const all = [
      queue.apply([rename("m1", "One", "m1")], "Rename"),
      queue.apply([rename("m1", "Two", "One")], "Rename"),
    ];
    await settled();
    expect(state()).toMatchObject({ saveState: "held", unsaved: 2 });

    server.comeBack();
    const results = await Promise.all(all);
    await settled();

    expect(results.map(({ ok }) => ok)).toEqual([true, true]);
    expect(titleOf(server.content, "m1")).toBe("Two");
    expect(state()).toMatchObject({ saveState: "saved", unsaved: 0 });
  });

  it("a change whose reply was lost is not made twice", async () => {
    const { server, queue, state } = givenQueue();
    server.losesReplies = true;
    const done = queue.apply([rename("m1", "One", "m1")], "Rename");
    await settled();

    server.comeBack();

    expect(await done).toMatchObject({ ok: true });
    await settled();
    expect(server.sent).toHaveLength(1);
    expect(state().refusals).toEqual([]);
    expect(titleOf(state().content, "m1")).toBe("One");
    expect(state().changedElsewhere.size).toBe(0);
  });
});

describe("undo and redo", () => {
  it("go back and forth step by step", async () => {
    const { server, queue, state } = givenQueue();
    const first = rowsOf(server.content);
    await queue.apply([rename("m1", "One", "m1")], "Rename m1");
    await queue.apply([rename("m2", "Two", "m2")], "Rename m2");

    await queue.undo();
    await queue.undo();
    await settled();
    expect(rowsOf(server.content)).toEqual(first);
    expect(state()).toMatchObject({ undoLabel: null, redoLabel: "Rename m1" });

    await queue.redo();
    await settled();
    expect(titleOf(server.content, "m1")).toBe("One");
    expect(state()).toMatchObject({ undoLabel: "Rename m1", redoLabel: "Rename m2" });
  });

  it("a new change forgets what could be redone", async () => {
    const { queue, state } = givenQueue();
    await queue.apply([rename("m1", "One", "m1")], "Rename m1");
    await queue.undo();

    await queue.apply([rename("m2", "Two", "m2")], "Rename m2");

    expect(state().redoLabel).toBeNull();
  });

  it("refuse to take back what somebody else has changed since, and say so", async () => {
    const { server, queue, state } = givenQueue();
    await queue.apply([rename("m1", "Mine", "m1")], "Rename");
    server.change([rename("m1", "Theirs", "Mine")]);
    queue.noticeRevision(server.revision);
    await settled();

    const result = await queue.undo();

    expect(result).toMatchObject({ ok: false, refusal: { reason: "conflict", label: "Undo: Rename" } });
    expect(titleOf(state().content, "m1")).toBe("Theirs");
  });

  it("take back one change in particular, whatever came after it", async () => {
    const { server, queue, state } = givenQueue();
    const first = await queue.apply([rename("m1", "One", "m1")], "Rename m1");
    await queue.apply([rename("m2", "Two", "m2")], "Rename m2");

    if (first.ok) await first.undo();
    await settled();

    expect([titleOf(server.content, "m1"), titleOf(server.content, "m2")]).toEqual(["m1", "Two"]);
    expect(state().undoLabel).toBe("Rename m2");
  });
});
