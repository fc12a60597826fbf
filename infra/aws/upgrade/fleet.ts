import { DescribeAutoScalingGroupsCommand } from "@aws-sdk/client-auto-scaling";
import { DescribeInstancesCommand } from "@aws-sdk/client-ec2";
import {
  DescribeServicesCommand,
  DescribeTasksCommand,
  ListTasksCommand,
  RunTaskCommand,
  type Task,
} from "@aws-sdk/client-ecs";
import { DescribeTargetHealthCommand } from "@aws-sdk/client-elastic-load-balancing-v2";
import { processKinds } from "../names.ts";
import type { AwsClients } from "./aws-clients.ts";
import { UpgradeFault } from "./fault.ts";
import { type Patience, poll } from "./poll.ts";
import type { Release } from "./release.ts";
import { outputOf, type Stack } from "./stacks.ts";

/** A web process behind the balancer; `id` is an instance's id or a task's address. */
export type Target = { id: string; port: number; state: string; reason: string };

export async function targetsOf({ loadBalancing }: AwsClients, targetGroupArn: string): Promise<Target[]> {
  const { TargetHealthDescriptions } = await loadBalancing.send(
    new DescribeTargetHealthCommand({ TargetGroupArn: targetGroupArn }),
  );
  return (TargetHealthDescriptions ?? []).map(({ Target, TargetHealth }) => ({
    id: Target?.Id ?? "",
    port: Target?.Port ?? 0,
    state: TargetHealth?.State ?? "unknown",
    reason: TargetHealth?.Description ?? TargetHealth?.Reason ?? "",
  }));
}

/** The tasks of a cluster that run or are about to, optionally of one service or one starter. */
export async function tasksOf(
  { ecs }: AwsClients,
  cluster: string,
  only: { serviceName?: string; startedBy?: string } = {},
): Promise<Task[]> {
  const tasks: Task[] = [];
  let nextToken: string | undefined;
  do {
    const listed = await ecs.send(
      new ListTasksCommand({ cluster, ...only, ...(nextToken === undefined ? {} : { nextToken }) }),
    );
    nextToken = listed.nextToken;
    if (!listed.taskArns?.length) continue;
    const described = await ecs.send(new DescribeTasksCommand({ cluster, tasks: listed.taskArns }));
    tasks.push(...(described.tasks ?? []));
  } while (nextToken !== undefined);
  return tasks;
}

/** The digests that the program's containers in these tasks were started from, as the engine tells. */
export function digestsOf(tasks: Task[]): Set<string> {
  return new Set(
    tasks.flatMap(({ containers }) =>
      (containers ?? [])
        // AWS puts containers of its own beside ours, as a scanner of what runs.
        .filter(({ name }) => processKinds.some((kind) => kind === name))
        .map(({ imageDigest, image }) => imageDigest ?? image?.split("@")[1] ?? "unknown"),
    ),
  );
}

/**
 * Runs the migration of a colour as a one-off task, and answers when it ended well.
 *
 * One that a former run started is waited for; migrations of two runs would only wait for each other's lock.
 */
