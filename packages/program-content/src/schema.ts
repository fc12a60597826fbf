import { z } from "zod";
import { keyMax, levelsMax, textMax, titleMax } from "./limits.ts";

/**
 * A program's content and the operations that change it, as they travel.
 *
 * Ids are UUIDs, dashed and in lower case; whoever adds a thing makes its id. Times are not part of content.
 */
const Id = z.guid().toLowerCase();
const expressionMax = 2_000;

const Title = z
  .string()
  .max(titleMax)
  .refine((text) => text.trim() !== "", "may not be empty");
const Text = z.string().max(textMax);
const Expression = z.string().max(expressionMax);
const Key = z.string().min(1).max(keyMax);
const Weight = z.number().min(0);
// Counted in characters, not in UTF-16 units; the same rule as that of the program file.
const Label = z.string().refine((text) => {
  const characters = Array.from(text).length;
  return characters === 1 || characters === 2;
}, "has one or two characters");

export const Level = z.object({
  title: Title,
  label: Label,
  hasMeasures: z.boolean(),
  /** The number shown for the first measure of a category; on the last level only. */
  firstIndex: z.int().min(0).max(1_000_000).optional(),
});

export const SurveyLevels = z
  .object({
    levels: z.array(Level).min(1).max(levelsMax),
    measure: z.object({ title: Title, label: Label }),
  })
  .meta({ id: "SurveyLevels" });

const OptionContent = z.object({
  key: Key,
  score: z.number(),
  name: Text.nullish(),
  description: Text.nullish(),
  if: Expression.nullish(),
});
const partHead = {
  key: Key,
  id: z.string().max(200).nullish(),
  name: Text.nullish(),
  description: Text.nullish(),
  subMeasure: z.int().min(1).max(1_000).nullish(),
};
export const PartContent = z.discriminatedUnion("type", [
  z.object({ type: z.literal("multipleChoice"), ...partHead, options: z.array(OptionContent).max(1_000) }),
  z.object({
    type: z.literal("numerical"),
    ...partHead,
    lower: Expression.nullish(),
    upper: Expression.nullish(),
  }),
]);

const responseTypeFields = {
  name: Title,
  formula: Expression.nullable(),
  parts: z.array(PartContent).max(1_000),
};
export const ResponseTypeContent = z
  .object({ id: Id, key: Key.nullable().default(null), ...responseTypeFields })
  .meta({ id: "ResponseTypeContent" });

export const SubMeasureContent = z.object({
  id: Id,
  key: Key.nullable().default(null),
  title: Title,
  description: Text,
  weight: Weight,
});

const measureFields = {
  title: Title,
  description: Text,
  weight: Weight,
  responseTypeId: Id,
  /** In order: the k-th belongs to part group k of the response type. */
  subMeasures: z.array(SubMeasureContent).max(1_000),
};
export const MeasureContent = z
  .object({ id: Id, key: Key.nullable().default(null), ...measureFields })
  .meta({ id: "MeasureContent" });

const categoryFields = { title: Title, description: Text, groupHeading: Title.nullable() };
const newCategory = { id: Id, key: Key.nullable().default(null), ...categoryFields };

/** By the name it binds: the measure and the field its value comes from. */
export const Bindings = z.record(z.string().min(1).max(200), z.object({ measureId: Id, field: Key }));

/** A live or deleted category. The order of these rows does not matter: `position` tells that of live siblings. */
const CategoryRow = z.object({
  ...newCategory,
  parentId: Id.nullable(),
  isDeleted: z.boolean(),
  /** Where among its siblings it stands, or stood when it was deleted, from 0. */
  position: z.int(),
});
/** In sibling order within each category. */
const PlacementRow = z.object({ measureId: Id, categoryId: Id, bindings: Bindings });

const surveyFields = { title: Title, description: Text, structure: SurveyLevels };
const newSurvey = { id: Id, key: Key.nullable().default(null), ...surveyFields };
const SurveyRow = z.object({
  ...newSurvey,
  isDeleted: z.boolean(),
  position: z.int(),
  categories: z.array(CategoryRow),
  placements: z.array(PlacementRow),
});

const programFields = {
  title: Title,
  description: Text,
  source: Text.nullable(),
  language: z.string().regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/),
  asksQuality: z.boolean(),
  hideAggregates: z.boolean(),
  notRelevant: z.enum(["exclude", "keep"]),
};
export const ProgramSettings = z.object(programFields).meta({ id: "ProgramSettings" });

