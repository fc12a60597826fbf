import { CfnOutput, Duration } from "aws-cdk-lib";
import { AdjustmentType } from "aws-cdk-lib/aws-applicationautoscaling";
import { SubnetType } from "aws-cdk-lib/aws-ec2";
import { type Cluster, FargateService } from "aws-cdk-lib/aws-ecs";
import { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { NetworkStack } from "../stacks/network-stack.ts";
import type { ColourParameters } from "./colour-parameters.ts";
import { ProgramTask, stopTimeouts } from "./program-task.ts";
import { queueMetric } from "./queue-metrics.ts";

type WorkerParts = {
  config: InstallationConfig;
  network: NetworkStack;
  data: DataStack;
  parameters: ColourParameters;
};

/** Workers as tasks on Fargate, as many as the waiting jobs ask for. */
export class WorkerService extends Construct {
  readonly service: FargateService;

  constructor(scope: Construct, id: string, cluster: Cluster, parts: WorkerParts) {
    super(scope, id);
    const { config, data, network, parameters } = parts;
    const { min, max } = config.workers;
    const task = new ProgramTask(this, "Worker", config, data, {
      kind: "worker",
      command: ["work"],
      size: config.workers,
      image: parameters.image,
      stopTimeout: stopTimeouts.worker,
      judgesItself: true,
    });
    this.service = new FargateService(this, "Service", {
      serviceName: "worker",
      cluster,
      taskDefinition: task.definition,
      desiredCount: parameters.whileWorkersRun(min),
      assignPublicIp: false,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [network.workerGroup],
      circuitBreaker: { enable: true, rollback: true },
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      enableExecuteCommand: true,
    });
    this.service
      .autoScaleTaskCount({
        minCapacity: parameters.whileWorkersRun(min),
        maxCapacity: parameters.whileWorkersRun(max),
      })
      .scaleOnMetric("Queue", {
        metric: queueMetric(config, "waiting", Duration.minutes(1)),
        adjustmentType: AdjustmentType.CHANGE_IN_CAPACITY,
        evaluationPeriods: 2,
        cooldown: Duration.minutes(2),
        scalingSteps: [
          { upper: 5, change: -1 },
          { lower: 50, change: 1 },
          { lower: 500, change: 2 },
        ],
      });
    new CfnOutput(scope, "WorkerServiceName", { value: this.service.serviceName });
  }
}
