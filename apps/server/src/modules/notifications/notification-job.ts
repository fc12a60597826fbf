import { z } from "zod";
import { defineCron } from "../../platform/jobs/cron.ts";
import { defineJob } from "../../platform/jobs/job-kind.ts";
import { sendMails } from "../mail/index.ts";
import { forgetOldNotifications } from "./forget-old-notifications.ts";
import { notifyDueUsers } from "./notify-due-users.ts";
import { runMinute } from "./preview-notification.ts";

/** Writes the mails of all who are due. */
export const runNotifications = defineJob({
  kind: "notification.run",
  payload: z.object({}),
  lane: "mail",
  // Where no mail can be sent none is written: they would all be sent on the day on which it can.
  ...(sendMails.lacks === undefined ? {} : { lacks: sendMails.lacks }),
  run: async (context, _payload, { signal, log }) => {
    const { failed, ...written } = await notifyDueUsers({ ...context, log }, signal);
    log.info({ ...written, failed: failed.length }, "users were told of what they follow");
    await forgetOldNotifications(context.db, context.clock.now());
    if (failed.length > 0)
      throw new Error(`The mails of ${failed.length} users could not be put together; the log says why.`);
  },
});

export const hourlyNotifications = defineCron({
  kind: runNotifications,
  pattern: `${runMinute} * * * *`,
  madeUpHours: 1,
});
