import { z } from "zod";

/** The one schema of custom lenses there has been so far. */
export const LENS_SCHEMA_VERSION = "2021-11-01";

const Id = z.string().trim().min(1);
const Text = z.string().optional();

const Resource = z.object({ displayText: Text, url: Text });

const Choice = z.object({
  id: Id,
  title: Text,
  helpfulResource: Resource.optional(),
  improvementPlan: Resource.optional(),
  additionalResources: z
    .array(
      z.object({
        type: z.enum(["HELPFUL_RESOURCE", "IMPROVEMENT_PLAN"]),
        content: z.array(Resource).default([]),
      }),
    )
    .default([]),
});

const RiskRule = z.object({
  condition: z.string().trim(),
  risk: z.enum(["NO_RISK", "MEDIUM_RISK", "HIGH_RISK"]),
});

const Question = z.object({
  id: Id,
  title: Text,
  description: Text,
  helpfulResource: Resource.optional(),
  choices: z.array(Choice).min(1),
  riskRules: z.array(RiskRule).default([]),
});

const Pillar = z.object({ id: Id, name: Text, questions: z.array(Question).default([]) });

/** An AWS Well-Architected custom lens; keys the conversion does not need may hold anything. */
export const Lens = z.object({
  schemaVersion: z.string(),
  name: z.string().trim().min(1),
  description: Text,
  pillars: z.array(Pillar).min(1),
});

export type Lens = z.output<typeof Lens>;
export type LensQuestion = z.output<typeof Question>;
export type LensChoice = z.output<typeof Choice>;
export type LensResource = z.output<typeof Resource>;
export type LensRiskRule = z.output<typeof RiskRule>;

/** The keys that are carried, by what they are keys of. */
export const CARRIED_KEYS = {
  lens: new Set(["schemaVersion", "name", "description", "pillars"]),
  pillar: new Set(["id", "name", "questions"]),
  question: new Set(["id", "title", "description", "helpfulResource", "choices", "riskRules"]),
  choice: new Set(["id", "title", "helpfulResource", "improvementPlan", "additionalResources"]),
  additional: new Set(["type", "content"]),
  resource: new Set(["displayText", "url"]),
  rule: new Set(["condition", "risk"]),
} as const;
