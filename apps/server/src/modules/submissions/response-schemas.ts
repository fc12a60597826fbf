import { z } from "zod";
import { Instant, NamedRef } from "../../platform/http/shapes.ts";
import { ScoringFault, SurveyMeasure } from "../programs/index.ts";
import { Approval, ResultView } from "./submission-schemas.ts";

// The database's JSON and text types cannot hold the character 0.
const storable = (text: string) => !text.includes("\0");
const key = z.string().min(1).max(200).refine(storable);
const comment = z.string().max(100_000).refine(storable, "must not contain the character 0");

export const PartAnswer = z
  .union([
    z.strictObject({ option: z.string().max(200).refine(storable) }),
    z.strictObject({ value: z.number() }),
  ])
  .meta({ id: "PartAnswer" });

const Answers = {
  parts: z.record(key, PartAnswer),
  comment,
  subMeasures: z.record(z.guid(), z.object({ comment })),
  notRelevant: z.boolean(),
  quality: z.int().min(1).max(5).nullable(),
};

export const ResponseView = z
  .object({
    measureId: z.guid(),
    ...Answers,
    approval: Approval,
    revision: z.int().describe("0 where there is no response yet."),
    version: z.int(),
    modifiedAt: Instant.nullable(),
    modifiedBy: NamedRef.nullable(),
  })
  .meta({ id: "Response" });
export type ResponseView = z.infer<typeof ResponseView>;

export const ResponseSave = z.object({ ...Answers, revision: z.int().min(0) }).meta({ id: "ResponseSave" });
export type ResponseSave = z.infer<typeof ResponseSave>;

const ResponseResultView = z.object({
  raw: z.number().optional(),
  score: z.number().optional(),
  error: ScoringFault.nullable(),
});

export const ResponsePage = z
  .object({
    measure: SurveyMeasure,
    response: ResponseView,
    external: z
      .record(z.string(), z.number())
      .describe("Values of bound names, as far as this user may see them."),
    missingSources: z.array(z.object({ name: z.string(), measureId: z.guid(), title: z.string() })),
    result: ResponseResultView,
    can: z.object({
      edit: z.boolean(),
      levels: z.array(Approval),
      viewHistory: z.boolean(),
      restore: z.boolean().describe("Whether an earlier version may be brought back."),
    }),
  })
  .meta({ id: "ResponsePage" });
export type ResponsePage = z.infer<typeof ResponsePage>;

export const SavedResponse = z
  .object({
    response: ResponseView,
    result: ResponseResultView,
    changed: z.object({
      measures: z.array(z.guid()),
      categories: z.array(z.object({ id: z.guid(), result: ResultView })),
    }),
    total: ResultView,
    contentRevision: z.int(),
  })
  .meta({ id: "SavedResponse" });
export type SavedResponse = z.infer<typeof SavedResponse>;

export const ResponseVersions = z.object({
  items: z.array(
    z
      .object({
        version: z.int(),
        approval: Approval,
        ...Answers,
        beganAt: Instant,
        modifiedAt: Instant,
        modifiedBy: NamedRef,
      })
      .meta({ id: "ResponseVersion" }),
  ),
});

export type ExplanationView = {
  kind: string;
  params: Record<string, unknown>;
  value: number | null;
  children: ExplanationView[];
};

const ExplanationNode: z.ZodType<ExplanationView> = z
  .object({
    kind: z.string(),
    params: z.record(z.string(), z.unknown()),
    value: z.number().nullable(),
    get children() {
      return z.array(ExplanationNode);
    },
  })
  .meta({ id: "ExplanationNode" });

export const Explanation = z.object({ tree: ExplanationNode });
