import type { Db } from "../db/database.ts";
import { isAlive } from "./liveness.ts";

export type ListedWorker = {
  id: string;
  host: string;
  version: string;
  kinds: string[];
  startedAt: Date;
};

/** The processes that work on jobs now, the oldest first. */
export function listWorkers(db: Db): Promise<ListedWorker[]> {
  return db
    .selectFrom("worker")
    .select(["id", "host", "version", "kinds", "startedAt"])
    .where(isAlive)
    .orderBy("startedAt")
    .orderBy("id")
    .execute();
}
