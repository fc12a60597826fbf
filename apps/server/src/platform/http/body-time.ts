import { IncomingMessage } from "node:http";
import type { FastifyInstance } from "fastify";

declare module "fastify" {
  interface FastifyContextConfig {
    /** Its body may take as long as it keeps coming, up to the server's limit. */
    isLongBody?: true;
  }
}

const bodyMs = 120_000;
const silenceMs = 120_000;

/** How long a body may take as a whole: long enough for the largest attachment at 1 Mbit/s. */
export const longBodyMs = 1_200_000;

/** Cuts off who takes longer than two minutes to send a body; who sends a long one, after two minutes of silence. */
export function limitBodyTime(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const { raw } = request;
    // What is asked by inject() has no connection.
    if (!(raw instanceof IncomingMessage)) return done();
    if (request.routeOptions.config.isLongBody) {
      // Without a listener, Node ends a connection that is silent for so long.
      raw.setTimeout(silenceMs);
    } else if (raw.method !== "GET" && raw.method !== "HEAD") {
      const late = setTimeout(() => {
        if (!raw.complete) raw.destroy();
      }, bodyMs).unref();
      reply.raw.once("close", () => clearTimeout(late));
    }
    done();
  });
}
