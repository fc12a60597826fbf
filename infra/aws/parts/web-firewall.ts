import { CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import type { Construct } from "constructs";

/** The managed rules that stand before the balancer, and those of them that only count. */
const ruleSets: { name: string; counted: string[] }[] = [
  { name: "AWSManagedRulesAmazonIpReputationList", counted: [] },
  {
    name: "AWSManagedRulesCommonRuleSet",
    // Bodies are what people write and upload. Workbooks, program files and attachments are larger than the 8 KB of the
    // first rule. An answer may quote markup, a path such as ../../etc, an address with ?url=https://…, or 169.254.169.254,
    // and the bytes of an upload may look like any of them: a refusal would lose work. The program takes text as text.
    counted: [
      "SizeRestrictions_BODY",
      "CrossSiteScripting_BODY",
      "GenericLFI_BODY",
      "GenericRFI_BODY",
      "EC2MetaDataSSRF_BODY",
    ],
  },
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
