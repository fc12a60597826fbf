import type { FastifyInstance } from "fastify";
import { registerAccessRoutes } from "./access/index.ts";
import { registerAuditRoutes } from "./audit-search/index.ts";
import { registerEventRoutes } from "./events/index.ts";
import { registerExchangeRoutes } from "./exchange/index.ts";
import { registerHomeRoutes } from "./home/index.ts";
import { registerAuthRoutes, registerIdentityRoutes } from "./identity/index.ts";
import { registerFailedJobRoutes, registerJobRoutes } from "./jobs/index.ts";
import { registerMailRoutes } from "./mail/index.ts";
import { registerOrganisationRoutes } from "./organisations/index.ts";
import { registerPostRoutes } from "./posts/index.ts";
import { registerContentRoutes, registerProgramRoutes, registerSurveyRoutes } from "./programs/index.ts";
import { registerRecalculationRoutes } from "./recalculation/index.ts";
import { registerReportRoutes, registerScoreImpactRoutes } from "./reports/index.ts";
import { registerHealthRoutes, registerMetricsRoutes } from "./settings/index.ts";
import { registerSubmissionModule } from "./submissions/index.ts";
import { registerSubscriptionRoutes } from "./subscriptions/index.ts";
import { registerSurveyGroupRoutes } from "./survey-groups/index.ts";
import { registerTimelineRoutes } from "./timeline/index.ts";
import { registerUserRoutes } from "./users/index.ts";

/** Every module's routes; one line a module. */
export async function registerModules(app: FastifyInstance): Promise<void> {
  registerAuthRoutes(app);
  registerIdentityRoutes(app);
  registerHomeRoutes(app);
  registerSurveyGroupRoutes(app);
  registerOrganisationRoutes(app);
  registerUserRoutes(app);
  registerAccessRoutes(app);
  registerProgramRoutes(app);
  registerContentRoutes(app);
  registerSurveyRoutes(app);
  registerExchangeRoutes(app);
  registerSubmissionModule(app);
  registerRecalculationRoutes(app);
  registerReportRoutes(app);
  registerScoreImpactRoutes(app);
  registerJobRoutes(app);
  registerFailedJobRoutes(app);
  registerMailRoutes(app);
  registerTimelineRoutes(app);
  registerSubscriptionRoutes(app);
  registerPostRoutes(app);
  registerAuditRoutes(app);
  registerEventRoutes(app);
  registerHealthRoutes(app);
  registerMetricsRoutes(app);
}
