export { type DemoSurveyAccess, demoSurveyAccess } from "./access.ts";
export type {
  AssetType,
  DemoOrganisation,
  DemoOrganisationDetails,
  DemoPlace,
  Sector,
} from "./organisations/organisation.ts";
export { demoOrganisations, demoParticipants, INDUSTRY_BODY } from "./organisations/organisations.ts";
export {
  type DemoSurveyGroup,
  demoSurveyGroups,
  type SurveyGroupKey,
} from "./organisations/survey-groups.ts";
export {
  type DemoAccount,
  type DemoUser,
  demoAccounts,
  demoUsers,
  type Role,
} from "./organisations/users.ts";
export { type DemoPost, demoPosts } from "./posts.ts";
export {
  type DemoProgram,
  demoPrograms,
  MAIN_SURVEY,
  type ProgramKey,
  SHORT_SURVEY,
} from "./programs/demo-programs.ts";
export { bringForward } from "./submissions/bring-forward.ts";
export { demoSubmissions } from "./submissions/demo-submissions.ts";
export type { DemoRating, DemoResponse, DemoStep, DemoSubmission } from "./submissions/submission.ts";
