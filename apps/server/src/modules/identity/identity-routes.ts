import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import type { AppContext } from "../../platform/context.ts";
import type { Db } from "../../platform/db/database.ts";
import { type App, inTransaction } from "../../platform/http/app-types.ts";
import { byText } from "../../platform/http/list.ts";
import { Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { Instant, instantOf } from "../../platform/http/shapes.ts";
import { isLocale, isTimeZone } from "../../platform/locale.ts";
import { refusalsMax } from "../../platform/mail/mail-address.ts";
import { version } from "../../platform/version.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor } from "./actor.ts";
import { createFirstAdministrator } from "./first-administrator.ts";
import { actorOf } from "./gate.ts";
import { NotifyHours } from "./notify-hours.ts";
import { permissions, reachOf } from "./permissions.ts";
import { Role } from "./roles.ts";

const Ref = z.object({ id: z.guid(), title: z.string() });

export const Me = z
  .object({
    user: z.object({
      id: z.guid(),
      name: z.string(),
      email: z.string(),
      role: Role,
      timeZone: z.string().nullable(),
      locale: z.string().nullable(),
      /** How often they are mailed of what they follow; 0 is never. */
      notifyEveryHours: z.int(),
      revision: z.int(),
    }),
    /** Why mails to the user's address come no more by themselves, where mail servers refused it again and again. */
    mailFault: z.object({ reason: z.string(), failedAt: Instant }).nullable(),
    organisation: z.object({ id: z.guid(), name: z.string() }),
    surveyGroups: z.array(Ref),
    /** The rights the role has, however far they reach. */
    permissions: z.array(z.string()),
    instance: z.object({
      demo: z.boolean(),
      version: z.string(),
      /** For whoever has chosen none; null leaves it to the device. */
      defaultTimeZone: z.string().nullable(),
      defaultLocale: z.string().nullable(),
    }),
  })
  .meta({ id: "Me" });

const timeZone = z.string().refine(isTimeZone, "is not a time zone");
const locale = z.string().refine(isLocale, "is not a language tag");

const MeChange = z
  .object({
    name: z.string().trim().min(1).max(200).optional(),
    timeZone: timeZone.nullable().optional(),
    locale: locale.nullable().optional(),
    notifyEveryHours: NotifyHours.optional(),
    revision: z.int(),
  })
  .meta({ id: "MeChange" });

const Instance = z
  .object({
    demo: z.boolean(),
    accounts: z.array(z.object({ email: z.string(), role: Role, password: z.string() })).optional(),
  })
  .meta({ id: "Instance" });

export function registerIdentityRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { context } = app;

  const viewMe = (db: Db, actor: Actor) => loadMe(db, actor, context);

  app.get(
    "/api/v1/me",
    {
      config: { permission: "session.own" },
      schema: {
        operationId: "getMe",
        tags: ["session"],
        summary: "The signed-in user",
        response: { 200: Me },
      },
    },
    async (request) => viewMe(context.db, actorOf(request)),
  );

  app.patch(
    "/api/v1/me",
    {
      config: { permission: "account.edit" },
      schema: {
        operationId: "changeMe",
        tags: ["session"],
        summary: "Change the own name, time zone or language, or how often one is mailed of what one follows",
        body: MeChange,
        response: { 200: Me, ...problems("stale") },
      },
    },
    async (request) => {
      const actor = actorOf(request);
      const { revision, ...change } = request.body;
      const at = context.clock.now();
      await inTransaction(request, async (tx) => {
        const before = await tx
          .selectFrom("appUser")
          .select(["name", "timeZone", "locale", "notifyEveryHours"])
          .where("id", "=", actor.userId)
          .executeTakeFirstOrThrow();
        const { notifyEveryHours = 0 } = change;
        const changed = await tx
          .updateTable("appUser")
          .set({ ...change, revision: revision + 1 })
          // What happened while they wanted no mails is not told afterwards, but for one interval.
          .$if(before.notifyEveryHours === 0 && notifyEveryHours > 0, (update) =>
            update.set({
              notifiedUntil: sql<Date>`greatest(notified_until, ${at}::timestamptz - make_interval(hours => ${notifyEveryHours}))`,
            }),
          )
          .where("id", "=", actor.userId)
          .where("revision", "=", revision)
          .executeTakeFirst();
        if (changed.numUpdatedRows !== 1n)
          throw new Problem("stale", "Your account was changed meanwhile. Reload and try again.");
        await recordChange(tx, actor, at, {
          verb: "update",
          action: "user.update",
          entity: { kind: "user", id: actor.userId },
          message: change.name ?? before.name,
          ancestors: [{ kind: "organisation", id: actor.organisationId }],
          before,
          after: { ...before, ...change },
          revision: revision + 1,
          audience: { userId: actor.userId },
        });
      });
      return viewMe(context.db, actor);
    },
  );

  app.get(
    "/api/v1/instance",
    {
      config: { public: true },
      schema: {
        operationId: "getInstance",
        tags: ["session"],
        summary: "What may be known before signing in",
        security: [],
        response: { 200: Instance },
      },
    },
    async () => ({
      demo: context.demoAccounts !== null,
      ...(context.demoAccounts
        ? {
            accounts: context.demoAccounts.map((account) =>
              Instance.shape.accounts.unwrap().element.parse(account),
            ),
          }
        : {}),
    }),
  );

  app.post(
    "/api/v1/first-administrator",
    {
      config: { public: true },
      schema: {
        operationId: "createFirstAdministrator",
        tags: ["session"],
        summary: "Make the first administrator with the link printed at start",
        security: [],
        body: z.object({
          token: z.string().max(200),
          organisationName: z.string().trim().min(1).max(200),
          name: z.string().trim().min(1).max(200),
          email: z.string().trim().max(320),
          password: z.string().max(1000),
        }),
        response: { 201: z.object({ userId: z.guid() }), ...problems("link_used") },
      },
    },
    async (request, reply) => {
      const userId = await inTransaction(request, (tx) =>
        createFirstAdministrator(tx, request.body, context.clock.now(), {
          requestId: request.id,
          address: request.ip,
        }),
      );
      return reply.status(201).send({ userId });
    },
  );
}

