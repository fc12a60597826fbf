import type { NotCarriedList } from "../conversion/not-carried.ts";
import type { FaultPath } from "../fault.ts";
import type { FaultList } from "../located.ts";
import type { LensQuestion, LensRiskRule } from "./lens-schema.ts";
import {
  choicesOf,
  joined,
  negated,
  parseRiskCondition,
  type RiskCondition,
  replaceChoices,
  toExpression,
} from "./risk-condition.ts";

/** The raw score for a risk: the less of it, the better. */
export const RISK_SCORES = { NO_RISK: 1, MEDIUM_RISK: 0.5, HIGH_RISK: 0 } as const;

/** The longest expression there may be, in UTF-16 units (`scoring` declares the same). */
const EXPRESSION_LENGTH_MAX = 2000;

// Each rule nests in the one before it; a lens has three.
const RULES_MAX = 20;

const DEFAULT = "default";

type Read = { rule: LensRiskRule; condition: RiskCondition };

/**
 * The formula for a question: the score of the first rule that holds, as `a && b ? 1 : a ? 0.5 : 0`.
 *
 * @param variables the variable of every choice that is a part, which is 1 where it is taken, by choice id
 * @param noneIds choices that stand for "none of these": true where no other choice is taken
 */
export function riskFormula(
  question: LensQuestion,
  path: FaultPath,
  variables: ReadonlyMap<string, string>,
  noneIds: ReadonlySet<string>,
  faults: FaultList,
  notCarried: NotCarriedList,
): string {
  const rulesPath = [...path, "riskRules"];
  const fallback = shareOf([...variables.values()]);
  if (question.riskRules.length === 0) {
    notCarried.add(path, "no_rules");
    return fallback;
  }
  const isDefault = ({ condition }: LensRiskRule) => condition.toLowerCase() === DEFAULT;
  const defaultIndex = question.riskRules.findIndex(isDefault);
  if (defaultIndex === -1) notCarried.add(rulesPath, "no_default_rule");
  const read: Read[] = [];
  question.riskRules.forEach((rule, index) => {
    const conditionPath = [...rulesPath, index, "condition"];
    if (index === defaultIndex) return;
    if (isDefault(rule)) notCarried.add(conditionPath, "unused_rule");
    else {
      const condition = readCondition(rule.condition, conditionPath, variables, noneIds, faults);
      if (condition !== null) read.push({ rule, condition });
    }
  });
  if (!faults.isEmpty) return fallback;

  const noneTaken = negated(
    joined(
      "or",
      [...variables.keys()].map((id) => ({ kind: "choice" as const, id, position: 0 })),
    ),
  );
  const variableOf = (id: string) => variables.get(id) ?? "";
  const isNone = (id: string) => (variables.has(id) ? null : noneTaken);
  const defaultRisk = question.riskRules[defaultIndex]?.risk ?? "HIGH_RISK";
  const branches = read.map(
    ({ rule, condition }) =>
      `${toExpression(replaceChoices(condition, isNone), variableOf)} ? ${RISK_SCORES[rule.risk]} : `,
  );
  const formula = `${branches.join("")}${RISK_SCORES[defaultRisk]}`;
  if (formula.length <= EXPRESSION_LENGTH_MAX && read.length <= RULES_MAX) return formula;
  notCarried.add(rulesPath, "formula_too_long");
  return fallback;
}

function readCondition(
  text: string,
  path: FaultPath,
  variables: ReadonlyMap<string, string>,
  noneIds: ReadonlySet<string>,
  faults: FaultList,
): RiskCondition | null {
  const parsed = parseRiskCondition(text);
  if (!parsed.ok) {
    faults.add(path, parsed.fault.code, parsed.fault.params);
    return null;
  }
  const unknown = choicesOf(parsed.condition).filter(({ id }) => !variables.has(id) && !noneIds.has(id));
  for (const id of new Set(unknown.map((choice) => choice.id))) faults.add(path, "unknown_choice", { id });
  return unknown.length === 0 ? parsed.condition : null;
}

/** The share of the variables that are 1; 0 where there would be too many for an expression. */
function shareOf(variables: readonly string[]): string {
  const share = variables.length === 1 ? variables.join() : `mean(${variables.join(", ")})`;
  return share.length <= EXPRESSION_LENGTH_MAX ? share : "0";
}