/** All that a program file holds, and what of it is deleted and can be restored. */
export const ProgramContentRows = z
  .object({
    program: ProgramSettings.extend({ id: Id, lineageId: Id }),
    responseTypes: z.array(ResponseTypeContent),
    measures: z.array(MeasureContent),
    surveys: z.array(SurveyRow),
  })
  .meta({ id: "ProgramContentRows" });

// An edit states the fields it sets and what they were when its author saw them: another value there now is a
// conflict. Two people may thus edit different fields of one thing at once, and an edit is undone by its mirror.
function edit<Fields extends z.ZodRawShape>(fields: Fields) {
  const some = z.object(fields).partial();
  return { set: some, was: some };
}

// The order in which its author saw the children of one parent, and the one they are to have. `seen` must be what is
// there when the operation's turn comes, and `order` must have all of it: whatever `order` has beyond `seen` moves
// here from elsewhere in the survey. So a move is one arrangement of where it goes, and nothing leaves by itself.
const arrangement = { seen: z.array(Id).max(20_000), order: z.array(Id).max(20_000) };
const inSurvey = { surveyId: Id };
const whereDeleted = {
  /** Only what takes a change back says it: the place may lie below something deleted. */
  whereDeleted: z.literal(true).optional(),
};

export const Operation = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("editProgram"), ...edit(programFields) }),

    z.object({ kind: z.literal("addSurvey"), survey: z.object(newSurvey) }),
    z.object({ kind: z.literal("editSurvey"), ...inSurvey, ...edit(surveyFields) }),
    z.object({
      kind: z.literal("deleteSurvey"),
      ...inSurvey,
      /** Only what takes a restore back says it: the title and the place that it had as a deleted one. */
      asBefore: z.object({ title: Title, position: z.int().min(0) }).optional(),
    }),
    z.object({ kind: z.literal("restoreSurvey"), ...inSurvey, title: Title.optional() }),
    z.object({ kind: z.literal("arrangeSurveys"), ...arrangement }),

    z.object({
      kind: z.literal("addCategory"),
      ...inSurvey,
      parentId: Id.nullable(),
      category: z.object(newCategory),
      /** Among the children of its parent; the end where absent. */
      index: z.int().min(0).optional(),
    }),
    z.object({ kind: z.literal("editCategory"), ...inSurvey, categoryId: Id, ...edit(categoryFields) }),
    z.object({
      kind: z.literal("deleteCategory"),
      ...inSurvey,
      categoryId: Id,
      /** Only what takes a restore back says it: the place that it had as a deleted one. */
      asBefore: z.object({ position: z.int().min(0) }).optional(),
    }),
    z.object({ kind: z.literal("restoreCategory"), ...inSurvey, categoryId: Id }),
    z.object({
      kind: z.literal("arrangeCategories"),
      ...inSurvey,
      parentId: Id.nullable(),
      ...arrangement,
    }),

    z.object({ kind: z.literal("addMeasure"), measure: MeasureContent }),
    z.object({ kind: z.literal("editMeasure"), measureId: Id, ...edit(measureFields) }),
    /** For good; only where it is placed nowhere and was never answered. */
    z.object({ kind: z.literal("deleteMeasure"), measureId: Id }),
    /** Reorders the measures of a category, moves them here from elsewhere in the survey, and links new ones. */
    z.object({
      kind: z.literal("arrangeMeasures"),
      ...inSurvey,
      categoryId: Id,
      ...arrangement,
      ...whereDeleted,
    }),
    /** Also takes away a placement that waits below something deleted. */
    z.object({ kind: z.literal("unlinkMeasure"), ...inSurvey, measureId: Id }),
    z.object({
      kind: z.literal("setBindings"),
      ...inSurvey,
      measureId: Id,
      set: Bindings,
      was: Bindings,
      ...whereDeleted,
    }),

    z.object({ kind: z.literal("addResponseType"), responseType: ResponseTypeContent }),
    z.object({ kind: z.literal("editResponseType"), responseTypeId: Id, ...edit(responseTypeFields) }),
    /** For good; only where no measure uses it. */
    z.object({ kind: z.literal("deleteResponseType"), responseTypeId: Id }),
  ])
  .meta({ id: "ProgramOperation" });

