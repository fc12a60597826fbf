export { createSurveyGroup, recordSurveyGroupCreated } from "./create-survey-group.ts";
export { registerSurveyGroupRoutes } from "./survey-group-routes.ts";
