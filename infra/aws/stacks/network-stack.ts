import { Stack, type StackProps } from "aws-cdk-lib";
import {
  FlowLogDestination,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  Peer,
  Port,
  SecurityGroup,
  SubnetType,
  Vpc,
} from "aws-cdk-lib/aws-ec2";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { webPort } from "../names.ts";
import { keptLogGroup } from "../parts/kept-log-group.ts";

export const databasePort = 5432;

/** The network, and who may speak to whom in it: each security group admits the next hop alone. */
export class NetworkStack extends Stack {
  readonly vpc: Vpc;
  readonly balancerGroup: SecurityGroup;
  readonly webGroup: SecurityGroup;
  readonly workerGroup: SecurityGroup;
  readonly databaseGroup: SecurityGroup;
  readonly builderGroup: SecurityGroup;

  constructor(scope: Construct, id: string, config: InstallationConfig, props: StackProps) {
    super(scope, id, props);
    const zones = config.network.zones;
    const zoneCount = zones?.length ?? 2;
    this.vpc = new Vpc(this, "Vpc", {
      ipAddresses: IpAddresses.cidr(config.network.cidr),
      ...(zones ? { availabilityZones: zones } : { maxAzs: zoneCount }),
      // Addresses are kept free for a third zone, so that adding it moves no subnet.
      reservedAzs: 3 - zoneCount,
      natGateways: config.network.natGateways === "one" ? 1 : zoneCount,
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        { name: "public", subnetType: SubnetType.PUBLIC, cidrMask: 24, mapPublicIpOnLaunch: false },
        { name: "private", subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 20 },
        { name: "isolated", subnetType: SubnetType.PRIVATE_ISOLATED, cidrMask: 24 },
      ],
      gatewayEndpoints: { S3: { service: GatewayVpcEndpointAwsService.S3 } },
    });
    this.vpc.addFlowLog("FlowLog", {
      destination: FlowLogDestination.toCloudWatchLogs(
        keptLogGroup(this, "FlowLogGroup", `/aquamark/${config.name}/flow`, config),
      ),
    });

    const group = (name: string, description: string) =>
      new SecurityGroup(this, name, { vpc: this.vpc, description, allowAllOutbound: false });
    this.balancerGroup = group("BalancerGroup", "The balancer: people reach it");
    this.webGroup = group("WebGroup", "Web processes: the balancer reaches them");
    this.workerGroup = group("WorkerGroup", "Workers and migrations: nobody reaches them");
    this.databaseGroup = group("DatabaseGroup", "The database: the program reaches it");
    this.builderGroup = group("BuilderGroup", "The builder of images: nobody reaches it");

    for (const port of [80, 443])
      this.balancerGroup.addIngressRule(Peer.anyIpv4(), Port.tcp(port), `People, port ${port}`);
    const web = Port.tcp(webPort(config.web));
    this.balancerGroup.addEgressRule(this.webGroup, web, "To web processes");
    this.webGroup.addIngressRule(this.balancerGroup, web, "From the balancer");
    const outside = [...new Set([443, config.mail.port, ...config.network.egressPorts])];
    for (const [client, words] of [
      [this.webGroup, "web processes"],
      [this.workerGroup, "workers and migrations"],
    ] as const) {
      client.addEgressRule(this.databaseGroup, Port.tcp(databasePort), "To the database");
      this.databaseGroup.addIngressRule(client, Port.tcp(databasePort), `From ${words}`);
      for (const port of outside)
        client.addEgressRule(Peer.anyIpv4(), Port.tcp(port), `Outside, port ${port}`);
    }
    // Ubuntu's packages come by HTTP too; they are signed.
    for (const port of [80, 443])
      this.builderGroup.addEgressRule(Peer.anyIpv4(), Port.tcp(port), `Outside, port ${port}`);
  }
}
