export { registerSurveyGroupRoutes } from "./survey-group-routes.ts";
