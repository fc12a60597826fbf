import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draftOfType } from "../response-type/type-draft.ts";
import { measureFields, measureOf } from "./draft-fields.ts";
import { differingFields, mergeFields } from "./draft-merge.ts";
import type { MeasureDraft } from "./measure-draft.ts";

const fields = (values: Record<string, unknown>) => new Map(Object.entries(values));

describe("bringing a draft up to date", () => {
  test("takes over what only others changed, keeps what only the draft changed, and asks about the rest", () => {
    const base = fields({ title: "A", weight: 1, description: "x", formula: "a" });
    const mine = fields({ title: "B", weight: 2, description: "x", formula: "b" });
    const theirs = fields({ title: "C", weight: 1, description: "y", formula: "b" });

    const merged = mergeFields(base, mine, theirs);

    expect(Object.fromEntries(merged.mine)).toEqual({
      title: "B",
      weight: 2,
      description: "y",
      formula: "b",
    });
    expect(merged.conflicts).toEqual(["title"]);
    expect(Object.fromEntries(merged.base)).toEqual({
      title: "A",
      weight: 1,
      description: "y",
      formula: "b",
    });
  });

  test("tells a removed thing from one that was never there", () => {
    const base = fields({ p1: 1, p2: 2 });

    expect([...mergeFields(base, fields({ p1: 1 }), fields({ p1: 1, p2: 2, p3: 3 })).mine.keys()]).toEqual([
      "p1",
      "p3",
    ]);
    expect(mergeFields(base, fields({ p1: 1 }), fields({ p1: 1, p2: 9 })).conflicts).toEqual(["p2"]);
  });

  test("loses nothing: every field is the draft's where the draft changed it, else theirs", () => {
    const some = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(some, some, some, (a, b, c) => {
        const [base, mine, theirs] = [fields(a), fields(b), fields(c)];

        const merged = mergeFields(base, mine, theirs);
        const again = mergeFields(merged.base, merged.mine, theirs);

        const typed = differingFields(base, mine);
        for (const name of ["a", "b", "c", "d"]) {
          const source = typed.includes(name) ? mine : theirs;
          expect(merged.mine.get(name)).toBe(source.get(name));
        }
        expect(again.conflicts.sort()).toEqual(merged.conflicts.sort());
        expect([...again.mine].sort()).toEqual([...merged.mine].sort());
      }),
    );
  });
});

test("a measure's draft is the same after it was taken apart and put together", () => {
  const type = draftOfType({
    id: "t",
    key: null,
    name: "Yes or no",
    formula: null,
    parts: [
      { type: "numerical", key: "p2", id: "b", lower: "0", subMeasure: 1 },
      { type: "numerical", key: "p1", id: "a", lower: "0", subMeasure: 2 },
    ],
  });
  const sub = (id: string) => ({ id, key: null, title: id, description: "", weight: 1 });
  const draft: MeasureDraft = {
    title: "Demand",
    description: "",
    weight: null,
    responseTypeId: "t",
    subMeasures: [sub("z"), sub("y")],
    bindings: { s1: { cap: { measureId: "m0", field: "n" } } },
    types: { t: type },
  };

  expect(measureOf(measureFields(draft))).toEqual(draft);
  expect(
    measureOf(new Map(JSON.parse(JSON.stringify([...measureFields(draft)])) as [string, unknown][])),
  ).toEqual(draft);
});
