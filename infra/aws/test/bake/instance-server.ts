import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { checkSignature } from "../../../../apps/server/src/test/check-signature.ts";
import { answerPull } from "./registry-server.ts";

const region = "eu-west-1";

/**
 * What an instance sees of AWS: the metadata service, of which version 2 alone is answered, the parameter store, the
 * secrets, each request with a checked signature; and the registry it was baked from.
 */
export async function startInstanceServer(layout: string) {
  const key = {
    accessKeyId: `ASIA${randomBytes(8).toString("hex").toUpperCase()}`,
    secretAccessKey: randomBytes(20).toString("hex"),
    region,
  };
  const sessionToken = randomBytes(30).toString("base64");
  const metadataToken = randomBytes(20).toString("hex");
  const parameters = new Map<string, string>();
  const secrets = new Map<string, string>();
  const requests: string[] = [];
  let isAway = false;

  function answerMetadata(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? "";
    if (path === "/latest/api/token" && request.method === "PUT") {
      response.end(metadataToken);
      return;
    }
    if (request.headers["x-aws-ec2-metadata-token"] !== metadataToken) response.writeHead(401).end();
    else if (path.endsWith("/placement/region")) response.end(region);
    else if (path.endsWith("/security-credentials/")) response.end("aquamark-web");
    else if (path.endsWith("/security-credentials/aquamark-web"))
      response.end(
        JSON.stringify({
          AccessKeyId: key.accessKeyId,
          SecretAccessKey: key.secretAccessKey,
          Token: sessionToken,
        }),
      );
    else response.writeHead(404).end();
  }

  async function answerService(
    request: IncomingMessage,
    response: ServerResponse,
    body: Buffer,
  ): Promise<void> {
    const target = String(request.headers["x-amz-target"]);
    const service = target.startsWith("AmazonSSM.") ? "ssm" : "secretsmanager";
    const refusal = await checkSignature(request, body, service, key);
    if (refusal !== null || request.headers["x-amz-security-token"] !== sessionToken) {
      response.writeHead(403).end(JSON.stringify(refusal ?? { message: "The session token is missing." }));
      return;
    }
    const input = JSON.parse(body.toString()) as Record<string, string>;
    const reply = answers[target]?.(input) ?? null;
    requests.push(target);
    if (reply === null) response.writeHead(400).end(JSON.stringify({ __type: "ParameterNotFound" }));
    else response.end(JSON.stringify(reply));
  }

  const answers: Record<string, (input: Record<string, string>) => object | null> = {
    "AmazonSSM.GetParameter": ({ Name = "" }) => {
      const Value = parameters.get(Name);
      return Value === undefined ? null : { Parameter: { Name, Value } };
    },
    // Two a page, so that the pages are turned.
    "AmazonSSM.GetParametersByPath": ({ Path = "", NextToken }) => {
      const all = [...parameters].filter(([name]) => name.startsWith(`${Path}/`));
      const from = Number(NextToken ?? 0);
      return {
        Parameters: all.slice(from, from + 2).map(([Name, Value]) => ({ Name, Value })),
        ...(from + 2 < all.length ? { NextToken: String(from + 2) } : {}),
      };
    },
    "secretsmanager.GetSecretValue": ({ SecretId = "" }) => {
      const SecretString = secrets.get(SecretId);
      return SecretString === undefined ? null : { SecretString };
    },
  };

  const server = createServer((request, response) => {
    if (isAway) {
      response.writeHead(503).end("away");
      return;
    }
    if (answerPull(layout, request, response)) return;
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      if (request.headers["x-amz-target"] === undefined) answerMetadata(request, response);
      else
        answerService(request, response, Buffer.concat(chunks)).catch((error: unknown) => {
          response.writeHead(500).end(String(error));
        });
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    port: (server.address() as AddressInfo).port,
    key,
    sessionToken,
    parameters,
    secrets,
    requests,
    setAway(away: boolean) {
      isAway = away;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
