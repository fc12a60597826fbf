// The API's types by the names the app calls them; every one comes from the generated client.
export type {
  Approval,
  Blocker,
  Box as BoxView,
  CategoryNode,
  CategoryResultItem,
  MeasureItem,
  NamedRef,
  OrganisationListItem,
  ProgramListItem,
  Ref,
  Response,
  ResponsePage,
  ResponseVersion,
  Result as ResultView,
  SavedResponse,
  ScoringFault as CodeWithParams,
  ScoringFault as ScoringError,
  Statistics,
  Submission,
  SubmissionCategory,
  SubmissionListItem,
  Survey,
  SurveyAccess,
  SurveyMeasure,
  SurveyStructure as Structure,
} from "@aquamark/api-client";
export type { PartAnswer, PartDefinition } from "@aquamark/scoring";
export type { Page } from "./use-list.ts";

export type Uuid = string;
/** Such as 2026-06-30. */
export type Day = string;
