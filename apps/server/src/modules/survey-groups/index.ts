export { createSurveyGroup, recordSurveyGroupCreated } from "./create-survey-group.ts";
export {
  chosenSurveyGroups,
  notOwnSurveyGroups,
  ownSurveyGroups,
  SurveyGroupIds,
  surveyGroupsMax,
} from "./own-survey-groups.ts";
export { registerSurveyGroupRoutes } from "./survey-group-routes.ts";