export async function runMigration(
  clients: AwsClients,
  colour: Stack,
  release: Release,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<void> {
  const { ecs } = clients;
  const cluster = outputOf(colour, "ClusterName");
  const digest = release.image.split("@")[1] ?? release.image;
  const startedBy = `migrate-${digest.replace("sha256:", "").slice(0, 24)}`;
  const [running] = await tasksOf(clients, cluster, { startedBy });
  let arn = running?.taskArn;
  if (arn === undefined) {
    const { tasks, failures } = await ecs.send(
      new RunTaskCommand({
        cluster,
        taskDefinition: outputOf(colour, "MigrationTaskDefinitionArn"),
        launchType: "FARGATE",
        count: 1,
        startedBy,
        networkConfiguration: {
          awsvpcConfiguration: {
            subnets: outputOf(colour, "TaskSubnets").split(","),
            securityGroups: [outputOf(colour, "TaskSecurityGroup")],
            assignPublicIp: "DISABLED",
          },
        },
      }),
    );
    arn = tasks?.[0]?.taskArn;
    if (arn === undefined)
      throw new UpgradeFault(
        `The migration could not be started: ${failures?.map(({ reason }) => reason).join(", ") || "no reason given"}.`,
      );
  } else say("a migration of this version runs already");

  const ended = await poll<Task>(patience, say, async () => {
    const { tasks } = await ecs.send(new DescribeTasksCommand({ cluster, tasks: [arn] }));
    const task = tasks?.[0];
    if (task === undefined)
      throw new UpgradeFault("The migration's task is gone, and nobody knows how it ended.");
    return task.lastStatus === "STOPPED" ? task : `the migration is ${task.lastStatus}`;
  });
  const container = ended.containers?.find(({ exitCode }) => exitCode !== undefined) ?? ended.containers?.[0];
  if (container?.exitCode !== 0)
    throw new UpgradeFault(
      `The migration failed with exit code ${container?.exitCode ?? "none"}: ${container?.reason ?? ended.stoppedReason ?? "its log says why"}.`,
    );
  const [ran] = digestsOf([ended]);
  if (ran !== undefined && ran !== digest)
    throw new UpgradeFault(`The migration ran from ${ran} and not from ${digest}.`);
}

/** Waits until every web process the colour wants is healthy in its own target group. */
export async function awaitHealthyWeb(
  clients: AwsClients,
  colour: Stack,
  targetGroupArn: string,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<Target[]> {
  return poll<Target[]>(patience, say, async () => {
    const wanted = await wantedWeb(clients, colour);
    const targets = (await targetsOf(clients, targetGroupArn)).filter(({ state }) => state !== "draining");
    const healthy = targets.filter(({ state }) => state === "healthy");
    if (wanted > 0 && healthy.length >= wanted && healthy.length === targets.length) return healthy;
    const rest = targets
      .filter(({ state }) => state !== "healthy")
      .map(({ id, state, reason }) => `${id} is ${state}${reason === "" ? "" : ` (${reason})`}`);
    return [`${healthy.length} of ${wanted} web processes are healthy`, ...rest].join("; ");
  });
}

/** How many web processes a colour should have now, as its scaling decided. */
export async function wantedWeb({ autoScaling, ecs }: AwsClients, colour: Stack): Promise<number> {
  const group = colour.outputs.AutoScalingGroupName;
  if (group !== undefined) {
    const { AutoScalingGroups } = await autoScaling.send(
      new DescribeAutoScalingGroupsCommand({ AutoScalingGroupNames: [group] }),
    );
    return AutoScalingGroups?.[0]?.DesiredCapacity ?? 0;
  }
  const service = outputOf(colour, "WebServiceName");
  const { services } = await ecs.send(
    new DescribeServicesCommand({ cluster: outputOf(colour, "ClusterName"), services: [service] }),
  );
  return services?.[0]?.desiredCount ?? 0;
}

/** Waits until a colour's workers are as many as wanted and of this digest alone. */
export async function awaitWorkers(
  clients: AwsClients,
  colour: Stack,
  digest: string,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<number> {
  const cluster = outputOf(colour, "ClusterName");
  const serviceName = outputOf(colour, "WorkerServiceName");
  return poll<number>(patience, say, async () => {
    const { services } = await clients.ecs.send(
      new DescribeServicesCommand({ cluster, services: [serviceName] }),
    );
    const { desiredCount = 0, runningCount = 0 } = services?.[0] ?? {};
    const tasks = await tasksOf(clients, cluster, { serviceName });
    const foreign = [...digestsOf(tasks)].filter((ran) => ran !== digest);
    if (foreign.length > 0) return `a worker runs ${foreign.join(", ")}`;
    if (desiredCount > 0 && runningCount >= desiredCount && tasks.length >= desiredCount) return tasks.length;
    return `${runningCount} of ${desiredCount} workers run`;
  });
}

/** Waits until the workers of a colour that was told to stop have finished what they were doing. */
export async function awaitNoWorkers(
  clients: AwsClients,
  colour: Stack,
  patience: Patience,
  say: (sentence: string) => void,
): Promise<void> {
  const cluster = outputOf(colour, "ClusterName");
  const serviceName = outputOf(colour, "WorkerServiceName");
  await poll<true>(patience, say, async () => {
    const tasks = await tasksOf(clients, cluster, { serviceName });
    return tasks.length === 0 ? true : `${tasks.length} workers of ${colour.name} finish what they do`;
  });
}

/** The instances a stack started that are not ended yet, with the machine image each was started from. */
export async function instancesOf(
  { ec2 }: AwsClients,
  stackName: string,
): Promise<{ id: string; amiId: string }[]> {
  const { Reservations } = await ec2.send(
    new DescribeInstancesCommand({
      Filters: [
        { Name: "tag:aws:cloudformation:stack-name", Values: [stackName] },
        { Name: "instance-state-name", Values: ["pending", "running", "stopping", "stopped"] },
      ],
    }),
  );
  return (Reservations ?? []).flatMap(({ Instances }) =>
    (Instances ?? []).map(({ InstanceId = "", ImageId = "" }) => ({ id: InstanceId, amiId: ImageId })),
  );
}
