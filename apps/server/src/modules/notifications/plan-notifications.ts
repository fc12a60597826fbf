import type { AppContext } from "../../platform/context.ts";
import { findItems } from "./find-items.ts";
import { listNotifiedUsers, type NotifiedUser } from "./notified-users.ts";
import { batchSize } from "./notify-due-users.ts";
import { settledUntil } from "./settled-until.ts";

/** Why a user gets no mail now. */
export type NoMail = "never" | "not due" | "undeliverable" | "nothing new";

export type PlannedNotification = {
  user: NotifiedUser;
  /** How many activities a mail would tell of; 0 where there is none. */
  itemCount: number;
  noMail: NoMail | null;
};

/** What a run would do now for each user, by name; it writes nothing. */
export async function planNotifications({
  db,
  clock,
}: Pick<AppContext, "db" | "clock">): Promise<PlannedNotification[]> {
  const { until } = await settledUntil(db, clock.now());
  const users = await listNotifiedUsers(db, until);
  const due = users.filter(({ isDue, isUndeliverable }) => isDue && !isUndeliverable);
  const counts = new Map<string, number>();
  for (let first = 0; first < due.length; first += batchSize) {
    const found = await findItems(
      db,
      due.slice(first, first + batchSize).map(({ id, ...window }) => ({ userId: id, ...window })),
    );
    for (const [userId, { total }] of found) counts.set(userId, total);
  }
  return users.map((user) => {
    const itemCount = counts.get(user.id) ?? 0;
    return { user, itemCount, noMail: itemCount > 0 ? null : reasonOf(user) };
  });
}

function reasonOf({ everyHours, isDue, isUndeliverable }: NotifiedUser): NoMail {
  if (everyHours === 0) return "never";
  if (isUndeliverable) return "undeliverable";
  return isDue ? "nothing new" : "not due";
}
