import { Duration, Stack, type StackProps } from "aws-cdk-lib";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  Stats,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { HttpCodeElb, HttpCodeTarget } from "aws-cdk-lib/aws-elasticloadbalancingv2";
import { Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import { Topic } from "aws-cdk-lib/aws-sns";
import { EmailSubscription } from "aws-cdk-lib/aws-sns-subscriptions";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { colours } from "../names.ts";
import { makeDashboard } from "../parts/dashboard.ts";
import { measureLogs, queueMetric, startsMetric } from "../parts/queue-metrics.ts";
import type { DataStack } from "./data-stack.ts";
import type { EdgeStack } from "./edge-stack.ts";

type AlarmPlan = {
  name: string;
  says: string;
  metric: IMetric;
  threshold: number;
  below?: boolean;
  /** Whether it is alarming that there is no number at all. */
  alarmsWhenMissing?: boolean;
  periods: number;
};

const gib = 1024 ** 3;

/** Who is told of what: alarms to one mail topic, and a page that shows the same numbers. */
export class WatchStack extends Stack {
  readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    config: InstallationConfig,
    data: DataStack,
    edge: EdgeStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    this.topic = new Topic(this, "Alarms", { displayName: `Aquamark ${config.name}`, enforceSSL: true });
    for (const address of config.operatorMail) this.topic.addSubscription(new EmailSubscription(address));
    measureLogs(this, config, data);
    for (const plan of [
      ...balancerAlarms(edge),
      ...databaseAlarms(config, data),
      ...jobAlarms(config),
      ...backupAlarms(data),
    ])
      this.addAlarm(config, plan);
    this.tellFailures(config, data);
    makeDashboard(this, config, data, edge);
  }

  private addAlarm(config: InstallationConfig, plan: AlarmPlan): void {
    const alarm = new Alarm(this, plan.name, {
      alarmName: `${config.name}-${plan.name}`,
      alarmDescription: `${plan.says} docs/operate/runbook.md says what to do.`,
      metric: plan.metric,
      threshold: plan.threshold,
      evaluationPeriods: plan.periods,
      comparisonOperator: plan.below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: plan.alarmsWhenMissing ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }

  /** What AWS tells as events and not as numbers. */
  private tellFailures(config: InstallationConfig, data: DataStack): void {
    const tell = (id: string, eventPattern: ConstructorParameters<typeof Rule>[2], message: string) =>
      new Rule(this, id, eventPattern).addTarget(
        new SnsTopic(this.topic, { message: RuleTargetInput.fromText(message) }),
      );
    tell(
      "FailedBackups",
      {
        description: "Weekly snapshots that failed",
        eventPattern: {
          source: ["aws.backup"],
          detailType: ["Backup Job State Change"],
          detail: {
            state: ["FAILED", "ABORTED", "EXPIRED", "PARTIAL"],
            backupVaultName: [data.vault.backupVaultName],
          },
        },
      },
      `The weekly snapshot of Aquamark (${config.name}) failed. docs/operate/runbook.md says what to do.`,
    );
    tell(
      "DatabaseEvents",
      {
        description: "Failures, failovers and lack of storage of the database, and backups that failed",
        eventPattern: {
          source: ["aws.rds"],
          detailType: ["RDS DB Instance Event", "RDS DB Snapshot Event"],
          detail: {
            SourceArn: [data.database.instanceArn],
            EventCategories: ["failure", "failover", "low storage", "recovery", "availability"],
          },
        },
      },
      `RDS tells something of Aquamark's database (${config.name}). docs/operate/runbook.md says what to do.`,
    );
  }
}

function balancerAlarms({ balancer, targetGroups }: EdgeStack): AlarmPlan[] {
  const minute = Duration.minutes(1);
  const period = Duration.minutes(5);
  const { metrics } = balancer;
  return [
    ...colours.map((colour) => ({
      name: `unhealthy-targets-${colour}`,
      says: `A web process of the colour ${colour} does not answer /ping.`,
      metric: targetGroups[colour].metrics.unhealthyHostCount({ period: minute, statistic: Stats.MAXIMUM }),
      threshold: 0,
      periods: 5,
    })),
    {
      name: "errors-5xx",
      says: "More than 1 % of the requests of 5 minutes ended with a fault of ours.",
      metric: new MathExpression({
        expression: "IF(requests > 20, 100 * (FILL(targets, 0) + FILL(balancer, 0)) / requests, 0)",
        usingMetrics: {
          requests: metrics.requestCount({ period }),
          targets: metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, { period }),
          balancer: metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT, { period }),
        },
        label: "5xx, %",
        period,
      }),
      threshold: 1,
      periods: 2,
    },
    {
      name: "no-answer-5xx",
      says: "The balancer itself answers with faults: no web process can be reached.",
      metric: metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT, { period: minute }),
      threshold: 5,
      periods: 3,
    },
    {
      name: "latency-p95",
      says: "One request in twenty takes longer than 2 seconds.",
      metric: metrics.targetResponseTime({ period, statistic: "p95" }),
      threshold: 2,
      periods: 3,
    },
  ];
}

