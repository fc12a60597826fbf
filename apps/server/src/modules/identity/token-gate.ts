import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import type { Config } from "../../platform/config.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";

/** The settings that hold a token for a program that reads one address, by their key of the configuration. */
export type TokenSetting = "watchdogToken" | "metricsToken";

/**
 * Lets a program in that sends the setting's token as `Authorization: Bearer …`.
 *
 * 404 where the setting is not set, so that an installation that does not use it shows nothing; 401 without the
 * token or with another one. A person's session opens nothing here.
 */
export function checkToken(request: FastifyRequest, config: Config, setting: TokenSetting): void {
  const expected = config[setting];
  if (expected === null) throw notFound();
  const [, given] = /^Bearer ([^\s]+)$/i.exec(request.headers.authorization ?? "") ?? [];
  if (given === undefined)
    throw new Problem("not_signed_in", "This address needs its token, as Authorization: Bearer.");
  // Digests have one length, so the comparison takes the same time whatever was sent.
  if (!timingSafeEqual(digest(given), digest(expected)))
    throw new Problem("credentials_wrong", "This is not the token of this address.");
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
