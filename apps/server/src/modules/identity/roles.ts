import { z } from "zod";

export const roles = [
  "clerk",
  "org_admin",
  "author",
  "consultant",
  "authority",
  "admin",
  "super_admin",
] as const;

export const Role = z.enum(roles).meta({ id: "Role" });
export type Role = z.infer<typeof Role>;

const ranks: Record<Role, number> = {
  clerk: 1,
  org_admin: 2,
  author: 3,
  consultant: 3,
  authority: 4,
  admin: 5,
  super_admin: 6,
};

/** The role's rank, 1 to 6: one may act on users of equal or lower rank. */
export function rankOf(role: Role): number {
  return ranks[role];
}
