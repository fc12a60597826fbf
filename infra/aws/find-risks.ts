import type { App } from "aws-cdk-lib";
import { AwsSolutionsChecks } from "cdk-nag";
import { type AcknowledgedFinding, acknowledgedFindings } from "./parts/acknowledged-findings.ts";

export type Risk = { rule: string; where: string; words: string };

export type RiskReport = { risks: Risk[]; acknowledged: { risk: Risk; by: AcknowledgedFinding }[] };

/** What cdk-nag finds in stacks that were synthesised: what is open, and what is meant so. */
export function findRisks(app: App, name: string): RiskReport {
  const { violations } = new AwsSolutionsChecks().validateScope(app);
  const report: RiskReport = { risks: [], acknowledged: [] };
  for (const { ruleName, description, violatingResources } of violations)
    for (const { constructPath = "" } of violatingResources) {
      const where = constructPath.replace(`${name}-`, "").replace(/\/(Resource|ASG)$/, "");
      const risk = { rule: ruleName, where, words: description };
      const by = acknowledgedFindings.find((known) => known.rule.test(ruleName) && known.where.test(where));
      if (by) report.acknowledged.push({ risk, by });
      else report.risks.push(risk);
    }
  return report;
}
