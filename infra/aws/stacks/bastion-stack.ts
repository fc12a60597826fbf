import { CfnOutput, Stack, type StackProps, Validations } from "aws-cdk-lib";
import {
  BlockDeviceVolume,
  CfnEIP,
  EbsDeviceVolumeType,
  Instance,
  InstanceClass,
  InstanceSize,
  InstanceType,
  KeyPair,
  MachineImage,
  Peer,
  Port,
  SecurityGroup,
  SubnetType,
} from "aws-cdk-lib/aws-ec2";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { ubuntuParameter } from "../names.ts";
import { grantSessionAccess } from "../parts/session-access.ts";
import { databasePort, type NetworkStack } from "./network-stack.ts";

/** A host that SSH reaches from one address, to pass connections on to the database and to instances. */
export class BastionStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    config: InstallationConfig,
    bastion: NonNullable<InstallationConfig["bastion"]>,
    network: NetworkStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    const group = new SecurityGroup(this, "Group", {
      vpc: network.vpc,
      description: "The bastion: one address reaches it",
      allowAllOutbound: false,
    });
    group.addIngressRule(Peer.ipv4(bastion.from), Port.tcp(22), "SSH from the one address");
    const hops = [
      { name: "Database", target: network.databaseGroup, port: databasePort },
      ...(config.web === "instances" ? [{ name: "Web", target: network.webGroup, port: 22 }] : []),
    ];
    for (const { name, target, port } of hops) {
      // By its id, so that the rules live and go with this stack and the lasting one is not touched.
      const next = SecurityGroup.fromSecurityGroupId(this, name, target.securityGroupId);
      next.addIngressRule(group, Port.tcp(port), "From the bastion");
      group.addEgressRule(next, Port.tcp(port), `To ${name.toLowerCase()}`);
    }
    for (const port of [80, 443])
      group.addEgressRule(Peer.anyIpv4(), Port.tcp(port), `Outside, port ${port}`);

    const host = new Instance(this, "Host", {
      vpc: network.vpc,
      vpcSubnets: { subnetType: SubnetType.PUBLIC },
      instanceType: InstanceType.of(InstanceClass.T4G, InstanceSize.NANO),
      machineImage: MachineImage.fromSsmParameter(ubuntuParameter("arm64")),
      keyPair: KeyPair.fromKeyPairName(this, "Key", bastion.keyName),
      securityGroup: group,
      requireImdsv2: true,
      blockDevices: [
        {
          deviceName: "/dev/sda1",
          volume: BlockDeviceVolume.ebs(8, { volumeType: EbsDeviceVolumeType.GP3, encrypted: true }),
        },
      ],
    });
    grantSessionAccess(host.role);
    // Where zones are named in the configuration, an instance's is as well.
    Validations.of(host).acknowledge({
      id: "CloudFormation-Validate::W3010",
      reason: "The zones were asked for.",
    });
    const address = new CfnEIP(this, "Address", { domain: "vpc", instanceId: host.instanceId });
    new CfnOutput(this, "BastionAddress", { value: address.attrPublicIp });
  }
}
