import type { Duration } from "aws-cdk-lib";
import { Metric, Stats } from "aws-cdk-lib/aws-cloudwatch";
import { FilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { metricNamespace } from "../names.ts";
import type { DataStack } from "../stacks/data-stack.ts";

/**
 * Numbers of the line that a worker logs of the queue every minute:
 * `{"msg":"queue","waiting":12,"failed":0,"oldestSeconds":3}`.
 */
export const queueNumbers = ["waiting", "failed", "oldestSeconds"] as const;
export type QueueNumber = (typeof queueNumbers)[number];

/** What processes log when they have started. */
const starts = { web: "serving", worker: "working" } as const;
export type StartingKind = keyof typeof starts;

const metricName = (number: QueueNumber) => `queue-${number}`;
const startsName = (kind: StartingKind) => `starts-${kind}`;

/** Makes metrics of the lines about the queue, and of the starts of processes. */
export function measureLogs(scope: Construct, config: InstallationConfig, data: DataStack): void {
  for (const number of queueNumbers)
    new MetricFilter(scope, `Queue-${number}`, {
      logGroup: data.logGroups.worker,
      filterPattern: FilterPattern.all(
        FilterPattern.stringValue("$.msg", "=", "queue"),
        FilterPattern.exists(`$.${number}`),
      ),
      metricNamespace: metricNamespace(config.name),
      metricName: metricName(number),
      metricValue: `$.${number}`,
    });
  for (const [kind, line] of Object.entries(starts) as [StartingKind, string][])
    new MetricFilter(scope, `Starts-${kind}`, {
      logGroup: data.logGroups[kind],
      filterPattern: FilterPattern.stringValue("$.msg", "=", line),
      metricNamespace: metricNamespace(config.name),
      metricName: startsName(kind),
      metricValue: "1",
      defaultValue: 0,
    });
}

/** A number of the queue. Several lines of a minute tell the same, so they are not added up. */
export function queueMetric(config: InstallationConfig, number: QueueNumber, period: Duration): Metric {
  return new Metric({
    namespace: metricNamespace(config.name),
    metricName: metricName(number),
    statistic: Stats.MAXIMUM,
    period,
  });
}

/** How many processes of a kind started. */
export function startsMetric(config: InstallationConfig, kind: StartingKind, period: Duration): Metric {
  return new Metric({
    namespace: metricNamespace(config.name),
    metricName: startsName(kind),
    statistic: Stats.SUM,
    period,
  });
}
