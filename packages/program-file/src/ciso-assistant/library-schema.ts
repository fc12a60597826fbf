import { z } from "zod";

const Text = z.string().optional();
// URNs are compared whatever their case: the tools that write libraries put them in lower case.
const Urn = z.string().trim().toLowerCase();
const RequiredUrn = Urn.min(1);
const Texts = z.array(z.string()).default([]);

const Choice = z.object({
  urn: Urn.optional(),
  value: Text,
  description: Text,
  annotation: Text,
  add_score: z.number().optional(),
  compute_result: Text,
});

const Question = z.object({
  urn: Urn.optional(),
  type: z.string().trim().toLowerCase().optional(),
  text: Text,
  annotation: Text,
  weight: z.number().nonnegative().optional(),
  choices: z.array(Choice).default([]),
  depends_on: z
    .object({ question: Urn.optional(), answers: z.array(Urn).default([]), condition: Text })
    .optional(),
});

const Requirement = z.object({
  urn: RequiredUrn,
  parent_urn: Urn.optional(),
  assessable: z.boolean().default(false),
  ref_id: Text,
  name: Text,
  description: Text,
  annotation: Text,
  typical_evidence: Text,
  importance: Text,
  weight: z.number().nonnegative().optional(),
  implementation_groups: Texts,
  questions: z.union([z.array(Question), z.record(z.string(), Question)]).optional(),
});

const Score = z.object({ score: z.number(), name: Text, description: Text, description_doc: Text });

const Framework = z.object({
  urn: RequiredUrn,
  ref_id: Text,
  name: Text,
  description: Text,
  min_score: z.number().optional(),
  max_score: z.number().optional(),
  scores_definition: z.union([z.array(Score), z.object({ scale: z.array(Score).default([]) })]).optional(),
  implementation_groups_definition: z
    .array(z.object({ ref_id: z.string(), name: Text, description: Text }))
    .default([]),
  requirement_nodes: z.array(Requirement).default([]),
});

/**
 * A library of CISO Assistant as far as it is converted, in its present form: `modernise` gives older ones that.
 * Keys the conversion does not need may hold anything.
 */
export const Library = z.object({
  urn: Urn.optional(),
  locale: Text,
  ref_id: Text,
  name: Text,
  description: Text,
  copyright: Text,
  version: Text,
  publication_date: Text,
  provider: Text,
  packager: Text,
  objects: z.object({
    framework: z.union([z.array(Framework), Framework]).optional(),
    frameworks: z.array(Framework).default([]),
  }),
});

export type Library = z.output<typeof Library>;
export type Framework = z.output<typeof Framework>;
export type Requirement = z.output<typeof Requirement>;
export type Question = z.output<typeof Question>;
export type Choice = z.output<typeof Choice>;
export type Score = z.output<typeof Score>;

/** The keys that are carried, or say nothing that is not said elsewhere, by what they are keys of. */
export const CARRIED_KEYS = {
  library: new Set([
    "convert_library_version",
    "urn",
    "locale",
    "ref_id",
    "name",
    "description",
    "copyright",
    "version",
    "publication_date",
    "provider",
    "packager",
    "objects",
  ]),
  framework: new Set([
    "urn",
    "ref_id",
    "name",
    "description",
    "min_score",
    "max_score",
    "scores_definition",
    "implementation_groups_definition",
    "requirement_nodes",
  ]),
  scale: new Set(["scale"]),
  score: new Set(["score", "name", "description", "description_doc"]),
  group: new Set(["ref_id", "name", "description"]),
  requirement: new Set([
    "urn",
    "parent_urn",
    "depth",
    "assessable",
    "ref_id",
    "name",
    "description",
    "annotation",
    "typical_evidence",
    "importance",
    "weight",
    "implementation_groups",
    "questions",
  ]),
  question: new Set(["urn", "type", "text", "annotation", "weight", "order", "choices", "depends_on"]),
  dependency: new Set(["question", "answers", "condition"]),
  choice: new Set([
    "urn",
    "ref_id",
    "order",
    "value",
    "description",
    "annotation",
    "add_score",
    "compute_result",
  ]),
} as const;
