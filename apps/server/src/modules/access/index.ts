export { registerAccessRoutes } from "./access-routes.ts";
