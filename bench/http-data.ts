import { createHmac, randomBytes } from "node:crypto";
import { ProgramFile } from "@aquamark/program-file";
import { sql } from "kysely";
import { insertProgram } from "../apps/server/src/modules/programs/index.ts";
import { rescoreSubmission } from "../apps/server/src/modules/submissions/index.ts";
import type { Db } from "../apps/server/src/platform/db/database.ts";
import { newId } from "../apps/server/src/platform/db/ids.ts";
import { insertRows } from "../apps/server/src/platform/db/insert-rows.ts";
import { transact } from "../apps/server/src/platform/db/transaction.ts";

export type BenchData = {
  programId: string;
  surveyId: string;
  measureIds: string[];
  /** One of each organisation: the first ones at draft, the others reviewed. */
  submissionIds: string[];
  /** The Cookie header of a consultant who may answer for all. */
  cookie: string;
};

const draftCount = 10;
const options = ["none", "some", "most", "all"] as const;

/** So many organisations, each with a submission whose every measure is answered, scored as a save would. */
export async function loadBenchData(
  db: Db,
  { submissions, measures, authSecret }: { submissions: number; measures: number; authSecret: string },
): Promise<BenchData> {
  const at = new Date();
  const file = benchProgram(measures);
  const [groupId, officeId, userId] = [newId(), newId(), newId()];
  const measureIds = file.measures.map(({ id }) => id);
  const surveyId = file.surveys[0]?.id ?? "";
  const rows = Array.from({ length: submissions }, (_, index) => ({
    id: newId(),
    organisationId: newId(),
    approval: index < draftCount ? ("draft" as const) : ("reviewed" as const),
  }));

  const programId = await transact({ db, hub: { publish: () => {} } }, async (tx) => {
    await tx.insertInto("surveyGroup").values({ id: groupId, title: "Bench" }).execute();
    await tx
      .insertInto("organisation")
      .values([
        { id: officeId, name: "Office" },
        ...rows.map(({ organisationId }, index) => ({
          id: organisationId,
          name: `Organisation ${index + 1}`,
        })),
      ])
      .execute();
    await sql`INSERT INTO survey_group_organisation (survey_group_id, organisation_id) SELECT ${groupId}, id FROM organisation`.execute(
      tx,
    );
    await tx
      .insertInto("authUser")
      .values({ id: userId, name: "Consultant", email: "bench@example.org" })
      .execute();
    await tx
      .insertInto("appUser")
      .values({
        id: userId,
        name: "Consultant",
        email: "bench@example.org",
        role: "consultant",
        organisationId: officeId,
      })
      .execute();
    await tx.insertInto("surveyGroupUser").values({ surveyGroupId: groupId, userId }).execute();
    const made = await insertProgram(tx, file, {
      surveyGroupIds: [groupId],
      createdBy: userId,
      at,
      finalisedAt: at,
    });
    await sql`INSERT INTO survey_access (program_id, survey_id, organisation_id)
      SELECT ${made.programId}, ${surveyId}, id FROM organisation`.execute(tx);
    await tx
      .insertInto("submission")
      .values(
        rows.map(({ id, organisationId, approval }, index) => ({
          id,
          programId: made.programId,
          surveyId,
          organisationId,
          approval,
          title: `Submission ${index + 1}`,
          appliesOn: "2026-06-30",
        })),
      )
      .execute();
    const responses = rows.flatMap(({ id, approval }, index) =>
      measureIds.map((measureId, position) => ({
        submissionId: id,
        measureId,
        submissionApproval: approval,
        approval,
        parts: answers(index + position),
        comment: `What organisation ${index + 1} says of measure ${position + 1}.`,
        subMeasures: {},
        notRelevant: false,
        revision: 1,
        version: 1,
        versionBeganAt: at,
        modifiedAt: at,
        modifiedBy: userId,
      })),
    );
    const [first] = responses;
    if (first) await insertRows(tx, "response", Object.keys(first) as (keyof typeof first)[], responses);
    for (const { id } of rows) await rescoreSubmission(tx, id, { at, actor: null });
    return made.programId;
  });
  // Only what was filled: a table that was analysed while empty would be planned for as if it stayed so.
  await sql`VACUUM (ANALYZE) organisation, survey_group_organisation, survey_access, category, measure, placement,
    submission, submission_result, response, response_result, category_result`.execute(db);

  return {
    programId,
    surveyId,
    measureIds,
    submissionIds: rows.map(({ id }) => id),
    cookie: await cookieOf(db, userId, authSecret),
  };
}

/** The Cookie header of a user who is signed in from now on. */
export async function cookieOf(db: Db, userId: string, authSecret: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await db
    .insertInto("authSession")
    .values({ id: newId(), userId, token, expiresAt: new Date(Date.now() + 86_400_000) })
    .execute();
  const signature = createHmac("sha256", authSecret).update(token).digest("base64");
  return `aquamark.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** A valid answer to the four-part type; the next number gives another one. */
export function answers(number: number): Record<string, { option: string }> {
  const option = options[number % options.length] ?? "none";
  return { dev: { option }, doc: { option }, cov: { option }, eff: { option } };
}

function part(key: string, scores: number[], conditions: (string | null)[]) {
  return {
    key,
    id: key,
    type: "multipleChoice",
    name: key,
    options: options.map((name, index) => ({
      key: name,
      name,
      score: scores[index],
      ...(conditions[index] ? { if: conditions[index] } : {}),
    })),
  };
}

/** Ten functions of four processes each, over which the measures are spread; four conditional parts and a formula. */
export function benchProgram(measures: number) {
  const ids = Array.from({ length: measures }, () => newId());
  const processes = Array.from({ length: 40 }, (_, index) => ({
    id: newId(),
    title: `Process ${index + 1}`,
    measures: ids
      .filter((_id, position) => Math.floor((position * 40) / measures) === index)
      .map((measure) => ({ measure })),
  }));
  const typeId = newId();
  return ProgramFile.parse({
    aquamark: 1,
    program: { title: "Asset management" },
    responseTypes: [
      {
        id: typeId,
        name: "Maturity",
        formula: "(dev + doc) * (cov + eff)",
        parts: [
          part("dev", [0, 0.2, 0.4, 0.5], []),
          part("doc", [0, 0.2, 0.4, 0.5], [null, "dev > 0", "dev >= 0.2", "dev >= 0.4"]),
          part("cov", [0, 0.3, 0.5, 1], [null, "dev + doc > 0", "dev + doc >= 0.4", "dev + doc >= 0.6"]),
          part(
            "eff",
            [0, 0.3, 0.5, 1],
            [null, "cov > 0", "cov > 0 and doc > 0", "cov >= 0.5 and doc__i >= 2"],
          ),
        ],
      },
    ],
    measures: ids.map((id, index) => ({
      id,
      title: `Measure ${index + 1}`,
      description: `What measure ${index + 1} asks, in a sentence or two as surveys have them.`,
      weight: 50 + (index % 7) * 25,
      responseType: typeId,
    })),
    surveys: [
      {
        id: newId(),
        title: "Asset management",
        structure: {
          levels: [
            { title: "Functions", label: "F", hasMeasures: false },
            { title: "Processes", label: "P", hasMeasures: true },
          ],
          measure: { title: "Measures", label: "M" },
        },
        categories: Array.from({ length: 10 }, (_, index) => ({
          id: newId(),
          title: `Function ${index + 1}`,
          categories: processes.slice(4 * index, 4 * index + 4),
        })),
      },
    ],
  });
}
