import type { AwsClients } from "./aws-clients.ts";
import { UpgradeFault } from "./fault.ts";
import { awaitHealthyWeb, digestsOf, instancesOf, type Target, targetsOf, tasksOf } from "./fleet.ts";
import { type Patience, poll } from "./poll.ts";
import type { Release } from "./release.ts";
import { versionAt } from "./smoke.ts";
import type { Stack } from "./stacks.ts";

export type Outcome = {
  clients: AwsClients;
  patience: Patience;
  say: (sentence: string) => void;
  release: Release;
  stack: Stack;
  formerStack: string;
  targetGroup: string;
  formerTargetGroup: string;
  cluster: string;
};

type OpenTarget = (target: Target) => Promise<{ address: string; baseUrl: string } & AsyncDisposable>;

/**
 * Looks at the whole after a change: every registered target answers with the release's version, every task runs its
 * digest, every instance was started from its machine image, and nothing of the former colour is left.
 *
 * @throws UpgradeFault with all that is otherwise.
 */
export async function verifyOutcome(outcome: Outcome, openTarget: OpenTarget): Promise<void> {
  const { clients, patience, say, release, stack } = outcome;
  const faults: string[] = [];

  const targets = await awaitHealthyWeb(clients, stack, outcome.targetGroup, patience, say);
  for (const target of targets) {
    await using opened = await openTarget(target);
    const version = await versionAt(opened);
    if (version !== release.version) faults.push(`${target.id} reports version ${version ?? "none"}`);
  }

  const digest = release.image.split("@")[1] ?? "";
  const tasks = await tasksOf(clients, outcome.cluster);
  for (const ran of digestsOf(tasks)) if (ran !== digest) faults.push(`a task runs ${ran}`);
  if (release.baked !== null)
    for (const { id, amiId } of await instancesOf(clients, stack.name))
      if (amiId !== release.baked.id) faults.push(`${id} was started from ${amiId}`);

  // Instances that were ended and requests that are answered to their end take their time.
  await poll<true>(patience, say, async () => {
    const left = [
      ...(await targetsOf(clients, outcome.formerTargetGroup)).map(({ id }) => id),
      ...(await instancesOf(clients, outcome.formerStack)).map(({ id }) => id),
    ];
    return left.length === 0
      ? true
      : `of ${outcome.formerStack} there is still ${[...new Set(left)].join(", ")}`;
  });

  if (faults.length > 0)
    throw new UpgradeFault(`Not everything is version ${release.version}: ${faults.join("; ")}.`);
  say(`${targets.length} targets and ${tasks.length} tasks are ${release.version}`);
}
