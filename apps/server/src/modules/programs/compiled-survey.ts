import type { CompiledSurvey, SurveyDefinition } from "@aquamark/scoring";
import { compileSurvey } from "@aquamark/scoring";
import type { Kysely } from "kysely";
import type { DB } from "../../platform/db/database-types.ts";
import { LruCache } from "../../platform/lru-cache.ts";
import { arrangeSurvey, type SurveyOutline } from "./survey-outline.ts";
import { surveyStructureSql } from "./survey-structure-sql.ts";

/** Which state of a survey is meant: `structureVersion` for its numbers, the revisions for its texts as well. */
export type SurveyVersion = {
  programId: string;
  surveyId: string;
  structureVersion: number;
  surveyRevision: number;
  programRevision: number;
};

/** A survey ready for scoring and for every page about it. Shared by all requests: nobody may change it. */
export type LoadedSurvey = SurveyOutline & SurveyVersion & { readonly compiled: CompiledSurvey };

const surveysMax = 40;
const cache = new LruCache<string, Promise<LoadedSurvey | null>>(surveysMax);

function keyOf(version: SurveyVersion): string {
  const { programId, surveyId, structureVersion, surveyRevision, programRevision } = version;
  return `${programId}/${surveyId}/${structureVersion}/${surveyRevision}/${programRevision}`;
}

/**
 * The survey in the state that `version` names, from memory where it was used lately.
 *
 * Null where there is no such survey. Should it have changed since `version` was read, the present state comes
 * instead, which its own version then says. Only for committed states: inside a transaction that changed the
 * structure use `loadSurvey`, or a state that is rolled back later would stay in memory.
 */
export async function compiledSurvey(db: Kysely<DB>, version: SurveyVersion): Promise<LoadedSurvey | null> {
  const key = keyOf(version);
  const known = cache.get(key);
  if (known) return known;
  const loading = loadSurvey(db, version.programId, version.surveyId).then(
    (survey) => {
      // Under the key of a state that is gone, a later one must not stay.
      if (survey === null || keyOf(survey) !== key) cache.delete(key);
      if (survey !== null) cache.set(keyOf(survey), Promise.resolve(survey));
      return survey;
    },
    (error: unknown) => {
      cache.delete(key);
      throw error;
    },
  );
  cache.set(key, loading);
  return loading;
}

/** The survey as it is now: one cheap statement, and a second where that state is not in memory. */
export async function currentSurvey(
  db: Kysely<DB>,
  programId: string,
  surveyId: string,
): Promise<LoadedSurvey | null> {
  const version = await db
    .selectFrom("survey")
    .innerJoin("program", "program.id", "survey.programId")
    .select([
      "survey.programId",
      "survey.id as surveyId",
      "survey.structureVersion",
      "survey.revision as surveyRevision",
      "program.revision as programRevision",
    ])
    .where("survey.programId", "=", programId)
    .where("survey.id", "=", surveyId)
    .executeTakeFirst();
  return version ? compiledSurvey(db, version) : null;
}

/** Reads and compiles a survey with one statement, past the memory; deleted categories are left out. */
export async function loadSurvey(
  db: Kysely<DB>,
  programId: string,
  surveyId: string,
): Promise<LoadedSurvey | null> {
  const { rows } = await surveyStructureSql(programId, surveyId).execute(db);
  const row = rows[0];
  if (!row) return null;
  const outline = arrangeSurvey(row);
  const definition: SurveyDefinition = {
    asksQuality: outline.program.asksQuality,
    notRelevant: outline.program.notRelevant,
    responseTypes: row.responseTypes,
    measures: outline.measures.map(({ id, weight, responseTypeId, subMeasures }) => ({
      id,
      weight,
      responseType: responseTypeId,
      subMeasures: subMeasures.map((sub) => ({ id: sub.id, weight: sub.weight })),
    })),
    categories: outline.definition,
  };
  return {
    ...outline,
    programId,
    surveyId,
    structureVersion: row.structureVersion,
    surveyRevision: row.surveyRevision,
    programRevision: row.programRevision,
    compiled: compileSurvey(definition),
  };
}
