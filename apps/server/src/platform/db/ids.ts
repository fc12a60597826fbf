import { v7 } from "uuid";

declare const kind: unique symbol;

/** A UUID, lower-case and dashed, of one kind of entity; two kinds do not mix. */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind };

/** A new time-ordered id (UUIDv7), so that rows made together lie together in their indexes. */
export function newId<Kind extends string>(): Id<Kind> {
  return v7() as Id<Kind>;
}
