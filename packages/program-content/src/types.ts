import type {
  Bindings,
  MeasureContent,
  Operation,
  ProgramContentRows,
  ResponseTypeContent,
  SurveyLevels,
} from "./schema.ts";

export type {
  Bindings,
  ComparedPlace,
  Comparison,
  ComparisonItem,
  ComparisonTag,
  FieldChange,
  MeasureContent,
  Operation,
  OptionDifference,
  PartContent,
  PieceDifference,
  ProgramContentRows,
  ProgramSettings,
  ResponseTypeContent,
  ScoreMeaning,
  SubMeasureContent,
  SurveyLevels,
} from "./schema.ts";

/** A category with the live categories and the measures in it, in order. */
export type CategoryContent = {
  readonly id: string;
  readonly key: string | null;
  readonly title: string;
  readonly description: string;
  readonly groupHeading: string | null;
  readonly parentId: string | null;
  readonly isDeleted: boolean;
  /** Where among its siblings it stood when it was deleted; meaningless while it is live. */
  readonly deletedFrom: number;
  readonly categories: readonly string[];
  readonly measures: readonly string[];
};

/** A measure's place in a survey, with the names bound there. */
export type PlacementContent = { readonly categoryId: string; readonly bindings: Bindings };

export type SurveyContent = {
  readonly id: string;
  readonly key: string | null;
  readonly title: string;
  readonly description: string;
  readonly structure: SurveyLevels;
  readonly isDeleted: boolean;
  /** Where among the surveys it stood when it was deleted; meaningless while it is live. */
  readonly deletedFrom: number;
  /** The live categories of the first level, in order. */
  readonly tops: readonly string[];
  /** Live and deleted ones. */
  readonly categories: ReadonlyMap<string, CategoryContent>;
  /** By measure. Those below a deleted category stay here, but count as not placed. */
  readonly placements: ReadonlyMap<string, PlacementContent>;
};

/**
 * A program's content in memory: never changed in place. What a change left alone is the same object afterwards,
 * so that comparing objects tells what changed.
 */
export type ProgramContent = {
  readonly program: ProgramContentRows["program"];
  readonly responseTypes: ReadonlyMap<string, ResponseTypeContent>;
  readonly measures: ReadonlyMap<string, MeasureContent>;
  /** Live and deleted ones. */
  readonly surveys: ReadonlyMap<string, SurveyContent>;
  /** The live surveys in order. */
  readonly surveyOrder: readonly string[];
};

/** Why an operation cannot be done, as data: words come from the catalogue, or from `describeFault`. */
export type OperationFault = {
  /** The position of the operation in the change, from 0. */
  operation: number;
  /** `conflict`: somebody changed what it is about since its author saw it. */
  reason: "conflict" | "refused";
  code: string;
  params: Record<string, string | number | readonly string[]>;
  /** The fields within the operation, as in `set.parts.2.options.0.if`. */
  path: string;
};

export type AppliedOperations =
  | {
      ok: true;
      content: ProgramContent;
      /** What takes the change back, in the order in which to do it. */
      inverse: Operation[];
    }
  | { ok: false; faults: OperationFault[] };
