import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { Config } from "../config.ts";
import { version, versionHeader } from "../version.ts";
import { sendNotFound } from "./problem-handler.ts";

/**
 * Serves the built web app: hashed assets for a year, and its page for every other address, since the addresses
 * are the app's own. Nothing is served for `/api`, where an unknown address is a problem document.
 */
export async function registerWebApp(app: FastifyInstance, webDir: string | null): Promise<void> {
  const page =
    webDir === null
      ? null
      : withFacts(await readFile(join(webDir, "index.html"), "utf8"), app.context.config);
  if (webDir !== null)
    await app.register(async (scope) => {
      scope.addHook("onRoute", (route) => {
        route.config = { ...route.config, public: true };
        route.schema = { ...route.schema, hide: true };
      });
      await scope.register(fastifyStatic, {
        root: webDir,
        wildcard: false,
        index: false,
        setHeaders: (reply, path) => {
          reply.header(
            "cache-control",
            relative(webDir, path).startsWith(`assets${sep}`)
              ? "public, max-age=31536000, immutable"
              : "public, max-age=300",
          );
        },
      });
    });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === "GET" || request.method === "HEAD";
    const path = request.url.split("?")[0] ?? "/";
    if (page === null || !wantsPage || /^\/(api|assets)(\/|$)/.test(path))
      return sendNotFound(request, reply);
    return reply.header("cache-control", "no-cache").type("text/html; charset=utf-8").send(page);
  });
}

/** What the app must know before it asks: which version served its page, and whether visits are reported. */
function withFacts(page: string, { analyticsId }: Pick<Config, "analyticsId">): string {
  const facts = {
    [versionHeader]: version,
    ...(analyticsId === null ? {} : { "aquamark-analytics": analyticsId }),
  };
  const elements = Object.entries(facts).map(
    // Neither holds anything but these characters; a fault elsewhere must not become markup.
    ([name, value]) => `  <meta name="${name}" content="${value.replace(/[^A-Za-z0-9.+_-]/g, "")}" />\n  `,
  );
  return page.replace("</head>", `${elements.join("")}</head>`);
}
