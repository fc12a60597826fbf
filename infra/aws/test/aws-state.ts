import { createHash, randomBytes } from "node:crypto";
import { type Colour, colours, stackName } from "../names.ts";
import { Refusal } from "./aws-replies.ts";

type StackRow = {
  status: string;
  /** What becomes of the stack, and after how many more looks. */
  next: { status: string; looks: number; after: () => void } | null;
  parameters: Record<string, string>;
  template: string;
  fault: string | null;
};
export type TaskRow = {
  arn: string;
  family: string;
  cluster: string;
  image: string;
  startedBy: string;
  looks: number;
  address: string;
};
type BakeRow = { arn: string; image: string; version: string; build: string; looks: number };

/** What a test makes go wrong, or otherwise than usual. */
export type Circumstances = {
  migrationExitCode: number;
  /** Targets of this colour never become healthy. */
  unhealthy: Colour | null;
  /** The creation or the change of this stack is given up. */
  failingStack: string | null;
  bakeFails: boolean;
  /** What is started anew does not come up. */
  restartFails: boolean;
  /** The version that a target answers with, where it is another than its colour's. */
  staleTargets: Map<string, string>;
  /** The digest that a service's tasks run, where it is another than its colour's. */
  staleTasks: Map<string, string>;
};

const account = "111122223333";
const cloudRegion = "eu-west-1";
export const digestOf = (text: string): string => `sha256:${createHash("sha256").update(text).digest("hex")}`;

const parameterDefaults: Record<string, string> = {
  Runs: "nothing",
  WebMin: "2",
  WebDesired: "2",
  WebMax: "4",
};

export type AwsOptions = {
  name: string;
  web: "instances" | "fargate";
  /** Where a web process of a version answers. */
  addressOf: (version: string) => string;
};

