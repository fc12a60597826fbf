import type { InstallationConfig } from "../config.ts";
import { type Colour, stackName, webPort } from "../names.ts";
import type { AwsClients } from "./aws-clients.ts";
import { UpgradeFault } from "./fault.ts";
import {
  awaitHealthyWeb,
  awaitNoWorkers,
  awaitWorkers,
  runMigration,
  type Target,
  tasksOf,
  wantedWeb,
} from "./fleet.ts";
import type { Patience } from "./poll.ts";
import { type Carry, openForward } from "./port-forward.ts";
import {
  bake,
  type Change,
  findBaked,
  findDigest,
  type Release,
  readChange,
  releaseOf,
  writeChange,
} from "./release.ts";
import { smoke } from "./smoke.ts";
import { openStacks, outputOf, type Stack } from "./stacks.ts";
import { verifyOutcome } from "./verify-outcome.ts";

export type UpgradeRun = {
  config: Pick<InstallationConfig, "name" | "web" | "host">;
  clients: AwsClients;
  patience: Patience;
  /** Tells each step; whoever prints it adds the time. */
  say: (sentence: string) => void;
  /** The synthesised template of a stack, by the stack's name. */
  templateOf: (stack: string) => string;
  /** Builds a version and sends it to the repository; refuses what was not committed. */
  push: (version: string, repositoryUri: string) => Promise<void>;
  /** Whose sign-in is tried before people are sent to a new version; null only before anybody has an account. */
  account: { email: string; password: string } | null;
  /** What carries a port forward. */
  carry: Carry;
};

/** What is known of an installation before anything changes. */
type State = { edge: Stack; active: Colour; stacks: Record<Colour, Stack | null>; change: Change | null };

const other = (colour: Colour): Colour => (colour === "blue" ? "green" : "blue");
export const targetGroupOutput = { blue: "BlueTargetGroupArn", green: "GreenTargetGroupArn" };
const changeParameter = (name: string) => `/aquamark/${name}/change`;

/**
 * Brings an installation to a version. A run that was interrupted is begun again with the same version: each step
 * looks at AWS for what is done already.
 */
export async function upgrade(run: UpgradeRun, version: string): Promise<void> {
  const { config, clients } = run;
  const opened = openRun(run);
  const state = await opened.readState();
  const repositoryUri = outputOf(await opened.stacks.get(stackName(config.name, "data")), "RepositoryUri");

  if (version.endsWith("-dirty"))
    throw new UpgradeFault(`${version} holds changes that were never committed.`);
  requireAccount(run, state);
  const { change } = state;
  const isUnfinished = change !== null && !change.isDone;
  if (isUnfinished && change.to.version !== version && state.active === change.colour && !isFirst(state))
    throw new UpgradeFault(
      `The ${change.by === "upgrade" ? "upgrade" : "roll-back"} to ${change.to.version} is not finished. ${goOnWith(change)} first, or go back by npm run infra:rollback.`,
    );

  const digest = await resolveDigest(run, repositoryUri, version);
  let to: Release = { version, image: `${repositoryUri}@${digest}`, baked: null };
  run.say(`version ${version} is ${to.image}`);
  if (config.web === "instances") {
    const found = await findBaked(clients, to.image);
    const builderStack = stackName(config.name, "builder");
    const builder = () => ({ stack: builderStack, template: run.templateOf(builderStack) });
    if (found === null) run.say("baking a machine image of it");
    const baked = found ?? (await bake(clients, opened.stacks, builder(), to, run.patience, run.say));
    run.say(`the machine image is ${baked.name}, ${baked.id}`);
    to = { ...to, baked };
  }

  const resumes = isUnfinished && change.by === "upgrade" && change.to.image === to.image;
  const from = resumes ? change.from : isFirst(state) ? null : releaseOf(state.stacks[state.active]);
  await opened.changeTo({ by: "upgrade", from, to }, state);
}

/** Goes back to what ran before the last upgrade, or goes on with a roll-back that was interrupted. */
export async function rollBack(run: UpgradeRun): Promise<void> {
  const opened = openRun(run);
  const state = await opened.readState();
  const { change } = state;
  if (change === null) throw new UpgradeFault("Nothing was upgraded yet, so there is nothing to go back to.");
  if (change.by === "rollback" && change.isDone)
    throw new UpgradeFault(
      `The last change was the roll-back to ${change.to.version}. Another version is reached by npm run infra:upgrade -- VERSION.`,
    );
  requireAccount(run, state);
  if (change.by === "rollback") return opened.changeTo(change, state);
  if (change.from === null)
    throw new UpgradeFault(`${change.to.version} is the first version of this installation.`);
  await opened.changeTo({ by: "rollback", from: change.to, to: change.from }, state);
}

/** Whether no version has ever answered people here: there is nothing yet to keep serving, and no account. */
function isFirst({ stacks, change }: State): boolean {
  if (change !== null) return change.from === null && !change.isDone;
  return stacks.blue === null && stacks.green === null;
}

