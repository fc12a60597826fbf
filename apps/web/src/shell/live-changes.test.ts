import { afterEach, describe, expect, it, vi } from "vitest";
import { createPace, isTouchedBy } from "./live-changes.ts";

describe("what a live change refetches", () => {
  it("is the thing itself, with everything kept below it", () => {
    const change = { kind: "program", id: "p1" };

    expect(isTouchedBy(["program", "p1"], change)).toBe(true);
    expect(isTouchedBy(["program", "p1", "survey", "s1"], change)).toBe(true);
    expect(isTouchedBy(["program", "p2"], change)).toBe(false);
  });

  it("is every list of its kind, and no list of another", () => {
    const change = { kind: "organisation", id: "o1" };

    expect(isTouchedBy(["organisation", "list", "page", { q: "tarn" }], change)).toBe(true);
    expect(isTouchedBy(["user", "list", "page", {}], change)).toBe(false);
  });

  it("is what belongs to the scope of a thing without an id of its own", () => {
    const change = { kind: "response", id: "m1", scopeId: "submission1" };

    expect(isTouchedBy(["submission", "submission1", "category", "c1"], change)).toBe(true);
    expect(isTouchedBy(["submission", "submission2", "category", "c1"], change)).toBe(false);
  });

  it("is of a recalculation's progress that progress alone", () => {
    const change = { kind: "recalculation", id: "s1", scopeId: "p1" };

    expect(isTouchedBy(["recalculation", "p1", "s1"], change)).toBe(true);
    expect(isTouchedBy(["recalculation", "p1", "s2"], change)).toBe(false);
    expect(isTouchedBy(["program", "p1", "survey", "s1"], change)).toBe(false);
    expect(isTouchedBy(["home"], change)).toBe(false);
  });

  it("is always what waits on the home page", () => {
    expect(isTouchedBy(["home"], { kind: "job", id: "j1" })).toBe(true);
  });

  it("is always a timeline, which all but a job's progress may be in", () => {
    expect(isTouchedBy(["timeline", {}], { kind: "measure", id: "m1" })).toBe(true);
    expect(isTouchedBy(["timeline", {}], { kind: "subscription", id: "s1" })).toBe(true);
    expect(isTouchedBy(["timeline", {}], { kind: "job", id: "j1" })).toBe(false);
  });
});

describe("the pace of what nearly every change touches", () => {
  afterEach(() => vi.useRealTimers());

  it("is at once for the first, and together for all that come soon after", () => {
    vi.useFakeTimers();
    const seen: number[][] = [];
    const pace = createPace<number>(5_000, (items) => seen.push(items));

    pace.push([1]);
    pace.push([2]);
    vi.advanceTimersByTime(4_000);
    pace.push([3]);
    expect(seen).toEqual([[1]]);
    vi.advanceTimersByTime(1_000);
    expect(seen).toEqual([[1], [2, 3]]);

    // Nothing came for a while: the next is at once again.
    vi.advanceTimersByTime(5_000);
    pace.push([4]);
    expect(seen).toEqual([[1], [2, 3], [4]]);
    pace.push([5]);
    pace.stop();
    vi.advanceTimersByTime(10_000);
    expect(seen).toEqual([[1], [2, 3], [4]]);
  });
});
