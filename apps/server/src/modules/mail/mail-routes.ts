import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { transact } from "../../platform/db/transaction.ts";
import type { App } from "../../platform/http/app-types.ts";
import { containsText, listOf, listQuery, offsetOf, pageOf } from "../../platform/http/list.ts";
import { notFound } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { instantOrNull } from "../../platform/http/shapes.ts";
import { mailFolderOf, senderOf } from "../../platform/mail/transport.ts";
import { actorOf, can } from "../identity/index.ts";
import { countMails } from "./mail-queries.ts";
import { Mail, MailListItem, MailSender, MailState, mailColumns, mailView } from "./mail-view.ts";
import { renderMail, templatesOf } from "./render-mail.ts";
import { retryMail } from "./retry-mail.ts";
import { stopOf } from "./stop-mails.ts";

const MailParams = z.object({ mailId: z.guid() });

export function registerMailRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { db, clock, config, baseUrl } = app.context;

  app.get(
    "/api/v1/mails",
    {
      config: { permission: "mail.view" },
      schema: {
        operationId: "listMails",
        tags: ["mails"],
        summary: "Mails that are to be sent or were, of the last 90 days",
        querystring: listQuery(["createdAt"], "-createdAt").extend({ state: MailState.optional() }),
        response: { 200: listOf(MailListItem).meta({ id: "MailList" }) },
      },
    },
    async (request) => {
      const { query } = request;
      const actor = actorOf(request);
      const offset = offsetOf(query.cursor);
      let found = db.selectFrom("mail");
      if (query.state !== undefined) found = found.where("state", "=", query.state);
      if (query.q) {
        const text = query.q;
        found = found.where((eb) =>
          eb.or([containsText("mail.toAddress", text), containsText("mail.toName", text)]),
        );
      }
      const { total } = await found
        .select(({ fn }) => fn.countAll<number>().as("total"))
        .executeTakeFirstOrThrow();
      const rows = await found
        .select(mailColumns)
        .orderBy("createdAt", query.sort.startsWith("-") ? "desc" : "asc")
        .orderBy("id")
        .limit(query.limit)
        .offset(offset)
        .execute();
      return pageOf(
        rows.map((row) => mailView(actor, row)),
        offset,
        total,
      );
    },
  );

  app.get(
    "/api/v1/mail-sender",
    {
      config: { permission: "mail.view" },
      schema: {
        operationId: "getMailSender",
        tags: ["mails"],
        summary: "Where mails go, whether they can be sent now, and how many there are of each state",
        response: { 200: MailSender },
      },
    },
    async () => {
      const sender = await db
        .selectFrom("mailSender")
        .select(["pausedUntil", "reason"])
        .executeTakeFirstOrThrow();
      const counts = await countMails(db);
      const { smtpHost, smtpPort } = config;
      return {
        isFolder: smtpHost === null,
        target: smtpHost === null ? mailFolderOf(config) : `${smtpHost}:${smtpPort}`,
        pausedUntil: instantOrNull(sender.pausedUntil),
        reason: sender.reason,
        counts: {
          ...Object.fromEntries(MailState.options.map((state) => [state, 0])),
          ...Object.fromEntries(counts.map(({ state, count }) => [state, count])),
        } as z.infer<typeof MailSender>["counts"],
      };
    },
  );

  app.get(
    "/api/v1/mails/:mailId",
    {
      config: { permission: "mail.view" },
      schema: {
        operationId: "getMail",
        tags: ["mails"],
        summary:
          "One mail; what stands in it only for those who may read it, as the templates of now make it",
        params: MailParams,
        response: { 200: Mail, ...problems("not_found") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const row = await db
        .selectFrom("mail")
        .select([...mailColumns, "messageId", "params", "userId", "unsubscribeUrl"])
        .where("id", "=", request.params.mailId)
        .executeTakeFirst();
      if (row === undefined) throw notFound("The mail");
      const view = mailView(actor, row);
      return {
        ...view,
        messageId: row.messageId,
        from: senderOf({ mailFrom: config.mailFrom, baseUrl }),
        content: can(actor, "mail.read")
          ? renderMail(
              await templatesOf(config.mailTemplatesDir),
              { template: view.template, to: view.to, params: row.params, stop: stopOf(row, baseUrl) },
              baseUrl,
            )
          : null,
      };
    },
  );

  app.post(
    "/api/v1/mails/:mailId/retry",
    {
      config: { permission: "mail.retry" },
      schema: {
        operationId: "retryMail",
        tags: ["mails"],
        summary: "Send a mail again that was given up or may have been sent",
        params: MailParams,
        response: { 200: MailListItem, ...problems("not_found", "mail_not_retryable") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const { mailId } = request.params;
      await transact(app.context, (tx) => retryMail(tx, mailId, actor, clock.now()));
      return mailView(
        actor,
        await db.selectFrom("mail").select(mailColumns).where("id", "=", mailId).executeTakeFirstOrThrow(),
      );
    },
  );
}
