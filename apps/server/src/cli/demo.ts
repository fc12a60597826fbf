import type { Command } from "commander";

export function registerDemo(program: Command): void {
  program
    .command("demo")
    .description("Load the demo into an empty database and print its accounts.")
    .action(async () => {
      const [{ loadDemo }, { accountLines, isExposed }, { withContext }] = await Promise.all([
        import("../modules/demo/index.ts"),
        import("./prepare-content.ts"),
        import("./with-context.ts"),
      ]);
      const { accounts } = await withContext((context) => {
        // A database that others may serve gets passwords that nobody knows beforehand.
        const isPrivate = context.config.databaseUrl === null && !isExposed(context.config);
        return loadDemo(context, { passwords: isPrivate ? "fixed" : "random" });
      });
      console.log(accountLines(accounts).join("\n"));
    });
}
