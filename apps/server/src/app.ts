import { randomUUID } from "node:crypto";
import compress from "@fastify/compress";
import multipart from "@fastify/multipart";
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { registerGate } from "./modules/identity/index.ts";
import { registerModules } from "./modules/register-modules.ts";
import type { AppContext } from "./platform/context.ts";
import { registerApiDescription } from "./platform/http/api-description.ts";
import { limitBodyTime, longBodyMs } from "./platform/http/body-time.ts";
import {
  eventLoopDelayMaxDefaultMs,
  registerLoadShedding,
  registerRequestLimit,
} from "./platform/http/load-limits.ts";
import { registerPing } from "./platform/http/ping.ts";
import { registerProblemHandler, sendProblem } from "./platform/http/problem-handler.ts";
import { registerSecurity } from "./platform/http/security.ts";
import { registerWebApp } from "./platform/http/web-app.ts";
import { withOrigin } from "./platform/origin.ts";
import { observeRequests } from "./platform/telemetry/observe-requests.ts";
import { releaseVersion, version, versionHeader } from "./platform/version.ts";

export const uploadBytesMax = 10 * 1024 * 1024;
const bodyBytesMax = 1024 * 1024;

// What answers with somebody's data, for no cache to keep.
const privatePath = /^\/api\/(v1|auth)\//;

export type AppOptions = {
  /** How late timers may come before requests are turned away; null: none is. */
  eventLoopDelayMaxMs?: number | null;
};

/** The whole server over `context`, ready to listen or to be asked by `inject`. */
export async function buildApp(
  context: AppContext,
  { eventLoopDelayMaxMs = eventLoopDelayMaxDefaultMs }: AppOptions = {},
): Promise<FastifyInstance> {
  const app: FastifyInstance = Fastify({
    loggerInstance: context.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: context.config.trustedProxies.length > 0 ? context.config.trustedProxies : false,
    bodyLimit: bodyBytesMax,
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    requestTimeout: longBodyMs,
    // Open event streams would otherwise keep a stopping server alive.
    forceCloseConnections: "idle",
    // An address that cannot be read reaches no route and no hook.
    frameworkErrors: (error, request, reply) => {
      sendProblem(request, reply, error);
    },
  });
  // Bodies are JSON or uploads; a form on another site could send plain text without asking first.
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorate("context", context);
  registerProblemHandler(app);
  app.addHook("onSend", async (request, reply) => {
    reply.header("x-request-id", request.id);
    if (request.url.startsWith("/api/")) reply.header(versionHeader, version);
    // The route's address as well: the same one can be asked for in other letters, such as %61pi.
    const isPrivate = privatePath.test(request.url) || privatePath.test(request.routeOptions.url ?? "");
    if (isPrivate && !reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  app.addHook("onResponse", async (request, reply) => {
    if (request.routeOptions.url === "/ping") return;
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
        userId: request.gate?.actor.userId,
      },
      "request",
    );
  });

  observeRequests(app);
  limitBodyTime(app);
  if (eventLoopDelayMaxMs !== null) await registerLoadShedding(app, eventLoopDelayMaxMs);
  await registerSecurity(app);
  registerGate(app, context.authSecret);
  // After the body was read, which happens outside of what a hook before it has begun.
  app.addHook("preValidation", (request, _reply, done) => {
    const origin = { requestId: request.id, userId: request.gate?.actor.trueUserId ?? null };
    withOrigin(origin, done);
  });
  await registerRequestLimit(app, ({ gate, ip }) =>
    gate ? `user:${gate.actor.trueUserId}` : `address:${ip}`,
  );
  await app.register(compress, { global: true, threshold: 2_048, encodings: ["br", "gzip"] });
  await app.register(multipart, {
    limits: { fileSize: uploadBytesMax, files: 1, fields: 20, fieldSize: 10_000 },
  });
  await registerApiDescription(app, releaseVersion);
  registerPing(app);
  await app.register(registerModules);
  await registerWebApp(app, context.webDir);
  return app;
}
