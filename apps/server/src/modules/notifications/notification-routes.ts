import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { transact } from "../../platform/db/transaction.ts";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant, instantOf, instantOrNull } from "../../platform/http/shapes.ts";
import { actorOf } from "../identity/index.ts";
import { MailState } from "../mail/index.ts";
import { previewNotification } from "./preview-notification.ts";
import { tryAddress } from "./try-address.ts";
import { unsubscribe } from "./unsubscribe.ts";
import { userOfToken } from "./unsubscribe-token.ts";

const NotificationPreview = z
  .object({
    /** The last mail about activity; its state is null where the mail is not kept any more. */
    last: z.object({ at: Instant, itemCount: z.int(), state: MailState.nullable() }).nullable(),
    /** When the next one is written, if there is something new by then; null where none is. */
    nextDueAt: Instant.nullable(),
    from: Instant,
    until: Instant,
    itemCount: z.int(),
    /** What it would hold now; null where there is nothing new. */
    mail: z.object({ subject: z.string(), text: z.string(), html: z.string() }).nullable(),
  })
  .meta({ id: "NotificationPreview" });

const unsubscribeBytesMax = 10_000;

export function registerNotificationRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;

  app.get(
    "/api/v1/me/notification-preview",
    {
      config: { permission: "activity.view" },
      schema: {
        operationId: "previewNotification",
        tags: ["session"],
        summary:
          "The own next mail about activity as it would be now, when it is due, and what became of the last",
        response: { 200: NotificationPreview },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const last = await context.db
        .selectFrom("notification")
        .leftJoin("mail", "mail.id", "notification.mailId")
        .select(["notification.untilAt", "notification.itemCount", "mail.state", "mail.endedAt"])
        .where("notification.userId", "=", actor.userId)
        .orderBy("notification.untilAt", "desc")
        .limit(1)
        .executeTakeFirst();
      const { user, nextDueAt, itemCount, mail } = await previewNotification(context, actor);
      return {
        last: last
          ? {
              at: instantOf(last.endedAt ?? last.untilAt),
              itemCount: last.itemCount,
              state: MailState.nullable().parse(last.state),
            }
          : null,
        nextDueAt: instantOrNull(nextDueAt),
        from: instantOf(user.from),
        until: instantOf(user.until),
        itemCount,
        mail,
      };
    },
  );

  app.post(
    "/api/v1/me/try-mail-address",
    {
      config: { permission: "account.edit" },
      schema: {
        operationId: "tryMailAddress",
        tags: ["session"],
        summary: "Send once more what was refused at the own address, or a short mail where nothing is kept",
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const options = { at: context.clock.now(), baseUrl: context.baseUrl };
      await inTransaction(request, (tx) => tryAddress(tx, actorOf(request), options));
      return reply.status(204).send(null);
    },
  );

  app.register(async (plain) => {
    const scope: App = plain.withTypeProvider();
    // Mail providers send a form, and a button of ours nothing: whatever it is, the link says all.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      "*",
      { parseAs: "buffer", bodyLimit: unsubscribeBytesMax },
      (_request, _body, done) => done(null),
    );
    scope.post(
      "/unsubscribe",
      {
        config: { public: true, fromAnywhere: true },
        schema: {
          operationId: "unsubscribe",
          tags: ["session"],
          summary: "Stop the mails about activity of the user whose link this is (RFC 8058)",
          security: [],
          querystring: z.object({ token: z.string().max(200) }),
          response: { 200: z.object({ stopped: z.literal(true) }), ...problems("link_invalid") },
        },
      },
      async (request, reply) => {
        const userId = userOfToken(request.query.token, context.authSecret);
        if (userId === null) throw new Problem("link_invalid", "This link is none of ours, or not whole.");
        const { id: requestId, ip: address } = request;
        await transact(context, (tx) =>
          unsubscribe(tx, userId, { at: context.clock.now(), requestId, address }),
        );
        return reply.header("cache-control", "no-store").send({ stopped: true as const });
      },
    );
  });
}
