import type { Program, Ref } from "@aquamark/api-client";

export type Version = Program["lineage"][number];

/** The two programs by age: what changed leads from `before` to `after`. */
export function byAge(one: Version, other: Version): { before: Version; after: Version } {
  const order = one.createdAt.localeCompare(other.createdAt) || one.id.localeCompare(other.id);
  const isInOrder = order <= 0;
  return isInOrder ? { before: one, after: other } : { before: other, after: one };
}

/** What a program is compared with where the address does not say: the version before it, else the one after. */
export function neighbourOf(lineage: readonly Version[], programId: string): Version | undefined {
  const versions = lineage.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
  const at = versions.findIndex(({ id }) => id === programId);
  return versions[at - 1] ?? versions[at + 1];
}

/** The surveys of either program, each once, those of the newer one first and by its title. */
export function surveysOf(after: readonly Ref[], before: readonly Ref[]): Ref[] {
  const known = new Set(after.map(({ id }) => id));
  return [...after, ...before.filter(({ id }) => !known.has(id))].map(({ id, title }) => ({ id, title }));
}
