import { CfnOutput, Duration } from "aws-cdk-lib";
import { SubnetType } from "aws-cdk-lib/aws-ec2";
import { type CfnService, type Cluster, FargateService } from "aws-cdk-lib/aws-ecs";
import { Construct } from "constructs";
import { webPort } from "../names.ts";
import { ProgramTask, stopTimeouts } from "./program-task.ts";
import type { WebParts } from "./web-instances.ts";

/** Web processes as tasks on Fargate, as many as their load asks for. */
export class WebService extends Construct {
  readonly service: FargateService;

  constructor(scope: Construct, id: string, cluster: Cluster, parts: WebParts) {
    super(scope, id);
    const { config, data, network, parameters } = parts;
    const counts = parameters.webCounts(config);
    const port = webPort(config.web);
    const task = new ProgramTask(this, "Web", config, data, {
      kind: "web",
      command: ["serve"],
      size: config.webGroup,
      image: parameters.image,
      stopTimeout: stopTimeouts.web,
      port,
    });
    this.service = new FargateService(this, "Service", {
      serviceName: "web",
      cluster,
      taskDefinition: task.definition,
      desiredCount: counts.desired,
      assignPublicIp: false,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      securityGroups: [network.webGroup],
      circuitBreaker: { enable: true, rollback: true },
      minHealthyPercent: 100,
      maxHealthyPercent: 200,
      enableExecuteCommand: true,
    });
    const made = this.service.node.defaultChild as CfnService;
    // By its ARN alone: attaching the object would add rules to the balancer's group in a lasting stack.
    made.loadBalancers = [
      { containerName: "web", containerPort: port, targetGroupArn: parts.targetGroupArn },
    ];
    made.healthCheckGracePeriodSeconds = Duration.minutes(3).toSeconds();
    this.service
      .autoScaleTaskCount({ minCapacity: counts.min, maxCapacity: counts.max })
      .scaleOnCpuUtilization("Load", {
        targetUtilizationPercent: config.webGroup.cpuPercentTarget,
        scaleInCooldown: Duration.minutes(5),
        scaleOutCooldown: Duration.minutes(1),
      });
    new CfnOutput(scope, "WebServiceName", { value: this.service.serviceName });
  }
}
