import { type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";

/**
 * What the agent of the session manager needs of its machine's role, to open shells and port forwards and to run commands.
 *
 * AWS's own policy for it would let the machine read every parameter of the account. What that has besides, patches,
 * inventories and associations, is for machines that are kept; these are replaced.
 */
export function grantSessionAccess(role: IRole): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({
      sid: "OpenSessions",
      actions: [
        "ssm:UpdateInstanceInformation",
        "ssmmessages:CreateControlChannel",
        "ssmmessages:CreateDataChannel",
        "ssmmessages:OpenControlChannel",
        "ssmmessages:OpenDataChannel",
        "ec2messages:AcknowledgeMessage",
        "ec2messages:DeleteMessage",
        "ec2messages:FailMessage",
        "ec2messages:GetEndpoint",
        "ec2messages:GetMessages",
        "ec2messages:SendReply",
      ],
      resources: ["*"],
    }),
  );
}