/** What the stand-in remembers: stacks, and what runs because of them. Changes take some looks, as minutes there. */
export function createAwsState(options: AwsOptions) {
  const { name, web } = options;
  const repositoryUri = `${account}.dkr.ecr.${cloudRegion}.amazonaws.com/${name}`;
  const stacks = new Map<string, StackRow>();
  const tags = new Map<string, string>();
  const amis: { id: string; name: string; tags: Record<string, string>; at: string }[] = [];
  const bakes: BakeRow[] = [];
  const tasks: TaskRow[] = [];
  const parameters = new Map<string, string>();
  const sessions = new Set<string>();
  /** Each change of a stack, with the template it was brought to. */
  const deployments: { stack: string; template: string }[] = [];
  /** What was started anew of a colour, and how often it is still looked at until that is done. */
  const restarts = new Map<string, { id: string; looks: number }>();
  const calls: string[] = [];
  const migrated: string[] = [];
  const circumstances: Circumstances = {
    migrationExitCode: 0,
    unhealthy: null,
    failingStack: null,
    bakeFails: false,
    restartFails: false,
    staleTargets: new Map(),
    staleTasks: new Map(),
  };

  const lasting = (parametersOf: Record<string, string>): StackRow => ({
    status: "CREATE_COMPLETE",
    next: null,
    parameters: parametersOf,
    template: "{}",
    fault: null,
  });
  stacks.set(stackName(name, "network"), lasting({}));
  stacks.set(stackName(name, "data"), lasting({}));
  stacks.set(stackName(name, "edge"), lasting({ ActiveColour: "blue" }));

  const targetGroup = (colour: Colour) =>
    `arn:aws:elasticloadbalancing:${cloudRegion}:${account}:targetgroup/${colour}/1`;
  const pipelineArn = `arn:aws:imagebuilder:${cloudRegion}:${account}:image-pipeline/${name}-web`;

  function outputsOf(stack: string): Record<string, string> {
    if (stack === stackName(name, "network")) return {};
    if (stack === stackName(name, "data")) return { RepositoryUri: repositoryUri };
    if (stack === stackName(name, "edge"))
      return { BlueTargetGroupArn: targetGroup("blue"), GreenTargetGroupArn: targetGroup("green") };
    if (stack === stackName(name, "builder")) return { ImagePipelineArn: pipelineArn };
    return {
      ClusterName: stack,
      MigrationTaskDefinitionArn: `${stack}-migration`,
      TaskSubnets: "subnet-1,subnet-2",
      TaskSecurityGroup: "sg-1",
      WorkerServiceName: "worker",
      ...(web === "instances" ? { AutoScalingGroupName: stack } : { WebServiceName: "web" }),
    };
  }

  const newTaskArn = (stack: string) =>
    `arn:aws:ecs:${cloudRegion}:${account}:task/${stack}/${randomBytes(8).toString("hex")}`;

  const row = (stack: string): StackRow => {
    const found = stacks.get(stack);
    if (found === undefined) throw new Refusal("ValidationError", `Stack with id ${stack} does not exist`);
    return found;
  };
  const colourRow = (colour: Colour) => stacks.get(stackName(name, colour));
  const imageOf = (stack: string) => stacks.get(stack)?.parameters.Image ?? "";

  function changeStack(
    stack: string,
    kind: "CREATE" | "UPDATE" | "DELETE",
    values: Record<string, string>,
    template: string | null = null,
  ) {
    const present = stacks.get(stack);
    const fails = circumstances.failingStack === stack && kind !== "DELETE";
    const before = present?.parameters ?? {};
    const templateBefore = present?.template ?? "{}";
    const made: StackRow = present ?? { status: "", next: null, parameters: {}, template: "{}", fault: null };
    made.template = template ?? made.template;
    if (kind !== "DELETE") deployments.push({ stack, template: made.template });
    stacks.set(stack, made);
    made.status = `${kind}_IN_PROGRESS`;
    made.parameters =
      kind === "CREATE" ? { ...parameterDefaults, ...values } : { ...made.parameters, ...values };
    made.fault = fails ? "Resource handler returned message: no such machine image" : null;
    const failed = kind === "CREATE" ? "ROLLBACK_COMPLETE" : "UPDATE_ROLLBACK_COMPLETE";
    made.next = {
      status: fails ? failed : `${kind}_COMPLETE`,
      looks: 2,
      after: () => {
        if (fails && kind === "UPDATE") {
          made.parameters = before;
          made.template = templateBefore;
        }
        if (kind === "DELETE") stacks.delete(stack);
        startTasks(stack);
      },
    };
  }

  /** What the services of a colour do once its stack has changed: as many tasks as wanted, of its image. */
  function startTasks(stack: string) {
    const kept = tasks.filter(({ cluster, family }) => cluster !== stack || family === "migration");
    tasks.splice(0, tasks.length, ...kept);
    const stackRow = stacks.get(stack);
    if (
      !colours.some((colour) => stackName(name, colour) === stack) ||
      !stackRow?.status.endsWith("_COMPLETE")
    )
      return;
    const start = (family: string, count: number) => {
      for (let index = 0; index < count; index += 1)
        tasks.push({
          arn: newTaskArn(stack),
          family,
          cluster: stack,
          image: stackRow.parameters.Image ?? "",
          startedBy: `ecs-svc/${family}`,
          looks: 0,
          address: `10.20.${stack.endsWith("blue") ? 1 : 2}.${index + 10}`,
        });
    };
    if (stackRow.parameters.Runs === "all") start("worker", 1);
    if (web === "fargate" && stackRow.parameters.Runs !== "nothing") start("web", webCount(stackRow));
  }

  const webCount = ({ parameters: { Runs, WebDesired } }: StackRow) =>
    Runs === "nothing" ? 0 : Number(WebDesired);

  function instancesOf(stack: string): string[] {
    const stackRow = stacks.get(stack);
    if (web !== "instances" || stackRow === undefined || stackRow.status === "CREATE_IN_PROGRESS") return [];
    const hue = stack.endsWith("blue") ? "b1" : "97ee";
    return Array.from({ length: webCount(stackRow) }, (_, index) => `i-${hue}${index}`);
  }

  function targetsOf(colour: Colour): string[] {
    const stack = stackName(name, colour);
    return web === "instances"
      ? instancesOf(stack)
      : tasks.filter((task) => task.cluster === stack && task.family === "web").map(({ address }) => address);
  }

  const stackOfInstance = (id: string) =>
    colours.map((colour) => stackName(name, colour)).find((stack) => instancesOf(stack).includes(id)) ?? "";

  const runtimeIdOf = (task: TaskRow) => `${task.arn.split("/").at(-1)}-1`;
  const containerOf = (task: TaskRow, isStopped: boolean) => ({
    name: task.family,
    image: task.image,
    imageDigest: circumstances.staleTasks.get(task.family) ?? task.image.split("@")[1] ?? "",
    runtimeId: runtimeIdOf(task),
    networkInterfaces: [{ privateIpv4Address: task.address }],
    ...(isStopped ? { exitCode: circumstances.migrationExitCode } : {}),
  });

  return {
    repositoryUri,
    stacks,
    tags,
    amis,
    bakes,
    tasks,
    parameters,
    sessions,
    deployments,
    restarts,
    calls,
    migrated,
    circumstances,
    pipelineArn,
    row,
    colourRow,
    imageOf,
    outputsOf,
    targetGroup,
    changeStack,
    instancesOf,
    stackOfInstance,
    targetsOf,
    webCount,
    runtimeIdOf,
    containerOf,
    newTaskArn,
  };
}
