import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { problemStatus } from "./problem-codes.ts";

type Content = Record<string, { schema: unknown }>;
type Operation = {
  operationId?: string;
  summary?: string;
  tags?: string[];
  requestBody?: { content: Content };
  responses: Record<string, { content?: Content }>;
};
type Description = {
  openapi: string;
  info: { description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};

const database = useTestDatabase();
let app: FastifyInstance;
let description: Description;

beforeAll(async () => {
  app = await buildTestApp(database);
  description = (await app.inject({ url: "/api/openapi.json" })).json<Description>();
});

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
  );

test("every operation has a name of its own, a summary and a chapter", () => {
  const incomplete = operations().filter(
    ({ operation }) => !operation.operationId || !operation.summary || operation.tags?.length !== 1,
  );
  const ids = operations().map(({ operation }) => operation.operationId);

  expect(incomplete.map(({ name }) => name)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.length).toBeGreaterThan(40);
});

test("every address of the API is described", () => {
  const described = new Set(operations().map(({ name }) => name));

  const missing = app.routeTable
    .filter(({ method, url }) => /^\/api\/(v1|auth)\//.test(url) && method !== "HEAD" && method !== "OPTIONS")
    .map(({ method, url }) => `${method.toLowerCase()} ${url.replaceAll(/:(\w+)/g, "{$1}")}`)
    .filter((name) => !described.has(name));

  expect(missing).toEqual([]);
});

test("every refusal is described as a problem document, and every code is listed with its status", () => {
  const types = operations().flatMap(({ operation }) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) >= 400)
      .flatMap(([, reply]) => Object.keys(reply.content ?? {})),
  );

  expect(new Set(types)).toEqual(new Set(["application/problem+json"]));
  for (const [code, status] of Object.entries(problemStatus))
    expect(description.info.description).toContain(`| \`${code}\` | ${status} |`);
});

test("what is no JSON is described as what it is: an upload, a download, a stream", () => {
  const at = (path: string, method: string) => description.paths[`/api/v1${path}`]?.[method];

  const upload = at("/programs/import", "post")?.requestBody?.content["multipart/form-data"]?.schema;
  const download = at("/programs/{programId}/export", "get")?.responses["200"]?.content;
  const stream = at("/events", "get")?.responses["200"]?.content;

  expect(upload).toMatchObject({ required: ["file"], properties: { file: { format: "binary" } } });
  expect(Object.keys(download ?? {})).toEqual(["application/yaml", "application/json"]);
  expect(Object.keys(stream ?? {})).toEqual(["text/event-stream"]);
});

test("every schema that is referred to is there", () => {
  const text = JSON.stringify(description);

  const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = ""]) => name);

  expect(names.filter((name) => !(name in description.components.schemas))).toEqual([]);
  expect(Object.keys(description.components.schemas).filter((name) => !names.includes(name))).toEqual([]);
});
