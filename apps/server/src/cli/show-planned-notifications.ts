import { type PlannedNotification, planNotifications } from "../modules/notifications/index.ts";
import { printTable } from "./print-table.ts";
import { withContext } from "./with-context.ts";

/** Prints what a run would do for each user. */
export async function showPlannedNotifications(): Promise<void> {
  const planned = await withContext(planNotifications);
  printTable(
    ["User", "Address", "Hours", "From", "Until", "Changes", "No mail"],
    planned.map((plan) => [
      plan.user.name,
      plan.user.email,
      `${plan.user.everyHours}`,
      minuteOf(plan.user.from),
      minuteOf(plan.user.until),
      plan.noMail === null ? `${plan.itemCount}` : "",
      reasonOf(plan),
    ]),
  );
  const mailed = planned.filter(({ noMail }) => noMail === null).length;
  console.log(
    `${mailed} of ${planned.length} ${planned.length === 1 ? "user" : "users"} would be mailed. Nothing was written.`,
  );
}

function reasonOf({ noMail, user }: PlannedNotification): string {
  switch (noMail) {
    case null:
      return "";
    case "never":
      return "wants none";
    case "not due":
      return `not before ${minuteOf(user.dueFrom)}`;
    case "undeliverable":
      return "the address was refused three times";
    case "nothing new":
      return "nothing new";
  }
}

/** An instant in UTC, to the minute. */
function minuteOf(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace("T", " ")}Z`;
}
