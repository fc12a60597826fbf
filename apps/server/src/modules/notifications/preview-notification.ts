import type { AppContext } from "../../platform/context.ts";
import { notFound } from "../../platform/http/problem.ts";
import type { Actor } from "../identity/index.ts";
import { type RenderedMail, renderMail, templatesOf } from "../mail/index.ts";
import { composeNotification } from "./compose-notification.ts";
import { findItems } from "./find-items.ts";
import { findNotifiedUser, type NotifiedUser } from "./notified-users.ts";
import { marginMs } from "./settled-until.ts";

/** The minute of each hour at which users are told of what they follow. */
export const runMinute = 5;

export type NotificationPreview = {
  user: NotifiedUser;
  /** When the next mail is written, if there is something new by then; null where none is. */
  nextDueAt: Date | null;
  itemCount: number;
  /** What it would hold now; null where there is nothing new. */
  mail: RenderedMail | null;
};

/** The actor's next mail, as it would be now. */
export async function previewNotification(context: AppContext, actor: Actor): Promise<NotificationPreview> {
  const { db, clock, config, baseUrl } = context;
  const now = clock.now();
  const user = await findNotifiedUser(db, actor.userId, now);
  if (user === null) throw notFound("The user");
  const found = (await findItems(db, [{ userId: user.id, from: user.from, until: user.until }])).get(user.id);
  const nextDueAt = user.everyHours === 0 || user.isUndeliverable ? null : nextRun(user.dueFrom, now);
  if (found === undefined) return { user, nextDueAt, itemCount: 0, mail: null };
  const content = {
    template: "notification",
    to: { name: user.name, address: user.email },
    // Who wants none sees what a daily one would hold.
    params: composeNotification({ ...user, everyHours: user.everyHours || 24 }, found, context),
    stop: "",
  } as const;
  return {
    user,
    nextDueAt,
    itemCount: found.total,
    mail: renderMail(await templatesOf(config.mailTemplatesDir), content, baseUrl),
  };
}

/** The first run from now on whose window ends when the user is due. */
function nextRun(dueFrom: Date, now: Date): Date {
  const at = new Date(Math.max(now.getTime(), dueFrom.getTime() + marginMs));
  const run = new Date(at);
  run.setUTCMinutes(runMinute, 0, 0);
  if (run < at) run.setUTCHours(run.getUTCHours() + 1);
  return run;
}
