import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

/** Answers a pull from an OCI layout on disk, as a registry of images does; false where the path is none of a pull's. */
export function answerPull(layout: string, request: IncomingMessage, response: ServerResponse): boolean {
  const path = new URL(request.url ?? "/", "http://registry").pathname;
  if (path === "/v2/") {
    response.end("{}");
    return true;
  }
  const [, kind, digest] = /^\/v2\/[^/]+\/(manifests|blobs)\/sha256:([0-9a-f]{64})$/.exec(path) ?? [];
  if (digest === undefined) return false;
  const file = join(layout, "blobs", "sha256", digest);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return true;
  }
  const type =
    kind === "manifests"
      ? ((JSON.parse(readFileSync(file, "utf8")) as { mediaType?: string }).mediaType ??
        "application/vnd.oci.image.manifest.v1+json")
      : "application/octet-stream";
  response.writeHead(200, {
    "content-type": type,
    "content-length": statSync(file).size,
    "docker-content-digest": `sha256:${digest}`,
  });
  if (request.method === "HEAD") response.end();
  else createReadStream(file).pipe(response);
  return true;
}

/** The digest of the one image in an OCI layout. */
export function digestInLayout(layout: string): string {
  const index = JSON.parse(readFileSync(join(layout, "index.json"), "utf8")) as {
    manifests: { digest: string }[];
  };
  return index.manifests[0]?.digest ?? "";
}
