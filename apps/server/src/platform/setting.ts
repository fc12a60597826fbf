import { z } from "zod";

/**
 * One setting: an environment variable, what it does, and how its text becomes a value.
 *
 * `default` is the text used when the variable is unset or empty; null means that the setting
 * may be absent, and its value is then null. The value of a `secret` setting is never printed.
 * `.env.example` shows `example` where there is no default.
 */
export type Setting<S extends z.ZodType = z.ZodType, D extends string | null = string | null> = {
  name: string;
  description: string;
  default: D;
  schema: S;
  secret?: boolean;
  example?: string;
};

/** Declares a setting with the types of its value. */
export function setting<S extends z.ZodType, D extends string | null>(
  declaration: Setting<S, D>,
): Setting<S, D> {
  return declaration;
}

export function wholeNumber(minimum: number, maximum: number) {
  return z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) >= minimum && Number(text) <= maximum,
      `must be a whole number from ${minimum} to ${maximum}`,
    )
    .transform(Number);
}

/** A secret that programs send as `Authorization: Bearer …`, so only what may stand in a header. */
export const bearerToken = z
  .string()
  .min(32, "must have at least 32 characters")
  .regex(/^[A-Za-z0-9._~+/=-]+$/, "must be of letters, digits and . _ ~ + / = - only");
