import type { AppContext } from "../../platform/context.ts";
import { notFound } from "../../platform/http/problem.ts";
import { type Actor, can, rankOf, type Subject } from "../identity/index.ts";
import { compiledSurvey, type LoadedSurvey, type Ref } from "../programs/index.ts";
import { presentResults } from "../submissions/index.ts";
import {
  categoryStatistics,
  countedOrganisations,
  type GroupScope,
  type StatisticsLevel,
  type StatisticsQuestion,
  type StatisticsValue,
  valueOf,
} from "./category-statistics.ts";
import { type Population, presentPopulation } from "./statistics-population.ts";
import type { Statistics } from "./statistics-schemas.ts";

export type StatisticsRequest = {
  parentId: string | null;
  approval: StatisticsLevel;
  value: StatisticsValue;
  surveyGroupId: string | null;
  /** The submission to mark among the others. */
  submissionId: string | null;
};

/**
 * The spread of one level's categories over organisations (rule 26), as JSON text.
 *
 * Programs that are not finalised have trials only and so no statistics. Everything about others leaves through
 * `disclose`; the mark is of a submission whose scores the actor may see.
 */
export async function surveyStatistics(
  context: AppContext,
  actor: Actor,
  subject: Subject,
  request: StatisticsRequest,
): Promise<string> {
  const population = await presentPopulation(context, subject.programId ?? "", subject.id);
  const survey = population ? await compiledSurvey(context.db, population.survey) : null;
  if (!population || !survey) throw notFound("The survey");
  const parent = request.parentId === null ? null : survey.category(request.parentId);
  if (parent === undefined) throw notFound("The category");
  const own = await ownValues(context, actor, survey, request);

  const hiddenBy = hiddenAsAWhole(survey, actor);
  const isOpenTo = isUnrestricted(actor, subject);
  if (hiddenBy !== null) return JSON.stringify(hiddenStatistics(survey, request, !isOpenTo, hiddenBy));

  const question: StatisticsQuestion = {
    level: request.approval,
    value: request.value,
    scope: scopeOf(actor, subject, request.surveyGroupId),
    groupId: request.surveyGroupId,
    isUnrestricted: isOpenTo,
  };
  const view = statisticsText(population, survey, question, request);
  if (own === null) return view;
  const statistics = JSON.parse(view) as Statistics;
  for (const item of statistics.items) item.own = own(item.categoryId);
  return JSON.stringify(statistics);
}

function isUnrestricted(actor: Actor, subject: Subject): boolean {
  return can(actor, "statistics.view_unrestricted", subject);
}

/** The groups whose organisations the actor may be told of; null is every one. */
function scopeOf(actor: Actor, subject: Subject, groupId: string | null): GroupScope {
  const shared = subject.groupIds.filter((id) => actor.role === "super_admin" || actor.groupIds.includes(id));
  if (groupId !== null && !shared.includes(groupId)) throw notFound("The survey group");
  return actor.role === "super_admin" ? null : shared;
}

/** Why the whole survey has no statistics for this actor, or null where it has. */
function hiddenAsAWhole(survey: LoadedSurvey, actor: Actor): string | null {
  if (survey.program.finalisedAt === null) return "program_open";
  // The rule that keeps an organisation from its own categories' scores keeps it from the others' as well.
  const isKept = survey.program.hideAggregates && rankOf(actor.role) < rankOf("consultant");
  return isKept ? "aggregates" : null;
}

/** The statistics without a mark, made once for a population and then kept with it. */
function statisticsText(
  population: Population,
  survey: LoadedSurvey,
  question: StatisticsQuestion,
  { parentId }: StatisticsRequest,
): string {
  const { level, value, scope, groupId } = question;
  const key = [
    parentId,
    level,
    value,
    scope?.toSorted().join(),
    groupId,
    question.isUnrestricted,
    survey.structureVersion,
    survey.surveyRevision,
    survey.programRevision,
  ].join("|");
  const known = population.views.get(key);
  if (known !== undefined) return known;
  const counted = countedOrganisations(population, question);
  const isCounted =
    groupId === null
      ? counted
      : counted.filter(({ organisation }) => organisation.groupIds.includes(groupId));
  const boxes = levelBelow(survey, parentId).map((category) => ({
    ...headOf(category),
    box: categoryStatistics(counted, category.id, question),
    own: null,
  }));
  // How many there are is told only where it is told of one of the categories.
  const isTold = question.isUnrestricted || boxes.some(({ box }) => box.n !== null);
  const text = JSON.stringify({
    ...frame(survey, parentId, level, !question.isUnrestricted),
    n: isTold ? isCounted.length : null,
    updatedAt: (population.updatedAt ?? new Date(0)).toISOString(),
    items: boxes,
  } satisfies Statistics);
  population.views.set(key, text);
  return text;
}

function hiddenStatistics(
  survey: LoadedSurvey,
  { parentId, approval }: StatisticsRequest,
  restricted: boolean,
  code: string,
): Statistics {
  return {
    ...frame(survey, parentId, approval, restricted),
    n: null,
    updatedAt: null,
    items: levelBelow(survey, parentId).map((category) => ({
      ...headOf(category),
      box: { n: null, hidden: { code, params: {} } },
      own: null,
    })),
  };
}

function levelBelow(survey: LoadedSurvey, parentId: string | null) {
  return parentId === null ? survey.tops : (survey.category(parentId)?.categories ?? []);
}

function headOf(category: { id: string; title: string; number: string; categories: readonly unknown[] }) {
  const { id, title, number, categories } = category;
  return { categoryId: id, title, number, hasChildren: categories.length > 0 };
}

function frame(
  survey: LoadedSurvey,
  parentId: string | null,
  approval: StatisticsLevel,
  restricted: boolean,
) {
  const category = parentId === null ? undefined : survey.category(parentId);
  const parent: Ref | null = category ? { id: category.id, title: category.title } : null;
  return { approval, parent, parents: [...(category?.parents ?? [])], restricted };
}

/** The marked submission's value by category, or null where none is marked; 404 where the actor may not see it. */
async function ownValues(
  context: AppContext,
  actor: Actor,
  survey: LoadedSurvey,
  { submissionId, value }: StatisticsRequest,
): Promise<((categoryId: string) => number | null) | null> {
  if (submissionId === null) return null;
  const results = await presentResults(context, actor, submissionId);
  if (!results || results.programId !== survey.programId || results.surveyId !== survey.surveyId)
    throw notFound("The submission");
  return (categoryId) => valueOf(results.category(categoryId) ?? undefined, value);
}
