import { Duration } from "aws-cdk-lib";
import { AutoScalingGroup } from "aws-cdk-lib/aws-autoscaling";
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  Metric,
  TreatMissingData,
} from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import type { Cluster, FargateService } from "aws-cdk-lib/aws-ecs";
import { Match, Rule, RuleTargetInput } from "aws-cdk-lib/aws-events";
import { SnsTopic } from "aws-cdk-lib/aws-events-targets";
import type { ITopic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import type { Colour } from "../names.ts";

type WatchedColour = {
  config: InstallationConfig;
  colour: Colour;
  topic: ITopic;
  cluster: Cluster;
  web: AutoScalingGroup | FargateService;
  workers: FargateService;
};

/** What is told of one colour: busy processors, full memory, tasks that stopped, instances that were replaced. */
export function watchColour(scope: Construct, watched: WatchedColour): void {
  const { config, colour, topic, web, workers } = watched;
  const period = Duration.minutes(5);
  const alarm = (id: string, metric: IMetric, threshold: number, alarmDescription: string) => {
    new Alarm(scope, id, {
      alarmName: `${config.name}-${colour}-${id.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}`,
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 3,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(topic));
  };
  const webProcessor =
    web instanceof AutoScalingGroup
      ? new Metric({
          namespace: "AWS/EC2",
          metricName: "CPUUtilization",
          dimensionsMap: { AutoScalingGroupName: web.autoScalingGroupName },
          period,
        })
      : web.metricCpuUtilization({ period });
  alarm(
    "WebProcessor",
    webProcessor,
    85,
    "Web processes use more than 85 % of their processors for 15 minutes.",
  );
  if (!(web instanceof AutoScalingGroup))
    alarm(
      "WebMemory",
      web.metricMemoryUtilization({ period }),
      90,
      "Web tasks use more than 90 % of their memory.",
    );
  alarm(
    "WorkerMemory",
    workers.metricMemoryUtilization({ period }),
    90,
    "Workers use more than 90 % of their memory.",
  );
  alarm(
    "WorkerProcessor",
    workers.metricCpuUtilization({ period: Duration.minutes(15) }),
    90,
    "Workers use more than 90 % of their processors for 45 minutes.",
  );
  tellStops(scope, watched);
}

function tellStops(scope: Construct, { config, colour, topic, cluster, web }: WatchedColour): void {
  const rule = (
    id: string,
    description: string,
    pattern: ConstructorParameters<typeof Rule>[2],
    message: string,
  ) =>
    new Rule(scope, id, { ...pattern, description }).addTarget(
      new SnsTopic(topic, { message: RuleTargetInput.fromText(message) }),
    );
  const where = `${config.name}, ${colour}`;
  rule(
    "StoppedTasks",
    "Tasks that ended by a fault",
    {
      eventPattern: {
        source: ["aws.ecs"],
        detailType: ["ECS Task State Change"],
        detail: {
          clusterArn: [cluster.clusterArn],
          lastStatus: ["STOPPED"],
          stopCode: ["EssentialContainerExited", "TaskFailedToStart", "SpotInterruption"],
          // The migration ends with 0 when it has done its work.
          $or: [
            { containers: { exitCode: Match.anythingBut(0) } },
            { containers: { exitCode: Match.doesNotExist() } },
          ],
        },
      },
    },
    `A task of Aquamark (${where}) stopped. docs/operate/runbook.md says what to do.`,
  );
  rule(
    "UnhealthyTasks",
    "Tasks that were replaced because they were not well",
    {
      eventPattern: {
        source: ["aws.ecs"],
        detailType: ["ECS Task State Change"],
        detail: {
          clusterArn: [cluster.clusterArn],
          lastStatus: ["STOPPED"],
          // The code is that of scaling and of upgrades too, which are no news, and the exit code may be 0: the reason
          // alone tells. It is "Task failed ELB health checks in (…)" or "Task failed container health checks".
          stopCode: ["ServiceSchedulerInitiated"],
          stoppedReason: Match.wildcard("*health check*"),
        },
      },
    },
    `A task of Aquamark (${where}) was not well and was replaced. docs/operate/runbook.md says what to do.`,
  );
  if (web instanceof AutoScalingGroup)
    rule(
      "ReplacedInstances",
      "Instances that could not be started or were replaced because they were not well",
      {
        eventPattern: {
          source: ["aws.autoscaling"],
          detail: {
            AutoScalingGroupName: [web.autoScalingGroupName],
            // Scaling and upgrades end instances too, and are no news.
            $or: [
              { StatusCode: ["Failed"] },
              { Cause: Match.wildcard("*health check*") },
              { Cause: Match.wildcard("*unhealthy*") },
            ],
          },
        },
      },
      `An instance of Aquamark (${where}) was not well and was replaced, or could not be started. docs/operate/runbook.md says what to do.`,
    );
}
