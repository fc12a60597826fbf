import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ReasonCode, Trouble } from "./reasons.ts";
import { severityOf } from "./reasons.ts";
import { calmMs, type Look, type Notice, type Sighting, takeStep, WatchState } from "./watch-state.ts";

const minute = 60_000;
const start = Date.UTC(2026, 0, 5, 8);
const rules = { patience: 2 };

function trouble(reason: ReasonCode): Trouble {
  return { reason, detail: "as seen" };
}

function process(id: string, startedAt: number, more: Partial<Sighting> = {}): Sighting {
  return { id, startedAt, version: "1.0.0", restarts: null, made: null, ...more };
}

/** What is seen minute by minute, and the mails that follow, as `minute: kind reason`. */
function watch(looks: readonly (ReasonCode | null | Sighting[])[], at = start): string[] {
  return follow(
    looks.map((seen, index) => ({
      at: at + index * minute,
      trouble: typeof seen === "string" ? trouble(seen) : null,
      processes: Array.isArray(seen) ? seen : [],
    })),
  ).map((notice) => `${(notice.at - at) / minute}: ${notice.kind} ${notice.trouble.reason}`);
}

function follow(looks: readonly Look[]): Notice[] {
  let state: WatchState | null = null;
  const notices: Notice[] = [];
  for (const look of looks) {
    const step = takeStep(state, look, rules);
    // As it is kept between two looks.
    state = WatchState.parse(JSON.parse(JSON.stringify(step.state)));
    if (step.notice !== null) notices.push(step.notice);
  }
  return notices;
}

const down = "databaseDown";
const often = <T>(count: number, seen: T): T[] => Array.from({ length: count }, () => seen);

describe("what is told", () => {
  test.each<[string, (ReasonCode | null)[], string[]]>([
    ["nothing while all is well", often(50, null), []],
    ["nothing of one bad look", [null, down, null, null, null], []],
    ["what went down, after two bad looks", [null, null, down, down, down], ["3: alarm databaseDown"]],
    ["what never came up", [down, down, down], ["1: alarm databaseDown"]],
    [
      "a recovery after a minute without fault",
      [null, down, down, null, null, null],
      ["2: alarm databaseDown", "4: recovered databaseDown"],
    ],
    [
      "no recovery while it comes and goes",
      [down, down, null, down, null, down, null, down],
      ["1: alarm databaseDown"],
    ],
    [
      "reminders after 15, 30, 60 minutes",
      often(130, down),
      [
        "1: alarm databaseDown",
        "16: reminder databaseDown",
        "46: reminder databaseDown",
        "106: reminder databaseDown",
      ],
    ],
    [
      "what is bad every other look",
      [null, down, null, down, null, down, null, down, null, down, null],
      ["9: alarm databaseDown"],
    ],
    [
      "at once where it becomes worse, and nothing where it becomes milder",
      ["slow", "slow", down, down, "slow", "slow", null, null],
      ["1: alarm slow", "3: worse databaseDown", "7: recovered slow"],
    ],
    [
      "one alarm, whatever the reasons",
      ["refused", "noAnswer", "proxyError", "databaseDown"],
      ["1: alarm noAnswer"],
    ],
    [
      "the next alarm after a recovery",
      [down, down, null, null, "refused", "refused"],
      ["1: alarm databaseDown", "3: recovered databaseDown", "5: alarm refused"],
    ],
  ])("%s", (_, looks, expected) => {
    expect(watch(looks)).toEqual(expected);
  });

  test("that it never was well, where that is so", () => {
    const [never, later] = [
      follow([0, 1].map((index) => ({ at: start + index * minute, trouble: trouble(down), processes: [] }))),
      follow(
        [0, 1, 2].map((index) => ({
          at: start + index * minute,
          trouble: index > 0 ? trouble(down) : null,
          processes: [],
        })),
      ),
    ];

    expect(never[0]).toMatchObject({ kind: "alarm", since: start, lastWellAt: null });
    expect(later[0]).toMatchObject({ kind: "alarm", since: start + minute, lastWellAt: start });
  });

  test("nothing ahead of its time after a clock was set back by a day", () => {
    const looks = [0, 1, 2, 3, 4, 5, 6].map((index) => ({
      at: start + index * minute - (index >= 3 ? 24 * 60 * minute : 0),
      trouble: index < 5 ? trouble(down) : null,
      processes: [],
    }));

    expect(follow(looks).map(({ kind }) => kind)).toEqual(["alarm", "recovered"]);
  });
});

