import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { programDir } from "../../platform/config.ts";
import { jobKinds } from "../register-jobs.ts";
import { reasons, runbookAnchor } from "./reasons.ts";

const runbook = readFileSync(join(programDir, "docs/operate/runbook.md"), "utf8");

/** The text of each section by the anchor of its heading. */
const sections = new Map(
  runbook.split(/^#{2,3} /m).map((section) => {
    const end = section.indexOf("\n");
    return [runbookAnchor(section.slice(0, end)), section.slice(end)];
  }),
);

test.each(Object.entries(reasons))(
  "the runbook says of %s what it means, where to look and how to mend it",
  (_, { title }) => {
    const section = sections.get(runbookAnchor(title)) ?? "";

    for (const part of ["**Means**", "**People notice**", "**Look**", "**Mend**", "**Prevent**"])
      expect(section, title).toContain(part);
  },
);

test("the runbook says of each kind of background work what its failure means", () => {
  const section = sections.get("a-kind-of-work-has-failed") ?? "";

  for (const { kind } of jobKinds) expect(section, kind).toContain(`| \`${kind.split(".")[0]}.…\` |`);
});

test("no two reasons share a section", () => {
  const titles = Object.values(reasons).map(({ title }) => title);

  expect(new Set(titles.map(runbookAnchor)).size).toBe(titles.length);
});
