import { z } from "zod";
import { Day, Instant, NamedRef, Ref } from "../../platform/http/shapes.ts";
import { ScoringFault, Structure } from "../programs/index.ts";

export const Approval = z.enum(["draft", "final", "reviewed", "approved"]).meta({ id: "Approval" });

export const SubmissionParams = z.object({ submissionId: z.guid() });
export const CategoryParams = SubmissionParams.extend({ categoryId: z.guid() });
export const ResponseParams = SubmissionParams.extend({ measureId: z.guid() });

const Counts = {
  measures: z.int(),
  questions: z.int(),
  answered: z.int(),
  draft: z.int().describe("Responses at draft or above; each of the four counts is cumulative."),
  final: z.int(),
  reviewed: z.int(),
  approved: z.int(),
  errors: z.int(),
};

/** The result of a category or of a whole submission; the last three only for whoever may see scores. */
export const ResultView = z
  .object({
    ...Counts,
    notRelevant: z.int(),
    importance: z.int().nullable(),
    target: z.int().nullable(),
    score: z.number().optional(),
    weight: z.number().optional(),
    percent: z.number().nullish(),
  })
  .meta({ id: "Result" });
export type ResultView = z.infer<typeof ResultView>;

export const SubmissionListItem = z
  .object({
    id: z.guid(),
    title: z.string(),
    appliesOn: Day,
    approval: Approval,
    organisation: NamedRef,
    program: Ref,
    survey: Ref,
    ...Counts,
    percent: z.number().nullish(),
    modifiedAt: Instant,
    deletedAt: Instant.nullable(),
  })
  .meta({ id: "SubmissionListItem" });
export type SubmissionListItem = z.infer<typeof SubmissionListItem>;

export const Submission = SubmissionListItem.extend({
  programFull: z.object({
    id: z.guid(),
    title: z.string(),
    lineageId: z.guid(),
    finalisedAt: Instant.nullable(),
    hideAggregates: z.boolean(),
    asksQuality: z.boolean(),
    notRelevant: z.enum(["exclude", "keep"]),
    source: z.string().nullable(),
  }),
  structure: Structure,
  revision: z.int(),
  contentRevision: z.int(),
  scoresStale: z.boolean().describe("Scores are being brought up to date after a structural change."),
  approvalReason: ScoringFault.nullable(),
  readOnly: z.enum(["access_revoked", "deleted"]).nullable(),
  result: ResultView,
  can: z.object({
    edit: z.boolean(),
    answer: z.boolean(),
    rate: z.boolean(),
    viewScores: z.boolean(),
    viewHistory: z.boolean(),
    delete: z.boolean(),
    restore: z.boolean(),
    compare: z.boolean(),
    levels: z.array(Approval).describe("The levels that this user's role may set."),
  }),
}).meta({ id: "Submission" });
export type Submission = z.infer<typeof Submission>;

export const Blocker = z
  .object({
    measureId: z.guid(),
    title: z.string(),
    number: z.string(),
    reason: z.enum(["missing", "error", "below"]),
    approval: Approval.nullable(),
    error: ScoringFault.nullable(),
  })
  .meta({ id: "Blocker" });
export type Blocker = z.infer<typeof Blocker>;

export const Blockers = z.object({ approval: Approval, blockers: z.array(Blocker), total: z.int() });

const Rating = z.object({ importance: z.int().nullable(), target: z.int().nullable() });

export const CategoryResultItem = z
  .object({
    id: z.guid(),
    parentId: z.guid().nullable(),
    level: z.int(),
    title: z.string(),
    number: z.string(),
    groupHeading: z.string().nullable(),
    own: Rating,
    revision: z.int().describe("Of the rating; 0 where there is none."),
    result: ResultView,
    unfit: z.int().describe("Measures in it and below with earlier answers that no longer fit."),
  })
  .meta({ id: "CategoryResultItem" });
export type CategoryResultItem = z.infer<typeof CategoryResultItem>;

export const CategoryResults = z.object({
  items: z.array(CategoryResultItem),
  unfit: z
    .array(z.object({ measureId: z.guid(), title: z.string(), number: z.string() }))
    .describe("Measures with earlier answers that their response type has no place for any more."),
});

export const MeasureItem = z
  .object({
    measureId: z.guid(),
    title: z.string(),
    number: z.string(),
    approval: Approval.nullable().describe("Null where there is no response."),
    notRelevant: z.boolean(),
    error: ScoringFault.nullable(),
    answered: z.boolean(),
    unfit: z.boolean().describe("It holds earlier answers that the response type has no place for any more."),
    modifiedAt: Instant.nullable(),
    score: z.number().optional(),
    weight: z.number().optional(),
    attachments: z.int(),
  })
  .meta({ id: "MeasureItem" });
export type MeasureItem = z.infer<typeof MeasureItem>;

export const SubmissionCategory = z
  .object({
    id: z.guid(),
    title: z.string(),
    description: z.string(),
    number: z.string(),
    groupHeading: z.string().nullable(),
    level: z.int(),
    parents: z.array(Ref),
    previous: Ref.nullable(),
    next: Ref.nullable(),
    own: Rating,
    ratingRevision: z.int(),
    result: ResultView,
    categories: z.array(CategoryResultItem),
    measures: z.array(MeasureItem),
    can: z.object({ rate: z.boolean() }),
  })
  .meta({ id: "SubmissionCategory" });
export type SubmissionCategory = z.infer<typeof SubmissionCategory>;

const stars = z.int().min(1).max(5).nullable();

export const RatingChange = z.object({
  importance: stars.optional(),
  target: stars.optional(),
  revision: z.int().min(0),
});

export const NewSubmission = z.object({
  programId: z.guid(),
  surveyId: z.guid(),
  organisationId: z.guid(),
  title: z.string().trim().min(1).max(300),
  appliesOn: Day,
  startFromId: z.guid().nullish(),
});

export const SubmissionEdit = z.object({
  title: z.string().trim().min(1).max(300).optional(),
  appliesOn: Day.optional(),
  revision: z.int().min(1),
});

export const ApprovalChange = z.object({ approval: Approval, revision: z.int().min(0) });

const bulk = {
  missing: z
    .enum(["create", "ignore"])
    .describe("Measures without a response get one that is not relevant, or are left alone."),
  contentRevision: z.int().min(1).describe("The submission's, as last seen."),
};

export const BulkApproval = z.object({
  approval: Approval,
  promote: z.boolean().describe("Responses below the level rise to it."),
  demote: z.boolean().describe("Responses above the level sink to it."),
  ...bulk,
});

export const BulkRelevance = z.object({ notRelevant: z.boolean(), ...bulk });

export const BulkOutcome = z.object({ created: z.int(), changed: z.int() }).meta({ id: "BulkOutcome" });

export const OrganisationHistory = z.object({
  items: z.array(
    z.object({
      submissionId: z.guid(),
      title: z.string(),
      appliesOn: Day,
      approval: Approval,
      programId: z.guid(),
      percent: z.number().nullable(),
    }),
  ),
});
