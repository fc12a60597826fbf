import type { Approval } from "@aquamark/scoring";
import type pg from "pg";
import type { AppContext } from "../../platform/context.ts";
import { type Executor, poolExecutor, type Statement } from "../../platform/db/executor.ts";
import { LruCache } from "../../platform/lru-cache.ts";
import { SharedRun } from "../../platform/shared-run.ts";
import type { SurveyVersion } from "../programs/index.ts";

/** A category's result of one submission, as far as statistics need it. */
export type CategoryValue = { percent: number | null; score: number };

export type PopulationSubmission = {
  id: string;
  approval: Approval;
  /** By category id. */
  values: ReadonlyMap<string, CategoryValue>;
};

export type PopulationOrganisation = {
  organisationId: string;
  /** The live survey groups that it shares with the program. */
  groupIds: readonly string[];
  /** Its submissions at reviewed or above without errors, the latest first. */
  submissions: readonly PopulationSubmission[];
};

/** Everything that statistics of one survey are made of, at one moment. */
export type Population = {
  survey: SurveyVersion;
  /** Differs as soon as anything below does. */
  version: string;
  updatedAt: Date | null;
  organisations: readonly PopulationOrganisation[];
  /** What was made of this very population, by what was asked. */
  views: LruCache<string, string>;
};

const viewsMax = 200;

// Every fact that decides who counts and with which submission. Its answers' numbers stand for their scores:
// content_revision rises with every change of an answer, scored_version with every change of the structure.
const factsSql = `
  SELECT m.id, m.organisation_id, m.approval, m.applies_on, m.created_at, m.modified_at, m.content_revision,
    m.scored_version
  FROM submission m JOIN organisation o ON o.id = m.organisation_id
  WHERE m.program_id = $1 AND m.survey_id = $2 AND m.approval >= 'reviewed' AND m.deleted_at IS NULL
    AND o.deleted_at IS NULL`;

const groupsSql = `
  SELECT go.organisation_id, g.id AS group_id
  FROM survey_group_program gp
    JOIN survey_group g ON g.id = gp.survey_group_id AND g.deleted_at IS NULL
    JOIN survey_group_organisation go ON go.survey_group_id = g.id
  WHERE gp.program_id = $1`;

const versionSql = `
  md5(concat(
    (SELECT string_agg(concat(id, approval, applies_on, content_revision, ' ', scored_version), ',' ORDER BY id)
     FROM (${factsSql}) facts),
    '|',
    (SELECT string_agg(concat(organisation_id, group_id), ',' ORDER BY organisation_id, group_id)
     FROM (${groupsSql}) memberships)))`;

const surveyColumns = `s.program_id AS "programId", s.id AS "surveyId", s.structure_version AS "structureVersion",
  s.revision AS "surveyRevision", p.revision AS "programRevision"`;
const surveySource = "survey s JOIN program p ON p.id = s.program_id WHERE s.program_id = $1 AND s.id = $2";

const versionStatement: Statement = {
  name: "statistics-version",
  text: `SELECT ${surveyColumns}, ${versionSql} AS version FROM ${surveySource}`,
};

const populationStatement: Statement = {
  name: "statistics-population",
  text: `
    WITH facts AS (${factsSql} AND NOT EXISTS (
      SELECT FROM submission_result r WHERE r.submission_id = m.id AND r.errors > 0
    ))
    SELECT ${surveyColumns}, ${versionSql} AS version, (SELECT max(modified_at) FROM facts) AS "updatedAt",
      (SELECT coalesce(json_agg(json_build_object('id', id, 'organisationId', organisation_id, 'approval', approval)
        ORDER BY applies_on DESC, created_at DESC, id DESC), '[]') FROM facts) AS submissions,
      (SELECT coalesce(json_agg(json_build_object('organisationId', organisation_id, 'groupId', group_id)), '[]')
        FROM (${groupsSql}) memberships) AS memberships,
      (SELECT coalesce(json_agg(json_build_array(r.submission_id, r.category_id, r.percent, r.score)), '[]')
        FROM category_result r JOIN facts ON facts.id = r.submission_id) AS results
    FROM ${surveySource}`,
};

type PopulationRow = SurveyVersion & {
  version: string;
  updatedAt: Date | null;
  submissions: { id: string; organisationId: string; approval: Approval }[];
  memberships: { organisationId: string; groupId: string }[];
  results: [submissionId: string, categoryId: string, percent: number | null, score: number][];
};

// A result takes about a hundred bytes here.
const resultsMax = 300_000;

type Store = { populations: LruCache<string, Population>; checks: SharedRun<Population | null> };
const stores = new WeakMap<pg.Pool, Store>();

function storeOf({ pool }: AppContext): Store {
  let store = stores.get(pool);
  if (!store) {
    store = { populations: new LruCache(resultsMax), checks: new SharedRun() };
    stores.set(pool, store);
  }
  return store;
}

/**
 * The population of a survey as of now, with the survey's own version; null where there is no such survey.
 *
 * Kept in memory and used only while the database gives the version it was read under, so that what any process
 * has committed before the request counts in the reply. Requests at the same moment share that question.
 */
export function presentPopulation(
  context: AppContext,
  programId: string,
  surveyId: string,
): Promise<Population | null> {
  const { populations, checks } = storeOf(context);
  const key = `${programId}/${surveyId}`;
  return checks.run(key, async () => {
    const executor = poolExecutor(context.pool);
    const known = populations.get(key);
    if (known) {
      const [present] = await executor.query<SurveyVersion & { version: string }>(versionStatement, [
        programId,
        surveyId,
      ]);
      if (present?.version === known.version) {
        const { version: _, ...survey } = present;
        known.survey = survey;
        return known;
      }
    }
    const loaded = await loadPopulation(executor, programId, surveyId);
    if (loaded === null) return null;
    const size = loaded.organisations.reduce(
      (sum, { submissions }) => sum + submissions.reduce((total, { values }) => total + values.size, 1),
      viewsMax,
    );
    populations.set(key, loaded, size);
    return loaded;
  });
}

async function loadPopulation(
  executor: Executor,
  programId: string,
  surveyId: string,
): Promise<Population | null> {
  const [row] = await executor.query<PopulationRow>(populationStatement, [programId, surveyId]);
  if (!row) return null;
  const values = new Map<string, Map<string, CategoryValue>>();
  for (const [submissionId, categoryId, percent, score] of row.results)
    entryOf(values, submissionId, () => new Map()).set(categoryId, { percent, score });
  const groups = new Map<string, string[]>();
  for (const { organisationId, groupId } of row.memberships)
    entryOf(groups, organisationId, () => []).push(groupId);
  const submissions = new Map<string, PopulationSubmission[]>();
  for (const { id, organisationId, approval } of row.submissions)
    entryOf(submissions, organisationId, () => []).push({
      id,
      approval,
      values: values.get(id) ?? new Map(),
    });
  const { structureVersion, surveyRevision, programRevision } = row;
  return {
    survey: { programId, surveyId, structureVersion, surveyRevision, programRevision },
    version: row.version,
    updatedAt: row.updatedAt,
    organisations: [...submissions].map(([organisationId, own]) => ({
      organisationId,
      groupIds: groups.get(organisationId) ?? [],
      submissions: own,
    })),
    views: new LruCache(viewsMax),
  };
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
