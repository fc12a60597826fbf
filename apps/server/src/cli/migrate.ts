import type { Command } from "commander";
import { loadConfigWithDatabase } from "./load-config.ts";

export function registerMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Bring the database of DATABASE_URL up to date.")
    .action(async () => {
      const config = loadConfigWithDatabase();
      const [{ databaseConnection }, { migrate }, { reportProcess }] = await Promise.all([
        import("../platform/db/connection.ts"),
        import("../platform/db/migrate.ts"),
        import("../platform/process-report.ts"),
      ]);
      const report = reportProcess({ kind: "migrate" });
      const { names } = await migrate(databaseConnection(config)).finally(report.stop);
      console.log(names.length === 0 ? "The database is up to date." : `Migrated: ${names.join(", ")}.`);
    });
}
