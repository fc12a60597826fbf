import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { checkSignature, type SigningKey } from "./check-signature.ts";

export type SecretsServer = {
  /** What a process is told so that it asks here and signs as this server expects. */
  env: Record<string, string>;
  /** The text of each secret by its id; a test may change it at any time. */
  secrets: Map<string, string>;
  /** How often a secret was handed out. */
  reads(): number;
  stop(): Promise<void>;
};

const key: SigningKey = {
  accessKeyId: "AKIDEXAMPLE",
  secretAccessKey: "a-secret-access-key-for-tests",
  region: "eu-central-1",
};

/** A stand-in for AWS Secrets Manager that checks who signed a request, on a free port of 127.0.0.1. */
export async function startSecretsServer(): Promise<SecretsServer> {
  const secrets = new Map<string, string>();
  let readCount = 0;
  const answer = async (request: IncomingMessage): Promise<{ status: number; value: object }> => {
    const body = await buffer(request);
    const refused = (type: string, message: string) => ({ status: 400, value: { __type: type, message } });
    const refusal = await checkSignature(request, body, "secretsmanager", key);
    if (refusal !== null) return refused(refusal.code, refusal.message);
    if (request.headers["x-amz-target"] !== "secretsmanager.GetSecretValue")
      return refused("UnknownOperationException", "Only reading is known here.");
    const { SecretId: id } = JSON.parse(body.toString()) as { SecretId: string };
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
      AWS_REGION: key.region,
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    },
    secrets,
    reads: () => readCount,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
