import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lastingStacks, stackName } from "./names.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/operate/aws.md"), "utf8");

/** The printed lines of a section. */
function linesOf(heading: string): string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...section.matchAll(/^```\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) =>
    block.trim().split("\n"),
  );
}

test("an upgrade begins with the code of its version", () => {
  const lines = linesOf("Upgrade");

  const checkout = lines.findIndex((line) => / git checkout v\S+ && npm ci\b/.test(line));
  const upgrade = lines.findIndex((line) => line.startsWith("npm run infra:upgrade -- "));
  expect(checkout).toBeGreaterThan(-1);
  expect(upgrade).toBeGreaterThan(checkout);
  const [, version = "none"] = /git checkout (\S+)/.exec(lines[checkout] ?? "") ?? [];
  expect(lines[upgrade]).toContain(` ${version} `);
});

test.each(["First deployment", "Upgrade"])(
  "%s deploys all stacks that last, of what was just made",
  (heading) => {
    const lines = linesOf(heading);

    const made = lines.findIndex((line) => line.startsWith("npm run infra:synth -- --config aquamark.yaml"));
    expect(made).toBeGreaterThan(-1);
    expect(lines[made + 1]).toBe(
      `npm run infra:cdk -- deploy --app infra/aws/cdk.out/instances ${lastingStacks.map((stack) => stackName("aquamark", stack)).join(" ")}`,
    );
  },
);
