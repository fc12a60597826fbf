import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkSignature, queryOf, type Refusal, type SigningKey } from "./check-signature.ts";

type StoredObject = { body: Buffer; modifiedAt: Date };
/** What a bucket with versioning keeps of a key, the oldest first; a body of null marks that it was deleted. */
type Version = { id: string; body: Buffer | null };
type Upload = { bucket: string; key: string; parts: Map<number, Buffer>; begunAt: Date };

/** What a test may look at and act on before a request is answered; a refusal is sent instead of the answer. */
export type S3Request = {
  method: string;
  bucket: string;
  key: string;
  query: Map<string, string>;
  bytes: number;
};

export type S3Server = {
  endpoint: string;
  key: SigningKey;
  /** The settings of a program that uses the first bucket. */
  env: Record<string, string>;
  /** The objects of a bucket by key, to be read and changed by tests. */
  objects(bucket: string): Map<string, StoredObject>;
  /** The versions of the first bucket by key, where it keeps them. */
  readonly versions: ReadonlyMap<string, readonly Version[]>;
  /** How many multipart uploads were begun and neither completed nor aborted. */
  pendingUploads(): number;
  /** Every request that was let in, such as "PUT bucket/key". */
  readonly requests: string[];
  /** Decides about each signed request; "drop" cuts the connection without an answer. */
  intervene(decide: (request: S3Request) => Refusal | "drop" | null): void;
  stop(): Promise<void>;
};

export type S3ServerOptions = {
  buckets?: string[];
  /** How many keys a list has a page at most. */
  pageSize?: number;
  /** Whether the first bucket keeps former versions. */
  isVersioned?: boolean;
  /** The server's clock. */
  now?: () => Date;
};

const partBytesMin = 5 * 1024 * 1024;