describe("restarts", () => {
  const a = (at: number, more: Partial<Sighting> = {}) => [process("a:8000", start + at * minute, more)];
  const b = (at: number, more: Partial<Sighting> = {}) => [process("b:8000", start + at * minute, more)];

  test.each<[string, (Sighting[] | ReasonCode | null)[], string[]]>([
    ["two behind one balancer answer in turn: no alarm", [a(-9), b(-5), a(-9), b(-5), b(-5), a(-9)], []],
    [
      "new ones join and old ones leave: no alarm",
      [a(-9), b(1), [process("c:8000", start + 2 * minute)], b(1)],
      [],
    ],
    [
      "one of several starts again: told at once, recovered after a minute",
      [a(-9), b(-5), a(1.5), b(-5), a(1.5)],
      ["2: alarm restarted", "4: recovered restarted"],
    ],
    [
      "it comes back with another version: an upgrade",
      [a(-9), a(0.5, { version: "1.1.0" }), a(0.5, { version: "1.1.0" })],
      [],
    ],
    [
      "it starts again and again: told once, and that it is worse",
      [a(-1), a(0.5), a(1.5), a(2.5), a(3.5), a(3.5), a(3.5), a(3.5)],
      ["1: alarm restarted", "3: worse keepsRestarting", "6: recovered keepsRestarting"],
    ],
    [
      "it starts with the alarm on: it is not well for a minute yet",
      [down, down, a(1.5), a(2.5), a(2.5), a(2.5)],
      ["1: alarm databaseDown", "5: recovered restarted"],
    ],
    [
      "a container that its engine restarted",
      [a(-9, { restarts: 0, made: "x" }), a(0.5, { restarts: 1, made: "x" })],
      ["1: alarm restarted"],
    ],
    [
      "a container that somebody started again",
      [a(-9, { restarts: 4, made: "x" }), a(0.5, { restarts: 0, made: "x" })],
      [],
    ],
    [
      "a container that was made anew",
      [a(-9, { restarts: 0, made: "x" }), a(0.5, { restarts: 0, made: "y" })],
      [],
    ],
    [
      "a container that is made anew three times in a few minutes",
      [a(-9, { made: "x" }), a(0.5, { made: "y" }), a(1.5, { made: "z" }), a(2.5, { made: "u" })],
      ["3: alarm keepsRestarting"],
    ],
    ["a clock that is set back is no start", [a(-9), a(-10), a(-10)], []],
  ])("%s", (_, looks, expected) => {
    expect(watch(looks)).toEqual(expected);
  });

  test("a crash every five minutes ends as one alarm that stays, not as a mail for each", () => {
    const looks = often(180, null).map((_, index) => a(Math.floor(index / 5) * 5 - 0.5));

    const told = watch(looks);

    expect(told.filter((line) => line.includes("alarm")).length).toBeLessThanOrEqual(4);
    expect(told.length).toBeLessThanOrEqual(14);
    expect(told.at(-1)).toContain("reminder");
  });

  test("different versions side by side are told after half an hour, not during an upgrade", () => {
    const mixed = often(40, null).map((_, index) => (index % 2 === 0 ? a(-9) : b(-5, { version: "2.0.0" })));

    expect(watch(mixed.slice(0, 20))).toEqual([]);
    expect(watch(mixed)).toEqual(["32: alarm wrongVersion"]);
  });
});

const reasonOf = fc.constantFrom<ReasonCode | null>(
  null,
  null,
  null,
  "databaseDown",
  "refused",
  "slow",
  "checkFails",
);
const arbitraryLooks = fc
  .array(
    fc.record({
      afterMs: fc.integer({ min: 50_000, max: 90_000 }),
      reason: reasonOf,
      which: fc.integer({ min: 0, max: 2 }),
      starts: fc.integer({ min: 0, max: 12 }).map((chance) => chance === 0),
    }),
    { maxLength: 200 },
  )
  .map((steps) => {
    let at = start;
    const startedAt = [start - minute, start - 2 * minute, start - 3 * minute];
    return steps.map(({ afterMs, reason, which, starts }): Look => {
      at += afterMs;
      if (starts) startedAt[which] = at - 10_000;
      const answers = reason !== "refused";
      return {
        at,
        trouble: reason === null ? null : trouble(reason),
        processes: answers ? [process(`p${which}`, startedAt[which] ?? 0)] : [],
      };
    });
  });

describe("whatever is seen", () => {
  test("alarm and recovery take turns; reminders and worse come in between, each once for what it tells", () => {
    fc.assert(
      fc.property(arbitraryLooks, (looks) => {
        let open: Notice | null = null;
        for (const notice of follow(looks)) {
          if (notice.kind === "alarm") expect(open).toBe(null);
          else expect(open).not.toBe(null);
          if (notice.kind === "worse")
            expect([open?.severity, notice.severity]).toEqual(["attention", "down"]);
          if (notice.kind === "reminder")
            expect(notice.at - (open?.at ?? 0)).toBeGreaterThanOrEqual(15 * minute);
          open = notice.kind === "recovered" ? null : notice;
        }
      }),
    );
  });

  test("a recovery follows at least a minute in which nothing was wrong and nothing started", () => {
    fc.assert(
      fc.property(arbitraryLooks, (looks) => {
        for (const { kind, at, wellSince } of follow(looks)) {
          if (kind !== "recovered") continue;
          expect(at - (wellSince ?? at)).toBeGreaterThanOrEqual(calmMs);
          const minuteBefore = looks.filter((look) => look.at > at - calmMs && look.at <= at);
          expect(minuteBefore.map((look) => look.trouble)).toEqual(minuteBefore.map(() => null));
        }
      }),
    );
  });

  test("what stays bad is told, and told again, but ever more rarely", () => {
    fc.assert(
      fc.property(arbitraryLooks, fc.integer({ min: 40, max: 400 }), (looks, minutes) => {
        const last = looks.at(-1)?.at ?? start;
        const bad = often(minutes, null).map((_, index) => ({
          at: last + (index + 1) * minute,
          trouble: trouble("databaseDown"),
          processes: [],
        }));

        const notices = follow([...looks, ...bad]);
        const latest = notices.at(-1);
        const later = notices.filter(({ at }) => at > last);

        expect(latest?.kind).not.toBe("recovered");
        expect(latest && severityOf(latest.trouble)).toBe("down");
        expect(later.length).toBeLessThanOrEqual(3 + Math.log2(minutes / 15 + 1) + 1);
      }),
    );
  });

  test("any mix of any number of healthy processes that come and go is no alarm", () => {
    const healthy = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 600 })));
    fc.assert(
      fc.property(healthy, (answers) => {
        let at = start;
        const looks = answers.map(([which, seconds]): Look => {
          at += seconds * 1_000;
          return { at, trouble: null, processes: [process(`p${which}`, start - which * 7_000)] };
        });

        expect(follow(looks)).toEqual([]);
      }),
    );
  });
});
