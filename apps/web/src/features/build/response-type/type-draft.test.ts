import type { ResponseTypeContent } from "@aquamark/program-content";
import { sameValue } from "@aquamark/program-content";
import { describe, expect, test } from "vitest";
import {
  contentOfType,
  draftOfType,
  hasSavedGroups,
  movePart,
  newType,
  nextKey,
  nextVariable,
  removedAnswers,
  withoutGroup,
} from "./type-draft.ts";
import { faultsOfType, freeName } from "./type-faults.ts";
import { requiredNames } from "./type-names.ts";

const words = { no: "No", yes: "Yes" };

function givenType(): ResponseTypeContent {
  const options = [
    { key: "none", score: 0, name: "None" },
    { key: "all", score: 1, name: "All", if: "cap >= 5" },
  ];
  return {
    id: "t",
    key: null,
    name: "Maturity",
    formula: "(dev + doc / 100) / 2",
    parts: [
      { type: "multipleChoice", key: "dev", id: "dev", name: "Development", subMeasure: 1, options },
      { type: "numerical", key: "doc", id: "doc", lower: "0", upper: "100", subMeasure: 2 },
      { type: "multipleChoice", key: "p3", id: null, subMeasure: 1, options },
    ],
  };
}

describe("a response type's draft", () => {
  test("gives the type back as it is saved", () => {
    const { key: _key, ...saved } = givenType();

    expect(sameValue(contentOfType(draftOfType(givenType())), saved)).toBe(true);
  });

  test("numbers the groups by their order, and takes a group's parts away with it", () => {
    const draft = draftOfType(givenType());

    const swapped = contentOfType({ ...draft, groups: draft.groups.toReversed() });
    const without = contentOfType(withoutGroup(draft, "g1"));

    expect(swapped.parts.map(({ subMeasure }) => subMeasure)).toEqual([2, 1, 2]);
    expect(without.parts.map(({ key, subMeasure }) => [key, subMeasure])).toEqual([["doc", 1]]);
    expect(hasSavedGroups(draft, 2)).toBe(true);
    expect(hasSavedGroups({ ...draft, groups: draft.groups.toReversed() }, 2)).toBe(false);
    expect(hasSavedGroups(withoutGroup(draft, "g2"), 2)).toBe(false);
  });

  test("moves a part among those of its own group", () => {
    const { parts } = draftOfType(givenType());

    expect(movePart(parts, "p3", -1).map(({ key }) => key)).toEqual(["p3", "dev", "doc"]);
    expect(movePart(parts, "doc", -1).map(({ key }) => key)).toEqual(["dev", "doc", "p3"]);
  });

  test("counts what is removed of what could be answered", () => {
    const draft = draftOfType(givenType());
    const [dev, doc] = draft.parts;
    if (dev === undefined || doc === undefined) throw new Error("The type has two parts and more.");
    const fewer = { ...dev, options: dev.options.slice(1) };

    expect(removedAnswers(givenType(), draft)).toEqual({ parts: 0, options: 0 });
    expect(
      removedAnswers(givenType(), { ...draft, parts: [fewer, { ...doc, type: "multipleChoice" }] }),
    ).toEqual({
      parts: 2,
      options: 1,
    });
  });

  test("needs the names that its parts do not declare", () => {
    expect(requiredNames(draftOfType(givenType()))).toEqual(["cap"]);
  });

  test("starts as what can be saved at once", () => {
    for (const kind of ["multipleChoice", "numerical", "comment"] as const) {
      expect([...faultsOfType(newType("t", kind, "New", words), [])]).toEqual([]);
    }
  });
});

describe("new keys and names", () => {
  test("follow the highest that there is or was, and never one of them", () => {
    expect(nextKey("p", ["p1", "p3", "dev"], "")).toBe("p4");
    expect(nextKey("o", ["o2-ab1", "o10x"], "")).toBe("o3");
    expect(nextKey("o", [], "ab1")).toBe("o1-ab1");
    expect(nextVariable(new Set(["a", "b"]))).toBe("c");
    expect(nextVariable(new Set("abcdefghijklmnopqrstuvwxyz"))).toBe("a1");
    expect(freeName("Yes or no (copy)", ["yes or no (COPY)", "Yes or no (copy) (2)"])).toBe(
      "Yes or no (copy) (3)",
    );
  });
});

describe("the faults of a draft", () => {
  test("stand at their fields", () => {
    const draft = draftOfType(givenType());
    const [dev, doc] = draft.parts;
    if (dev === undefined || doc === undefined) throw new Error("The type has two parts and more.");
    const broken = {
      ...draft,
      name: " ",
      groups: [...draft.groups, { id: "n3", origin: null }],
      parts: [
        {
          ...dev,
          options: dev.options.map((option) => ({
            ...option,
            score: option.key === "none" ? null : 1,
            if: "1 +",
          })),
        },
        { ...doc, id: "dev" },
      ],
    };

    const faults = faultsOfType(broken, ["Other"]);

    expect([...faults.keys()].sort()).toEqual([
      "groups.2",
      "name",
      "parts.0.options.0.if",
      "parts.0.options.0.score",
      "parts.0.options.1.if",
      "parts.1.id",
    ]);
    expect(faultsOfType(draft, ["maturity "]).get("name")).toEqual({ kind: "name_taken" });
  });
});
