import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

/** `/api/openapi.json`, written from the routes, and `/api/docs`, which shows it to people. */
export async function registerApiDescription(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Aquamark",
        version,
        description:
          "Everything the web app does. Refusals are RFC 9457 problem documents: switch on `code`. Sign in at `/api/auth/sign-in/email`; the session is a cookie.",
        license: { name: "Apache-2.0", identifier: "Apache-2.0" },
      },
      components: {
        securitySchemes: { session: { type: "apiKey", in: "cookie", name: "aquamark.session_token" } },
      },
      security: [{ session: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (input) => withOneSchemaAName(jsonSchemaTransformObject(input) as Document) as never,
  });
  await app.register(async (scope) => {
    scope.addHook("onRoute", (route) => {
      route.config = { ...route.config, public: true };
    });
    await scope.register(swaggerUi, {
      routePrefix: "/api/docs",
      staticCSP: true,
      uiConfig: { deepLinking: true },
    });
  });
  app.get("/api/openapi.json", { config: { public: true }, schema: { hide: true } }, async () =>
    app.swagger(),
  );
}

type Document = { components?: { schemas?: Record<string, unknown> } };

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
