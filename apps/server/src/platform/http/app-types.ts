import type {
  FastifyBaseLogger,
  FastifyInstance,
  FastifyRequest,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from "fastify";
import type { ZodTypeProvider } from "fastify-type-provider-zod";
import type { Tx } from "../db/database.ts";
import { transact } from "../db/transaction.ts";

/** The server as routes see it: schemas are Zod's. */
export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Runs a write of a request in one transaction. */
export function inTransaction<T>(
  request: Pick<FastifyRequest, "server">,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return transact(request.server.context, work);
}
