import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";

export type SecretsServer = {
  /** What a process is told so that it asks here and signs as this server expects. */
  env: Record<string, string>;
  /** The text of each secret by its id; a test may change it at any time. */
  secrets: Map<string, string>;
  /** How often a secret was handed out. */
  reads(): number;
  stop(): Promise<void>;
};

const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "a secret access key for tests" };
const region = "eu-central-1";

/** A stand-in for AWS Secrets Manager that checks who signed a request, on a free port of 127.0.0.1. */
export async function startSecretsServer(): Promise<SecretsServer> {
  const secrets = new Map<string, string>();
  let readCount = 0;
  const answer = async (request: IncomingMessage): Promise<{ status: number; value: object }> => {
    const body = await text(request);
    const refused = (type: string, message: string) => ({ status: 400, value: { __type: type, message } });
    if (!(await isSigned(request, body)))
      return refused("InvalidSignatureException", "The signature does not match.");
    if (request.headers["x-amz-target"] !== "secretsmanager.GetSecretValue")
      return refused("UnknownOperationException", "Only reading is known here.");
    const { SecretId: id } = JSON.parse(body) as { SecretId: string };
    const secret = secrets.get(id);
    if (secret === undefined) return refused("ResourceNotFoundException", "There is no such secret.");
    readCount += 1;
    return { status: 200, value: { Name: id, SecretString: secret, VersionStages: ["AWSCURRENT"] } };
  };
  const server = createServer((request, reply) => {
    answer(request).then(
      ({ status, value }) => {
        reply.writeHead(status, { "content-type": "application/x-amz-json-1.1" }).end(JSON.stringify(value));
      },
      (error: unknown) => reply.destroy(error as Error),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${port}`,
      AWS_REGION: region,
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    },
    secrets,
    reads: () => readCount,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Signs what came once more and compares: SigV4 covers the method, the path, the signed headers and the body. */
async function isSigned(
  { headers, method = "", url = "/" }: IncomingMessage,
  body: string,
): Promise<boolean> {
  const authorization = headers.authorization ?? "";
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(";") ?? [];
  const stamp = String(headers["x-amz-date"]);
  const at = stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z");
  if (!names.includes("host") || Number.isNaN(Date.parse(at))) return false;
  const signer = new SignatureV4({ credentials, region, service: "secretsmanager", sha256: Sha256 });
  const again = await signer.sign(
    {
      method,
      protocol: "http:",
      hostname: "127.0.0.1",
      path: url,
      headers: Object.fromEntries(names.map((name) => [name, String(headers[name] ?? "")])),
      body,
    },
    { signingDate: new Date(at), signableHeaders: new Set(names) },
  );
  return again.headers.authorization === authorization;
}
