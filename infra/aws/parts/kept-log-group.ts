import { RemovalPolicy } from "aws-cdk-lib";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";

/** A log group that outlives its stack, and whose lines are deleted after the days that were set. */
export function keptLogGroup(
  scope: Construct,
  id: string,
  name: string,
  config: InstallationConfig,
): LogGroup {
  // RetentionDays is the number of days, and config.ts takes no other number.
  const retention: RetentionDays = config.logDays;
  return new LogGroup(scope, id, { logGroupName: name, retention, removalPolicy: RemovalPolicy.RETAIN });
}
