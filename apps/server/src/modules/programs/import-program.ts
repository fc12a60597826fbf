import { type NotCarried, type ProgramFile, toSurveyDefinition } from "@aquamark/program-file";
import { compileSurvey } from "@aquamark/scoring";
import { sql } from "kysely";
import { z } from "zod";
import type { Db, Tx } from "../../platform/db/database.ts";
import { transact } from "../../platform/db/transaction.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import { type Actor, can, reachOf } from "../identity/index.ts";
import { defineUserJob, JobFailure } from "../jobs/index.ts";
import { requireOwnSurveyGroups } from "./choose-survey-groups.ts";
import { faultsOfNames } from "./faults-of-names.ts";
import { insertProgram } from "./insert-program.ts";
import { readProgram } from "./read-program.ts";

export const ImportRequest = z.object({
  surveyGroupIds: z.array(z.guid()).transform((ids) => [...new Set(ids)]),
  finalise: z.boolean(),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** Refuses survey groups that are unknown, deleted or not the actor's own, and finalising by who may not. */
export async function checkImportRequest(db: Db | Tx, actor: Actor, request: ImportRequest): Promise<void> {
  await requireOwnSurveyGroups(db, actor, request.surveyGroupIds);
  if (request.finalise && !can(actor, "program.finalise"))
    throw new Problem("forbidden", "Only administrators finalise a program.");
}

const steps = { read: 1, checked: 2, written: 3 } as const;

/**
 * Makes a program of an uploaded file: a program file, a CISO Assistant library or an AWS custom lens, told by its
 * content. The result says which it was, and what of it the program does not carry. Every fault is listed by its place,
 * and nothing is written then.
 */
export const programImport = defineUserJob("program.import", async (job, finish) => {
  const { context, actor } = job;
  const request = ImportRequest.parse(job.payload);
  await job.progress(0, steps.written);
  const reading = await readProgram(job.input ?? "", job.run.signal);
  const faults = reading.ok ? faultsOfNames(reading.program) : reading.faults;
  if (!reading.ok || faults.length > 0)
    throw new JobFailure({
      code: "program_file_invalid",
      detail: `The file has ${faults.length} ${faults.length === 1 ? "fault" : "faults"}. Nothing was imported.`,
      faults,
    });
  const { format, notCarried } = reading;
  const file = reading.program;
  await job.progress(steps.read, steps.written);

  if (request.finalise) {
    let erroneous = 0;
    for (const { id } of file.surveys) {
      const definition = toSurveyDefinition(file, id);
      if (definition) erroneous += compileSurvey(definition).structure.errors;
    }
    if (erroneous > 0)
      throw new Problem(
        "program_has_errors",
        `${erroneous} measures have errors in their bindings, so the program cannot be finalised. Import it without finalising.`,
      );
  }
  await job.progress(steps.checked, steps.written);

  const at = context.clock.now();
  await transact(context, async (tx) => {
    await checkImportRequest(tx, actor, request);
    const { lineage, title } = file.program;
    const mayJoin = lineage === undefined || (await mayJoinLineage(tx, actor, lineage));
    if (!mayJoin && format === "program-file") throw lineageForbidden();
    const { programId } = await insertProgram(tx, mayJoin ? file : withoutLineage(file), {
      surveyGroupIds: request.surveyGroupIds,
      createdBy: actor.userId,
      at,
      finalisedAt: request.finalise ? at : null,
    });
    await recordChange(tx, actor, at, {
      verb: "create",
      action: "program.import",
      entity: { kind: "program", id: programId },
      message: title,
      ancestors: [],
      after: {
        title,
        measures: file.measures.length,
        surveys: file.surveys.length,
        surveyGroupIds: request.surveyGroupIds,
        finalised: request.finalise,
        format,
      },
      audience: { groupIds: request.surveyGroupIds },
    });
    await finish(tx, {
      programId,
      title,
      measures: file.measures.length,
      format,
      notCarried: mayJoin ? notCarried : [foreignLineage, ...notCarried],
    });
  });
});

/** A file may join a lineage only where its importer may edit one of the lineage's programs. */
async function mayJoinLineage(tx: Tx, actor: Actor, lineageId: string): Promise<boolean> {
  const programs = await tx
    .selectFrom("program")
    .select([
      "id",
      sql<boolean>`EXISTS (SELECT FROM survey_group_program m JOIN survey_group g ON g.id = m.survey_group_id
        WHERE g.deleted_at IS NULL AND m.program_id = program.id AND g.id = ANY (${actor.groupIds}::uuid[]))`.as(
        "isShared",
      ),
    ])
    .where("lineageId", "=", lineageId)
    .execute();
  const mayAll = reachOf(actor.role, "program.edit") === "all";
  return programs.length === 0 || mayAll || programs.some(({ isShared }) => isShared);
}

function lineageForbidden(): Problem {
  return new Problem(
    "lineage_forbidden",
    "The file names a lineage whose programs you may not edit. Remove `lineage` from the file to start a new one.",
  );
}

// A framework belongs to nobody here, so others having converted it must not keep anybody from doing so too.
const foreignLineage: NotCarried = {
  path: "",
  code: "lineage",
  params: {},
  message: "Programs that you may not edit were made of this already, so a new lineage begins with this one.",
};

function withoutLineage(file: ProgramFile): ProgramFile {
  const { lineage: _, ...program } = file.program;
  return { ...file, program };
}
