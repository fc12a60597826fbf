import type { Command } from "commander";
import { loadConfigWithDatabase } from "./load-config.ts";

export function registerMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Bring the database of DATABASE_URL up to date.")
    .action(async () => {
      const config = loadConfigWithDatabase();
      const { migrate } = await import("../platform/db/migrate.ts");
      const { names } = await migrate(config.databaseUrl);
      console.log(names.length === 0 ? "The database is up to date." : `Migrated: ${names.join(", ")}.`);
    });
}
