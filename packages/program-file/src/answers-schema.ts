import type { PartAnswer } from "@aquamark/scoring";
import { z } from "zod";
import { FileId } from "./program-schema.ts";

const Approval = z.enum(["draft", "final", "reviewed", "approved"]);
const Rating = z.int().min(1).max(5);

const Answer = z.strictObject({
  option: z.string().optional().meta({ description: "The key of an option." }),
  index: z.int().min(0).optional().meta({ description: "The position of an option, from 0." }),
  value: z.number().optional(),
});

const Response = z.strictObject({
  parts: z
    .union([z.record(z.string(), Answer.nullable()), z.array(Answer.nullable())])
    .default({})
    .meta({
      description: "Answers by part key, or a list of them in the order of the response type.",
    }),
  approval: Approval.default("draft"),
  notRelevant: z.boolean().default(false),
  quality: z.number().optional(),
  comment: z.string().optional(),
  subMeasures: z.record(FileId, z.strictObject({ comment: z.string().optional() })).default({}),
});

/** The shape of an answers file as written; reading brings the answers of parts into one form. */
export const WrittenAnswersFile = z.strictObject({
  aquamark: z.literal(1).meta({ description: "The version of this format." }),
  survey: FileId,
  submission: z
    .strictObject({
      title: z.string().optional(),
      appliesOn: z.iso.date().optional(),
      approval: Approval.optional(),
    })
    .optional(),
  responses: z.record(FileId, Response).default({}),
  categories: z
    .record(FileId, z.strictObject({ importance: Rating.optional(), target: Rating.optional() }))
    .default({}),
});
export type WrittenAnswersFile = z.output<typeof WrittenAnswersFile>;
export type WrittenAnswer = z.output<typeof Answer>;

/** A response that was read: answers by part key, without those that are empty. */
export type AnswersResponse = Omit<z.output<typeof Response>, "parts"> & {
  parts: Record<string, PartAnswer>;
};

/** An answers file that was read: ids as in the program, every answer by part key. */
export type AnswersFile = Omit<WrittenAnswersFile, "responses"> & {
  responses: Record<string, AnswersResponse>;
};
