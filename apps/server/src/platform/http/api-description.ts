import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance, FastifySchema } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { problemStatus } from "./problem-codes.ts";

const introduction =
  "Everything the web app does. Sign in at `/api/auth/sign-in/email`; the session is a cookie. Writes must come from this site's own pages or from a program, and lists page with `cursor`. Refusals are RFC 9457 problem documents: switch on `code`, never on the text.";

const problemTable = [
  "| Problem code | Status |",
  "|---|---|",
  ...Object.entries(problemStatus).map(([code, status]) => `| \`${code}\` | ${status} |`),
].join("\n");

// The drop with its gauge marks, light on the dark bar.
const mark = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="40" height="40"><mask id="m" maskUnits="userSpaceOnUse" x="0" y="0" width="24" height="24"><path d="M0 0h24v24H0Z" fill="#fff"/><path d="M15.75 9H24v1.5h-8.25ZM12 12h12v1.5H12ZM15.75 15H24v1.5h-8.25Z" fill="#000"/></mask><path fill="#5bbab4" mask="url(#m)" d="M12 .75s-8.25 8.1-8.25 13.8a8.25 8.25 0 0 0 16.5 0C20.25 8.85 12 .75 12 .75Z"/></svg>`;

/** `/api/openapi.json`, written from the routes, and `/api/docs`, which shows it to people. */
export async function registerApiDescription(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Aquamark",
        version,
        description: `${introduction}\n\n${problemTable}`,
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: {
          session: { type: "apiKey", in: "cookie", name: "aquamark.session_token" },
          token: { type: "http", scheme: "bearer" },
        },
      },
      security: [{ session: [] }],
    },
    transform: describeRoute,
    transformObject: (input) =>
      withOneSchemaAName(withProblemType(jsonSchemaTransformObject(input) as Document)) as never,
  });
  await app.register(async (scope) => {
    scope.addHook("onRoute", (route) => {
      route.config = { ...route.config, public: true };
    });
    await scope.register(swaggerUi, {
      routePrefix: "/api/docs",
      staticCSP: true,
      uiConfig: { deepLinking: true },
      logo: { type: "image/svg+xml", content: Buffer.from(mark), href: "/" },
      theme: {
        title: "Aquamark API",
        favicon: [{ filename: "icon.svg", rel: "icon", type: "image/svg+xml", sizes: "any", content: mark }],
      },
    });
  });
  app.get("/api/openapi.json", { config: { public: true }, schema: { hide: true } }, async () =>
    app.swagger(),
  );
}

declare module "fastify" {
  interface FastifySchema {
    /** The fields of a form that the route reads by itself, part by part, as JSON Schema. */
    form?: Record<string, unknown>;
    /** The media types of a reply that is no JSON. */
    replyTypes?: readonly string[];
  }
}

type RouteDescription = Parameters<typeof jsonSchemaTransform>[0];

/** The route's schemas as JSON Schema, with what no validation or serialisation knows of: forms and files. */
function describeRoute(input: RouteDescription): ReturnType<typeof jsonSchemaTransform> {
  const { schema, url } = jsonSchemaTransform(input);
  const { form, replyTypes } = input.schema as FastifySchema;
  const response = (schema as { response?: Record<string, unknown> }).response ?? {};
  const content = replyTypes?.map((type) => [type, { schema: { type: "string" } }] as const);
  return {
    url,
    schema: {
      ...schema,
      ...(form ? { body: form } : {}),
      ...(content
        ? { response: { ...response, 200: { description: "", content: Object.fromEntries(content) } } }
        : {}),
    },
  };
}

type Reply = { content?: Record<string, unknown> };
type Document = {
  paths?: Record<string, Record<string, { responses?: Record<string, Reply> }>>;
  components?: { schemas?: Record<string, unknown> };
};

/** Says of refusals that they are problem documents, which the routes' schemas cannot. */
function withProblemType(document: Document): Document {
  for (const path of Object.values(document.paths ?? {}))
    for (const { responses = {} } of Object.values(path))
      for (const [status, reply] of Object.entries(responses))
        if (Number(status) >= 400 && reply.content?.["application/json"] !== undefined)
          reply.content = { "application/problem+json": reply.content["application/json"] };
  return document;
}

const reference = /"#\/components\/schemas\/([^"]+)"/g;

/**
 * Leaves one schema a name.
 *
 * Each registered schema comes twice: as replies have it (`Name`) and as requests have it (`NameInput`). Those no
 * operation uses are left out, and a request's schema takes the plain name where no reply uses that.
 */
function withOneSchemaAName<T extends Document>(document: T): T {
  const all = document.components?.schemas ?? {};
  const used = new Set<string>();
  const visit = (value: unknown) => {
    for (const [, name = ""] of JSON.stringify(value ?? null).matchAll(reference))
      if (!used.has(name)) {
        used.add(name);
        visit(all[name]);
      }
  };
  visit({ ...document, components: null });
  const plain = (name: string) => {
    const base = name.replace(/Input$/, "");
    return used.has(base) ? name : base;
  };
  const schemas = Object.fromEntries(
    Object.entries(all)
      .filter(([name]) => used.has(name))
      .map(([name, schema]) => [plain(name), schema]),
  );
  const text = JSON.stringify({ ...document, components: { ...document.components, schemas } });
  return JSON.parse(
    text.replaceAll(reference, (_, name: string) => `"#/components/schemas/${plain(name)}"`),
  ) as T;
}