const ComparisonTag = z.enum(["added", "deleted", "moved", "reordered", "modified"]);
const ComparedValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Null stands for "nothing there": all fields of what was added or deleted have it on one side. */
const FieldChange = z.object({ field: z.string(), before: ComparedValue, after: ComparedValue });

const pieceFields = {
  /** The key of a part or option, the id of a sub-measure, the name of a binding, the number of a level. */
  key: z.string(),
  /** What people call it: as it is now, or was. */
  title: z.string(),
  tags: z.array(ComparisonTag),
  changes: z.array(FieldChange),
};
const OptionDifference = z.object({ kind: z.literal("option"), ...pieceFields });
/** A difference within a survey or measure. Only parts have pieces of their own, their options. */
export const PieceDifference = z.object({
  kind: z.enum(["level", "part", "subMeasure", "binding"]),
  ...pieceFields,
  pieces: z.array(OptionDifference),
});

/** What a difference means for scores; `share` is the part of the survey's whole weight, 0 to 1, null without any. */
export const ScoreMeaning = z.object({
  code: z.enum([
    "weight_changed",
    "measure_added",
    "measure_deleted",
    "category_added",
    "category_deleted",
    "survey_added",
    "survey_deleted",
    "moved_between_categories",
    "response_type_exchanged",
    "formula_changed",
    "part_added",
    "part_deleted",
    "part_kind_changed",
    "variable_changed",
    "option_added",
    "option_deleted",
    "option_score_changed",
    "option_positions_changed",
    "condition_changed",
    "bound_changed",
    "binding_changed",
    "quality_changed",
    "not_relevant_changed",
    "text_only",
    "order_only",
    "report_only",
  ]),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

const ComparedPlace = z.object({
  /** As it is shown, such as "2.1"; empty for a survey or program. */
  number: z.string(),
  title: z.string(),
  /** The categories it lies in, from the top down. */
  path: z.array(z.object({ id: Id, title: z.string() })),
});

export const ComparisonItem = z.object({
  kind: z.enum(["program", "survey", "category", "measure"]),
  id: Id,
  title: z.string(),
  tags: z.array(ComparisonTag).min(1),
  /** Where it was and is; null where it was not, or is not, there. */
  before: ComparedPlace.nullable(),
  after: ComparedPlace.nullable(),
  changes: z.array(FieldChange),
  pieces: z.array(PieceDifference),
  scores: z.array(ScoreMeaning),
});

const ComparedSide = z.object({
  programId: Id,
  programTitle: z.string(),
  surveyTitle: z.string(),
  measures: z.int(),
  weight: z.number(),
});

/** How one survey of a lineage differs between two programs; a side is null where it has no such live survey. */
export const Comparison = z
  .object({
    surveyId: Id,
    before: ComparedSide.nullable(),
    after: ComparedSide.nullable(),
    /** Down the later tree; what was deleted follows what is still there of where it was. */
    items: z.array(ComparisonItem),
    /** How many items have each tag. */
    counts: z.record(ComparisonTag, z.int()),
  })
  .meta({ id: "ProgramComparison" });

export type SurveyLevels = z.output<typeof SurveyLevels>;
export type PartContent = z.output<typeof PartContent>;
export type ResponseTypeContent = z.output<typeof ResponseTypeContent>;
export type SubMeasureContent = z.output<typeof SubMeasureContent>;
export type MeasureContent = z.output<typeof MeasureContent>;
export type Bindings = z.output<typeof Bindings>;
export type ProgramSettings = z.output<typeof ProgramSettings>;
export type ProgramContentRows = z.output<typeof ProgramContentRows>;
/** One step of a change to a program's content. */
export type Operation = z.output<typeof Operation>;
export type ComparisonTag = z.output<typeof ComparisonTag>;
export type FieldChange = z.output<typeof FieldChange>;
export type OptionDifference = z.output<typeof OptionDifference>;
export type PieceDifference = z.output<typeof PieceDifference>;
export type ScoreMeaning = z.output<typeof ScoreMeaning>;
export type ComparedPlace = z.output<typeof ComparedPlace>;
export type ComparisonItem = z.output<typeof ComparisonItem>;
export type Comparison = z.output<typeof Comparison>;
