import { z } from "zod";
import { type AwsConfig, awsClientOptions } from "../aws.ts";
import { DatabaseFault } from "./database-fault.ts";

const connectionTimeoutMs = 3_000;
const requestTimeoutMs = 5_000;

const portOrText = z.union([z.int(), z.string().regex(/^\d+$/).transform(Number)]);

/** What RDS writes into a secret; the one it manages by itself names no place. */
const DatabaseSecret = z.object({
  username: z.string().min(1),
  password: z.string().min(1),
  host: z.string().min(1).optional(),
  port: portOrText.optional(),
  dbname: z.string().min(1).optional(),
});
export type DatabaseSecret = z.infer<typeof DatabaseSecret>;

/**
 * Reads the login from AWS Secrets Manager; the region comes from the secret's ARN, else as for any AWS client.
 *
 * Throws a `DatabaseFault` that names the secret and never quotes it.
 */
export async function readDatabaseSecret(id: string, config: AwsConfig): Promise<DatabaseSecret> {
  const { GetSecretValueCommand, SecretsManagerClient } = await import("@aws-sdk/client-secrets-manager");
  const region = /^arn:[^:]+:secretsmanager:([^:]+):/.exec(id)?.[1];
  const client = new SecretsManagerClient({
    // AWS_ENDPOINT is the address of another maker's files, who keeps no secrets.
    ...awsClientOptions({ ...config, awsEndpoint: null }),
    ...(region === undefined ? {} : { region }),
    maxAttempts: 2,
    requestHandler: { connectionTimeout: connectionTimeoutMs, requestTimeout: requestTimeoutMs },
  });
  try {
    const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: id }));
    return parseDatabaseSecret(id, SecretString ?? "");
  } catch (error) {
    if (error instanceof DatabaseFault) throw error;
    const { name, message } = error as Error;
    throw new DatabaseFault(`The secret ${id} cannot be read: ${name}: ${message}`, {
      cause: error,
      mayPass: true,
    });
  } finally {
    client.destroy();
  }
}

function parseDatabaseSecret(id: string, text: string): DatabaseSecret {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own error quotes what it read.
    throw new DatabaseFault(`The secret ${id} is not JSON.`);
  }
  const reading = DatabaseSecret.safeParse(value);
  if (reading.success) return reading.data;
  const paths = [...new Set(reading.error.issues.map(({ path }) => path.join(".") || "the whole"))];
  throw new DatabaseFault(`The secret ${id} is not a database login: ${paths.join(", ")} is not valid.`);
}
