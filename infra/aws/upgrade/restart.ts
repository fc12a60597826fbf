import {
  DescribeInstanceRefreshesCommand,
  type InstanceRefresh,
  StartInstanceRefreshCommand,
} from "@aws-sdk/client-auto-scaling";
import { DescribeServicesCommand, UpdateServiceCommand } from "@aws-sdk/client-ecs";
import type { AwsClients } from "./aws-clients.ts";
import { UpgradeFault } from "./fault.ts";
import { type Patience, poll } from "./poll.ts";
import { outputOf, type Stack } from "./stacks.ts";

/** Starts whatever runs of a colour anew, one after the other, and answers when the last one stands. */
export async function restart(
  clients: AwsClients,
  colour: Stack,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<void> {
  const { Runs } = colour.parameters;
  const group = colour.outputs["AutoScalingGroupName"];
  if (Runs !== "nothing") {
    if (group === undefined)
      await restartService(clients, colour, outputOf(colour, "WebServiceName"), patience, say);
    else await restartInstances(clients, group, patience, say);
  }
  if (Runs === "all")
    await restartService(clients, colour, outputOf(colour, "WorkerServiceName"), patience, say);
}

async function restartService(
  { ecs }: AwsClients,
  colour: Stack,
  service: string,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<void> {
  const cluster = outputOf(colour, "ClusterName");
  say(`starting the tasks of ${service} anew`);
  const started = await ecs.send(new UpdateServiceCommand({ cluster, service, forceNewDeployment: true }));
  const id = started.service?.deployments?.find(({ status }) => status === "PRIMARY")?.id;
  await poll<true>(patience, say, async () => {
    const { services } = await ecs.send(new DescribeServicesCommand({ cluster, services: [service] }));
    const deployment = services?.[0]?.deployments?.find((one) => one.id === id);
    if (deployment?.rolloutState === "COMPLETED") return true;
    if (deployment === undefined || deployment.rolloutState === "FAILED")
      throw new UpgradeFault(
        `The new tasks of ${service} did not start: ${deployment?.rolloutStateReason ?? "another deployment took their place"}. Those of before run on.`,
      );
    return `the tasks of ${service} are ${deployment.rolloutState}`;
  });
}

const refreshEnds = new Set(["Successful", "Failed", "Cancelled", "RollbackFailed", "RollbackSuccessful"]);

async function restartInstances(
  { autoScaling }: AwsClients,
  group: string,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<void> {
  const find = async (is: (refresh: InstanceRefresh) => boolean) => {
    const { InstanceRefreshes } = await autoScaling.send(
      new DescribeInstanceRefreshesCommand({ AutoScalingGroupName: group }),
    );
    return InstanceRefreshes?.find(is);
  };
  const isUnderWay = ({ Status }: InstanceRefresh) => !refreshEnds.has(Status ?? "");
  // One that began before may have begun before the configuration was there.
  await poll<true>(patience, say, async () =>
    (await find(isUnderWay)) === undefined ? true : "instances are being replaced already",
  );
  say("replacing the instances, one after the other");
  const { InstanceRefreshId } = await autoScaling.send(
    new StartInstanceRefreshCommand({ AutoScalingGroupName: group }),
  );
  await poll<true>(patience, say, async () => {
    const refresh = await find((one) => one.InstanceRefreshId === InstanceRefreshId);
    const { Status = "Pending", StatusReason = "no reason given" } = refresh ?? {};
    if (Status === "Successful") return true;
    if (refreshEnds.has(Status))
      throw new UpgradeFault(`The instances were not all replaced, ${Status}: ${StatusReason}`);
    return `the replacement is ${Status}`;
  });
}
