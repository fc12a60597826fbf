import type { FastifyInstance } from "fastify";
import type pg from "pg";

const answerFreshMs = 250;
const answerDueMs = 3_000;

/**
 * `GET /ping`: "Web services are UP" while the database answers, else 503.
 *
 * Requests that come while one question to the database is under way, or within a quarter of a second after
 * it, share its answer: a load balancer's pings, however many, ask the database at most four times a second.
 */
export function registerPing(app: FastifyInstance): void {
  const isUp = sharedCheck(app.context.pool);
  app.get(
    "/ping",
    { config: { public: true }, schema: { hide: true }, logLevel: "warn" },
    async (_request, reply) => {
      reply.header("cache-control", "no-store").type("text/plain; charset=utf-8");
      return (await isUp()) ? "Web services are UP" : reply.status(503).send("The database does not answer");
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
  const answer = pool.query("SELECT 1").then(
    () => true,
    () => false,
  );
  const result = await Promise.race([answer, late]);
  clearTimeout(timer);
  return result;
}
