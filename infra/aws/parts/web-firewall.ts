import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";

/** The managed rules that stand before the balancer, and those of them that only count. */
const ruleSets: { name: string; counted: string[] }[] = [
  { name: "AWSManagedRulesAmazonIpReputationList", counted: [] },
  // Workbooks, program files and attachments are larger than the 8 KB this rule allows.
  { name: "AWSManagedRulesCommonRuleSet", counted: ["SizeRestrictions_BODY"] },
  { name: "AWSManagedRulesKnownBadInputsRuleSet", counted: [] },
];

/** Puts AWS WAF before a balancer. */
export function guardBalancer(scope: Construct, balancerArn: string, name: string): void {
  const visible = (metricName: string) => ({
    metricName,
    cloudWatchMetricsEnabled: true,
    sampledRequestsEnabled: true,
  });
  const acl = new CfnWebACL(scope, "Firewall", {
    scope: "REGIONAL",
    defaultAction: { allow: {} },
    visibilityConfig: visible(`${name}-firewall`),
    rules: ruleSets.map((set, index) => ({
      name: set.name,
      priority: index,
      overrideAction: { none: {} },
      statement: {
        managedRuleGroupStatement: {
          vendorName: "AWS",
          name: set.name,
          ruleActionOverrides: set.counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
        },
      },
      visibilityConfig: visible(set.name),
    })),
  });
  new CfnWebACLAssociation(scope, "FirewallOfBalancer", { resourceArn: balancerArn, webAclArn: acl.attrArn });
}
