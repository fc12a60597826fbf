import type { Approval, PartAnswer, PartDefinition } from "@aquamark/scoring";

export type { Approval, PartAnswer, PartDefinition };

export type Uuid = string;
/** RFC 3339, UTC. */
export type Instant = string;
/** Such as 2026-06-30. */
export type Day = string;

export type Role = "clerk" | "org_admin" | "author" | "consultant" | "authority" | "admin" | "super_admin";
export type CodeWithParams = { code: string; params: Record<string, unknown> };
export type ScoringError = CodeWithParams;
export type Ref = { id: Uuid; title: string };
export type NamedRef = { id: Uuid; name: string };
export type Page<T> = { items: T[]; nextCursor: string | null; total: number };

export type Instance = {
  demo: boolean;
  version?: string;
  accounts?: { email: string; role: Role; password: string; name?: string; organisation?: string }[];
};

export type Me = {
  user: {
    id: Uuid;
    name: string;
    email: string;
    role: Role;
    timeZone: string | null;
    locale: string | null;
    revision: number;
  };
  organisation: NamedRef;
  surveyGroups: Ref[];
  permissions: string[];
  instance: { demo: boolean; version: string };
};

export type WaitingKind = "answer" | "start" | "review" | "approve" | "finalise" | "attention";
export type WaitingItem = {
  kind: WaitingKind;
  submission: { id: Uuid; title: string; approval: Approval; appliesOn: Day } | null;
  program: Ref;
  survey: Ref;
  organisation: NamedRef;
  answered: number;
  questions: number;
  errors: number;
  modifiedAt: Instant | null;
};
export type Home = { waiting: WaitingItem[]; waitingTotal: number };

export type JobState = "queued" | "running" | "done" | "failed" | "cancelled";
export type Fault = {
  path: string;
  line?: number | null;
  column?: number | null;
  code: string;
  params?: Record<string, unknown>;
  message: string;
};
export type Job = {
  id: Uuid;
  kind: string;
  title: string;
  state: JobState;
  done: number;
  total: number | null;
  result: Record<string, unknown> | null;
  problem: null | { code: string; detail: string; faults?: Fault[] };
  createdAt: Instant;
  startedAt: Instant | null;
  finishedAt: Instant | null;
};

export type SurveyGroupListItem = {
  id: Uuid;
  title: string;
  description: string;
  counts: { organisations: number; users: number; programs: number };
};
export type SurveyGroup = SurveyGroupListItem;

export type OrganisationListItem = {
  id: Uuid;
  name: string;
  surveyGroups: Ref[];
  place: string | null;
  deletedAt: Instant | null;
};
export type OrganisationDetails = {
  size?: "small" | "medium" | "large" | null;
  ownership?: "governmentRun" | "governmentOwned" | "private" | "shareholder" | null;
  structure?: "internal" | "corporation" | null;
  regulationLevel?: "extensive" | "partial" | "none" | null;
  assetTypes?: AssetType[];
  populationServed?: number | null;
  numberOfCustomers?: number | null;
  operatingCost?: number | null;
  revenue?: number | null;
  numberFte?: number | null;
  numberFteExternal?: number | null;
  volumeSupplied?: number | null;
  volumeCollected?: number | null;
  valueWaterWholesale?: number | null;
  valueWaterLocal?: number | null;
  valueWastewaterWholesale?: number | null;
  valueWastewaterLocal?: number | null;
};
export type AssetType =
  | "waterWholesale"
  | "waterLocal"
  | "wastewaterWholesale"
  | "wastewaterLocal"
  | "stormwater"
  | "highwayBridge"
  | "roads"
  | "rail"
  | "ports"
  | "airports";
export type Place = {
  description: string;
  country: string | null;
  region: string | null;
  city: string | null;
  postcode: string | null;
  latitude: number | null;
  longitude: number | null;
};
export type Organisation = {
  id: Uuid;
  name: string;
  url: string | null;
  details: OrganisationDetails;
  places: Place[];
  surveyGroups: Ref[];
  revision: number;
  deletedAt: Instant | null;
  can: {
    manageAccess: boolean;
    viewSubmissions: boolean;
    createSubmission: boolean;
  };
};
export type SurveyAccess = {
  program: Ref & { finalisedAt: Instant | null; lineageId: Uuid };
  survey: Ref;
  grantedAt: Instant;
  revokedAt: Instant | null;
  submissions: number;
};

export type UserListItem = {
  id: Uuid;
  name: string;
  email?: string | null;
  role: Role;
  organisation: NamedRef;
  deletedAt: Instant | null;
};
export type User = UserListItem & { surveyGroups: Ref[] };

export type ProgramListItem = {
  id: Uuid;
  title: string;
  description: string;
  finalisedAt: Instant | null;
  createdAt: Instant;
  deletedAt: Instant | null;
  lineageId: Uuid;
  surveys: (Ref & { measures: number })[];
  surveyGroups: Ref[];
};
export type Program = ProgramListItem & {
  language: string;
  source: string | null;
  asksQuality: boolean;
  hideAggregates: boolean;
  notRelevant: "exclude" | "keep";
  revision: number;
  lineage: (Ref & { finalisedAt: Instant | null; createdAt: Instant })[];
  can: { finalise: boolean; reopen: boolean; export: boolean; assignSurveyGroups: boolean };
};

export type Level = { title: string; label: string; hasMeasures: boolean; firstIndex?: number };
export type Structure = { levels: Level[]; measure: { title: string; label: string } };
export type Placement = { measureId: Uuid; title: string; number: string; weight?: number };
export type CategoryNode = {
  id: Uuid;
  title: string;
  groupHeading: string | null;
  number: string;
  measures: number;
  weight?: number;
  categories: CategoryNode[];
  placements: Placement[];
};
export type Survey = {
  id: Uuid;
  programId: Uuid;
  program: Ref & {
    finalisedAt: Instant | null;
    lineageId: Uuid;
    source: string | null;
    hideAggregates: boolean;
    asksQuality: boolean;
    notRelevant: "exclude" | "keep";
  };
  title: string;
  description: string;
  structure: Structure;
  structureVersion: number;
  measures: number;
  questions: number;
  weight?: number;
  categories: CategoryNode[];
  otherPrograms: { programId: Uuid; programTitle: string; surveyId: Uuid }[];
  can: { viewWeights: boolean; viewStatistics: boolean };
};
export type SurveyCategory = CategoryNode & {
  description: string;
  level: number;
  parents: Ref[];
  previous: Ref | null;
  next: Ref | null;
};

export type ResponseType = { id: Uuid; name: string; formula: string | null; parts: PartDefinition[] };
export type SurveyMeasure = {
  id: Uuid;
  programId: Uuid;
  surveyId: Uuid;
  title: string;
  description: string;
  number: string;
  weight?: number;
  responseType: ResponseType;
  subMeasures: { id: Uuid; title: string; description: string; weight?: number; position: number }[];
  bindings: Record<string, { measureId: Uuid; measureTitle: string; field: string }>;
  error: ScoringError | null;
  parents: Ref[];
  previous: Ref | null;
  next: Ref | null;
  surveys: { programId: Uuid; surveyId: Uuid; surveyTitle: string }[];
};

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
  can: { edit: boolean; levels: Approval[]; viewHistory: boolean; restore?: boolean };
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
