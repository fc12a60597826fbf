import type { ActivityItem } from "@aquamark/api-client";
import { describe, expect, it } from "vitest";
import { deedsOf, groupActivity, newSince } from "./group-activity.ts";

const [dana, lee, kim] = ["Dana Reed", "Lee Park", "Kim Moss"].map((name) => ({ id: name, name })) as [
  ActivityItem["actor"],
  ActivityItem["actor"],
  ActivityItem["actor"],
];
let count = 0;

function item(
  change: Partial<ActivityItem> & { at: string; on?: string; kind?: ActivityItem["entity"]["kind"] },
) {
  const { at, on = "1", kind = "survey", ...rest } = change;
  count += 1;
  return {
    id: `${count}`,
    occurredAt: at,
    class: "program",
    verbs: ["update"],
    state: null,
    entity: { kind, id: on, scopeId: null, title: `Title ${on}`, isGone: false },
    actor: dana,
    actingAs: null,
    program: null,
    surveyId: null,
    organisation: null,
    submission: null,
    post: null,
    ...rest,
  } satisfies ActivityItem as ActivityItem;
}

const dayOf = (instant: string) => instant.slice(0, 10);
const submission = { id: "s", title: "Harbour Water 2026", isGone: false };

describe("the timeline", () => {
  it("is grouped by day and by object, the latest change first", () => {
    const days = groupActivity(
      [
        item({ at: "2026-11-29T12:00", on: "1" }),
        item({ at: "2026-11-29T11:00", on: "2" }),
        item({ at: "2026-11-29T10:00", on: "1", actor: lee }),
        item({ at: "2026-11-28T10:00", on: "1" }),
      ],
      dayOf,
    );

    expect(days.map(({ day, entries }) => [day, entries.map(({ key }) => key)])).toEqual([
      ["2026-11-29", ["survey 1 null", "survey 2 null"]],
      ["2026-11-28", ["survey 1 null"]],
    ]);
  });

  it("keeps apart what has one id in another scope, or is of another kind", () => {
    const at = "2026-11-29T12:00";
    const entity = { kind: "survey", id: "1", title: "A", isGone: false } as const;
    const [day] = groupActivity(
      [
        item({ at, entity: { ...entity, scopeId: "a" } }),
        item({ at, entity: { ...entity, scopeId: "b" } }),
        item({ at, entity: { ...entity, kind: "measure", scopeId: "a" } }),
      ],
      dayOf,
    );

    expect(day?.entries).toHaveLength(3);
  });

  it("tells answers and ratings below their submission", () => {
    const at = "2026-11-29T12:00";
    const [day] = groupActivity(
      [
        item({ at, kind: "category", on: "c", submission }),
        item({ at, kind: "response", on: "m1", submission }),
        item({ at, kind: "submission", on: "s", submission, verbs: ["state"] }),
        item({ at, kind: "response", on: "m1", submission, actor: lee }),
        item({ at, kind: "response", on: "m2", submission }),
      ],
      dayOf,
    );

    expect(day?.entries).toMatchObject([
      {
        shape: "submission",
        submission,
        itself: { kind: "submission", deeds: [{ verb: "state" }] },
        answers: [{ kind: "response" }, { kind: "response" }, { kind: "rating" }],
      },
    ]);
  });

  it("does not nest the history of one submission in that submission", () => {
    const at = "2026-11-29T12:00";
    const [day] = groupActivity(
      [
        item({ at, kind: "response", on: "m1", submission }),
        item({ at, kind: "submission", on: "s", submission }),
      ],
      dayOf,
      { isOfOneSubmission: true },
    );

    expect(day?.entries.map(({ shape }) => shape)).toEqual(["thing", "thing"]);
  });
});

describe("what was done", () => {
  const at = "2026-11-29T12:00";

  it("is told once for each verb with everybody who did it, in the order in which it began", () => {
    const deeds = deedsOf([
      item({ at, verbs: ["update"], actor: kim }),
      item({ at, verbs: ["relation", "update"], actor: lee }),
      item({ at, verbs: ["update"], actor: lee }),
      item({ at, verbs: ["create"], actor: dana }),
    ]);

    expect(deeds.map(({ verb, doers }) => [verb, doers.map(({ name }) => name)])).toEqual([
      ["create", ["Dana Reed"]],
      ["update", ["Kim Moss", "Lee Park"]],
      ["relation", ["Lee Park"]],
    ]);
  });

  it("tells each state by itself that something was brought to", () => {
    const deeds = deedsOf([
      item({ at, verbs: ["state"], state: "approved", actor: kim }),
      item({ at, verbs: ["update", "state"], state: "final", actor: lee }),
      item({ at, verbs: ["state"], state: "final", actor: dana }),
    ]);

    expect(deeds.map(({ verb, state, doers }) => [verb, state, doers.map(({ name }) => name)])).toEqual([
      ["state", "final", ["Lee Park", "Dana Reed"]],
      ["update", null, ["Lee Park"]],
      ["state", "approved", ["Kim Moss"]],
    ]);
  });

  it("leaves out that who made something also worked on it", () => {
    const deeds = deedsOf([item({ at, verbs: ["create", "update", "delete"] })]);

    expect(deeds.map(({ verb }) => verb)).toEqual(["create", "delete"]);
  });

  it("names whom somebody acted as, apart from what they did as themselves", () => {
    const [deed] = deedsOf([item({ at, actingAs: lee }), item({ at })]);

    expect(deed?.doers).toEqual([
      { id: dana.id, name: "Dana Reed", actingAs: "Lee Park" },
      { id: dana.id, name: "Dana Reed", actingAs: null },
    ]);
  });
});

it("what is new is what happened since, with merged changes that moved, and nothing that was deleted or is older", () => {
  const [one, two] = [item({ at: "2026-11-29T12:00" }), item({ at: "2026-11-29T11:00" })];

  expect(newSince([two], [one, two])).toBe(1);
  expect(newSince([one, two], [{ ...two, occurredAt: "2026-11-29T13:00" }, one])).toBe(1);
  expect(newSince([one], [two])).toBe(0);
  expect(newSince([], [one, two])).toBe(2);
});
