import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { closePool, createPool } from "../db/database.ts";
import { alwaysAnswered } from "./load-limits.ts";

/** What `/ping` says with its 503. */
export const databaseSilent = "The database does not answer";

const answerFreshMs = 250;
const answerDueMs = 3_000;

/**
 * `GET /ping`: "Web services are UP" while the database answers, else 503.
 *
 * Requests that come while one question to the database is under way, or within a quarter of a second after
 * it, share its answer: a load balancer's pings, however many, ask the database at most four times a second.
 * They ask by a connection of their own, so that a pool in full use does not look like a database that is away.
 */
export function registerPing(app: FastifyInstance): void {
  const pool = createPool(app.context.pool.connection, 1, answerDueMs);
  pool.on("error", () => undefined /* the next question finds out */);
  app.addHook("onClose", () => closePool(pool));
  const isUp = sharedCheck(pool);
  app.get(
    "/ping",
    { config: { public: true, ...alwaysAnswered }, schema: { hide: true }, logLevel: "warn" },
    async (_request, reply) => {
      reply.header("cache-control", "no-store").type("text/plain; charset=utf-8");
      return (await isUp()) ? "Web services are UP" : reply.status(503).send(databaseSilent);
    },
  );
}

function sharedCheck(pool: pg.Pool): () => Promise<boolean> | boolean {
  let checkedAtMs = Number.NEGATIVE_INFINITY;
  let wasUp = false;
  let underWay: Promise<boolean> | null = null;
  return () => {
    if (wasUp && performance.now() - checkedAtMs < answerFreshMs) return true;
    underWay ??= askDatabase(pool).then((up) => {
      checkedAtMs = performance.now();
      wasUp = up;
      underWay = null;
      return up;
    });
    return underWay;
  };
}

/** Whether the database answers within three seconds. */
export async function askDatabase(pool: pg.Pool): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), answerDueMs);
  });
  const answer = ask(pool, late).catch(() => false);
  const result = await Promise.race([answer, late]);
  clearTimeout(timer);
  return result;
}

/** Asks, and gives up a connection that does not answer in time, so that the next question goes by another. */
async function ask(pool: pg.Pool, late: Promise<false>): Promise<boolean> {
  const client = await pool.connect();
  const answer = client.query("SELECT 1").then(
    () => true,
    () => false,
  );
  const hasAnswered = await Promise.race([answer, late]);
  client.release(!hasAnswered);
  return hasAnswered;
}
