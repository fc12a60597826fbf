// npm run check: everything that is known without running the program, side by side. The exit status is 1
// when anything is found; what was found is printed below its line.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { styleText } from "node:util";
import { programDir } from "./generated-file.ts";

type Check = { name: string; command: string[] };

const cacheDir = join(programDir, "node_modules", ".cache", "aquamark");
const typedFolders = [
  ".",
  "apps/web",
  "packages/ui",
  "packages/charts",
  "packages/api-client",
  "e2e",
  "infra/aws",
];

// The slow ones first, so that none of them is left alone at the end.
const checks: Check[] = [
  { name: "lint", command: ["oxlint", "--type-aware", "--deny-warnings"] },
  ...typedFolders.map((folder) => ({
    name: `types in ${folder === "." ? "server, packages and scripts" : folder}`,
    command: [
      "tsc",
      "-p",
      folder,
      "--incremental",
      "--tsBuildInfoFile",
      join(cacheDir, `${folder.replace("/", "-")}.tsbuildinfo`),
    ],
  })),
  { name: "drift of openapi.json", command: ["node", "scripts/write-openapi.ts", "--check"] },
  { name: "drift of the generated client", command: ["node", "scripts/check-api-client.ts"] },
  { name: "drift of schema.sql", command: ["node", "scripts/dump-schema.ts", "--check"] },
  { name: "drift of the database types", command: ["node", "scripts/generate-database-types.ts", "--check"] },
  { name: "boundaries", command: ["node", "scripts/check-boundaries.ts"] },
  { name: "unused code", command: ["knip", "--no-progress", "--treat-config-hints-as-errors"] },
  { name: "format", command: ["biome", "check", "--diagnostic-level=info"] },
  { name: "links of the documentation", command: ["node", "scripts/check-links.ts"] },
  { name: "drift of configuration.md", command: ["node", "scripts/write-configuration-table.ts", "--check"] },
  { name: "drift of .env.example", command: ["node", "scripts/write-environment-example.ts", "--check"] },
];

type Outcome = Check & { ok: boolean; output: string; seconds: number };

function run(check: Check): Promise<Outcome> {
  const [program = "", ...args] = check.command;
  const own = join(programDir, "node_modules", ".bin", program);
  const began = performance.now();
  return new Promise((resolve) => {
    let output = "";
    const child = spawn(program === "node" || !existsSync(own) ? process.execPath : own, args, {
      cwd: programDir,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const end = (ok: boolean) =>
      resolve({ ...check, ok, output, seconds: (performance.now() - began) / 1000 });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk) => {
        output += String(chunk);
      });
    }
    child.on("error", (error) => {
      output += error.message;
      end(false);
    });
    child.on("close", (code) => end(code === 0));
  });
}

mkdirSync(cacheDir, { recursive: true });
const began = performance.now();
const waiting = [...checks];
const outcomes: Outcome[] = [];

async function work(): Promise<void> {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
    const outcome = await run(check);
    outcomes.push(outcome);
    const mark = outcome.ok ? styleText("green", "✓") : styleText("red", "✗");
    console.log(`${mark} ${outcome.name} ${styleText("gray", `${outcome.seconds.toFixed(1)} s`)}`);
    if (!outcome.ok) console.log(outcome.output.trimEnd());
  }
}

await Promise.all(Array.from({ length: Math.max(2, availableParallelism()) }, work));
const failed = outcomes.filter(({ ok }) => !ok);
const total = `${((performance.now() - began) / 1000).toFixed(0)} s`;
if (failed.length > 0) {
  console.log(
    `\n${failed.length} of ${checks.length} checks failed in ${total}: ${failed.map(({ name }) => name).join(", ")}.`,
  );
  process.exitCode = 1;
} else {
  console.log(`\nAll ${checks.length} checks passed in ${total}.`);
}
