import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";

export type SigningKey = { accessKeyId: string; secretAccessKey: string; region: string };

/** Why a request is refused, as AWS names it. */
export type Refusal = { status: number; code: string; message: string };

const clockSkewMaxMs = 15 * 60_000;
const authorization =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;

/**
 * Checks a request's Signature Version 4 as AWS does: the key, the clock, that what matters is signed, the body's
 * hash, and the signature, by signing the received request again. Answers null where all is well.
 */
export async function checkSignature(
  request: IncomingMessage,
  body: Buffer,
  service: "s3" | "rds" | "ssm" | "secretsmanager",
  key: SigningKey,
  now: Date = new Date(),
): Promise<Refusal | null> {
  const [, keyId = "", day = "", region, signedFor, signedNames = "", signature = ""] =
    authorization.exec(request.headers.authorization ?? "") ?? [];
  if (signature === "") return refusal(403, "AccessDenied", "The request is not signed.");
  if (keyId !== key.accessKeyId) return refusal(403, "InvalidAccessKeyId", "The access key is not known.");
  if (region !== key.region || signedFor !== service) {
    return refusal(400, "AuthorizationHeaderMalformed", `Signed for ${region}/${signedFor}.`);
  }
  const date = dateOf(String(request.headers["x-amz-date"]));
  if (date === null || !String(request.headers["x-amz-date"]).startsWith(day)) {
    return refusal(403, "AccessDenied", "The date is missing or another than the signature's.");
  }
  if (Math.abs(date.getTime() - now.getTime()) > clockSkewMaxMs) {
    return refusal(403, "RequestTimeTooSkewed", "The request's time is too far from the server's.");
  }
  const names = signedNames.split(";");
  const mustBeSigned = ["host", ...Object.keys(request.headers).filter((name) => name.startsWith("x-amz-"))];
  const unsigned = mustBeSigned.filter((name) => !names.includes(name));
  if (unsigned.length > 0)
    return refusal(403, "AccessDenied", `There were headers not signed: ${unsigned.join()}`);

  const stated = request.headers["x-amz-content-sha256"];
  const actual = createHash("sha256").update(body).digest("hex");
  if (service === "s3" && stated === undefined)
    return refusal(400, "InvalidRequest", "x-amz-content-sha256 is missing.");
  if (typeof stated === "string" && stated !== "UNSIGNED-PAYLOAD") {
    if (stated.startsWith("STREAMING-"))
      return refusal(501, "NotImplemented", "Bodies in chunks are not understood.");
    if (stated !== actual)
      return refusal(400, "XAmzContentSHA256Mismatch", "The body is not what was signed.");
  }

  const expected = await sign(request, names, body, service, key, date);
  const isRight = timingSafeEqual(Buffer.from(expected, "hex"), Buffer.from(signature, "hex"));
  return isRight ? null : refusal(403, "SignatureDoesNotMatch", "The signature does not match.");
}

async function sign(
  request: IncomingMessage,
  names: string[],
  body: Buffer,
  service: string,
  key: SigningKey,
  date: Date,
): Promise<string> {
  const signer = new SignatureV4({
    service,
    region: key.region,
    credentials: key,
    sha256: Sha256,
    uriEscapePath: service !== "s3",
    applyChecksum: false,
  });
  const [path = "/", query = ""] = (request.url ?? "/").split("?");
  const signed = await signer.sign(
    {
      method: request.method ?? "GET",
      protocol: "http:",
      hostname: "127.0.0.1",
      path,
      query: Object.fromEntries(queryOf(query)),
      headers: Object.fromEntries(names.map((name) => [name, String(request.headers[name] ?? "")])),
      body,
    },
    { signingDate: date, signableHeaders: new Set(names) },
  );
  return /Signature=([0-9a-f]{64})$/.exec(signed.headers["authorization"] ?? "")?.[1] ?? "0".repeat(64);
}

/** The names and values of a query, decoded as AWS does: a plus is a plus. */
export function queryOf(query: string): Map<string, string> {
  const pairs = query.split("&").filter((pair) => pair !== "");
  return new Map(
    pairs.map((pair) => {
      const [name = "", value = ""] = pair.split(/=(.*)/s);
      return [decodeURIComponent(name), decodeURIComponent(value)];
    }),
  );
}

function dateOf(text: string): Date | null {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
  return second === undefined ? null : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

function refusal(status: number, code: string, message: string): Refusal {
  return { status, code, message };
}
