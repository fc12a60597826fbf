import { z } from "zod";

/** How often a user may choose to be mailed of what they follow, in hours; 0 is never. */
export const notifyHours = [0, 1, 4, 24, 48, 168, 336] as const;

/** One of `notifyHours`. */
export const NotifyHours = z.union(notifyHours.map((hours) => z.literal(hours)));
