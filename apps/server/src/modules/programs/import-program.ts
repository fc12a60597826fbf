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
    const { program, told } = await (format === "program-file"
      ? checkLineage(tx, actor, file)
      : madeToFit(tx, actor, file));
    const { title } = program.program;
    const { programId } = await insertProgram(tx, program, {
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
      notCarried: [...told, ...notCarried],
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

type Fitted = { program: ProgramFile; told: NotCarried[] };

async function checkLineage(tx: Tx, actor: Actor, program: ProgramFile): Promise<Fitted> {
  const { lineage } = program.program;
  if (lineage !== undefined && !(await mayJoinLineage(tx, actor, lineage)))
    throw new Problem(
      "lineage_forbidden",
      "The file names a lineage whose programs you may not edit. Remove `lineage` from the file to start a new one.",
    );
  return { program, told: [] };
}

/**
 * A converted program with a lineage and a title that it may have.
 *
 * Neither was chosen by whoever imports it: others here may have converted the same framework, and its next version
 * often has the same name.
 */
async function madeToFit(tx: Tx, actor: Actor, file: ProgramFile): Promise<Fitted> {
  const { lineage, ...rest } = file.program;
  const told: NotCarried[] = [];
  const mayJoin = lineage !== undefined && (await mayJoinLineage(tx, actor, lineage));
  if (!mayJoin) {
    const message =
      "Programs that you may not edit were made of this already, so a new lineage begins with this one.";
    told.push({ path: "", code: "lineage", params: {}, message });
  }
  const title = await freeTitle(tx, rest.title);
  if (title !== rest.title) {
    const message = `A program is called ${rest.title} already, so this one is called ${title}.`;
    told.push({ path: "", code: "title", params: { title }, message });
  }
  return { program: { ...file, program: { ...rest, ...(mayJoin ? { lineage } : {}), title } }, told };
}

/** The title, or the first free one with a number behind it. */
async function freeTitle(tx: Tx, title: string): Promise<string> {
  const alike = await tx
    .selectFrom("program")
    .select(sql<string>`lower(title COLLATE "und-x-icu")`.as("title"))
    .where("deletedAt", "is", null)
    .where(
      sql<boolean>`starts_with(lower(title COLLATE "und-x-icu"), lower(${title}::text COLLATE "und-x-icu"))`,
    )
    .execute();
  const taken = new Set(alike.map((program) => program.title));
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${title} (${number})`;
  return free;
}
