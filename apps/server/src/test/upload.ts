import type { FastifyInstance } from "fastify";

type Upload = {
  cookie: string;
  /** The file's content; none where null. */
  content: string | Uint8Array<ArrayBuffer> | null;
  fileName?: string;
  fields?: readonly (readonly [string, string])[];
};

/** Uploads a program file to the import, as the import page does. */
export async function uploadProgram(
  app: FastifyInstance,
  { cookie, content, fileName, fields = [] }: Upload,
) {
  const form = new FormData();
  const [first, ...others] = fields;
  // The order of a form's parts means nothing: the file stands among the fields.
  if (first) form.append(...first);
  if (content !== null) form.append("file", new Blob([content]), fileName ?? "program.yaml");
  for (const field of others) form.append(...field);
  const body = new Response(form);
  return app.inject({
    method: "POST",
    url: "/api/v1/programs/import",
    headers: { cookie, "content-type": body.headers.get("content-type") ?? "" },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}

/** Attaches a file to a response, as its page does. */
export async function uploadAttachment(
  app: FastifyInstance,
  cookie: string,
  path: string,
  {
    content,
    fileName = "plan.pdf",
    idempotencyKey,
  }: Pick<Upload, "content" | "fileName"> & { idempotencyKey?: string },
) {
  const form = new FormData();
  if (content !== null) form.append("file", new Blob([content]), fileName);
  else form.append("else", "no file");
  const body = new Response(form);
  return app.inject({
    method: "POST",
    url: `/api/v1${path}`,
    headers: {
      cookie,
      "content-type": body.headers.get("content-type") ?? "",
      ...(idempotencyKey === undefined ? {} : { "idempotency-key": idempotencyKey }),
    },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}
