import { z } from "zod";
import { Instant, Ref } from "../../platform/http/shapes.ts";

export const ProgramListItem = z
  .object({
    id: z.guid(),
    title: z.string(),
    description: z.string(),
    finalisedAt: Instant.nullable(),
    createdAt: Instant,
    deletedAt: Instant.nullable(),
    lineageId: z.guid(),
    /** Live programs of the lineage that one may see, this one included. */
    versions: z.int(),
    /** The surveys one may open. */
    surveys: z.array(z.object({ id: z.guid(), title: z.string(), measures: z.int() })),
    surveyGroups: z.array(Ref),
  })
  .meta({ id: "ProgramListItem" });
export type ProgramListItem = z.infer<typeof ProgramListItem>;

export const Program = ProgramListItem.extend({
  language: z.string(),
  source: z.string().nullable(),
  asksQuality: z.boolean(),
  hideAggregates: z.boolean(),
  notRelevant: z.enum(["exclude", "keep"]),
  revision: z.int(),
  /** Rises with every change of the content; `revision` with every change of the program's own fields. */
  contentRevision: z.int(),
  /** The versions one may see, the newest first, this one included. */
  lineage: z.array(
    z.object({ id: z.guid(), title: z.string(), finalisedAt: Instant.nullable(), createdAt: Instant }),
  ),
  can: z.object({
    edit: z.boolean().describe("Change its content: an open program only."),
    delete: z.boolean(),
    restore: z.boolean(),
    duplicate: z.boolean(),
    compare: z.boolean().describe("Compare it with other versions."),
    finalise: z.boolean(),
    reopen: z.boolean(),
    export: z.boolean(),
    assignSurveyGroups: z.boolean(),
  }),
}).meta({ id: "Program" });
export type Program = z.infer<typeof Program>;

const Level = z.object({
  title: z.string(),
  label: z.string(),
  hasMeasures: z.boolean(),
  firstIndex: z.int().optional(),
});
export const Structure = z
  .object({ levels: z.array(Level), measure: z.object({ title: z.string(), label: z.string() }) })
  .meta({ id: "SurveyStructure" });

const PlacementNode = z
  .object({
    measureId: z.guid(),
    title: z.string(),
    number: z.string(),
    /** Only for who may see weights. */
    weight: z.number().optional(),
  })
  .meta({ id: "PlacementNode" });

export const CategoryNode = z
  .object({
    id: z.guid(),
    title: z.string(),
    groupHeading: z.string().nullable(),
    number: z.string(),
    measures: z.int(),
    weight: z.number().optional(),
    get categories() {
      return z.array(CategoryNode);
    },
    placements: z.array(PlacementNode),
  })
  .meta({ id: "CategoryNode" });
export type CategoryNode = z.infer<typeof CategoryNode>;

export const Survey = z
  .object({
    id: z.guid(),
    programId: z.guid(),
    program: z.object({
      id: z.guid(),
      title: z.string(),
      lineageId: z.guid(),
      finalisedAt: Instant.nullable(),
      source: z.string().nullable(),
      hideAggregates: z.boolean(),
      asksQuality: z.boolean(),
      notRelevant: z.enum(["exclude", "keep"]),
    }),
    title: z.string(),
    description: z.string(),
    structure: Structure,
    structureVersion: z.int(),
    scoresStale: z
      .boolean()
      .describe("Scores of some submissions are being brought up to date after a structural change."),
    measures: z.int(),
    questions: z.int(),
    weight: z.number().optional(),
    categories: z.array(CategoryNode),
    otherPrograms: z.array(z.object({ programId: z.guid(), programTitle: z.string(), surveyId: z.guid() })),
    can: z.object({ viewWeights: z.boolean(), viewStatistics: z.boolean() }),
  })
  .meta({ id: "Survey" });
export type Survey = z.infer<typeof Survey>;

export const SurveyCategory = CategoryNode.extend({
  description: z.string(),
  /** 0 for the top. */
  level: z.int(),
  parents: z.array(Ref),
  previous: Ref.nullable(),
  next: Ref.nullable(),
}).meta({ id: "SurveyCategory" });
export type SurveyCategory = z.infer<typeof SurveyCategory>;
