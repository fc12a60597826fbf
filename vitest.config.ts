import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Many tests of the server wait for processes of ours most of their time.
    maxWorkers: Math.max(4, availableParallelism()),
    projects: [
      {
        test: {
          name: "pure",
          include: ["packages/*/src/**/*.test.{ts,tsx}", "apps/web/src/**/*.test.{ts,tsx}"],
          // Pure functions leave nothing behind for the next file, so one process runs them all.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "infra",
          include: ["infra/**/*.test.ts"],
          exclude: ["infra/aws/upgrade/**"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "server",
          include: [
            "apps/server/src/**/*.test.ts",
            "apps/local/src/**/*.test.ts",
            "demo/**/*.test.ts",
            "bench/**/*.test.ts",
            "scripts/**/*.test.ts",
            // An upgrade is tried against the running program.
            "infra/aws/upgrade/**/*.test.ts",
          ],
          globalSetup: ["apps/server/src/test/test-cluster.ts"],
          testTimeout: 20_000,
          // What passes the second time only is shown as such: a race to be mended, not a reason to start all over.
          retry: 1,
          // What is waited for comes sooner as a rule, and later on a busy machine.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
