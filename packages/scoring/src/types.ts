/** The approval levels, lowest first. */
export const APPROVALS = ["draft", "final", "reviewed", "approved"] as const;

/** How far a response or submission has been approved. */
export type Approval = (typeof APPROVALS)[number];

/** The position of a level in {@link APPROVALS}: 0 for draft to 3 for approved. */
export function approvalRank(approval: Approval): number {
  return APPROVALS.indexOf(approval);
}

/** One choice of a multiple-choice part. `if` is an expression; the option can be chosen where it is true. */
export type OptionDefinition = {
  key: string;
  score: number;
  name?: string | null;
  description?: string | null;
  if?: string | null;
};

type PartDefinitionBase = {
  /** Stable within its response type and kept by every copy; answers name the part by it. */
  key: string;
  /** The variable the part declares, or nothing. */
  id?: string | null;
  name?: string | null;
  description?: string | null;
  /** The group of parts, from 1: group k belongs to the k-th sub-measure of every measure of this type. */
  subMeasure?: number | null;
};

export type MultipleChoicePartDefinition = PartDefinitionBase & {
  type: "multipleChoice";
  options: OptionDefinition[];
};

/** `lower` and `upper` are expressions; a value must lie between them, both included. */
export type NumericalPartDefinition = PartDefinitionBase & {
  type: "numerical";
  lower?: string | null;
  upper?: string | null;
};

export type PartDefinition = MultipleChoicePartDefinition | NumericalPartDefinition;

/** A type with neither parts nor formula is a comment: it scores 0. */
export type ResponseTypeDefinition = {
  id: string;
  name?: string;
  formula?: string | null;
  parts: PartDefinition[];
};

export type MeasureDefinition = {
  id: string;
  /** Finite and not negative. */
  weight: number;
  /** The id of a response type. */
  responseType: string;
  /** In order: the k-th belongs to part group k. Their weights are for reports and never enter the score. */
  subMeasures?: { id: string; weight: number }[];
};

/** Where a variable's value comes from: a field of another measure placed in the same survey. */
export type BindingDefinition = { measure: string; field: string };

export type PlacementDefinition = {
  measure: string;
  /** By variable name. */
  bindings?: Record<string, BindingDefinition>;
};

export type CategoryDefinition = {
  id: string;
  categories?: CategoryDefinition[];
  measures?: PlacementDefinition[];
};

/** A survey with the part of its program that scoring needs. Deleted things are left out by the caller. */
export type SurveyDefinition = {
  asksQuality: boolean;
  /** What a not-relevant measure's weight does to percentages: `exclude` takes it from the denominator. */
  notRelevant: "exclude" | "keep";
  responseTypes: ResponseTypeDefinition[];
  measures: MeasureDefinition[];
  categories: CategoryDefinition[];
};

/** The answer to one part: the key of an option, or a number. */
export type PartAnswer = { option: string } | { value: number };

/** What scoring reads of a response: answers by part key, relevance, quality rating and level. */
export type ResponseContent = {
  parts: Record<string, PartAnswer>;
  notRelevant: boolean;
  /** 1 to 5, or null. */
  quality: number | null;
  approval: Approval;
};

/** Importance and target of a category, 1 to 5 each, or null. */
export type CategoryRating = { importance: number | null; target: number | null };

/** A submission's answers: responses by measure id, ratings by category id. */
export type SurveyAnswers = {
  responses: ReadonlyMap<string, ResponseContent>;
  ratings: ReadonlyMap<string, CategoryRating>;
};

/** A parameter of an error: an id, a key, a name, a number, or a list of ids or keys. */
export type ErrorParam = string | number | readonly string[];

/** An expected error as data; words come from a catalogue keyed by `code`, or from `describeError`. */
export type ScoringError = { code: string; params: Record<string, ErrorParam> };

/** One scored response. An error leaves raw and score 0 and no variables, and so does "not relevant" (without an error). */
export type ResponseResult = {
  raw: number;
  /** raw × weight. */
  score: number;
  /** Own variables in part order, then `_raw`, `_score`, `_weight`. */
  variables: Record<string, number>;
  error: ScoringError | null;
};

/** The result of a category, and with the same shape of a whole survey. */
export type CategoryResult = {
  score: number;
  /** The weight of all measures below. */
  weight: number;
  /** What the percentage is of: the weight, less that of not-relevant measures unless the program keeps it. */
  denominator: number;
  /** 100 × score / denominator, not clamped; null where the denominator is not above 0. */
  percent: number | null;
  measures: number;
  /** Sub-measures of measures that have any, else parts. */
  questions: number;
  /** Questions all parts of which have an answer, or whose measure is not relevant. */
  answered: number;
  /** Responses at draft or above; each of the four counts is "at least". */
  draft: number;
  final: number;
  reviewed: number;
  approved: number;
  notRelevant: number;
  /** Its own, else the highest of its sub-categories. */
  importance: number | null;
  target: number | null;
  /** Responses with an error, here and below. */
  errors: number;
};

/** All results of one submission, each map in tree order. Only measures with a response appear. */
export type SurveyResult = {
  measures: ReadonlyMap<string, ResponseResult>;
  categories: ReadonlyMap<string, CategoryResult>;
  total: CategoryResult;
};

/** Which results a change of answers changed, in tree order. */
export type ScoringChanges = { measures: string[]; categories: string[]; total: boolean };

/**
 * One submission being scored: answers go in one at a time and only what
 * depends on them is computed again. Results equal those of `scoreSurvey` over
 * the same answers to the last bit. Measures and categories that are not in
 * the survey are ignored.
 */