function requireAccount(run: UpgradeRun, state: State): void {
  if (run.account === null && !isFirst(state))
    throw new UpgradeFault(
      "AQUAMARK_SMOKE_EMAIL and AQUAMARK_SMOKE_PASSWORD must name an account, whose sign-in is tried before people are sent to another version.",
    );
}

export function goOnWith(change: Change): string {
  return change.by === "upgrade"
    ? `Go on by npm run infra:upgrade -- ${change.to.version}`
    : "Go on by npm run infra:rollback";
}

async function resolveDigest(run: UpgradeRun, repositoryUri: string, version: string): Promise<string> {
  const repository = repositoryUri.slice(repositoryUri.indexOf("/") + 1);
  const found = await findDigest(run.clients, repository, version);
  if (found !== null) return found;
  run.say(`version ${version} is not in the repository yet and is built`);
  await run.push(version, repositoryUri);
  const pushed = await findDigest(run.clients, repository, version);
  if (pushed === null) throw new UpgradeFault(`${version} was pushed, but ${repositoryUri} has no such tag.`);
  return pushed;
}

/** The steps of a change, over one installation. */
export function openRun(run: UpgradeRun) {
  const { config, clients, patience, say } = run;
  const { name } = config;
  const stacks = openStacks(clients.cloudFormation, patience, say);

  async function readState(): Promise<State> {
    const edge = await stacks.get(stackName(name, "edge"));
    const active = edge.parameters.ActiveColour === "green" ? "green" : "blue";
    const [blue, green, change] = await Promise.all([
      stacks.find(stackName(name, "blue")),
      stacks.find(stackName(name, "green")),
      readChange(clients, changeParameter(name)),
    ]);
    return { edge, active, stacks: { blue, green }, change };
  }

  /** Makes `to` what people reach and the only thing that runs. */
  async function changeTo(wanted: Pick<Change, "by" | "from" | "to">, state: State): Promise<void> {
    const { active, edge } = state;
    const { to } = wanted;
    const first = isFirst(state);
    const serving = first ? null : releaseOf(state.stacks[active]);
    const isSwitched = serving !== null && isSame(serving, to);
    const colour = isSwitched || first ? active : other(active);
    const isFinished = isSwitched && state.change?.isDone === true && isSame(state.change.to, to);
    const change: Change = { ...wanted, colour, isDone: false };
    const targetGroup = outputOf(edge, targetGroupOutput[colour]);
    if (!isFinished) await writeChange(clients, changeParameter(name), change);

    if (isSwitched) say(`people reach ${to.version} already, ${colour}`);
    else {
      try {
        await prepare(change, state, targetGroup);
      } catch (error) {
        throw explained(error, beforeSwitch(change, serving, active));
      }
      if (!first) {
        say(`sending people to ${colour}`);
        await stacks.set(stackName(name, "edge"), { ActiveColour: colour });
      }
      say(`people reach ${to.version}, ${colour}`);
    }

    try {
      await finish(change, targetGroup, outputOf(edge, targetGroupOutput[other(colour)]));
    } catch (error) {
      throw explained(
        error,
        `People reach ${to.version}, ${colour}, already. ${goOnWith(change)}${wanted.by === "upgrade" ? ", or go back by npm run infra:rollback" : ""}.`,
      );
    }
    await writeChange(clients, changeParameter(name), {
      ...(isFinished && state.change ? state.change : change),
      isDone: true,
    });
    say(`done: ${to.version} answers, works, and is all that runs`);
  }

  /** Everything up to the switch: the colour stands, its database is migrated, and it was tried. */
  async function prepare(change: Change, state: State, targetGroup: string): Promise<void> {
    const { to, colour } = change;
    const stack = stackName(name, colour);
    const standing = await stacks.settled(stack);
    const former = releaseOf(standing);
    const isOurs = former !== null && isSame(former, to);
    // Another release left there by a run that was given up: nothing of it may run while it is replaced.
    const hasStarted = isOurs && standing?.parameters.Runs !== "nothing";
    if (!hasStarted) {
      say(`making ${stack}, with nothing running yet`);
      const made = await stacks.deploy(stack, run.templateOf(stack), {
        Image: to.image,
        Version: to.version,
        ...(to.baked === null ? {} : { AmiId: to.baked.id, AmiName: to.baked.name }),
        ...(await sizeLike(state.stacks[state.active])),
        Runs: "nothing",
      });
      if (change.by === "upgrade") {
        say("migrating the database");
        await runMigration(clients, made, to, patience, say);
        say("the database is migrated");
      }
    } else say(`${stack} stands already`);

    say(`starting the web processes of ${colour}, which nobody reaches yet`);
    const started =
      standing?.parameters.Runs === "all" && hasStarted ? standing : await stacks.set(stack, { Runs: "web" });
    const targets = await awaitHealthyWeb(clients, started, targetGroup, patience, say);
    say(`${targets.length} web processes are healthy`);
    await smokeOne(started, targets[0], to, isFirst(state) ? null : run.account);
  }

  /** As many web processes as the serving colour has at this moment, within its bounds. */
  async function sizeLike(serving: Stack | null): Promise<Record<string, string>> {
    if (serving === null || serving.parameters.Runs === "nothing") return {};
    const { WebMin, WebMax } = serving.parameters;
    if (!WebMin || !WebMax) return {};
    const now = await wantedWeb(clients, serving);
    return {
      WebMin,
      WebMax,
      WebDesired: String(Math.min(Number(WebMax), Math.max(Number(WebMin), now))),
    };
  }

  async function smokeOne(
    colour: Stack,
    target: Target | undefined,
    to: Release,
    account: UpgradeRun["account"],
  ): Promise<void> {
    if (target === undefined) throw new UpgradeFault(`${colour.name} has no web process.`);
    say(`trying ${target.id} through a port forward`);
    await using forward = await openForward(
      clients,
      await sessionTarget(colour, target),
      webPort(config.web),
      run.carry,
    );
    if (account === null) say("nobody has an account yet, so signing in is not tried");
    await smoke(
      { address: forward.address, version: to.version, baseUrl: `https://${config.host}`, account },
      say,
    );
  }

  /** What the session manager calls a target: an instance by its id, a task by cluster, task and container. */
  async function sessionTarget(colour: Stack, target: Target): Promise<string> {
    if (config.web === "instances") return target.id;
    const cluster = outputOf(colour, "ClusterName");
    const tasks = await tasksOf(clients, cluster, { serviceName: outputOf(colour, "WebServiceName") });
    const task = tasks.find(({ containers }) =>
      containers?.some(({ networkInterfaces }) =>
        networkInterfaces?.some(({ privateIpv4Address }) => privateIpv4Address === target.id),
      ),
    );
    const runtimeId = task?.containers?.find((container) => container.name === "web")?.runtimeId;
    if (!task?.taskArn || !runtimeId) throw new UpgradeFault(`No task has the address ${target.id}.`);
    return `ecs:${cluster}_${task.taskArn.split("/").at(-1)}_${runtimeId}`;
  }

  /** After the switch: workers of the new colour, none of the old, the old stack away, and a look at the whole. */
  async function finish(change: Change, targetGroup: string, formerTargetGroup: string): Promise<void> {
    const { to, colour } = change;
    const formerStack = stackName(name, other(colour));
    const digest = to.image.split("@")[1] ?? "";
    say(`starting the workers of ${colour}`);
    const stack = await stacks.set(stackName(name, colour), { Runs: "all" });
    const workers = await awaitWorkers(clients, stack, digest, patience, say);
    say(`${workers} workers of ${to.version} run`);

    const former = await stacks.settled(formerStack);
    if (former !== null) {
      if (former.status.endsWith("_COMPLETE") && former.parameters.Runs === "all") {
        say(`stopping the workers of ${other(colour)}`);
        await awaitNoWorkers(clients, await stacks.set(formerStack, { Runs: "web" }), patience, say);
      }
      say(`deleting ${formerStack}`);
      await stacks.remove(formerStack);
    }
    await verifyOutcome(
      {
        clients,
        patience,
        say,
        release: to,
        stack,
        formerStack,
        targetGroup,
        formerTargetGroup,
        cluster: outputOf(stack, "ClusterName"),
      },
      async (target) => {
        const forward = await openForward(
          clients,
          await sessionTarget(stack, target),
          webPort(config.web),
          run.carry,
        );
        return Object.assign(forward, { baseUrl: `https://${config.host}` });
      },
    );
  }

  function beforeSwitch(change: Change, serving: Release | null, active: Colour): string {
    const isServed = serving !== null && change.from !== null;
    const stands = isServed
      ? `Nothing has changed for people: ${serving.version}, ${active}, still serves.`
      : "Nobody is served yet.";
    const clean =
      isServed && change.by === "upgrade"
        ? "npm run infra:rollback"
        : `aws cloudformation delete-stack --stack-name ${stackName(name, change.colour)}`;
    return `${stands} Once the cause is mended, the same command goes on. To remove what was made: ${clean}`;
  }

  return { stacks, readState, changeTo, sizeLike };
}

const isSame = (one: Release, another: Release): boolean =>
  one.image === another.image && one.baked?.id === another.baked?.id;

/** A fault with what to do about it. */
export function explained(error: unknown, advice: string): unknown {
  if (!(error instanceof Error)) return error;
  const isPlain = error instanceof UpgradeFault;
  return new UpgradeFault(`${isPlain ? "" : `${error.name}: `}${error.message}\n${advice}`, { cause: error });
}
