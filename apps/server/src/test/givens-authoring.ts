import type { Operation, ProgramContentRows } from "@aquamark/program-content";
import type { FastifyInstance } from "fastify";
import { newId } from "../platform/db/ids.ts";
import { type ApiReply, apiOf } from "./api.ts";
import type { TestDatabase } from "./database.ts";
import { givenSurveyGroup, givenUser } from "./givens.ts";
import { givenSurvey, type SurveyOptions } from "./givens-survey.ts";

/** An open program with a survey, and people who may work on it. */
export async function givenAuthoring(
  { db }: TestDatabase,
  app: FastifyInstance,
  options: SurveyOptions = {},
) {
  const api = apiOf(app);
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { isFinalised: false, ...options, surveyGroupIds: [group] });
  const author = await givenUser(db, "author", { surveyGroupIds: [group] });
  const admin = await givenUser(db, "admin", { surveyGroupIds: [group] });
  const path = `/programs/${survey.programId}`;
  return {
    api,
    group,
    survey,
    author,
    admin,
    path,
    content: async (): Promise<GivenContent> => (await api(author, "GET", `${path}/content`)).body,
    change: (...operations: Operation[]): Promise<ApiReply> =>
      api(author, "POST", `${path}/changes`, { operations }),
  };
}

export type GivenContent = ProgramContentRows & {
  contentRevision: number;
  isFinalised: boolean;
  answered: Record<string, number>;
  can: { edit: boolean };
};

/** A category to add; its title is its own. */
export function newCategory(title = "A new category") {
  return { id: newId() as string, key: null, title, description: "", groupHeading: null };
}

/** What every table says of a program and what was recorded of anything, to tell whether anything was written. */
export async function everythingOf({ pool }: TestDatabase, programId: string) {
  const tables = ["survey", "category", "measure", "sub_measure", "response_type", "placement", "binding"];
  const rows: Record<string, unknown> = {};
  for (const table of tables)
    rows[table] = (
      await pool.query(`SELECT * FROM ${table} t WHERE program_id = $1 ORDER BY to_jsonb(t)::text`, [
        programId,
      ])
    ).rows;
  const { rows: program } = await pool.query("SELECT * FROM program WHERE id = $1", [programId]);
  const { rows: counts } = await pool.query(
    `SELECT (SELECT count(*) FROM audit) AS audit, (SELECT count(*) FROM activity) AS activity,
       (SELECT count(*) FROM graphile_worker._private_jobs) AS jobs`,
  );
  return { ...rows, program, counts };
}
