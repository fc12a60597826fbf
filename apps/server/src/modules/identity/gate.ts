import type { FastifyInstance, FastifyRequest, RouteOptions } from "fastify";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { isServedOverTls } from "../../platform/http/security.ts";
import { type Actor, can, type Subject, type SubjectKind } from "./actor.ts";
import { loadGateFacts } from "./gate-query.ts";
import { type Permission, reachOf } from "./permissions.ts";
import { sessionCookieName, sessionTokenOf } from "./session-cookie.ts";
import { checkToken, type TokenSetting } from "./token-gate.ts";

/** What a route is about: where its ids stand among the path's parameters. */
export type RouteSubject = { kind: SubjectKind; params: readonly string[]; deleted?: "allowed" };

declare module "fastify" {
  interface FastifyContextConfig {
    /** The right a caller needs. A route has this, `token` or `public`, else it does not register. */
    permission?: Permission;
    subject?: RouteSubject;
    /** The setting whose token lets a program in, instead of a person's right. */
    token?: TokenSetting;
    /** Open to anybody, signed in or not: the list is asserted by a test. */
    public?: true;
  }
  interface FastifyInstance {
    /** Every registered route with what it needs, once the server is ready. */
    routeTable: readonly RouteEntry[];
  }
  interface FastifyRequest {
    gate: { actor: Actor; subject: Subject | null } | null;
  }
}

export type RouteEntry = {
  method: string;
  url: string;
  permission: Permission | null;
  subject: RouteSubject | null;
  token: TokenSetting | null;
  /** Whether other sites may send it. */
  isFromAnywhere: boolean;
};

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * The one gate before every route: who asks, and whether the route's right reaches what it is about.
 *
 * 401 without a session; 403 where the role has no such right; 404 where the right does not reach that far, so
 * that what lies outside looks as if it did not exist.
 */
export function registerGate(app: FastifyInstance, secret: string): void {
  const cookieName = sessionCookieName(isServedOverTls(app.context));
  app.decorateRequest("gate", null);

  // Looked at once all are there: a library's own routes are declared public by the scope that registers it.
  const routes: RouteOptions[] = [];
  const routeTable: RouteEntry[] = [];
  app.decorate("routeTable", routeTable);
  app.addHook("onRoute", (route) => {
    routes.push(route);
  });
  app.addHook("onReady", async () => {
    const undeclared = routes.filter(
      ({ config }) => !config?.public && !config?.permission && !config?.token,
    );
    if (undeclared.length > 0)
      throw new Error(
        `These routes declare neither a permission nor a token nor that they are public: ${undeclared.map(({ method, url }) => `${String(method)} ${url}`).join(", ")}`,
      );
    for (const { method, url, config } of routes)
      for (const each of [method].flat())
        routeTable.push({
          method: each,
          url,
          permission: config?.permission ?? null,
          subject: config?.subject ?? null,
          token: config?.token ?? null,
          isFromAnywhere: config?.fromAnywhere === true,
        });
  });

  app.addHook("onRequest", async (request) => {
    const { permission, subject: about, token: tokenSetting } = request.routeOptions.config;
    if (tokenSetting) checkToken(request, app.context.config, tokenSetting);
    if (!permission) return;
    const token = sessionTokenOf(request.headers.cookie, cookieName, secret);
    if (token === null) throw new Problem("not_signed_in", "Please sign in.");
    const ids = about
      ? about.params.map((name) => (request.params as Record<string, string>)[name] ?? "")
      : [];
    const areIds = ids.every((id) => uuid.test(id));
    const facts = await loadGateFacts(
      app.context.pool,
      token,
      areIds ? (about?.kind ?? null) : null,
      areIds ? ids : [],
    );
    if (!facts) throw new Problem("not_signed_in", "Please sign in.");
    const { subject, ...user } = facts;
    const actor: Actor = {
      ...user,
      trueUserId: user.userId,
      requestId: request.id,
      address: request.ip,
    };
    if (reachOf(actor.role, permission) === null)
      throw new Problem("forbidden", "Your role does not allow this.");
    if (about) {
      if (!subject || (subject.isDeleted && about.deleted !== "allowed") || !can(actor, permission, subject))
        throw notFound();
    }
    request.gate = { actor, subject };
  });
}

/** Who asks; only on routes that need a permission. */
export function actorOf(request: FastifyRequest): Actor {
  if (!request.gate) throw new Error(`${request.routeOptions.url} is public and has no actor`);
  return request.gate.actor;
}

/** What the route is about, as the gate found it; only on routes that declare a subject. */
export function subjectOf(request: FastifyRequest): Subject {
  if (!request.gate?.subject) throw new Error(`${request.routeOptions.url} declares no subject`);
  return request.gate.subject;
}
