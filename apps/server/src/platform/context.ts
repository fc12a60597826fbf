import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { DatabasePool, Db } from "./db/database.ts";
import type { FileStore } from "./files/file-store.ts";
import type { ChangeHub } from "./live/change-hub.ts";
import type { Logger } from "./log.ts";
import type { Metrics } from "./telemetry/metrics.ts";

/** What the parts of one process share. */
export type AppContext = {
  readonly config: Config;
  readonly pool: DatabasePool;
  readonly db: Db;
  readonly hub: ChangeHub;
  readonly log: Logger;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** What people attach. */
  readonly files: FileStore;
  /** The key that signs session cookies. */
  readonly authSecret: string;
  /** The address people open, without a slash at the end. */
  readonly baseUrl: string;
  /** Whether the demo was loaded here: its accounts are then shown on the sign-in page, on loopback only. */
  readonly demoAccounts: readonly DemoAccount[] | null;
  /** The folder of the built web app, or null to serve none. */
  readonly webDir: string | null;
};

export type DemoAccount = { email: string; role: string; password: string };

declare module "fastify" {
  interface FastifyInstance {
    context: AppContext;
  }
}
