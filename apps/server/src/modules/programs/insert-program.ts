import type { ProgramFile } from "@aquamark/program-file";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { putIntoSurveyGroups } from "./choose-survey-groups.ts";
import { programRowsOf } from "./program-rows.ts";

export type InsertProgramOptions = {
  surveyGroupIds: readonly string[];
  createdBy: string | null;
  at: Date;
  /** When it was finalised; null leaves it open. */
  finalisedAt: Date | null;
};

/** Writes a program file's content as a new program, one statement a table, and gives the program's id. */
export async function insertProgram(
  tx: Tx,
  file: ProgramFile,
  { surveyGroupIds, createdBy, at, finalisedAt }: InsertProgramOptions,
): Promise<{ programId: string; lineageId: string }> {
  const programId = newId<"program">();
  const lineageId = file.program.lineage ?? newId<"lineage">();
  const { program } = file;
  await tx
    .insertInto("program")
    .values({
      id: programId,
      lineageId,
      title: program.title,
      description: program.description ?? "",
      language: program.language,
      source: program.source ?? null,
      asksQuality: program.asksQuality,
      hideAggregates: program.hideAggregates,
      notRelevant: program.notRelevant,
      finalisedAt,
      createdAt: at,
      createdBy,
    })
    .execute();
  const rows = programRowsOf(file, programId, lineageId);
  await insertRows(
    tx,
    "survey",
    ["programId", "id", "key", "title", "description", "structure", "position", "createdAt"],
    rows.surveys.map((row) => ({ ...row, createdAt: at })),
  );
  await insertRows(
    tx,
    "category",
    ["programId", "id", "surveyId", "parentId", "key", "title", "description", "groupHeading", "position"],
    rows.categories,
  );
  await insertRows(
    tx,
    "response_type",
    ["programId", "id", "key", "name", "formula", "parts"],
    rows.responseTypes,
  );
  await insertRows(
    tx,
    "measure",
    ["programId", "id", "key", "responseTypeId", "title", "description", "weight"],
    rows.measures,
  );
  await insertRows(
    tx,
    "sub_measure",
    ["programId", "id", "measureId", "key", "position", "title", "description", "weight"],
    rows.subMeasures,
  );
  await insertRows(
    tx,
    "placement",
    ["programId", "surveyId", "measureId", "categoryId", "position"],
    rows.placements,
  );
  await insertRows(
    tx,
    "binding",
    ["programId", "surveyId", "measureId", "name", "sourceMeasureId", "sourceField"],
    rows.bindings,
  );
  await putIntoSurveyGroups(tx, programId, surveyGroupIds);
  return { programId, lineageId };
}
