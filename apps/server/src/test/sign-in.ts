import { createHmac, randomBytes } from "node:crypto";
import type { FastifyInstance } from "fastify";
import { newId } from "../platform/db/ids.ts";

/** Opens a session for a user as better-auth would, and gives the Cookie header that carries it. */
export async function signIn(app: FastifyInstance, userId: string): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await app.context.db
    .insertInto("authSession")
    .values({ id: newId(), userId, token, expiresAt: new Date(Date.now() + 86_400_000) })
    .execute();
  const signature = createHmac("sha256", app.context.authSecret).update(token).digest("base64");
  return `aquamark.session_token=${encodeURIComponent(`${token}.${signature}`)}`;
}
