import { startTestDatabase } from "@aquamark/local";
import type { TestProject } from "vitest/node";
import { migrate } from "../platform/db/migrate.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The maintenance database of the cluster that lives as long as this run of tests. */
    testClusterUrl: string;
  }
}

/** The migrated, empty database of which every test file gets a copy. */
export const templateDatabase = "aquamark_template";

/** Starts one cluster for the whole run, as a global set-up of Vitest; answers how to end it. */
export default async function startTestCluster(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startTestDatabase();
  try {
    await migrate(await cluster.createDatabase(templateDatabase));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide("testClusterUrl", cluster.url);
  return () => cluster.stop();
}
