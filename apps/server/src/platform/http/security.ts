import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";
import type { AppContext } from "../context.ts";
import { Problem } from "./problem.ts";

/** Whether browsers reach this instance by HTTPS, at the base address or because all else is redirected. */
export function isServedOverTls({ baseUrl, config }: Pick<AppContext, "baseUrl" | "config">): boolean {
  return baseUrl.startsWith("https:") || config.forceHttps;
}

type Sources = { connect: string[]; image: string[]; script: string[] };
const noSources: Sources = { connect: [], image: [], script: [] };

// What Google Analytics 4 loads and sends to, by its own guide for content security policies.
const analyticsSources: Sources = {
  connect: [
    "https://*.google-analytics.com",
    "https://*.analytics.google.com",
    "https://*.googletagmanager.com",
  ],
  image: ["https://*.google-analytics.com", "https://*.googletagmanager.com"],
  script: ["https://*.googletagmanager.com"],
};

declare module "fastify" {
  interface FastifyContextConfig {
    /** Other sites may send a write: what it asks for is decided by what it holds alone, such as a signed link. */
    fromAnywhere?: true;
  }
}

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Headers, redirection to HTTPS and the refusal of writes that another site sent.
 *
 * A write is taken only when the browser says that it comes from our own pages (Sec-Fetch-Site, else Origin).
 * Programs without a browser send neither header and no cookie of a person's browser, so they pass. Only a route that
 * says so takes a write from anywhere.
 */
export async function registerSecurity(app: FastifyInstance): Promise<void> {
  const { baseUrl, config } = app.context;
  const isTls = isServedOverTls(app.context);

  const analytics = config.analyticsId === null ? noSources : analyticsSources;
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'self'"],
        "base-uri": ["'none'"],
        "connect-src": ["'self'", ...analytics.connect],
        "font-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "img-src": ["'self'", "data:", ...analytics.image],
        "object-src": ["'none'"],
        "script-src": ["'self'", ...analytics.script],
        "script-src-attr": ["'none'"],
        // Mantine and ECharts set styles on elements.
        "style-src": ["'self'", "'unsafe-inline'"],
        ...(isTls ? { "upgrade-insecure-requests": [] } : {}),
      },
    },
    strictTransportSecurity: isTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    frameguard: { action: "deny" },
  });

  app.addHook("onRequest", async (request, reply) => {
    if (config.forceHttps && request.protocol === "http" && request.routeOptions.url !== "/ping") {
      const target = config.baseUrl ?? `https://${request.host}`;
      return reply.redirect(`${target.replace(/^http:/, "https:")}${request.url}`, 308);
    }
    if (safeMethods.has(request.method) || request.routeOptions.config.fromAnywhere) return;
    const site = request.headers["sec-fetch-site"];
    const origin = request.headers.origin;
    const isOurs =
      site === undefined
        ? origin === undefined || origin === baseUrl || origin === `${request.protocol}://${request.host}`
        : site === "same-origin" || site === "none";
    if (!isOurs)
      throw new Problem(
        "request_from_elsewhere",
        "This request came from another site and was not carried out.",
      );
  });
}
