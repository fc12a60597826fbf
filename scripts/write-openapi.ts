// Writes apps/server/openapi.json from the registered routes, or with --check tells whether it is stale.
import { buildApp } from "../apps/server/src/app.ts";
import { systemClock } from "../apps/server/src/platform/clock.ts";
import { readConfig } from "../apps/server/src/platform/config.ts";
import { connectionTo } from "../apps/server/src/platform/db/connection.ts";
import { createLogger } from "../apps/server/src/platform/log.ts";
import { openContext } from "../apps/server/src/platform/open-context.ts";
import { writeOrCheck } from "./generated-file.ts";

const reading = readConfig({
  AUTH_SECRET: "only to describe the routes: nothing is signed",
  LOG_LEVEL: "warn",
});
if (!reading.ok) throw new Error(reading.faults.map((fault) => fault.message).join(" "));
const context = await openContext({
  config: reading.config,
  // Nothing is asked of it: describing the routes needs no database.
  connection: connectionTo("postgres://localhost:1/none"),
  log: createLogger(reading.config.logLevel),
  clock: systemClock,
  webDir: null,
  demoAccounts: null,
});
const app = await buildApp(context);
await app.ready();
const document = app.swagger();
await app.close();
await context.db.destroy();
writeOrCheck(
  { path: "apps/server/openapi.json", text: `${JSON.stringify(document, null, 2)}\n` },
  "npm run api",
);
