import type { FastifyReply } from "fastify";

/** Sends a reply that is JSON text already. The caller vouches that it is what the route's schema says. */
export function sendJson(reply: Pick<FastifyReply, "header" | "send">, text: string): unknown {
  reply.header("content-type", "application/json; charset=utf-8");
  return reply.send(text);
}
