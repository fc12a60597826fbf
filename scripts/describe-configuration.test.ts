import { expect, test } from "vitest";
import { describeConfiguration } from "./describe-configuration.ts";
import { readGenerated } from "./generated-file.ts";

test("docs/configuration.md lists the settings as the program has them", () => {
  expect(readGenerated("docs/configuration.md")).toBe(describeConfiguration());
});
