// npm run test:journeys: the browser journeys in two halves side by side, each with a product of its own, since what a
// journey changes the next one finds. With arguments, which go to Playwright, or against a product that runs already
// (AQUAMARK_E2E_URL), they are one run.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findChromium } from "../e2e/support/chromium.ts";
import { programDir } from "./generated-file.ts";

const playwright = join(programDir, "node_modules", "@playwright", "test", "cli.js");
const config = join(programDir, "e2e", "playwright.config.ts");
const halves = 2;

/** Answers whether all passed. */
function run(args: string[], prefix: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [playwright, "test", "--config", config, ...args], {
      cwd: programDir,
      stdio: prefix === "" ? "inherit" : ["ignore", "pipe", "pipe"],
    });
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on("line", (line) => console.log(`${prefix}${line}`));
    child.once("close", (code) => resolve(code === 0));
  });
}

// Unpacked once, and not by both at the same time.
await findChromium();
const args = process.argv.slice(2);
const outcomes =
  args.length > 0 || process.env.AQUAMARK_E2E_URL
    ? [await run(args, "")]
    : await Promise.all(
        Array.from({ length: halves }, (_, index) => {
          const half = `${index + 1}`;
          return run([`--shard=${half}/${halves}`, "--output", join("test-results", half)], `${half} │ `);
        }),
      );
if (!outcomes.every(Boolean)) process.exit(1);
