import { demoAccounts } from "@aquamark/demo";
import type { DemoAccount } from "../platform/context.ts";

/** The accounts as lines to print, one a role: address, password, and what it is good for. */
export function describeDemoAccounts(accounts: readonly DemoAccount[], isToldOnce: boolean): string {
  const aboutOf = new Map(demoAccounts.map(({ email, about }) => [email, about]));
  const rows = accounts.map(({ role, email, password }) => [role, email, password, aboutOf.get(email) ?? ""]);
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const heading = isToldOnce
    ? "Demo accounts. Their passwords are kept nowhere and shown only now:"
    : "Demo accounts, one a role, with their passwords:";
  const lines = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
  return [heading, ...lines].join("\n");
}
