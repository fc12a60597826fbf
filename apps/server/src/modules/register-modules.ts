import type { FastifyInstance } from "fastify";

/** Every module's routes; one line a module. */
export async function registerModules(_app: FastifyInstance): Promise<void> {}
