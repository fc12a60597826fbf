import { CfnOutput, Duration } from "aws-cdk-lib";
import {
  AdditionalHealthCheckType,
  AutoScalingGroup,
  type CfnAutoScalingGroup,
  HealthChecks,
  UpdatePolicy,
} from "aws-cdk-lib/aws-autoscaling";
import {
  BlockDeviceVolume,
  EbsDeviceVolumeType,
  InstanceType,
  KeyPair,
  LaunchTemplate,
  LaunchTemplateHttpTokens,
  OperatingSystemType,
  SubnetType,
  UserData,
} from "aws-cdk-lib/aws-ec2";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { bootScript, type Colour, clusterName, configPath, imageParameter, secretsPath } from "../names.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { NetworkStack } from "../stacks/network-stack.ts";
import type { ColourParameters } from "./colour-parameters.ts";
import { grantProgramAccess } from "./program-access.ts";
import { grantSessionAccess } from "./session-access.ts";

export type WebParts = {
  config: InstallationConfig;
  colour: Colour;
  network: NetworkStack;
  data: DataStack;
  parameters: ColourParameters;
  targetGroupArn: string;
};

/** Web processes on instances that start from the baked image, as many as their load asks for. */
export class WebInstances extends Construct {
  readonly group: AutoScalingGroup;

  constructor(scope: Construct, id: string, parts: WebParts) {
    super(scope, id);
    const { config, network, parameters, colour } = parts;
    const role = this.makeRole(parts);
    const template = this.makeTemplate(parts, role);
    const counts = parameters.webCounts(config);
    this.group = new AutoScalingGroup(this, "Group", {
      autoScalingGroupName: clusterName(config.name, colour),
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PRIVATE_WITH_EGRESS },
      launchTemplate: template,
      minCapacity: counts.min,
      desiredCapacity: counts.desired,
      maxCapacity: counts.max,
      healthChecks: HealthChecks.withAdditionalChecks({
        additionalTypes: [AdditionalHealthCheckType.ELB],
        gracePeriod: Duration.minutes(5),
      }),
      defaultInstanceWarmup: Duration.minutes(2),
      // Another image for the same colour replaces instances one by one.
      updatePolicy: UpdatePolicy.rollingUpdate({
        minInstancesInService: config.webGroup.min,
        maxBatchSize: 1,
      }),
    });
    const made = this.group.node.defaultChild as CfnAutoScalingGroup;
    // By its ARN alone: attaching the object would add rules to the balancer's group in a lasting stack.
    made.targetGroupArns = [parts.targetGroupArn];
    this.group.scaleOnCpuUtilization("Load", {
      targetUtilizationPercent: config.webGroup.cpuPercentTarget,
      estimatedInstanceWarmup: Duration.minutes(2),
    });
    new CfnOutput(scope, "AutoScalingGroupName", { value: this.group.autoScalingGroupName });
  }

  private makeTemplate(parts: WebParts, role: Role): LaunchTemplate {
    const { config, colour, network, parameters } = parts;
    const { baked } = parameters;
    if (!baked) throw new Error("The web runs on instances, so there is a baked image.");
    // The image has everything; an instance is told only whose it is.
    const userData = UserData.forLinux();
    userData.addCommands(`exec ${bootScript} ${config.name} ${colour}`);
    return new LaunchTemplate(this, "Template", {
      launchTemplateName: baked.name,
      machineImage: {
        getImage: () => ({ imageId: baked.id, osType: OperatingSystemType.LINUX, userData }),
      },
      userData,
      instanceType: new InstanceType(config.webGroup.instanceType),
      role,
      // Whoever comes through the bastion needs a key of their own here as well.
      ...(config.bastion ? { keyPair: KeyPair.fromKeyPairName(this, "Key", config.bastion.keyName) } : {}),
      securityGroup: network.webGroup,
      associatePublicIpAddress: false,
      httpTokens: LaunchTemplateHttpTokens.REQUIRED,
      // The container asks for its role's keys one hop behind the instance.
      httpPutResponseHopLimit: 2,
      detailedMonitoring: true,
      blockDevices: [
        {
          deviceName: "/dev/sda1",
          volume: BlockDeviceVolume.ebs(20, { volumeType: EbsDeviceVolumeType.GP3, encrypted: true }),
        },
      ],
    });
  }

  /** The role of an instance: the session manager, its configuration, its log, and what the program may do. */
  private makeRole({ config, colour, data }: WebParts): Role {
    const role = new Role(this, "Role", { assumedBy: new ServicePrincipal("ec2.amazonaws.com") });
    grantSessionAccess(role);
    const parameterArn = (name: string) =>
      data.formatArn({ service: "ssm", resource: "parameter", resourceName: name.replace(/^\//, "") });
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: "ReadConfiguration",
        actions: ["ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath"],
        resources: [
          parameterArn(configPath(config.name)),
          parameterArn(`${configPath(config.name)}/*`),
          parameterArn(secretsPath(config.name)),
          parameterArn(`${secretsPath(config.name)}/*`),
          parameterArn(imageParameter(config.name, colour)),
        ],
      }),
    );
    role.addToPrincipalPolicy(
      new PolicyStatement({
        sid: "ReadSecrets",
        actions: ["secretsmanager:GetSecretValue"],
        resources: Object.values(data.secrets).map(({ secretArn }) => secretArn),
      }),
    );
    data.logGroups.web.grantWrite(role);
    grantProgramAccess(role, data, "web");
    return role;
  }
}
