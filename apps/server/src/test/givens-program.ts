import { ProgramFile } from "@aquamark/program-file";
import type { z } from "zod";
import { insertProgram } from "../modules/programs/index.ts";
import type { Db } from "../platform/db/database.ts";
import { transact } from "../platform/db/transaction.ts";
import { silentHub } from "./givens-survey.ts";

type GivenProgram = Partial<z.input<typeof ProgramFile>["program"]> & {
  surveyGroupIds?: readonly string[];
  at?: Date;
  isFinalised?: boolean;
  content?: Partial<Omit<z.input<typeof ProgramFile>, "aquamark" | "program">>;
};

/** A program as a file describes it; without content it has no surveys. */
export async function givenProgram(
  db: Db,
  {
    surveyGroupIds = [],
    at = new Date("2026-01-01T00:00:00Z"),
    isFinalised = false,
    content,
    ...program
  }: GivenProgram,
): Promise<{ programId: string; lineageId: string }> {
  const file = ProgramFile.parse({
    aquamark: 1,
    program: { title: `Program of ${crypto.randomUUID()}`, ...program },
    ...content,
  });
  return transact({ db, hub: silentHub }, (tx) =>
    insertProgram(tx, file, { surveyGroupIds, createdBy: null, at, finalisedAt: isFinalised ? at : null }),
  );
}
