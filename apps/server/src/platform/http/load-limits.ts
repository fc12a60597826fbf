import rateLimit from "@fastify/rate-limit";
import underPressure from "@fastify/under-pressure";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";
import { RequestCounts } from "./request-counts.ts";

const windowMs = 60_000;

/** How late timers may come, in the mean of a second, before requests are turned away. */
export const eventLoopDelayMaxDefaultMs = 1_000;

/** In the `config` of a route that is answered also where others are turned away. */
export const alwaysAnswered = { pressureHandler: () => undefined };

/** Turns requests away where this process cannot keep up, before anything else is done for them. */
export async function registerLoadShedding(app: FastifyInstance, delayMaxMs: number): Promise<void> {
  await app.register(underPressure, {
    maxEventLoopDelay: delayMaxMs,
    pressureHandler: () =>
      Promise.reject(new Problem("unavailable", "The server is busy. Please try again soon.")),
  });
}

/**
 * Limits how many requests of the API, and of what other sites may send, one key, such as a user, may make a minute through all processes together.
 * To be registered behind the gate, which knows the user.
 */
export async function registerRequestLimit(
  app: FastifyInstance,
  keyOf: (request: FastifyRequest) => string,
): Promise<void> {
  const { config, pool, clock, log } = app.context;
  if (config.requestsPerMinute === 0) return;
  const counts = new RequestCounts({ pool, clock, log, windowMs });
  app.addHook("onClose", async () => counts.close());
  await app.register(rateLimit, {
    max: config.requestsPerMinute,
    timeWindow: windowMs,
    hook: "preHandler",
    store: storeOver(counts),
    keyGenerator: keyOf,
    allowList: ({ url, routeOptions }) => !url.startsWith("/api/") && !routeOptions.config.fromAnywhere,
    errorResponseBuilder: (_request, { ttl }) =>
      new Problem("too_many_requests", "Too many requests. Please wait a moment.", {
        retryAfterSeconds: Math.ceil(ttl / 1_000),
      }),
  });
}

type Answer = (error: Error | null, result?: { current: number; ttl: number }) => void;

function storeOver(counts: RequestCounts) {
  return class Store {
    incr(key: string, answer: Answer): void {
      const { current, endsInMs } = counts.count(key);
      answer(null, { current, ttl: endsInMs });
    }

    child(): Store {
      return this;
    }
  };
}
