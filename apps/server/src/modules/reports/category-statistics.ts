import { approvalRank } from "@aquamark/scoring";
import { type Disclosed, disclose } from "@aquamark/statistics";
import type { CategoryValue, Population, PopulationOrganisation } from "./statistics-population.ts";

export type StatisticsLevel = "reviewed" | "approved";
export type StatisticsValue = "percent" | "raw";

/** Whose values count: those of organisations in these groups; null is every organisation. */
export type GroupScope = readonly string[] | null;

export type StatisticsQuestion = {
  level: StatisticsLevel;
  value: StatisticsValue;
  /** The groups that viewer and program share. */
  scope: GroupScope;
  /** One of them that the viewer chose to look at alone. */
  groupId: string | null;
  isUnrestricted: boolean;
};

/** The categories' values in a population, each organisation once. */
type Count = { organisation: PopulationOrganisation; values: ReadonlyMap<string, CategoryValue> };

const remainderMin = 5;

/** The organisations that count for a question, each with its latest submission at the level or above. */
export function countedOrganisations(population: Population, { level, scope }: StatisticsQuestion): Count[] {
  const least = approvalRank(level);
  return population.organisations.flatMap((organisation) => {
    if (scope !== null && !organisation.groupIds.some((id) => scope.includes(id))) return [];
    const latest = organisation.submissions.find(({ approval }) => approvalRank(approval) >= least);
    return latest ? [{ organisation, values: latest.values }] : [];
  });
}

/**
 * What may be told of a category's values.
 *
 * Restricted viewers who pick one group out of several could subtract its figures from those of all: where the
 * organisations left out are fewer than five, nothing is told of the group either.
 */
export function categoryStatistics(
  counted: readonly Count[],
  categoryId: string,
  { value, groupId, isUnrestricted }: StatisticsQuestion,
): Disclosed {
  const chosen: number[] = [];
  let leftOut = 0;
  for (const { organisation, values } of counted) {
    const number = valueOf(values.get(categoryId), value);
    if (number === null) continue;
    if (groupId === null || organisation.groupIds.includes(groupId)) chosen.push(number);
    else leftOut += 1;
  }
  const isTelling = !isUnrestricted && leftOut > 0 && leftOut < remainderMin;
  return disclose(isTelling ? [] : chosen, { unrestricted: isUnrestricted });
}

/** The number that statistics compare, or null where nothing below the category is relevant. */
export function valueOf(result: CategoryValue | undefined, value: StatisticsValue): number | null {
  if (!result || result.percent === null) return null;
  return value === "percent" ? result.percent : result.score;
}
