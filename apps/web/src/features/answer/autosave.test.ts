import { describe, expect, test } from "vitest";
import type { AnswerContent } from "./answer-content.ts";
import { Autosave, retryDelayMs, SAVE_DELAY_MS, type SaveOutcome } from "./autosave.ts";
import { phaseOf, type ServerResponse } from "./autosave-state.ts";
import { readDraft, writeDraft } from "./draft-storage.ts";
import { memoryStorage } from "./memory-storage.ts";

const key = { userId: "u1", submissionId: "s1", measureId: "m1" };
const empty: AnswerContent = { parts: {}, comment: "", subMeasures: {}, notRelevant: false, quality: null };
const first: ServerResponse = { ...empty, revision: 1 };

const withComment = (comment: string): AnswerContent => ({ ...empty, comment });

/** A server that answers when it is told to, on a clock that moves when it is told to. */
function givenPage({ response = first, storage = memoryStorage() } = {}) {
  const calls: {
    content: AnswerContent;
    revision: number;
    answer: (outcome: SaveOutcome<ServerResponse>) => void;
  }[] = [];
  const timers = new Map<number, { at: number; callback: () => void }>();
  let now = 0;
  let nextTimer = 1;
  let underWay = 0;
  let mostUnderWay = 0;
  const autosave = new Autosave<ServerResponse>({
    response,
    key,
    title: "Demand",
    storage,
    timers: {
      now: () => now,
      set: (callback, delayMs) => {
        timers.set(nextTimer, { at: now + delayMs, callback });
        nextTimer += 1;
        return nextTimer - 1;
      },
      clear: (timer) => timers.delete(timer),
    },
    save: (content, revision) =>
      new Promise((resolve) => {
        underWay += 1;
        mostUnderWay = Math.max(mostUnderWay, underWay);
        calls.push({
          content,
          revision,
          answer: (outcome) => {
            underWay -= 1;
            resolve(outcome);
          },
        });
      }),
  });
  autosave.start();
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    autosave,
    storage,
    calls,
    mostUnderWay: () => mostUnderWay,
    phase: () => phaseOf(autosave.state),
    settle,
    async pass(ms: number) {
      now += ms;
      for (const [timer, { at, callback }] of timers) {
        if (at > now) continue;
        timers.delete(timer);
        callback();
      }
      await settle();
    },
    async answer(index: number, outcome: SaveOutcome<ServerResponse>) {
      calls[index]?.answer(outcome);
      await settle();
    },
    accept(index: number, revision: number) {
      const content = calls[index]?.content ?? empty;
      return this.answer(index, { kind: "saved", response: { ...content, revision } });
    },
  };
}

