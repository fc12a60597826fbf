import { randomUUID } from "node:crypto";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { registerGate } from "./modules/identity/index.ts";
import { registerMetricsRoutes } from "./modules/settings/index.ts";
import type { AppContext } from "./platform/context.ts";
import { registerPing } from "./platform/http/ping.ts";
import { registerProblemHandler, sendNotFound } from "./platform/http/problem-handler.ts";

/** What a process that only works on jobs answers on `WORK_PORT`: `/ping` and `/metrics`, nothing else. */
export async function buildWorkerApp(context: AppContext): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: context.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    forceCloseConnections: "idle",
  });
  app.decorate("context", context);
  registerProblemHandler(app);
  app.setNotFoundHandler(sendNotFound);
  registerGate(app, context.authSecret);
  registerPing(app);
  registerMetricsRoutes(app);
  return app;
}
