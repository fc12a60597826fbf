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
  for (const [name, value] of fields) form.append(name, value);
  if (content !== null) form.append("file", new Blob([content]), fileName ?? "program.yaml");
  const body = new Response(form);
  return app.inject({
    method: "POST",
    url: "/api/v1/programs/import",
    headers: { cookie, "content-type": body.headers.get("content-type") ?? "" },
    payload: Buffer.from(await body.arrayBuffer()),
  });
}
