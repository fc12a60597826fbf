export { type LocalDatabase, type LocalDatabaseOptions, startLocalDatabase } from "./local-database.ts";
export { LocalDatabaseError } from "./local-database-error.ts";
export { cloneDatabase, startTestDatabase, type TestDatabase } from "./test-database.ts";
