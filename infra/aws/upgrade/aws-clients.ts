import { AutoScalingClient } from "@aws-sdk/client-auto-scaling";
import { CloudFormationClient } from "@aws-sdk/client-cloudformation";
import { EC2Client } from "@aws-sdk/client-ec2";
import { ECRClient } from "@aws-sdk/client-ecr";
import { ECSClient } from "@aws-sdk/client-ecs";
import { ElasticLoadBalancingV2Client } from "@aws-sdk/client-elastic-load-balancing-v2";
import { ImagebuilderClient } from "@aws-sdk/client-imagebuilder";
import { SSMClient } from "@aws-sdk/client-ssm";

export type AwsClients = ReturnType<typeof openAwsClients>;

/**
 * The clients of every service an upgrade speaks with.
 *
 * Credentials come from where the AWS tools find them. `endpoint` is for networks where AWS is reached by another
 * address, and for tests.
 */
export function openAwsClients(options: { region?: string | undefined; endpoint?: string | undefined }) {
  const config = {
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    // An upgrade polls for half an hour: one throttled answer must not end it.
    maxAttempts: 8,
  };
  return {
    autoScaling: new AutoScalingClient(config),
    cloudFormation: new CloudFormationClient(config),
    ec2: new EC2Client(config),
    ecr: new ECRClient(config),
    ecs: new ECSClient(config),
    loadBalancing: new ElasticLoadBalancingV2Client(config),
    imageBuilder: new ImagebuilderClient(config),
    ssm: new SSMClient(config),
  };
}
