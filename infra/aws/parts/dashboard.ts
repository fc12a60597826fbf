import { Duration } from "aws-cdk-lib";
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  LogQueryWidget,
  Metric,
  Stats,
} from "aws-cdk-lib/aws-cloudwatch";
import { HttpCodeElb, HttpCodeTarget } from "aws-cdk-lib/aws-elasticloadbalancingv2";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { clusterName, colours } from "../names.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { EdgeStack } from "../stacks/edge-stack.ts";
import { queueMetric, startsMetric } from "./queue-metrics.ts";

/** The numbers that alarms watch, on one page, for both colours. */
export function makeDashboard(
  scope: Construct,
  config: InstallationConfig,
  data: DataStack,
  edge: EdgeStack,
): void {
  const period = Duration.minutes(1);
  const { metrics } = edge.balancer;
  const { database } = data;
  const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
    new GraphWidget({ title, left, right, width: 8, height: 6 });
  new Dashboard(scope, "Dashboard", {
    dashboardName: config.name,
    widgets: [
      [
        graph(
          "Requests and faults",
          [metrics.requestCount({ period })],
          [
            metrics.httpCodeTarget(HttpCodeTarget.TARGET_5XX_COUNT, { period }),
            metrics.httpCodeElb(HttpCodeElb.ELB_5XX_COUNT, { period }),
          ],
        ),
        graph(
          "Latency, seconds",
          ["p50", "p95", "p99"].map((statistic) => metrics.targetResponseTime({ period, statistic })),
        ),
        graph(
          "Web processes that are well, and not",
          colours.map((colour) =>
            edge.targetGroups[colour].metrics.healthyHostCount({ period, label: colour }),
          ),
          colours.map((colour) =>
            edge.targetGroups[colour].metrics.unhealthyHostCount({ period, label: `${colour}, not well` }),
          ),
        ),
      ],
      [
        graph("Processors of web and workers, %", processors(config)),
        graph(
          "Jobs",
          [queueMetric(config, "waiting", period), queueMetric(config, "failed", period)],
          [queueMetric(config, "oldestSeconds", period)],
        ),
        graph("Starts of processes", [
          startsMetric(config, "web", Duration.minutes(5)),
          startsMetric(config, "worker", Duration.minutes(5)),
        ]),
      ],
      [
        graph(
          "Database: processor and connections",
          [database.metricCPUUtilization({ period })],
          [database.metricDatabaseConnections({ period })],
        ),
        graph("Database: storage and memory, free", [
          database.metricFreeStorageSpace({ period, statistic: Stats.MINIMUM }),
          database.metricFreeableMemory({ period, statistic: Stats.MINIMUM }),
        ]),
        graph("Database: seconds a read and a write take", [
          database.metric("ReadLatency", { period }),
          database.metric("WriteLatency", { period }),
        ]),
      ],
      [
        new LogQueryWidget({
          title: "Warnings and errors",
          logGroupNames: Object.values(data.logGroups).map(({ logGroupName }) => logGroupName),
          // pino's levels: 40 is a warning, 50 an error.
          queryLines: [
            "fields @timestamp, level, msg, @log",
            "filter level >= 40",
            "sort @timestamp desc",
            "limit 50",
          ],
          width: 24,
          height: 8,
        }),
      ],
    ],
  });
}

function processors(config: InstallationConfig): IMetric[] {
  const period = Duration.minutes(1);
  return colours.flatMap((colour) => {
    const cluster = clusterName(config.name, colour);
    const service = (ServiceName: string) =>
      new Metric({
        namespace: "AWS/ECS",
        metricName: "CPUUtilization",
        dimensionsMap: { ClusterName: cluster, ServiceName },
        label: `${ServiceName}, ${colour}`,
        period,
      });
    const instances = new Metric({
      namespace: "AWS/EC2",
      metricName: "CPUUtilization",
      dimensionsMap: { AutoScalingGroupName: cluster },
      label: `web, ${colour}`,
      period,
    });
    return [config.web === "instances" ? instances : service("web"), service("worker")];
  });
}
