// Checks who imports whom, and that each rule still finds the violation planted for it.
import { createRequire } from "node:module";
import { join } from "node:path";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { programDir } from "./generated-file.ts";

type Configuration = {
  forbidden: (IForbiddenRuleType & { name: string })[];
  options: Record<string, unknown>;
};

const configuration = createRequire(import.meta.url)("../.dependency-cruiser.cjs") as Configuration;
const fixtureDir = join(programDir, "scripts", "boundary-fixture");
// Far fewer would mean that files are no longer read, as happens under a TypeScript without an API.
const modulesMin = 200;

async function findViolations(baseDir: string, folders: string[]): Promise<ICruiseResult["summary"]> {
  const { forbidden, options } = configuration;
  const { tsConfig: _file, ...rest } = options;
  const { output } = await cruise(
    folders,
    { ...rest, baseDir, validate: true, ruleSet: { forbidden } },
    {},
    { tsConfig: extractTSConfig(join(programDir, "tsconfig.json")) },
  );
  if (typeof output === "string") throw new Error("The cruise answered text instead of its findings.");
  return output.summary;
}

const planted = await findViolations(fixtureDir, ["apps", "packages", "demo", "infra"]);
const found = new Set(planted.violations.map(({ rule }) => rule.name));
const blind = configuration.forbidden.map(({ name }) => name).filter((name) => !found.has(name));
for (const name of blind) console.error(`The rule ${name} does not find the violation planted for it.`);

const folders = ["apps", "packages", "demo", "bench", "bin", "e2e", "infra", "scripts"];
const { violations, totalCruised } = await findViolations(programDir, folders);
const real = violations.filter(({ from }) => !from.startsWith("scripts/boundary-fixture/"));
for (const { rule, from, to, cycle } of real) {
  const path = cycle ? cycle.map((step) => (typeof step === "string" ? step : step.name)).join(" → ") : to;
  console.error(`${rule.name}: ${from} → ${path}`);
}
if (totalCruised < modulesMin) console.error(`Only ${totalCruised} modules were read: the check is blind.`);
if (real.length > 0 || blind.length > 0 || totalCruised < modulesMin) process.exitCode = 1;
else console.log(`${totalCruised} modules keep ${configuration.forbidden.length} rules.`);
