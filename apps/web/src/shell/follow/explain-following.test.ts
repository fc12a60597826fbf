import type { FollowedKind, SubscriptionLevel } from "@aquamark/api-client";
import { expect, test } from "vitest";
import { decidingLevel, explainFollowing } from "./explain-following.ts";

type Said = "on" | "automatic" | "off" | null;

function levelOf(kind: FollowedKind, said: Said, title: string | null = kind): SubscriptionLevel {
  return {
    entity: { kind, id: kind, scopeId: null, title },
    surveyId: null,
    subscription:
      said === null
        ? null
        : { id: kind, isOn: said !== "off", origin: said === "automatic" ? "automatic" : "chosen" },
  };
}

const kinds = ["program", "survey", "category", "measure"] as const;
const levelsOf = (...said: Said[]) => said.map((each, index) => levelOf(kinds[index] ?? "measure", each));

test.each<[string, Said[], string[]]>([
  ["nothing was said", [null, null, null, null], []],
  ["the root alone", ["on", null, null, null], ["first on program"]],
  ["itself alone", [null, null, null, "automatic"], ["first automatic measure itself"]],
  [
    "one against the other",
    ["automatic", null, "off", null],
    ["first automatic program", "but off category"],
  ],
  [
    "back and forth",
    ["on", "off", "off", "on"],
    ["first on program", "but off survey", "also off category", "but on measure itself"],
  ],
  ["off from the beginning", ["off", null, null, "on"], ["first off program", "but on measure itself"]],
])("what was said is told from the root down: %s", (_, said, expected) => {
  const told = explainFollowing(levelsOf(...said));

  expect(
    told.map(({ joint, said: each, kind, isItself }) =>
      [joint, each, kind, ...(isItself ? ["itself"] : [])].join(" "),
    ),
  ).toEqual(expected);
});

test("what may not be seen any more is told without its title", () => {
  const told = explainFollowing([levelOf("survey", "off", null), levelOf("measure", null)]);

  expect(told).toMatchObject([{ said: "off", title: null }]);
});

test("the deepest level that says anything decides", () => {
  const levels = levelsOf("on", "off", null, null);

  expect(decidingLevel({ isOn: false, levels })).toBe(levels[1]);
  expect(decidingLevel({ isOn: false, levels: levelsOf(null, null) })).toBe(null);
});
