import type { FastifyInstance } from "fastify";
import { registerAuthRoutes, registerIdentityRoutes } from "./identity/index.ts";

/** Every module's routes; one line a module. */
export async function registerModules(app: FastifyInstance): Promise<void> {
  registerAuthRoutes(app);
  registerIdentityRoutes(app);
}
