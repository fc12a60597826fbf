import { expect, it } from "vitest";
import { findBrokenLinks } from "./find-broken-links.ts";

const files: Record<string, string> = {
  "docs/tour.md": "# Tour\n\n```\nnpm ci\n```\n\n## Where to look, and why\n\n```\n# no heading\n```\n",
  "apps/server/src/app.ts": "",
};

function faultsOf(text: string): string[] {
  const all: Record<string, string> = { ...files, "docs/page.md": text };
  return findBrokenLinks("docs/page.md", {
    read: (path) => all[path] ?? null,
    has: (path) => Object.keys(all).some((file) => file === path || file.startsWith(`${path}/`)),
    scripts: new Set(["check"]),
  });
}

it("finds nothing where everything named is there", () => {
  const text = [
    "## Own heading",
    "[tour](tour.md) [heading](tour.md#where-to-look-and-why) [own](#own-heading) [code](../apps/server/src/app.ts)",
    "![picture](../apps/server) [outside](https://example.org/gone) `apps/server/src/` `npm run check`",
    "```\n[not](a-link.md)\n```",
    "`[nor](this.md)`",
  ].join("\n\n");

  expect(faultsOf(text)).toEqual([]);
});

it.each([
  ["[gone](gone.md)", "docs/page.md links to gone.md, which does not exist."],
  ["[up](../../tour.md)", "docs/page.md links to ../../tour.md, which does not exist."],
  ["[heading](tour.md#where)", "docs/page.md links to tour.md#where, but docs/tour.md has no such heading."],
  ["`apps/server/src/old.ts`", "docs/page.md names apps/server/src/old.ts, which does not exist."],
  ["```\nnpm run chekc\n```", "docs/page.md names npm run chekc, which does not exist."],
])("finds what does not exist: %s", (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});
