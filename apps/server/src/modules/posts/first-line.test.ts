import { expect, test } from "vitest";
import { firstLineOf } from "./first-line.ts";

test.each([
  ["The round is open.\nPlease answer.", "The round is open."],
  ["\n\n# The **round** is _open_\r\n\nText", "The round is open"],
  ["> - [The guide](https://example.org/a_b_c) says `why`", "The guide says why"],
  ["1. First\n2. Second", "First"],
  ["---\n2026 is a year", "2026 is a year"],
  ["snake_case_name stays, 2 * 3 * 4 too", "snake_case_name stays, 2 * 3 * 4 too"],
  [String.raw`not \*bold\*`, "not *bold*"],
  ["![A picture](x.png) of it", "A picture of it"],
  ["***", "***"],
  ["  👍👍👍  ", "👍👍👍"],
  ["今日は\nsecond", "今日は"],
])("the first line of %j is %j", (markdown, expected) => {
  expect(firstLineOf(markdown)).toBe(expected);
});

test("a long first line is cut between characters", () => {
  const line = firstLineOf(`x${"👍".repeat(200)}`);

  expect([...line]).toHaveLength(120);
  expect(line.endsWith("👍…")).toBe(true);
});
