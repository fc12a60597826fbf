import { levelsMax, textMax, titleMax } from "@aquamark/program-content";
import { z } from "zod";
import { FILE_ID_LENGTH_MAX } from "./entity-id.ts";

// The limits of the builder's operations, so that whatever comes in by a file can be edited and goes out again.
const partsMax = 1_000;
const Text = z.string().max(textMax);
const Markdown = Text.meta({ description: "Markdown." });
const Title = z.string().min(1).max(titleMax);
const Expression = z
  .string()
  .meta({ description: "An expression over the type's variables and bound names." });
const Weight = z.number().nonnegative();

/** An id within the file: a UUID, with or without dashes, or any other text. */
export const FileId = z.string().min(1).max(FILE_ID_LENGTH_MAX).meta({
  description: "A UUID, with or without dashes, or any other text that is unique among things of its kind.",
});
const Key = z.string().min(1).max(200).meta({
  description: "Stable: answers name parts and options by it. Where absent: p1, p2, ... or o1, o2, ...",
});
const Label = z.string().meta({ description: "One or two characters.", minLength: 1, maxLength: 2 });

const Option = z.strictObject({
  key: Key,
  score: z.number(),
  name: Text.optional(),
  if: Expression.optional().meta({ description: "The option can be chosen where this is true." }),
  description: Markdown.optional(),
});

const partHead = {
  key: Key,
  id: z.string().optional().meta({ description: "The variable the part declares." }),
};
const partText = { name: Text.optional(), description: Markdown.optional() };
const partGroup = {
  subMeasure: z.int().min(1).max(1000).optional().meta({
    description: "The group of parts; group k belongs to the k-th sub-measure of every measure of this type.",
  }),
};

const Part = z.discriminatedUnion("type", [
  z.strictObject({
    ...partHead,
    type: z.literal("multipleChoice"),
    ...partText,
    ...partGroup,
    options: z.array(Option).min(2).max(partsMax),
  }),
  z.strictObject({
    ...partHead,
    type: z.literal("numerical"),
    ...partText,
    lower: Expression.optional(),
    upper: Expression.optional(),
    ...partGroup,
  }),
]);

const ResponseType = z.strictObject({
  id: FileId,
  name: Title,
  formula: Expression.optional().meta({
    description: "The raw score; where absent, the sum of part scores.",
  }),
  parts: z.array(Part).max(partsMax).default([]),
});

const SubMeasure = z.strictObject({
  id: FileId,
  title: Title,
  description: Markdown.optional(),
  weight: Weight.default(1),
});

const Measure = z.strictObject({
  id: FileId,
  title: Title,
  description: Markdown.optional(),
  weight: Weight,
  responseType: FileId,
  subMeasures: z.array(SubMeasure).max(partsMax).default([]),
});

const Binding = z.strictObject({ measure: FileId, field: z.string().min(1) });

const Placement = z.strictObject({
  measure: FileId,
  bindings: z.record(z.string(), Binding).default({}),
});

const Category = z
  .strictObject({
    id: FileId,
    title: Title,
    description: Markdown.optional(),
    group: z
      .string()
      .max(titleMax)
      .optional()
      .meta({ description: "A heading over neighbouring categories." }),
    get categories() {
      return z.array(Category).default([]);
    },
    measures: z.array(Placement).default([]),
  })
  .meta({ id: "category" });

const Level = z.strictObject({
  title: Title,
  label: Label,
  hasMeasures: z.boolean(),
  firstIndex: z.int().min(0).max(1_000_000).optional().meta({
    description: "The number shown for the first measure of a category; on the last level only.",
  }),
});

const Survey = z.strictObject({
  id: FileId,
  title: Title,
  description: Markdown.optional(),
  structure: z.strictObject({
    levels: z.array(Level).min(1).max(levelsMax),
    measure: z.strictObject({ title: Title, label: Label }),
  }),
  categories: z.array(Category).default([]),
});

/** A program as one file. The order of keys is the order in which they are written. */
export const ProgramFile = z.strictObject({
  aquamark: z.literal(1).meta({ description: "The version of this format." }),
  program: z.strictObject({
    title: Title,
    description: Markdown.optional(),
    lineage: z.string().optional().meta({
      description: "The UUID of the lineage the program joins; a new one where absent.",
      pattern: "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$|^[0-9A-Fa-f]{32}$",
    }),
    language: z
      .string()
      .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)
      .default("en"),
    asksQuality: z.boolean().default(false),
    hideAggregates: z.boolean().default(false).meta({
      description: "Scores, weights and percents of categories and surveys only for consultants and above.",
    }),
    notRelevant: z.enum(["exclude", "keep"]).default("exclude").meta({
      description: "What the weight of not-relevant measures does to percentages.",
    }),
    source: Markdown.optional().meta({ description: "Source, licence and attribution in Markdown." }),
  }),
  responseTypes: z.array(ResponseType).default([]),
  measures: z.array(Measure).default([]),
  surveys: z.array(Survey).default([]),
});

/** A program file that was read: defaults and keys filled in, UUIDs dashed and in lower case. */
export type ProgramFile = z.output<typeof ProgramFile>;
export type ProgramSurvey = ProgramFile["surveys"][number];
export type ProgramCategory = z.output<typeof Category>;
export type ProgramPlacement = z.output<typeof Placement>;
export type ProgramMeasure = ProgramFile["measures"][number];
export type ProgramResponseType = ProgramFile["responseTypes"][number];
export type ProgramPart = ProgramResponseType["parts"][number];
