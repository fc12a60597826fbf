// npm run infra:synth: writes the templates of both presets below cdk.out, without asking AWS anything.
import { rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildApp } from "./build-app.ts";
import { ConfigError, readConfig } from "./config.ts";
import { findRisks } from "./find-risks.ts";

const presets = ["instances", "fargate"] as const;

const { values } = parseArgs({
  options: { config: { type: "string" }, name: { type: "string" }, size: { type: "string" } },
});
const file = resolve(
  process.env["INIT_CWD"] ?? ".",
  values.config ?? join(import.meta.dirname, "aquamark.example.yaml"),
);
try {
  for (const web of presets) {
    const config = readConfig(file, { ...values, web });
    const outdir = join(import.meta.dirname, "cdk.out", web);
    rmSync(outdir, { recursive: true, force: true });
    const app = buildApp(config, { outdir });
    const { stacks } = app.synth();
    const { risks } = findRisks(app, config.name);
    for (const { rule, where, words } of risks) console.error(`${where}: ${rule}: ${words}`);
    if (risks.length > 0) process.exitCode = 1;
    const names = stacks.map(({ stackName }) => stackName).join(", ");
    console.log(`${relative(".", outdir)}: ${names}`);
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
