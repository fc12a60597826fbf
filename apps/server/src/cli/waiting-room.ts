import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { Config } from "../platform/config.ts";
import { databaseSilent } from "../platform/http/ping.ts";
import { awaySeconds } from "../platform/http/problem-handler.ts";
import { portError } from "./port-error.ts";

const problem = {
  type: "urn:aquamark:problem:unavailable",
  title: "unavailable",
  status: 503,
  detail: "The database does not answer. Please try again soon.",
  code: "unavailable",
};

/**
 * Answers 503 at the address of a server that waits for its database: `/ping` in text, all else with a problem
 * document, so that a balancer and people are told and nobody finds a closed port.
 */
export class WaitingRoom {
  readonly #config: Config;
  #server: Server | null = null;

  constructor(config: Config) {
    this.#config = config;
  }

  async open(): Promise<void> {
    if (this.#server !== null) return;
    const server = createServer((request, reply) => {
      const isPing = /^\/ping\/?(\?|$)/.test(request.url ?? "");
      reply.writeHead(503, {
        "content-type": isPing ? "text/plain; charset=utf-8" : "application/problem+json",
        "cache-control": "no-store",
        "retry-after": String(awaySeconds),
        connection: "close",
      });
      reply.end(
        isPing ? databaseSilent : JSON.stringify({ ...problem, instance: request.url?.split("?")[0] }),
      );
    });
    server.listen({ host: this.#config.host, port: this.#config.port });
    try {
      await once(server, "listening");
    } catch (error) {
      throw portError(error, this.#config);
    }
    this.#server = server;
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  }
}