describe("autosave", () => {
  test("waits until typing pauses, then saves the last content once", async () => {
    const page = givenPage();

    page.autosave.edit(withComment("a"));
    await page.pass(SAVE_DELAY_MS - 1);
    page.autosave.edit(withComment("ab"));
    await page.pass(SAVE_DELAY_MS - 1);

    expect(page.calls).toHaveLength(0);
    expect(page.phase()).toBe("unsaved");
    await page.pass(1);
    expect(page.phase()).toBe("saving");
    await page.accept(0, 2);
    expect(page.calls).toMatchObject([{ content: { comment: "ab" }, revision: 1 }]);
    expect(page.phase()).toBe("saved");
  });

  test("saves within five seconds of typing without a pause", async () => {
    const page = givenPage();

    for (let second = 0; second < 5; second += 0.5) {
      page.autosave.edit(withComment(`${second}`));
      await page.pass(500);
    }
    page.autosave.edit(withComment("on and on"));
    await page.pass(0);

    expect(page.calls.length).toBe(1);
  });

  test("never has two saves under way, and saves what was typed meanwhile next, with the new revision", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("a"));
    void page.autosave.flush();
    await page.settle();

    page.autosave.edit(withComment("b"));
    void page.autosave.flush();
    void page.autosave.flush();
    await page.settle();
    await page.accept(0, 2);
    await page.accept(1, 3);

    expect(page.mostUnderWay()).toBe(1);
    expect(page.calls.map(({ content, revision }) => [content.comment, revision])).toEqual([
      ["a", 1],
      ["b", 2],
    ]);
    expect(page.phase()).toBe("saved");
  });

  test("keeps what is typed on the device until the server has it", async () => {
    const page = givenPage();

    page.autosave.edit(withComment("a"));

    expect(readDraft(page.storage, key)?.content.comment).toBe("a");
    await page.pass(SAVE_DELAY_MS);
    expect(readDraft(page.storage, key)?.content.comment).toBe("a");
    await page.accept(0, 2);
    expect(readDraft(page.storage, key)).toBeNull();
  });

  test("tries again by itself with growing pauses while the server cannot be reached", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("a"));
    await page.pass(SAVE_DELAY_MS);

    await page.answer(0, { kind: "unreachable" });
    expect(page.phase()).toBe("offline");
    await page.pass(1_000);
    await page.answer(1, { kind: "unreachable" });
    await page.pass(1_999);
    expect(page.calls).toHaveLength(2);
    await page.pass(1);
    await page.accept(2, 2);

    expect(page.phase()).toBe("saved");
    expect([1, 2, 3, 9].map(retryDelayMs)).toEqual([1_000, 2_000, 4_000, 30_000]);
  });

  test("does not repeat by itself what the server refused, and says so until the next edit", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("a"));
    await page.pass(SAVE_DELAY_MS);

    await page.answer(0, { kind: "refused", problem: { code: "response_level_refused" } });
    await page.pass(60_000);

    expect(page.calls).toHaveLength(1);
    expect(page.phase()).toBe("refused");
    expect(readDraft(page.storage, key)?.content.comment).toBe("a");
    page.autosave.edit(withComment("b"));
    expect(page.phase()).toBe("unsaved");
  });

  test("brings a draft back after a reload and saves it", async () => {
    const storage = memoryStorage();
    writeDraft(storage, key, {
      content: withComment("typed"),
      base: empty,
      revision: 1,
      title: "",
      writtenAtMs: 0,
    });

    const page = givenPage({ storage });

    expect(page.autosave.isRecovered).toBe(true);
    expect(page.autosave.state.content.comment).toBe("typed");
    await page.pass(SAVE_DELAY_MS);
    expect(page.calls).toMatchObject([{ content: { comment: "typed" }, revision: 1 }]);
  });

  test("forgets a draft that the server has already", () => {
    const storage = memoryStorage();
    const typed = withComment("typed");
    writeDraft(storage, key, { content: typed, base: empty, revision: 1, title: "", writtenAtMs: 0 });

    const page = givenPage({ storage, response: { ...typed, revision: 2 } });

    expect(page.autosave.isRecovered).toBe(false);
    expect(page.phase()).toBe("saved");
    expect(readDraft(storage, key)).toBeNull();
  });

  test("shows both answers where a draft meets what somebody else saved since", async () => {
    const storage = memoryStorage();
    writeDraft(storage, key, {
      content: withComment("mine"),
      base: empty,
      revision: 1,
      title: "",
      writtenAtMs: 0,
    });

    const page = givenPage({ storage, response: { ...withComment("theirs"), revision: 2 } });
    await page.pass(SAVE_DELAY_MS);

    expect(page.phase()).toBe("conflict");
    expect(page.calls).toHaveLength(0);
    expect(page.autosave.state.content.comment).toBe("mine");
    expect(page.autosave.state.theirs?.comment).toBe("theirs");
  });

  test("a stale save loses neither answer and goes on from the choice", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("mine"));
    await page.pass(SAVE_DELAY_MS);
    await page.answer(0, { kind: "stale", current: { ...withComment("theirs"), revision: 5 } });

    expect(page.phase()).toBe("conflict");
    expect(readDraft(page.storage, key)?.content.comment).toBe("mine");
    void page.autosave.resolve(withComment("both"));
    await page.settle();
    await page.accept(1, 6);

    expect(page.calls[1]).toMatchObject({ content: { comment: "both" }, revision: 5 });
    expect(page.phase()).toBe("saved");
  });

  test("choosing theirs needs no save", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("mine"));
    await page.pass(SAVE_DELAY_MS);
    await page.answer(0, { kind: "stale", current: { ...withComment("theirs"), revision: 5 } });

    await page.autosave.resolve(withComment("theirs"));

    expect(page.calls).toHaveLength(1);
    expect(page.phase()).toBe("saved");
    expect(readDraft(page.storage, key)).toBeNull();
  });

  test("a save that is stale only by its revision goes through without a question", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("mine"));
    await page.pass(SAVE_DELAY_MS);

    await page.answer(0, { kind: "stale", current: { ...empty, revision: 4 } });
    await page.accept(1, 5);

    expect(page.calls[1]).toMatchObject({ content: { comment: "mine" }, revision: 4 });
    expect(page.phase()).toBe("saved");
  });

  test("takes over what somebody else saved where nothing is unsaved, and asks where something is", () => {
    const untouched = givenPage();
    untouched.autosave.notice({ ...withComment("theirs"), revision: 2 });
    const touched = givenPage();
    touched.autosave.edit(withComment("mine"));
    touched.autosave.notice({ ...withComment("theirs"), revision: 2 });

    expect(untouched.autosave.state.content.comment).toBe("theirs");
    expect(untouched.phase()).toBe("saved");
    expect(touched.phase()).toBe("conflict");
  });

  test("saves the content before another write, which states the revision that came of it", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("a"));
    const stated: number[] = [];

    const write = page.autosave.write(async (revision) => {
      stated.push(revision);
      return { ...withComment("a"), revision: revision + 1 };
    });
    await page.settle();
    expect(stated).toEqual([]);
    await page.accept(0, 2);
    await write;

    expect(stated).toEqual([2]);
    expect(page.autosave.state.revision).toBe(3);
  });

  test("does not start another write while the content is not saved", async () => {
    const page = givenPage();
    page.autosave.edit(withComment("a"));
    let isWritten = false;

    const write = page.autosave.write(async () => {
      isWritten = true;
      return first;
    });
    await page.settle();
    await page.answer(0, { kind: "refused", problem: { code: "forbidden" } });

    expect(await write).toBeNull();
    expect(isWritten).toBe(false);
  });

  test("goes on after another write has failed", async () => {
    const page = givenPage();

    await expect(page.autosave.write(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    page.autosave.edit(withComment("a"));
    void page.autosave.flush();
    await page.settle();
    await page.accept(0, 2);

    expect(page.phase()).toBe("saved");
  });

  test("says that leaving loses something only where the browser would not keep it", () => {
    const kept = givenPage();
    const refused = givenPage({
      storage: {
        ...memoryStorage(),
        setItem: () => {
          throw new Error("full");
        },
      },
    });

    kept.autosave.edit(withComment("a"));
    refused.autosave.edit(withComment("a"));

    expect([kept.autosave.isSafe, refused.autosave.isSafe]).toEqual([true, false]);
  });
});
