/** A finding of cdk-nag's AwsSolutions pack that is meant so. */
export type AcknowledgedFinding = {
  /** The rule's id; where a rule finds several things in one construct, with what it found. */
  rule: RegExp;
  /** Which constructs, by their path without the installation's name. */
  where: RegExp;
  reason: string;
};

const task = "(blue|green)/(Migration|WebService/Web|Workers/Worker)/Task";

export const acknowledgedFindings: AcknowledgedFinding[] = [
  {
    rule: /^AwsSolutions-EC23$/,
    where: /^network\/BalancerGroup$/,
    reason: "The balancer is what people reach, from everywhere, on ports 80 and 443 alone.",
  },
  {
    rule: /^AwsSolutions-EC28$/,
    where: /^bastion\/Host$/,
    reason: "A bastion only passes connections on; minutes suffice to measure it.",
  },
  {
    rule: /^AwsSolutions-EC29$/,
    where: /^bastion\/Host$/,
    reason: "A bastion holds nothing and is made anew at any time.",
  },
  {
    rule: /^AwsSolutions-RDS3$/,
    where: /^data\/Database$/,
    reason: "A standby doubles the price. It is on by database.multiAz and from the size medium on.",
  },
  {
    rule: /^AwsSolutions-RDS11$/,
    where: /^data\/Database$/,
    reason: "The security group admits the program alone; another port would hide nothing from it.",
  },
  {
    rule: /^AwsSolutions-SMG4$/,
    where: /^data\/(AUTH_SECRET|AUDIT_KEY|WATCHDOG_TOKEN|METRICS_TOKEN|SMTP_PASSWORD)$/,
    reason: "A new value signs everyone out or has to be given to others, so people change it.",
  },
  {
    rule: /^AwsSolutions-IAM4\[.*:policy\/service-role\/AWSBackupServiceRolePolicyForBackup\]$/,
    where: /^data\/Weekly\/Database\/Role$/,
    reason: "The policy AWS Backup keeps for its own service.",
  },
  {
    rule: /^AwsSolutions-IAM4\[.*:policy\/AmazonSSMManagedInstanceCore\]$/,
    where: /^builder\/Role$/,
    reason: "Image Builder works through the agent of the session manager. Its parameters are denied again.",
  },
  {
    rule: /^AwsSolutions-IAM4\[.*:policy\/EC2InstanceProfileForImageBuilder\]$/,
    where: /^builder\/Role$/,
    reason: "What Image Builder needs on its instance is kept by AWS.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*ExportsOutputFnGetAttFiles[^*]*\/\*\]$/,
    where: new RegExp(`^(${task}/TaskRole|(blue|green)/WebInstances/Role)/DefaultPolicy$`),
    reason: "Every object of the one bucket.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:parameter\/aquamark\/[a-z0-9-]+\/(config|secrets)\/\*\]$/,
    where: /^(blue|green)\/WebInstances\/Role\/DefaultPolicy$/,
    reason: "Every parameter below the installation's own path.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::\*\]$/,
    where: new RegExp(
      `^(${task}/(Task|Execution)Role|builder/Role|(blue|green)/WebInstances/Role|bastion/Host/InstanceRole)/DefaultPolicy$`,
    ),
    reason:
      "Signing in to ECR, ECS Exec, the session manager: none knows a narrower resource. The tests look at the actions.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:log-group:\/aws\/imagebuilder\/\*\]$/,
    where: /^builder\/Role\/DefaultPolicy$/,
    reason: "Image Builder names the streams of its log itself.",
  },
  {
    rule: /^AwsSolutions-IAM5\[Resource::[^*]*:log-group:[^*]*ExportsOutputRefLogexec[^*]*:\*\]$/,
    where: new RegExp(`^${task}/TaskRole/DefaultPolicy$`),
    reason: "Sessions of ECS Exec name the streams of their log themselves.",
  },
  {
    rule: /^AwsSolutions-AS3$/,
    where: /^(blue|green)\/WebInstances\/Group$/,
    reason: "Scaling is no news. Starts that failed and instances that were not well are told by a rule.",
  },
];
