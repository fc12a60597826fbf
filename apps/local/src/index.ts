export { freePort } from "./free-port.ts";
export { type LocalDatabase, type LocalDatabaseOptions, startLocalDatabase } from "./local-database.ts";
export { LocalError } from "./local-error.ts";
export { cloneDatabase, startTestDatabase, type TestDatabase } from "./test-database.ts";
export { buildWebApp } from "./web-app.ts";
