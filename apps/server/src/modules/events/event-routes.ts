import type { FastifyInstance } from "fastify";
import { version } from "../../platform/version.ts";
import { actorOf } from "../identity/index.ts";
import { mayHear } from "./may-hear.ts";

const heartbeatMs = 25_000;
// A session that ended must not go on listening: the browser comes back by itself and passes the gate again.
const streamEndsAfterMs = 10 * 60_000;
const unsentBytesMax = 1024 * 1024;

/**
 * `GET /api/v1/events`: hints of changes to open pages, as server-sent events.
 *
 * A hint has kind, id and revision and goes only to those who may see the thing; pages then read again through
 * the gate, so that a hint too many tells nothing.
 */
export function registerEventRoutes(app: FastifyInstance): void {
  const streams = new Set<() => void>();
  app.addHook("preClose", async () => {
    for (const end of streams) end();
  });

  app.get(
    "/api/v1/events",
    {
      // A HEAD of a stream that never ends would never be answered.
      exposeHeadRoute: false,
      config: { permission: "session.own", compress: false },
      schema: {
        operationId: "streamEvents",
        tags: ["live"],
        summary: "Hints of changes, as server-sent events: kind, id, scopeId and revision",
        replyTypes: ["text/event-stream"],
      },
    },
    (request, reply) => {
      const actor = actorOf(request);
      reply.hijack();
      const stream = reply.raw;
      for (const [name, value] of Object.entries(reply.getHeaders()))
        if (value !== undefined) stream.setHeader(name, value);
      stream.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
        "x-request-id": request.id,
      });
      stream.write(`retry: 2000\nevent: ready\ndata: ${JSON.stringify({ version })}\n\n`);
      const unsubscribe = app.context.hub.subscribe({
        hear(change) {
          // Somebody has ended this user's sessions: the browser comes back, and passes the gate or does not.
          if (change.kind === "session" && change.id === actor.userId) return end();
          if (!mayHear(actor, change)) return;
          const { audience: _, ...hint } = change;
          // Whoever reads too slowly is let go, and reads everything again on return.
          if (stream.writableLength > unsentBytesMax) end();
          else stream.write(`event: change\ndata: ${JSON.stringify(hint)}\n\n`);
        },
        // A page that comes back reads everything again.
        missed: () => end(),
      });
      const heartbeat = setInterval(() => stream.write(": alive\n\n"), heartbeatMs);
      const timeout = setTimeout(() => end(), streamEndsAfterMs);
      const end = () => {
        clearInterval(heartbeat);
        clearTimeout(timeout);
        unsubscribe();
        streams.delete(end);
        stream.end();
      };
      streams.add(end);
      stream.on("close", end);
    },
  );
}
