import type {
  NamedRef,
  Ref,
  SurveyStructure as Structure,
  Survey,
  SurveyMeasure,
} from "@aquamark/api-client";
import type { Approval, PartAnswer, PartDefinition } from "@aquamark/scoring";

export type {
  CategoryNode,
  NamedRef,
  OrganisationListItem,
  ProgramListItem,
  Ref,
  Survey,
  SurveyAccess,
  SurveyMeasure,
  SurveyStructure as Structure,
} from "@aquamark/api-client";
export type { Page } from "./use-list.ts";
export type { Approval, PartAnswer, PartDefinition };

export type Uuid = string;
/** RFC 3339, UTC. */
export type Instant = string;
/** Such as 2026-06-30. */
export type Day = string;

export type CodeWithParams = { code: string; params: Record<string, unknown> };
export type ScoringError = CodeWithParams;
export type SubmissionListItem = {
  id: Uuid;
  title: string;
  appliesOn: Day;
  approval: Approval;
  organisation: NamedRef;
  program: Ref;
  survey: Ref;
  answered: number;
  questions: number;
  measures: number;
  draft: number;
  final: number;
  reviewed: number;
  approved: number;
  errors: number;
  percent?: number | null;
  modifiedAt: Instant;
  deletedAt: Instant | null;
};
export type ResultView = {
  measures: number;
  questions: number;
  answered: number;
  draft: number;
  final: number;
  reviewed: number;
  approved: number;
  notRelevant: number;
  importance: number | null;
  target: number | null;
  errors: number;
  score?: number;
  weight?: number;
  percent?: number | null;
};
export type Submission = SubmissionListItem & {
  programFull: Survey["program"];
  structure: Structure;
  revision: number;
  contentRevision: number;
  scoresStale: boolean;
  approvalReason: CodeWithParams | null;
  readOnly: null | "access_revoked" | "deleted";
  result: ResultView;
  can: {
    edit: boolean;
    answer: boolean;
    rate: boolean;
    viewScores: boolean;
    viewHistory: boolean;
    delete: boolean;
    restore: boolean;
    compare: boolean;
    levels: Approval[];
  };
};
export type Blocker = {
  measureId: Uuid;
  title: string;
  number: string;
  reason: "missing" | "error" | "below";
  approval: Approval | null;
  error: ScoringError | null;
};
export type CategoryResultItem = {
  id: Uuid;
  parentId: Uuid | null;
  level: number;
  title: string;
  number: string;
  groupHeading: string | null;
  own: { importance: number | null; target: number | null };
  revision: number;
  result: ResultView;
};
export type MeasureItem = {
  measureId: Uuid;
  title: string;
  number: string;
  approval: Approval | null;
  notRelevant: boolean;
  error: ScoringError | null;
  answered: boolean;
  modifiedAt: Instant | null;
  score?: number;
  weight?: number;
  attachments: number;
};
export type SubmissionCategory = {
  id: Uuid;
  title: string;
  description: string;
  number: string;
  groupHeading: string | null;
  level: number;
  parents: Ref[];
  previous: Ref | null;
  next: Ref | null;
  own: { importance: number | null; target: number | null };
  ratingRevision: number;
  result: ResultView;
  categories: CategoryResultItem[];
  measures: MeasureItem[];
  can: { rate: boolean };
};
export type ResponseContent = {
  parts: Record<string, PartAnswer>;
  comment: string;
  subMeasures: Record<Uuid, { comment: string }>;
  notRelevant: boolean;
  quality: number | null;
};
export type Response = ResponseContent & {
  measureId: Uuid;
  approval: Approval;
  revision: number;
  version: number;
  modifiedAt: Instant | null;
  modifiedBy: NamedRef | null;
};
export type ResponseResult = { raw?: number; score?: number; error: ScoringError | null };
export type ResponsePage = {
  measure: SurveyMeasure;
  response: Response;
  external: Record<string, number>;
  missingSources: { name: string; measureId: Uuid; title: string }[];
  result: ResponseResult;
  can: { edit: boolean; levels: Approval[]; viewHistory: boolean; restore: boolean };
};
export type SavedResponse = {
  response: Response;
  result: ResponseResult;
  changed: { measures: Uuid[]; categories: { id: Uuid; result: ResultView }[] };
  total: ResultView;
  contentRevision: number;
};
export type ResponseVersion = ResponseContent & {
  version: number;
  approval: Approval;
  beganAt: Instant;
  modifiedAt: Instant;
  modifiedBy: NamedRef;
};
export type BoxView = {
  n: number | null;
  hidden: CodeWithParams | null;
  median?: number;
  q1?: number;
  q3?: number;
  p10?: number;
  p90?: number;
  min?: number;
  max?: number;
  values?: number[];
};
export type Statistics = {
  approval: Approval;
  parent: Ref | null;
  parents: Ref[];
  restricted: boolean;
  n: number | null;
  updatedAt: Instant;
  items: {
    categoryId: Uuid;
    title: string;
    number: string;
    hasChildren: boolean;
    box: BoxView;
    own: number | null;
  }[];
};
