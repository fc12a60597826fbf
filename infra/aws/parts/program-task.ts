import { Duration } from "aws-cdk-lib";
import {
  ContainerImage,
  CpuArchitecture,
  FargateTaskDefinition,
  LogDriver,
  OperatingSystemFamily,
  Secret as TaskSecret,
} from "aws-cdk-lib/aws-ecs";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { configPath, type ProcessKind } from "../names.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import { grantMigrationAccess, grantProgramAccess } from "./program-access.ts";
import { plainVariables } from "./written-configuration.ts";

// Ten minutes: a database that fails over, or a long job, replaces no worker.
const ownJudgement = {
  command: ["CMD", "aquamark", "health"],
  interval: Duration.seconds(60),
  timeout: Duration.seconds(30),
  retries: 10,
  startPeriod: Duration.seconds(120),
};

// The migration gets no secret variable: the database's password is read by its role. The program refuses a user of the
// mail server without a password.
const needsSecret = new Set(["SMTP_USER"]);

export type TaskSize = { cpu: number; memoryMb: number };

/** What the task of one kind of process is made of. */
type TaskPlan = {
  kind: ProcessKind;
  command: string[];
  size: TaskSize;
  image: string;
  stopTimeout: Duration;
  port?: number;
  /** Whether a task that is unwell by its own account is replaced. The balancer judges those it knows. */
  judgesItself?: boolean;
};

/** The task of one kind of process: the image, its command, its configuration and its log. */
export class ProgramTask extends Construct {
  readonly definition: FargateTaskDefinition;

  constructor(scope: Construct, id: string, config: InstallationConfig, data: DataStack, plan: TaskPlan) {
    super(scope, id);
    this.definition = new FargateTaskDefinition(this, "Task", {
      family: `${config.name}-${plan.kind}`,
      cpu: plan.size.cpu,
      memoryLimitMiB: plan.size.memoryMb,
      runtimePlatform: {
        operatingSystemFamily: OperatingSystemFamily.LINUX,
        cpuArchitecture: config.architecture === "arm64" ? CpuArchitecture.ARM64 : CpuArchitecture.X86_64,
      },
    });
    const isMigration = plan.kind === "migration";
    this.definition.addContainer(plan.kind, {
      image: ContainerImage.fromRegistry(plan.image),
      command: plan.command,
      secrets: isMigration
        ? this.plainValues(
            plainVariables(config).filter((variable) => !needsSecret.has(variable)),
            config,
          )
        : { ...this.plainValues(plainVariables(config), config), ...this.secretValues(data) },
      logging: LogDriver.awsLogs({ logGroup: data.logGroups[plan.kind], streamPrefix: plan.kind }),
      stopTimeout: plan.stopTimeout,
      ...(plan.judgesItself === true ? { healthCheck: ownJudgement } : {}),
      ...(plan.port === undefined ? {} : { portMappings: [{ containerPort: plan.port }] }),
      // The agent behind ECS Exec writes into web and workers, so their root cannot be read-only. Nobody looks into a
      // migration, and it runs without a place to write: a volume of Fargate would be root's, and not its user's.
      readonlyRootFilesystem: isMigration,
    });
    data.repository.grantPull(this.definition.obtainExecutionRole());
    if (plan.kind === "migration") grantMigrationAccess(this.definition.taskRole, data);
    else grantProgramAccess(this.definition.taskRole, data, plan.kind);
  }

  /** Plain values come by name from the parameter store, so that a new value needs new tasks but no deployment. */
  private plainValues(variables: string[], config: InstallationConfig): Record<string, TaskSecret> {
    return Object.fromEntries(
      variables.map((variable) => [
        variable,
        TaskSecret.fromSsmParameter(
          StringParameter.fromStringParameterAttributes(this, variable, {
            parameterName: `${configPath(config.name)}/${variable}`,
            simpleName: false,
            forceDynamicReference: true,
          }),
        ),
      ]),
    );
  }

  private secretValues(data: DataStack): Record<string, TaskSecret> {
    return Object.fromEntries(
      Object.entries(data.secrets).map(([variable, secret]) => [
        variable,
        TaskSecret.fromSecretsManager(secret),
      ]),
    );
  }
}

/** How long a process may take to end: what is under way is finished, and Fargate waits two minutes at most. */
export const stopTimeouts = {
  web: Duration.seconds(60),
  worker: Duration.seconds(120),
  migration: Duration.seconds(120),
} as const satisfies Record<ProcessKind, Duration>;
