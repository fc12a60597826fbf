import { parse } from "yaml";
import { configPath, stackName } from "../names.ts";
import { UpgradeFault } from "./fault.ts";
import { awaitHealthyWeb } from "./fleet.ts";
import { restart } from "./restart.ts";
import { outputOf } from "./stacks.ts";
import { explained, goOnWith, openRun, targetGroupOutput, type UpgradeRun } from "./upgrade.ts";

const sections = ["Parameters", "Mappings", "Conditions", "Rules", "Resources", "Outputs"] as const;
type Template = Partial<Record<(typeof sections)[number], Record<string, unknown>>>;

/**
 * Brings the data stack and the serving colour to the present configuration, and starts its processes anew.
 *
 * Tasks name each setting that they are given, so at every moment all that a colour names must be there: what is new
 * comes first, then the colour, and what goes is taken away last. A run that was interrupted is begun again.
 */
export async function configure(run: UpgradeRun): Promise<void> {
  const { config, clients, patience, say } = run;
  const { stacks, readState, sizeLike } = openRun(run);
  const { active, edge, change, stacks: colours } = await readState();
  const serving = colours[active];
  if (serving === null)
    throw new UpgradeFault("No version runs yet. The first one brings its configuration along.");
  if (change !== null && !change.isDone)
    throw new UpgradeFault(
      `The ${change.by} to ${change.to.version} is not finished. ${goOnWith(change)} first.`,
    );

  const data = stackName(config.name, "data");
  const former = parse(await stacks.templateOf(data)) as Template;
  const wanted = JSON.parse(run.templateOf(data)) as Template;
  const before = settingsOf(former, config.name);
  const after = settingsOf(wanted, config.name);
  const added = after.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !after.includes(name));
  if (added.length > 0) say(`new settings: ${added.join(", ")}`);
  if (removed.length > 0) say(`settings that go: ${removed.join(", ")}`);

  const colour = await (async () => {
    say(`bringing ${data} to the configuration, and taking nothing away yet`);
    await stacks.change(data, JSON.stringify(withFormer(wanted, former)), {});
    say(`bringing ${serving.name} to the configuration`);
    return stacks.change(serving.name, run.templateOf(serving.name), await sizeLike(serving));
  })().catch((error: unknown) => {
    throw explained(
      error,
      "No setting was taken away, so what runs goes on. Once the cause is mended, the same command goes on.",
    );
  });
  say(`taking away what ${data} no longer needs`);
  await stacks.change(data, JSON.stringify(wanted), {});

  await restart(clients, colour, patience, say);
  if (colour.parameters["Runs"] !== "nothing") {
    const group = outputOf(edge, targetGroupOutput[active]);
    const targets = await awaitHealthyWeb(clients, colour, group, patience, say);
    say(`${targets.length} web processes are healthy`);
  }
  say("done: the configuration holds");
}

/** A template with all that the former one has besides. */
function withFormer(template: Template, former: Template): Template {
  const whole = { ...template };
  for (const section of sections) {
    const own = template[section] ?? {};
    const rest = Object.entries(former[section] ?? {}).filter(([id]) => !(id in own));
    if (rest.length > 0) whole[section] = { ...own, ...Object.fromEntries(rest) };
  }
  return whole;
}

/** The variables whose values a data stack writes as plain text. */
function settingsOf({ Resources }: Template, name: string): string[] {
  const resources = Object.values((Resources ?? {}) as Record<string, { Properties?: { Name?: unknown } }>);
  const start = `${configPath(name)}/`;
  return resources
    .map(({ Properties }) => String(Properties?.Name))
    .filter((path) => path.startsWith(start))
    .map((path) => path.slice(start.length))
    .sort();
}