async function loadMe(
  db: Db,
  actor: Actor,
  { config, demoAccounts }: AppContext,
): Promise<z.infer<typeof Me>> {
  const user = await db
    .selectFrom("appUser")
    .innerJoin("organisation", "organisation.id", "appUser.organisationId")
    .leftJoin("mailAddressFault", (join) =>
      join
        .on("mailAddressFault.address", "=", sql<string>`lower(app_user.email)`)
        .on("mailAddressFault.count", ">=", refusalsMax),
    )
    .select([
      "appUser.id",
      "appUser.name",
      "appUser.email",
      "appUser.timeZone",
      "appUser.locale",
      "appUser.notifyEveryHours",
      "appUser.revision",
      "mailAddressFault.reason",
      "mailAddressFault.failedAt",
      "organisation.id as organisationId",
      "organisation.name as organisationName",
    ])
    .where("appUser.id", "=", actor.userId)
    .executeTakeFirstOrThrow();
  const surveyGroups = await db
    .selectFrom("surveyGroup")
    .select(["id", "title"])
    .where("id", "in", actor.groupIds.length > 0 ? actor.groupIds : [actor.userId])
    .orderBy(byText("title"))
    .orderBy("id")
    .execute();
  const { organisationId, organisationName, reason, failedAt, ...account } = user;
  return {
    user: { ...account, role: actor.role },
    mailFault: reason === null || failedAt === null ? null : { reason, failedAt: instantOf(failedAt) },
    organisation: { id: organisationId, name: organisationName },
    surveyGroups,
    permissions: permissions.filter((permission) => reachOf(actor.role, permission) !== null),
    instance: {
      demo: demoAccounts !== null,
      version,
      defaultTimeZone: config.defaultTimeZone,
      defaultLocale: config.defaultLocale,
    },
  };
}
