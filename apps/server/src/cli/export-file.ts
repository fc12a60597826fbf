import { writeFile } from "node:fs/promises";
import { type FileFormat, writeProgramFile } from "@aquamark/program-file";
import { z } from "zod";
import { recordAudit } from "../modules/audit/index.ts";
import { exportProgram } from "../modules/programs/index.ts";
import type { Db } from "../platform/db/database.ts";
import { commandActor } from "./command-actor.ts";
import { CommandError } from "./command-error.ts";
import type { ExportCommandOptions } from "./export.ts";
import { withContext } from "./with-context.ts";

/** Writes a whole program with its weights, as the export of the programs page does. */
export async function exportFile(wanted: string, options: ExportCommandOptions): Promise<void> {
  const { output = null, as = null } = options;
  const format: FileFormat =
    options.format ?? (output?.toLowerCase().endsWith(".json") === true ? "json" : "yaml");
  const text = await withContext(async ({ db, clock }) => {
    const actor = await commandActor(db, as);
    const programId = await findProgramId(db, wanted);
    const file = await exportProgram(db, programId, { surveyIds: null, withWeights: true });
    await recordAudit(db, {
      at: clock.now(),
      actorId: actor.trueUserId,
      actingAsId: null,
      action: "program.export",
      entityKind: "program",
      entityId: programId,
      programId,
      after: { format },
      requestId: actor.requestId,
      address: null,
    });
    return writeProgramFile(file, { format });
  });
  if (output === null) process.stdout.write(text);
  else await writeFile(output, text);
}

async function findProgramId(db: Db, wanted: string): Promise<string> {
  const isId = z.guid().safeParse(wanted).success;
  const found = await db
    .selectFrom("program")
    .select(["id", "title"])
    .where("deletedAt", "is", null)
    .$if(isId, (query) => query.where("id", "=", wanted))
    .$if(!isId, (query) => query.where("title", "=", wanted))
    .orderBy("createdAt")
    .execute();
  const [only, ...others] = found;
  if (only === undefined) throw new CommandError(`There is no program ${isId ? wanted : `"${wanted}"`}.`);
  if (others.length > 0) {
    const ids = found.map(({ id }) => `  ${id}`).join("\n");
    throw new CommandError(`Several programs are called "${wanted}"; say which by its id:\n${ids}`);
  }
  return only.id;
}
