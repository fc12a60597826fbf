import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { colours, stackName } from "../names.ts";
import { Refusal, refuse, reply } from "./aws-replies.ts";
import { type AwsOptions, createAwsState, digestOf, type TaskRow } from "./aws-state.ts";

/**
 * A stand-in for the interfaces of AWS that an upgrade uses, as far as it uses them, with a memory: what one request
 * changes, later ones see.
 */
export async function startAwsServer(options: AwsOptions) {
  const { name, web, addressOf } = options;
  const state = createAwsState(options);
  const {
    amis,
    bakes,
    calls,
    circumstances,
    migrated,
    parameters,
    pipelineArn,
    restarts,
    sessions,
    stacks,
    tags,
    tasks,
  } = state;
  const { changeStack, containerOf, imageOf, instancesOf, newTaskArn, outputsOf, row } = state;
  const { runtimeIdOf, stackOfInstance, targetGroup, targetsOf, webCount } = state;

  const startAnew = (what: string): string => {
    const id = randomBytes(4).toString("hex");
    restarts.set(what, { id, looks: 2 });
    return id;
  };
  const progressOf = (restarted: { looks: number }, done: string): string => {
    if (restarted.looks > 0) restarted.looks -= 1;
    if (restarted.looks > 0) return "IN_PROGRESS";
    return circumstances.restartFails ? "FAILED" : done;
  };

  type Input = Record<string, unknown>;
  const json: Record<string, (input: Input) => Record<string, never> | Input> = {
    "AmazonEC2ContainerRegistry_V20150921.DescribeImages": ({ imageIds }) => {
      const [{ imageTag = "" } = {}] = imageIds as { imageTag?: string }[];
      const imageDigest = tags.get(imageTag);
      if (imageDigest === undefined)
        throw new Refusal("ImageNotFoundException", `The image with tag ${imageTag} does not exist`);
      return { imageDetails: [{ imageDigest, imageTags: [imageTag] }] };
    },
    "AmazonEC2ContainerServiceV20141113.RunTask": ({
      cluster,
      taskDefinition,
      startedBy,
      networkConfiguration,
    }) => {
      const stack = String(cluster);
      const { awsvpcConfiguration } = networkConfiguration as {
        awsvpcConfiguration: { subnets: string[]; assignPublicIp: string };
      };
      if (taskDefinition !== `${stack}-migration` || awsvpcConfiguration.assignPublicIp !== "DISABLED")
        throw new Refusal("InvalidParameterException", "No such task definition, or a public address");
      const task: TaskRow = {
        arn: newTaskArn(stack),
        family: "migration",
        cluster: stack,
        image: imageOf(stack),
        startedBy: String(startedBy),
        looks: 2,
        address: "10.20.9.9",
      };
      tasks.push(task);
      migrated.push(task.image);
      return { tasks: [{ taskArn: task.arn, lastStatus: "PROVISIONING" }], failures: [] };
    },
    "AmazonEC2ContainerServiceV20141113.ListTasks": ({ cluster, serviceName, startedBy }) => ({
      taskArns: tasks
        .filter((task) => task.cluster === cluster && (task.family !== "migration" || task.looks > 0))
        .filter((task) => serviceName === undefined || task.family === serviceName)
        .filter((task) => startedBy === undefined || task.startedBy === startedBy)
        .map(({ arn }) => arn),
    }),
    "AmazonEC2ContainerServiceV20141113.DescribeTasks": ({ tasks: arns }) => ({
      tasks: tasks
        .filter(({ arn }) => (arns as string[]).includes(arn))
        .map((task) => {
          if (task.family === "migration" && task.looks > 0) task.looks -= 1;
          const isStopped = task.family === "migration" && task.looks === 0;
          return {
            taskArn: task.arn,
            lastStatus: isStopped ? "STOPPED" : "RUNNING",
            containers: [containerOf(task, isStopped)],
          };
        }),
    }),
    "AmazonEC2ContainerServiceV20141113.DescribeServices": ({ cluster, services }) => {
      const [serviceName] = services as string[];
      const stack = row(String(cluster));
      const running = tasks.filter(
        ({ cluster: of, family }) => of === cluster && family === serviceName,
      ).length;
      const wanted = serviceName === "web" ? webCount(stack) : stack.parameters.Runs === "all" ? 1 : 0;
      const restarted = restarts.get(`${cluster}/${serviceName}`);
      const deployments = restarted
        ? [{ id: restarted.id, rolloutState: progressOf(restarted, "COMPLETED") }]
        : [];
      return { services: [{ serviceName, desiredCount: wanted, runningCount: running, deployments }] };
    },
    "AmazonEC2ContainerServiceV20141113.UpdateService": ({ cluster, service, forceNewDeployment }) => {
      if (forceNewDeployment !== true) throw new Refusal("InvalidParameterException", "Nothing to do");
      return { service: { deployments: [{ id: startAnew(`${cluster}/${service}`), status: "PRIMARY" }] } };
    },
    "AmazonSSM.GetParameter": ({ Name }) => {
      const value = parameters.get(String(Name));
      if (value === undefined) throw new Refusal("ParameterNotFound", "no such parameter");
      return { Parameter: { Name, Value: value } };
    },
    "AmazonSSM.PutParameter": ({ Name, Value }) => {
      parameters.set(String(Name), String(Value));
      return { Version: 1 };
    },
    "AmazonSSM.StartSession": ({ Target, Parameters }) => {
      const target = String(Target);
      const task = tasks.find(
        (one) => target === `ecs:${one.cluster}_${one.arn.split("/").at(-1)}_${runtimeIdOf(one)}`,
      );
      const isInstance = stackOfInstance(target) !== "";
      const [port] = (Parameters as { portNumber: string[] }).portNumber;
      if ((!isInstance && task === undefined) || port !== (web === "instances" ? "80" : "8000"))
        throw new Refusal("TargetNotConnected", `${target} is not connected`);
      const id = `session-${randomBytes(4).toString("hex")}`;
      sessions.add(id);
      const version =
        circumstances.staleTargets.get(task?.address ?? target) ??
        row(isInstance ? stackOfInstance(target) : (task?.cluster ?? "")).parameters.Version ??
        "";
      return { SessionId: id, TokenValue: "token", StreamUrl: addressOf(version) };
    },
    "AmazonSSM.TerminateSession": ({ SessionId }) => {
      sessions.delete(String(SessionId));
      return { SessionId };
    },
    "imagebuilder.StartImagePipelineExecution": () => {
      const { Image = "", Version = "", Build = "" } = row(stackName(name, "builder")).parameters;
      const bake = {
        arn: `${pipelineArn}/${bakes.length}`,
        image: Image,
        version: Version,
        build: Build,
        looks: 3,
      };
      bakes.push(bake);
      return { imageBuildVersionArn: bake.arn };
    },
    "imagebuilder.ListImagePipelineImages": () => ({
      imageSummaryList: bakes
        .filter(({ looks }) => looks > 0)
        .map(({ arn }) => ({ arn, state: { status: "BUILDING" } })),
    }),
    "imagebuilder.GetImage": ({ imageBuildVersionArn }) => {
      const bake = bakes.find(({ arn }) => arn === imageBuildVersionArn);
      if (bake === undefined) throw new Refusal("ResourceNotFoundException", "no such image");
      if (bake.looks > 0) bake.looks -= 1;
      if (bake.looks > 0) return { image: { arn: bake.arn, state: { status: "BUILDING" } } };
      if (circumstances.bakeFails)
        return { image: { arn: bake.arn, state: { status: "FAILED", reason: "Step Bake ended with 1" } } };
      const amiName = `aq-web-${bake.version}-${bake.build}`;
      if (!amis.some((ami) => ami.name === amiName))
        amis.push({
          id: `ami-${digestOf(amiName).slice(7, 24)}`,
          name: amiName,
          tags: { "aquamark:image": bake.image, "aquamark:version": bake.version },
          at: `2026-11-29T00:00:${String(amis.length).padStart(2, "0")}.000Z`,
        });
      return { image: { arn: bake.arn, state: { status: "AVAILABLE" } } };
    },
  };

  type Query = URLSearchParams;
  const list = (query: Query, prefix: string) => {
    const values: string[] = [];
    for (let index = 1; query.has(`${prefix}.${index}`); index += 1)
      values.push(query.get(`${prefix}.${index}`) ?? "");
    return values;
  };
  const stackParameters = (query: Query, before: Record<string, string>) => {
    const values: Record<string, string> = {};
    for (let index = 1; query.has(`Parameters.member.${index}.ParameterKey`); index += 1) {
      const key = query.get(`Parameters.member.${index}.ParameterKey`) ?? "";
      const isKept = query.get(`Parameters.member.${index}.UsePreviousValue`) === "true";
      if (isKept && !(key in before))
        throw new Refusal(
          "ValidationError",
          `Invalid input for parameter key ${key}. Cannot specify usePreviousValue`,
        );
      values[key] = isKept
        ? (before[key] ?? "")
        : (query.get(`Parameters.member.${index}.ParameterValue`) ?? "");
    }
    return values;
  };

  const query: Record<string, (input: Query) => Parameters<typeof reply>[3]> = {
    DescribeStacks: (input) => {
      const stack = input.get("StackName") ?? "";
      const found = row(stack);
      if (found.next !== null) {
        found.next.looks -= 1;
        if (found.next.looks <= 0) {
          const { status, after } = found.next;
          found.status = status;
          found.next = null;
          after();
        }
      }
      return {
        Stacks: [
          {
            StackName: stack,
            StackStatus: found.status,
            Parameters: Object.entries(found.parameters).map(([ParameterKey, ParameterValue]) => ({
              ParameterKey,
              ParameterValue,
            })),
            Outputs: Object.entries(outputsOf(stack)).map(([OutputKey, OutputValue]) => ({
              OutputKey,
              OutputValue,
            })),
          },
        ],
      };
    },
    GetTemplate: (input) => ({ TemplateBody: row(input.get("StackName") ?? "").template }),
    DescribeStackEvents: (input) => {
      const stack = input.get("StackName") ?? "";
      const event = (LogicalResourceId: string, ResourceStatus: string, ResourceStatusReason?: string) => ({
        StackId: `${stack}/1`,
        PhysicalResourceId: LogicalResourceId === stack ? `${stack}/1` : LogicalResourceId,
        LogicalResourceId,
        ResourceStatus,
        ResourceStatusReason,
      });
      return {
        StackEvents: [
          event(stack, "ROLLBACK_COMPLETE"),
          event("Workers", "CREATE_FAILED", "Resource creation cancelled"),
          event("Template", "CREATE_FAILED", row(stack).fault ?? undefined),
          event(stack, "CREATE_IN_PROGRESS"),
          event("Template", "UPDATE_FAILED", "of an earlier change"),
        ],
      };
    },
    CreateStack: (input) => {
      const stack = input.get("StackName") ?? "";
      if (stacks.has(stack)) throw new Refusal("AlreadyExistsException", `Stack [${stack}] already exists`);
      if ((input.get("TemplateBody") ?? "").length > 51_200)
        throw new Refusal("ValidationError", "too large");
      changeStack(stack, "CREATE", stackParameters(input, {}), input.get("TemplateBody"));
      return { StackId: `${stack}/1` };
    },
    UpdateStack: (input) => {
      const stack = input.get("StackName") ?? "";
      const found = row(stack);
      if (!found.status.endsWith("_COMPLETE") || found.status === "ROLLBACK_COMPLETE")
        throw new Refusal(
          "ValidationError",
          `Stack:${stack} is in ${found.status} state and can not be updated.`,
        );
      const values = stackParameters(input, found.parameters);
      const isSame = Object.entries(values).every(([key, value]) => found.parameters[key] === value);
      const template =
        input.get("UsePreviousTemplate") === "true" ? found.template : input.get("TemplateBody");
      if (isSame && template === found.template)
        throw new Refusal("ValidationError", "No updates are to be performed.");
      if ((template ?? "").length > 51_200) throw new Refusal("ValidationError", "too large");
      changeStack(stack, "UPDATE", values, template);
      return { StackId: `${stack}/1` };
    },
    DeleteStack: (input) => {
      const stack = input.get("StackName") ?? "";
      if (["network", "data", "edge"].some((kept) => stackName(name, kept as "edge") === stack))
        throw new Refusal(
          "ValidationError",
          `Stack [${stack}] cannot be deleted while TerminationProtection is enabled`,
        );
      if (stacks.has(stack)) changeStack(stack, "DELETE", {});
      return {};
    },
    DescribeTargetHealth: (input) => {
      const colour = colours.find((one) => input.get("TargetGroupArn") === targetGroup(one));
      if (colour === undefined)
        throw new Refusal("TargetGroupNotFound", "One or more target groups not found");
      const isWell = circumstances.unhealthy !== colour;
      return {
        TargetHealthDescriptions: targetsOf(colour).map((Id) => ({
          Target: { Id, Port: web === "instances" ? 80 : 8000 },
          TargetHealth: isWell
            ? { State: "healthy" }
            : { State: "unhealthy", Description: "Health checks failed with these codes: [503]" },
        })),
      };
    },
    StartInstanceRefresh: (input) => ({
      InstanceRefreshId: startAnew(`${input.get("AutoScalingGroupName")}/web`),
    }),
    DescribeInstanceRefreshes: (input) => {
      const restarted = restarts.get(`${input.get("AutoScalingGroupName")}/web`);
      if (restarted === undefined) return { InstanceRefreshes: [] };
      const progress = progressOf(restarted, "Successful");
      const Status = progress === "IN_PROGRESS" ? "InProgress" : progress === "FAILED" ? "Failed" : progress;
      return { InstanceRefreshes: [{ InstanceRefreshId: restarted.id, Status }] };
    },
    DescribeAutoScalingGroups: (input) => ({
      AutoScalingGroups: list(input, "AutoScalingGroupNames.member")
        .filter((group) => stacks.has(group))
        .map((group) => ({ AutoScalingGroupName: group, DesiredCapacity: webCount(row(group)) })),
    }),
  };

  const filtersOf = (input: Query) =>
    Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => index + 1)
        .filter((index) => input.has(`Filter.${index}.Name`))
        .map((index) => [input.get(`Filter.${index}.Name`) ?? "", list(input, `Filter.${index}.Value`)]),
    );
  const ec2: typeof query = {
    DescribeImages: (input) => {
      const filters = filtersOf(input);
      const [wanted] = filters["tag:aquamark:image"] ?? [];
      const [pattern] = filters["name"] ?? [];
      return {
        imagesSet: amis
          .filter((ami) => wanted === undefined || ami.tags["aquamark:image"] === wanted)
          .filter((ami) => pattern === undefined || ami.name.startsWith(pattern.replace(/\*$/, "")))
          .map(({ id, name: amiName, at }) => ({ imageId: id, name: amiName, creationDate: at })),
      };
    },
    DescribeInstances: (input) => {
      const [stack = ""] = filtersOf(input)["tag:aws:cloudformation:stack-name"] ?? [];
      const imageId = stacks.get(stack)?.parameters.AmiId ?? "";
      return {
        reservationSet: [{ instancesSet: instancesOf(stack).map((instanceId) => ({ instanceId, imageId })) }],
      };
    },
  };

  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += String(chunk);
    });
    request.on("end", () => {
      const path = new URL(request.url ?? "/", "http://localhost");
      const form = new URLSearchParams(body);
      const target = request.headers["x-amz-target"];
      const action = form.get("Action") ?? String(target ?? `imagebuilder.${path.pathname.slice(1)}`);
      const dialect = !form.has("Action") ? "json" : action in ec2 ? "ec2" : "query";
      calls.push(action);
      try {
        if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256 Credential="))
          throw new Refusal("MissingAuthenticationToken", "The request is not signed.");
        if (dialect === "json") {
          const input = body === "" ? Object.fromEntries(path.searchParams) : (JSON.parse(body) as Input);
          const handle = json[action];
          if (handle === undefined) throw new Refusal("UnknownOperationException", action);
          reply(response, "json", action, handle(input) as Parameters<typeof reply>[3]);
        } else {
          const handle = (dialect === "ec2" ? ec2 : query)[action];
          if (handle === undefined) throw new Refusal("InvalidAction", action);
          reply(response, dialect, action, handle(form));
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        refuse(response, dialect, error);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    ...state,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    activeColour: () => row(stackName(name, "edge")).parameters.ActiveColour,
    async close() {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

export type AwsServer = Awaited<ReturnType<typeof startAwsServer>>;