function databaseAlarms(config: InstallationConfig, { database }: DataStack): AlarmPlan[] {
  const period = Duration.minutes(5);
  return [
    {
      name: "database-processor",
      says: "The database uses more than 80 % of its processors for 15 minutes.",
      metric: database.metricCPUUtilization({ period }),
      threshold: 80,
      periods: 3,
    },
    {
      name: "database-storage",
      says: "Less than a twentieth of the first storage of the database is free.",
      // RDS adds storage when a tenth is left, so the alarm means that it could not, or has reached its limit.
      metric: database.metricFreeStorageSpace({ period, statistic: Stats.MINIMUM }),
      threshold: Math.round((config.database.storageGb * gib) / 20),
      below: true,
      periods: 1,
    },
    {
      name: "database-connections",
      says: "The database has more connections than its processes should need.",
      metric: database.metricDatabaseConnections({ period, statistic: Stats.MAXIMUM }),
      threshold: connectionsExpected(config),
      periods: 2,
    },
    {
      name: "database-memory",
      says: "The database has less than 200 MiB of free memory.",
      metric: database.metricFreeableMemory({ period, statistic: Stats.MINIMUM }),
      threshold: 200 * 1024 ** 2,
      below: true,
      periods: 3,
    },
  ];
}

/** What all processes of both colours hold at most, with their pools full. */
export function connectionsExpected(config: InstallationConfig): number {
  const pool = Number(config.settings["DATABASE_POOL_SIZE"] ?? 10);
  // Two more for each process: one that listens, one that watches.
  return (config.webGroup.max + config.workers.max) * (pool + 2);
}

function jobAlarms(config: InstallationConfig): AlarmPlan[] {
  const period = Duration.minutes(5);
  return [
    {
      name: "jobs-failed",
      says: "Jobs failed for good; admins see them in the list of jobs.",
      metric: queueMetric(config, "failed", period),
      threshold: 0,
      periods: 1,
    },
    {
      name: "jobs-waiting",
      says: "More than 1,000 jobs wait for half an hour.",
      metric: queueMetric(config, "waiting", period),
      threshold: 1000,
      periods: 6,
    },
    {
      name: "jobs-silent",
      says: "No worker has told of the queue for 15 minutes: none runs, or none can reach the database.",
      metric: queueMetric(config, "waiting", period),
      threshold: -1,
      below: true,
      alarmsWhenMissing: true,
      periods: 3,
    },
    {
      name: "jobs-old",
      says: "A job waits longer than 15 minutes: workers are missing or stuck.",
      metric: queueMetric(config, "oldestSeconds", period),
      threshold: 900,
      periods: 2,
    },
    ...(["web", "worker"] as const).map((kind) => ({
      name: `restarts-${kind}`,
      says: `Processes of the kind ${kind} start again and again.`,
      metric: startsMetric(config, kind, Duration.minutes(15)),
      threshold: 3 * (kind === "web" ? config.webGroup.max : config.workers.max),
      periods: 1,
    })),
  ];
}

function backupAlarms({ vault }: DataStack): AlarmPlan[] {
  return [
    {
      name: "backup-jobs-failed",
      says: "A weekly snapshot failed.",
      metric: new Metric({
        namespace: "AWS/Backup",
        metricName: "NumberOfBackupJobsFailed",
        dimensionsMap: { BackupVaultName: vault.backupVaultName },
        statistic: Stats.SUM,
        period: Duration.hours(1),
      }),
      threshold: 0,
      periods: 1,
    },
  ];
}
