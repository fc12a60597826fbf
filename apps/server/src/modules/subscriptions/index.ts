export { lineageOf } from "./lineage-of.ts";
export { registerSubscriptionRoutes } from "./subscription-routes.ts";
