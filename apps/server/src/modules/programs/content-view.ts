import { Operation, ProgramContentRows } from "@aquamark/program-content/schema";
import { z } from "zod";

export const ProgramContentReply = ProgramContentRows.extend({
  /** Rises with every change of the content. */
  contentRevision: z.int(),
  isFinalised: z.boolean(),
  /** How many responses of live submissions each answered measure has. */
  answered: z.record(z.guid(), z.int()),
  can: z.object({ edit: z.boolean() }),
}).meta({ id: "ProgramContent" });
export type ProgramContentReply = z.output<typeof ProgramContentReply>;

const operationsMax = 20_000;

export const ChangeRequest = z
  .object({ operations: z.array(Operation).min(1).max(operationsMax) })
  .meta({ id: "ProgramChangeRequest" });

export const ChangeReply = z
  .object({
    contentRevision: z.int(),
    /** What takes the change back. */
    inverse: z.array(Operation),
    /** Surveys whose submissions are being scored anew, and how many there are. */
    recalculating: z.array(z.object({ surveyId: z.guid(), submissions: z.int() })),
  })
  .meta({ id: "ProgramChange" });
export type ChangeReply = z.output<typeof ChangeReply>;
