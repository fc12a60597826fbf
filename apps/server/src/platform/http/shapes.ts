import { z } from "zod";

/** Shapes that many replies share. */
export const Ref = z.object({ id: z.guid(), title: z.string() }).meta({ id: "Ref" });
export const NamedRef = z.object({ id: z.guid(), name: z.string() }).meta({ id: "NamedRef" });

/** An instant, RFC 3339 in UTC. */
export const Instant = z.iso.datetime();

/** A day, such as 2026-06-30. The database's calendar has no year 0. */
export const Day = z.iso.date().refine((day) => !day.startsWith("0000"), "must not be in the year 0");

/** An instant of the database as the API gives it. */
export function instantOf(at: Date): string {
  return at.toISOString();
}

/** The same for one that may be absent. */
export function instantOrNull(at: Date | null): string | null {
  return at === null ? null : at.toISOString();
}