/** A small S3 on 127.0.0.1, in memory, buckets in the path, that checks every signature. */
export async function startS3Server({
  buckets = ["aquamark"],
  pageSize = 1_000,
  isVersioned = false,
  now = () => new Date(),
}: S3ServerOptions = {}): Promise<S3Server> {
  const key = { accessKeyId: `AK${randomUUID()}`, secretAccessKey: randomUUID(), region: "eu-central-1" };
  const contents = new Map(buckets.map((bucket) => [bucket, new Map<string, StoredObject>()]));
  const uploads = new Map<string, Upload>();
  const versions = new Map<string, Version[]>();
  const requests: string[] = [];
  let decide: (request: S3Request) => Refusal | "drop" | null = () => null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const refusal = await checkSignature(request, body, "s3", key, now());
    if (refusal !== null) return refuse(request, response, refusal);
    const [path = "/", search = ""] = (request.url ?? "/").split("?");
    const [, bucket = "", ...names] = path.split("/").map(decodeURIComponent);
    const wanted = {
      method: request.method ?? "GET",
      bucket,
      key: names.join("/"),
      query: queryOf(search),
      bytes: body.length,
    };
    const decision = decide(wanted);
    if (decision === "drop") return void request.socket.destroy();
    if (decision !== null) return refuse(request, response, decision);
    requests.push(`${wanted.method} ${bucket}/${wanted.key}`);
    const objects = contents.get(bucket);
    if (objects === undefined)
      return refuse(request, response, { status: 404, code: "NoSuchBucket", message: "No such bucket." });
    const before = objects.get(wanted.key);
    const outcome =
      wanted.query.has("versions") || wanted.query.has("versionId")
        ? ofVersions(objects, wanted)
        : wanted.query.has("uploads") || wanted.query.has("uploadId")
          ? multipart(objects, wanted, body)
          : single(objects, wanted, body);
    if (isVersioned && bucket === buckets[0]) noteVersion(wanted, before, objects.get(wanted.key));
    if ("code" in outcome) return refuse(request, response, outcome);
    response.writeHead(outcome.status, outcome.headers);
    response.end(outcome.body);
  }

  type Outcome = { status: number; headers?: Record<string, string>; body?: Buffer | string };

  function single(
    objects: Map<string, StoredObject>,
    { method, key: name, query }: S3Request,
    body: Buffer,
  ): Outcome | Refusal {
    if (name === "") return query.get("list-type") === "2" ? list(objects, query) : notImplemented;
    const found = objects.get(name);
    switch (method) {
      case "PUT":
        objects.set(name, { body, modifiedAt: now() });
        return { status: 200, headers: { ETag: tagOf(body) } };
      case "GET":
      case "HEAD":
        if (found === undefined) return { status: 404, code: "NoSuchKey", message: "No such key." };
        return {
          status: 200,
          headers: {
            ETag: tagOf(found.body),
            "Content-Length": String(found.body.length),
            "Last-Modified": found.modifiedAt.toUTCString(),
          },
          ...(method === "GET" ? { body: found.body } : {}),
        };
      case "DELETE":
        objects.delete(name);
        return { status: 204 };
      default:
        return notImplemented;
    }
  }

  /** Keeps what a request has made of an object. */
  function noteVersion(
    { method, key: name, query }: S3Request,
    before: StoredObject | undefined,
    after: StoredObject | undefined,
  ): void {
    if (query.has("versionId")) return;
    const isMarked = method === "DELETE" && !query.has("uploadId");
    if (!isMarked && (after === undefined || after === before)) return;
    versions.set(name, [...(versions.get(name) ?? []), { id: randomUUID(), body: after?.body ?? null }]);
  }

  function ofVersions(
    objects: Map<string, StoredObject>,
    { method, bucket, key: name, query }: S3Request,
  ): Outcome | Refusal {
    const isKept = isVersioned && bucket === buckets[0];
    if (name === "" && method === "GET") return listVersions(objects, query, isKept);
    if (method !== "DELETE") return notImplemented;
    const id = query.get("versionId") ?? "";
    if (!isKept) {
      if (id === "null") objects.delete(name);
      return { status: 204 };
    }
    const left = (versions.get(name) ?? []).filter((version) => version.id !== id);
    if (left.length === 0) versions.delete(name);
    else versions.set(name, left);
    const latest = left.at(-1)?.body ?? null;
    if (latest === null) objects.delete(name);
    else objects.set(name, { body: latest, modifiedAt: now() });
    return { status: 204 };
  }

  /** All versions a page holds, the newest of a key first; a page ends between two of them. */
  function listVersions(
    objects: Map<string, StoredObject>,
    query: Map<string, string>,
    isKept: boolean,
  ): Outcome {
    const all = isKept
      ? [...versions].flatMap(([name, kept]) => kept.toReversed().map((version) => ({ name, ...version })))
      : [...objects].map(([name, { body }]) => ({ name, id: "null", body }));
    const found = all.filter(({ name }) => name.startsWith(query.get("prefix") ?? ""));
    const after = query.get("version-id-marker");
    const begin = after === undefined ? 0 : found.findIndex(({ id }) => id === after) + 1;
    const page = found.slice(begin, begin + pageSize);
    const isTruncated = begin + page.length < found.length;
    const entries = page.map(({ name, id, body }) => {
      const tag = body === null ? "DeleteMarker" : "Version";
      return `<${tag}><Key>${escaped(name)}</Key><VersionId>${id}</VersionId></${tag}>`;
    });
    const last = page.at(-1);
    const marker =
      isTruncated && last !== undefined
        ? `<NextKeyMarker>${escaped(last.name)}</NextKeyMarker><NextVersionIdMarker>${last.id}</NextVersionIdMarker>`
        : "";
    return xml(
      `<ListVersionsResult><IsTruncated>${isTruncated}</IsTruncated>${marker}${entries.join("")}</ListVersionsResult>`,
    );
  }

  function list(objects: Map<string, StoredObject>, query: Map<string, string>): Outcome {
    const prefix = query.get("prefix") ?? "";
    const after = query.get("continuation-token") ?? "";
    const keys = [...objects.keys()]
      .filter((name) => name.startsWith(prefix) && (after === "" || compare(name, after) > 0))
      .sort(compare);
    const page = keys.slice(0, Math.min(pageSize, Number(query.get("max-keys") ?? 1_000)));
    const isTruncated = page.length < keys.length;
    const entries = page.map((name) => {
      const { body, modifiedAt } = objects.get(name) ?? { body: Buffer.alloc(0), modifiedAt: now() };
      return `<Contents><Key>${escaped(name)}</Key><LastModified>${modifiedAt.toISOString()}</LastModified><ETag>${escaped(tagOf(body))}</ETag><Size>${body.length}</Size></Contents>`;
    });
    const token = isTruncated
      ? `<NextContinuationToken>${escaped(page.at(-1) ?? "")}</NextContinuationToken>`
      : "";
    return xml(
      `<ListBucketResult><KeyCount>${page.length}</KeyCount><IsTruncated>${isTruncated}</IsTruncated>${token}${entries.join("")}</ListBucketResult>`,
    );
  }

  function multipart(
    objects: Map<string, StoredObject>,
    { method, bucket, key: name, query }: S3Request,
    body: Buffer,
  ): Outcome | Refusal {
    if (method === "POST" && query.has("uploads")) {
      const id = randomUUID();
      uploads.set(id, { bucket, key: name, parts: new Map(), begunAt: now() });
      return xml(
        `<InitiateMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${escaped(name)}</Key><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
    }
    if (method === "GET") return listUploads(bucket, query.get("prefix") ?? "");
    const id = query.get("uploadId") ?? "";
    const upload = uploads.get(id);
    if (upload === undefined || upload.bucket !== bucket || upload.key !== name)
      return { status: 404, code: "NoSuchUpload", message: "No such upload." };
    if (method === "PUT") {
      upload.parts.set(Number(query.get("partNumber")), body);
      return { status: 200, headers: { ETag: tagOf(body) } };
    }
    if (method === "DELETE") {
      uploads.delete(id);
      return { status: 204 };
    }
    const stated = [...body.toString("utf8").matchAll(/<Part>(.*?)<\/Part>/gs)].map(([, part = ""]) => ({
      number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
      tag: unescaped(/<ETag>(.*?)</.exec(part)?.[1] ?? ""),
    }));
    const parts = stated.map(({ number }) => upload.parts.get(number));
    const areWhole = stated.every(({ tag }, index) => tag === tagOf(parts[index] ?? Buffer.alloc(0)));
    if (stated.length === 0 || !areWhole)
      return { status: 400, code: "InvalidPart", message: "A part is missing." };
    if (parts.slice(0, -1).some((part) => (part?.length ?? 0) < partBytesMin))
      return { status: 400, code: "EntityTooSmall", message: "A part is too small." };
    objects.set(name, { body: Buffer.concat(parts.filter((part) => part !== undefined)), modifiedAt: now() });
    uploads.delete(id);
    return xml(
      `<CompleteMultipartUploadResult><Bucket>${bucket}</Bucket><Key>${escaped(name)}</Key><ETag>${escaped(tagOf(body))}</ETag></CompleteMultipartUploadResult>`,
    );
  }

  function listUploads(bucket: string, prefix: string): Outcome {
    const entries = [...uploads]
      .filter(([, upload]) => upload.bucket === bucket && upload.key.startsWith(prefix))
      .map(
        ([id, { key: name, begunAt }]) =>
          `<Upload><Key>${escaped(name)}</Key><UploadId>${id}</UploadId><Initiated>${begunAt.toISOString()}</Initiated></Upload>`,
      );
    return xml(
      `<ListMultipartUploadsResult><IsTruncated>false</IsTruncated>${entries.join("")}</ListMultipartUploadsResult>`,
    );
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      // A client that was killed in the middle of its request is what some tests are about.
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    key,
    env: {
      AWS_ENDPOINT: endpoint,
      AWS_REGION: key.region,
      AWS_BUCKET: buckets[0] ?? "aquamark",
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    },
    objects: (bucket) => contents.get(bucket) ?? new Map(),
    versions,
    pendingUploads: () => uploads.size,
    requests,
    intervene: (by) => {
      decide = by;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const notImplemented: Refusal = { status: 501, code: "NotImplemented", message: "Not implemented." };

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, code, message }: Refusal,
): void {
  response.writeHead(status, { "Content-Type": "application/xml" });
  const text = `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
  response.end(request.method === "HEAD" ? undefined : text);
}

function xml(text: string) {
  return {
    status: 200,
    headers: { "Content-Type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>${text}`,
  };
}

const compare = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const tagOf = (body: Buffer) => `"${createHash("md5").update(body).digest("hex")}"`;

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
]);
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => entities.get(sign) ?? sign);
const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
