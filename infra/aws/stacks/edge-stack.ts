import {
  CfnCondition,
  CfnOutput,
  CfnParameter,
  Duration,
  Fn,
  Stack,
  type StackProps,
  Token,
} from "aws-cdk-lib";
import { Certificate, CertificateValidation } from "aws-cdk-lib/aws-certificatemanager";
import { SubnetType } from "aws-cdk-lib/aws-ec2";
import {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationProtocol,
  ApplicationTargetGroup,
  ListenerAction,
  Protocol,
  SslPolicy,
  TargetType,
} from "aws-cdk-lib/aws-elasticloadbalancingv2";
import { Effect, PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { ARecord, HostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { LoadBalancerTarget } from "aws-cdk-lib/aws-route53-targets";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { type Colour, colours, webPort } from "../names.ts";
import { guardBalancer } from "../parts/web-firewall.ts";
import type { DataStack } from "./data-stack.ts";
import type { NetworkStack } from "./network-stack.ts";

/** The balancer, its certificate and its name. The parameter ActiveColour says where people go. */
export class EdgeStack extends Stack {
  readonly balancer: ApplicationLoadBalancer;
  readonly targetGroups: Record<Colour, ApplicationTargetGroup>;

  constructor(
    scope: Construct,
    id: string,
    config: InstallationConfig,
    network: NetworkStack,
    data: DataStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    this.balancer = new ApplicationLoadBalancer(this, "Balancer", {
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PUBLIC },
      internetFacing: true,
      securityGroup: network.balancerGroup,
      deletionProtection: true,
      dropInvalidHeaderFields: true,
      // Longer than the pause between two signs of life of a live page.
      idleTimeout: Duration.seconds(120),
    });
    this.logRequests(data);
    this.targetGroups = this.makeTargetGroups(config, network);
    this.makeListeners(config);
    if (config.waf) guardBalancer(this, this.balancer.loadBalancerArn, config.name);
    this.nameBalancer(config);

    new CfnOutput(this, "LoadBalancerName", {
      description: "What a CNAME of the host has to name",
      value: this.balancer.loadBalancerDnsName,
    });
    new CfnOutput(this, "Address", { value: `https://${config.host}` });
    new CfnOutput(this, "LoadBalancerArn", { value: this.balancer.loadBalancerArn });
    new CfnOutput(this, "BlueTargetGroupArn", { value: this.targetGroups.blue.targetGroupArn });
    new CfnOutput(this, "GreenTargetGroupArn", { value: this.targetGroups.green.targetGroupArn });
  }

  private logRequests(data: DataStack): void {
    const prefix = "balancer";
    this.balancer.setAttribute("access_logs.s3.enabled", "true");
    this.balancer.setAttribute("access_logs.s3.bucket", data.accessLogs.bucketName);
    this.balancer.setAttribute("access_logs.s3.prefix", prefix);
    // The service's own principal is the same in every region, so no account number of a region is looked up.
    data.accessLogs.addToResourcePolicy(
      new PolicyStatement({
        effect: Effect.ALLOW,
        principals: [new ServicePrincipal("logdelivery.elasticloadbalancing.amazonaws.com")],
        actions: ["s3:PutObject"],
        resources: [data.accessLogs.arnForObjects(`${prefix}/AWSLogs/${this.account}/*`)],
      }),
    );
  }

  private makeTargetGroups(
    config: InstallationConfig,
    network: NetworkStack,
  ): Record<Colour, ApplicationTargetGroup> {
    const groups = colours.map((colour) => [
      colour,
      new ApplicationTargetGroup(this, `Targets-${colour}`, {
        vpc: network.vpc,
        protocol: ApplicationProtocol.HTTP,
        port: webPort(config.web),
        targetType: config.web === "instances" ? TargetType.INSTANCE : TargetType.IP,
        // A request that is under way when a target goes is answered to its end.
        deregistrationDelay: Duration.seconds(60),
        healthCheck: {
          protocol: Protocol.HTTP,
          path: "/ping",
          healthyHttpCodes: "200",
          interval: Duration.seconds(15),
          timeout: Duration.seconds(10),
          // 150 s: a database that fails over within two minutes replaces no target.
          unhealthyThresholdCount: 10,
          healthyThresholdCount: 2,
        },
      }),
    ]);
    return Object.fromEntries(groups) as Record<Colour, ApplicationTargetGroup>;
  }

  private makeListeners(config: InstallationConfig): void {
    const active = new CfnParameter(this, "ActiveColour", {
      description: "Which colour people reach. The other one is only checked for its health.",
      default: "blue",
      allowedValues: [...colours],
    });
    const isBlue = new CfnCondition(this, "BlueIsActive", {
      expression: Fn.conditionEquals(active.valueAsString, "blue"),
    });
    const weight = (whenBlue: number, whenGreen: number) =>
      Token.asNumber(Fn.conditionIf(isBlue.logicalId, whenBlue, whenGreen));
    const forward = () =>
      ListenerAction.weightedForward([
        { targetGroup: this.targetGroups.blue, weight: weight(1, 0) },
        { targetGroup: this.targetGroups.green, weight: weight(0, 1) },
      ]);
    // The program itself sends HTTP to HTTPS, all but /ping, so this listener forwards as well.
    new ApplicationListener(this, "Http", {
      loadBalancer: this.balancer,
      protocol: ApplicationProtocol.HTTP,
      port: 80,
      open: false,
      defaultAction: forward(),
    });
    new ApplicationListener(this, "Https", {
      loadBalancer: this.balancer,
      protocol: ApplicationProtocol.HTTPS,
      port: 443,
      open: false,
      sslPolicy: SslPolicy.RECOMMENDED_TLS,
      certificates: [{ certificateArn: this.certificateArn(config) }],
      defaultAction: forward(),
    });
    new CfnOutput(this, "Active", { value: active.valueAsString });
  }

  private certificateArn(config: InstallationConfig): string {
    if (config.certificateArn) return config.certificateArn;
    const validation = config.dns
      ? CertificateValidation.fromDns(this.zone(config.dns))
      : CertificateValidation.fromDns();
    return new Certificate(this, "Certificate", { domainName: config.host, validation }).certificateArn;
  }

  private zone(dns: NonNullable<InstallationConfig["dns"]>) {
    const known = this.node.tryFindChild("Zone");
    if (known) return known as ReturnType<typeof HostedZone.fromHostedZoneAttributes>;
    return HostedZone.fromHostedZoneAttributes(this, "Zone", dns);
  }

  private nameBalancer(config: InstallationConfig): void {
    if (!config.dns) return;
    new ARecord(this, "Name", {
      zone: this.zone(config.dns),
      recordName: config.host,
      target: RecordTarget.fromAlias(new LoadBalancerTarget(this.balancer)),
    });
  }
}
