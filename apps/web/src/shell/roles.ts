import type { Role } from "@aquamark/api-client";

/** Every role, lowest rank first. */
export const roles = [
  "clerk",
  "org_admin",
  "author",
  "consultant",
  "authority",
  "admin",
  "super_admin",
] as const satisfies readonly Role[];
