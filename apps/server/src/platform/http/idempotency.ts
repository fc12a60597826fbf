import { createHash } from "node:crypto";
import { z } from "zod";
import type { Tx } from "../db/database.ts";
import { newId } from "../db/ids.ts";
import { Problem } from "./problem.ts";

/** The optional header of requests that make something. */
export const IdempotencyHeaders = z.object({
  "idempotency-key": z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Any text of one's own, new for each thing to make. A repeated request makes it once."),
});

type Asked = {
  userId: string;
  /** What is made, such as `submission.create`. */
  action: string;
  key: string | undefined;
  /** What was asked for: the same key with something else is refused. */
  request: unknown;
  at: Date;
};

/**
 * Gives the id for what is to be made, and whether it was made before under the same key.
 *
 * The key is taken in the transaction that makes the thing: of two requests at once the second waits for the
 * first and then gets its id, and a request that failed leaves its key free.
 */
export async function takeIdempotencyKey(tx: Tx, asked: Asked): Promise<{ id: string; wasMade: boolean }> {
  const id = newId();
  const { userId, action, key, at } = asked;
  if (key === undefined) return { id, wasMade: false };
  const requestDigest = createHash("sha256").update(JSON.stringify(asked.request)).digest("hex");
  const taken = await tx
    .insertInto("idempotencyKey")
    .values({ userId, action, key, requestDigest, entityId: id, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .returning("entityId")
    .executeTakeFirst();
  if (taken) return { id, wasMade: false };
  const earlier = await tx
    .selectFrom("idempotencyKey")
    .select(["entityId", "requestDigest"])
    .where("userId", "=", userId)
    .where("action", "=", action)
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  if (earlier.requestDigest !== requestDigest)
    throw new Problem("idempotency_key_reused", "This Idempotency-Key was used for another request.");
  return { id: earlier.entityId, wasMade: true };
}
