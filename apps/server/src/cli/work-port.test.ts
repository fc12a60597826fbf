import { freePort } from "@aquamark/local";
import { expect, onTestFinished, test } from "vitest";
import { useTestDatabase } from "../test/database.ts";
import { runAquamark } from "../test/run-aquamark.ts";

const database = useTestDatabase();
const token = "0123456789abcdef0123456789abcdef";

test("a worker answers /ping and, with the token, /metrics on WORK_PORT", async () => {
  const port = await freePort();
  const worker = runAquamark(["work"], {
    env: { DATABASE_URL: database.url, WORK_PORT: String(port), METRICS_TOKEN: token },
  });
  onTestFinished(() => worker.kill());
  const ask = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers }).then(
      async (reply) => `${reply.status} ${await reply.text()}`,
      () => "no answer",
    );

  await expect.poll(() => ask("/ping"), { timeout: 15_000 }).toBe("200 Web services are UP");

  expect(await ask("/metrics")).toMatch(/^401 /);
  expect(await ask("/metrics", { authorization: `Bearer ${token}` })).toContain("aquamark_jobs");
  expect(await ask("/api/v1/programs")).toMatch(/^404 /);
});
