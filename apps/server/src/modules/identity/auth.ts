import { betterAuth } from "better-auth";
import type pg from "pg";
import { newId } from "../../platform/db/ids.ts";
import type { Logger } from "../../platform/log.ts";
import { hashPassword, passwordLengthMax, passwordLengthMin, verifyPassword } from "./password.ts";

const sessionDays = 14;
const signInsPerMinute = 60;

/**
 * Sign-in and sessions, by better-auth; roles, groups and deletion are ours, in app_user.
 *
 * Only the paths of `authPaths` are mounted: nobody signs up, and whatever else the library offers is a use case
 * of ours or nothing.
 */
export function createAuth(options: {
  pool: pg.Pool;
  secret: string;
  baseUrl: string;
  isServedOverTls: boolean;
  log: Logger;
}) {
  return betterAuth({
    appName: "Aquamark",
    baseURL: options.baseUrl,
    basePath: "/api/auth",
    secret: options.secret,
    database: options.pool,
    telemetry: { enabled: false },
    // A failed sign-in is audited by us; what is left of the library's own words matters when looking for a fault.
    logger: {
      level: "warn",
      log: (level, message) => options.log[level === "error" ? "error" : "debug"](message),
    },
    // Which site a request comes from is decided once, before any route: platform/http/security.ts.
    advanced: {
      cookiePrefix: "aquamark",
      useSecureCookies: options.isServedOverTls,
      disableCSRFCheck: true,
      disableOriginCheck: true,
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLengthMin,
      maxPasswordLength: passwordLengthMax,
      password: { hash: hashPassword, verify: ({ hash, password }) => verifyPassword(hash, password) },
    },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "auth_rate_limit",
      fields: { lastRequest: "last_request" },
      customRules: {
        "/sign-in/email": { window: 60, max: signInsPerMinute },
        "/get-session": false,
        "/sign-out": false,
      },
    },
    user: {
      modelName: "auth_user",
      fields: { emailVerified: "email_verified", createdAt: "created_at", updatedAt: "updated_at" },
    },
    session: {
      modelName: "auth_session",
      expiresIn: sessionDays * 86_400,
      updateAge: 86_400,
      fields: {
        userId: "user_id",
        expiresAt: "expires_at",
        ipAddress: "ip_address",
        userAgent: "user_agent",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    account: {
      modelName: "auth_account",
      fields: {
        userId: "user_id",
        accountId: "account_id",
        providerId: "provider_id",
        accessToken: "access_token",
        refreshToken: "refresh_token",
        idToken: "id_token",
        accessTokenExpiresAt: "access_token_expires_at",
        refreshTokenExpiresAt: "refresh_token_expires_at",
        createdAt: "created_at",
        updatedAt: "updated_at",
      },
    },
    verification: {
      modelName: "auth_verification",
      fields: { expiresAt: "expires_at", createdAt: "created_at", updatedAt: "updated_at" },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** How the server tells better-auth the visitor's address; never taken from outside. */
export const addressHeader = "x-aquamark-address";