export interface Scoring {
  readonly survey: CompiledSurvey;
  /** Sets (or with null removes) a response. The content is kept by reference and must not be changed afterwards. */
  setResponse(measureId: string, content: ResponseContent | null): ScoringChanges;
  setResponses(
    contents: Iterable<readonly [measureId: string, content: ResponseContent | null]>,
  ): ScoringChanges;
  setRating(categoryId: string, rating: CategoryRating): ScoringChanges;
  /** The response last set, or null. */
  content(measureId: string): ResponseContent | null;
  /** The category's own rating. */
  rating(categoryId: string): CategoryRating;
  /** The result of a response, or null where there is none. */
  response(measureId: string): ResponseResult | null;
  /** The result of a category, or null where the survey has no such category. */
  category(categoryId: string): CategoryResult | null;
  readonly total: CategoryResult;
  result(): SurveyResult;
}

/** A bound variable of a placement with its source. */
export type BindingSource = { name: string; measure: string; field: string };

/** A survey made ready for scoring; made by `compileSurvey`, shared by any number of submissions. */
export interface CompiledSurvey {
  readonly definition: SurveyDefinition;
  /** Ids of the placed measures in tree order: those of sub-categories before a category's own. */
  readonly measures: readonly string[];
  /** Ids of the categories in tree order: a category before its sub-categories. */
  readonly categories: readonly string[];
  /** Structural errors by measure id in tree order, null where there is none, and how many there are. */
  readonly structure: {
    readonly measures: ReadonlyMap<string, ScoringError | null>;
    readonly errors: number;
  };
  /** Faults of the definition that belong to no placement: a category or placement that appears twice. */
  readonly faults: readonly ScoringError[];
  hasMeasure(measureId: string): boolean;
  hasCategory(categoryId: string): boolean;
  /** The structural error of a placement, or null. */
  structuralError(measureId: string): ScoringError | null;
  /** The category a measure is placed in, or null where it is not placed. */
  categoryOf(measureId: string): string | null;
  /** The category above, or null for a top-level or unknown one. */
  parentOf(categoryId: string): string | null;
  /** The categories a measure lies in, innermost first. */
  ancestors(measureId: string): readonly string[];
  /** Measures whose results use the measure's, directly or not, in evaluation order; without itself. */
  dependants(measureId: string): readonly string[];
  /** The bound variables a placement uses, in the order its response type first names them. */
  sources(measureId: string): readonly BindingSource[];
  /** Variables a measure offers to others: its parts' in order, then `_raw`, `_score`, `_weight`. */
  declared(measureId: string): readonly string[];
  /** Names a placement must bind, in the order its response type first names them. */
  required(measureId: string): readonly string[];
  weightOf(measureId: string): number;
  /** Sub-measures where the measure has any, else parts. */
  questionsOf(measureId: string): number;
  responseTypeOf(measureId: string): CompiledResponseType | null;
}

/** A response type made ready for scoring; made by `compileResponseType`. */
export interface CompiledResponseType {
  readonly definition: ResponseTypeDefinition;
  /** All faults; a type with faults other than `too_few_options` is not scored. */
  readonly faults: readonly ResponseTypeFault[];
  /** It has neither parts nor formula, so the weight of its measures must be 0. */
  readonly isComment: boolean;
  /** The parts' variables in order, without `_raw`, `_score`, `_weight`. */
  readonly declared: readonly string[];
  /** Names used and not declared, in order of first use: part by part, then the formula. */
  readonly required: readonly string[];
}

/** What is wrong with a response type, and where: `path` is such as `["parts", 0, "options", 1, "if"]`. */
export type ResponseTypeFault = {
  path: (string | number)[];
  code: string;
  params: Record<string, ErrorParam>;
};

/** An error of an expression; `position` counts characters from 0. */
export type ExpressionError = {
  code: string;
  params: Record<string, ErrorParam>;
  position: number;
  message: string;
};

export type EvaluationResult = { ok: true; value: number } | { ok: false; error: ExpressionError };

/** A parsed expression. */
export interface Expression {
  readonly text: string;
  /** Free variables in order of first use. */
  readonly names: readonly string[];
  /** Evaluates with variables by name; only own properties (or map entries) that are finite numbers count. */
  evaluate(scope?: Readonly<Record<string, number>> | ReadonlyMap<string, number>): EvaluationResult;
}

export type ParseResult = { ok: true; expression: Expression } | { ok: false; error: ExpressionError };

/** What a person sees of one part while answering. */
export type PartPreview = {
  key: string;
  /** Multiple choice: each option by key and whether it can be chosen with the answers so far. */
  options: { key: string; isAvailable: boolean; isChosen: boolean }[];
  /** Numerical: the evaluated bounds, null where there is none or it has no value yet. */
  lower: number | null;
  upper: number | null;
  /** What the part adds to the sum of part scores; null without a valid answer. */
  score: number | null;
  isAnswered: boolean;
  /** What is wrong with this part's answer; a part without an answer has no error of its own. */
  error: ScoringError | null;
};

/** The live view of one response: parts in the type's order, and the result it would have. */
export type ResponsePreview = { parts: PartPreview[]; result: ResponseResult };

/** What a live preview needs besides the type: answers so far, values of bound variables, and how they are scored. */
export type PreviewInput = {
  parts: Record<string, PartAnswer>;
  notRelevant?: boolean;
  quality?: number | null;
  /** Does the program ask for quality? False where absent. */
  asksQuality?: boolean;
  /** Values of bound variables by name; a name without one is an error where it is needed. */
  external?: Readonly<Record<string, number>>;
  /** 1 where absent. */
  weight?: number;
};

/** A node of an explanation: what it is (`kind`), of what (`params`), its value, and what it was made from. */
export type ExplanationNode = {
  kind: string;
  params: Record<string, ErrorParam | boolean | null>;
  value: number | null;
  children: ExplanationNode[];
};
