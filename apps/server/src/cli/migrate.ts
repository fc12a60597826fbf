import type { Command } from "commander";
import { loadConfigWithDatabase } from "./load-config.ts";

export function registerMigrate(program: Command): void {
  program
    .command("migrate")
    .description("Bring the database of DATABASE_URL up to date.")
    .option(
      "--grant-to <role>",
      "then give this role of the database what serve and work need, and no right to change the audit",
    )
    .action(async ({ grantTo }: { grantTo?: string }) => {
      const config = loadConfigWithDatabase();
      const [{ databaseConnection }, { migrate }, { reportProcess }] = await Promise.all([
        import("../platform/db/connection.ts"),
        import("../platform/db/migrate.ts"),
        import("../platform/process-report.ts"),
      ]);
      const report = reportProcess({ kind: "migrate" });
      const { names } = await migrate(databaseConnection(config)).finally(report.stop);
      if (grantTo !== undefined) {
        const { grantRights } = await import("../platform/db/grant-rights.ts");
        await grantRights(databaseConnection(config), grantTo);
      }
      console.log(names.length === 0 ? "The database is up to date." : `Migrated: ${names.join(", ")}.`);
      if (grantTo !== undefined) console.log(`${grantTo} may use it.`);
    });
}
