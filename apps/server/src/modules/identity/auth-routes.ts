import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import type { App } from "../../platform/http/app-types.ts";
import { Problem } from "../../platform/http/problem.ts";
import { problems } from "../../platform/http/problem-handler.ts";
import { isServedOverTls } from "../../platform/http/security.ts";
import { recordAudit } from "../audit/index.ts";
import { type Auth, addressHeader, createAuth } from "./auth.ts";
import { countFailedSignIn, forgetFailedSignIns, signInWaitSeconds } from "./failed-sign-ins.ts";

/** Every address of better-auth that is open; a test compares it with what is registered. */
export const authPaths = [
  "POST /api/auth/sign-in/email",
  "POST /api/auth/sign-out",
  "GET /api/auth/get-session",
] as const;

const SignIn = z
  .object({ email: z.string().trim().max(320), password: z.string().max(1000) })
  .meta({ id: "SignIn" });
const SignedIn = z
  .object({ user: z.object({ id: z.guid(), name: z.string(), email: z.string() }) })
  .meta({ id: "SignedIn" });
const Session = z
  .object({ user: z.object({ id: z.guid(), name: z.string(), email: z.string() }).nullable() })
  .meta({ id: "Session" });

export function registerAuthRoutes(instance: FastifyInstance): void {
  const app: App = instance.withTypeProvider();
  const { pool, authSecret, baseUrl, db, clock, log } = app.context;
  const auth = createAuth({
    pool,
    secret: authSecret,
    baseUrl,
    isServedOverTls: isServedOverTls(app.context),
    log,
  });

  app.post(
    "/api/auth/sign-in/email",
    {
      config: { public: true },
      schema: {
        operationId: "signIn",
        tags: ["session"],
        summary: "Sign in with e-mail address and password",
        security: [],
        body: SignIn,
        response: { 200: SignedIn, ...problems("credentials_wrong", "too_many_requests") },
      },
    },
    async (request, reply) => {
      const email = request.body.email.toLowerCase();
      const at = clock.now();
      const waitSeconds = await signInWaitSeconds(db, email, request.ip, at);
      if (waitSeconds > 0)
        throw new Problem(
          "too_many_requests",
          "Too many wrong passwords for this account. Please wait before you try again.",
          { retryAfterSeconds: waitSeconds },
        );
      const answer = await ask(auth, request, "/sign-in/email", { email, password: request.body.password });
      if (answer.status === 429)
        throw new Problem("too_many_requests", "Too many attempts to sign in. Please wait a moment.", {
          retryAfterSeconds: Number(answer.headers.get("x-retry-after") ?? 60),
        });
      if (answer.status >= 500)
        throw new Problem("unavailable", "Signing in is not possible just now. Please try again soon.");
      const user = answer.ok ? ((await answer.json()) as { user: { id: string } }).user : null;
      const account = user ? await findAccount(db, user.id) : null;
      await (account
        ? forgetFailedSignIns(db, email, request.ip)
        : countFailedSignIn(db, email, request.ip, at));
      await recordAudit(db, {
        at,
        actorId: account?.id ?? null,
        action: account ? "session.sign_in" : "session.sign_in_failed",
        entityKind: "user",
        entityId: user?.id ?? null,
        after: account ? undefined : { email },
        requestId: request.id,
        address: request.ip,
      });
      if (!account) {
        if (user) await revokeSessionsOf(answer);
        throw new Problem("credentials_wrong", "The e-mail address or the password is not right.");
      }
      takeCookies(answer, reply);
      return { user: account };
    },
  );

  // A session of somebody who was deleted would be of no use, but it need not stay.
  async function revokeSessionsOf(answer: Response): Promise<void> {
    const token = /session_token=([^.;%]+)/.exec(answer.headers.get("set-cookie") ?? "")?.[1];
    if (token) await sql`DELETE FROM auth_session WHERE token = ${token}`.execute(db);
  }

  app.post(
    "/api/auth/sign-out",
    {
      config: { public: true },
      schema: {
        operationId: "signOut",
        tags: ["session"],
        summary: "End the session",
        security: [],
        response: { 200: z.object({ success: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      const before = await auth.api.getSession({ headers: headersOf(request) });
      takeCookies(await ask(auth, request, "/sign-out", {}), reply);
      if (before)
        await recordAudit(db, {
          at: clock.now(),
          actorId: before.user.id,
          action: "session.sign_out",
          entityKind: "user",
          entityId: before.user.id,
          requestId: request.id,
          address: request.ip,
        });
      return { success: true as const };
    },
  );

  app.get(
    "/api/auth/get-session",
    {
      config: { public: true },
      schema: {
        operationId: "getSession",
        tags: ["session"],
        summary: "Who is signed in, if anybody; renews the session",
        security: [],
        response: { 200: Session },
      },
    },
    async (request, reply) => {
      const answer = await ask(auth, request, "/get-session");
      takeCookies(answer, reply);
      const session = (await answer.json()) as { user: { id: string } } | null;
      return { user: session ? await findAccount(db, session.user.id) : null };
    },
  );
}

/** The account of somebody who may sign in: roles, names and deletion are ours, not the library's. */
async function findAccount(db: Db, userId: string): Promise<z.infer<typeof SignedIn>["user"] | null> {
  const account = await db
    .selectFrom("appUser")
    .innerJoin("organisation", "organisation.id", "appUser.organisationId")
    .select(["appUser.id", "appUser.name", "appUser.email"])
    .where("appUser.id", "=", userId)
    .where("appUser.deletedAt", "is", null)
    .where("organisation.deletedAt", "is", null)
    .executeTakeFirst();
  return account ?? null;
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers({ [addressHeader]: request.ip });
  if (request.headers.cookie) headers.set("cookie", request.headers.cookie);
  if (request.headers["user-agent"]) headers.set("user-agent", request.headers["user-agent"]);
  return headers;
}

function ask(auth: Auth, request: FastifyRequest, path: string, body?: object): Promise<Response> {
  const headers = headersOf(request);
  if (body) headers.set("content-type", "application/json");
  return auth.handler(
    new Request(`${request.server.context.baseUrl}/api/auth${path}`, {
      method: body ? "POST" : "GET",
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
  );
}

function takeCookies(answer: Response, reply: FastifyReply): void {
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie);
}
