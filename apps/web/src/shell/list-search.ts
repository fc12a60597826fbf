/** What a list's address may say: words searched for, order, deleted things, and which page. */
export type ListSearch = {
  q?: string;
  sort?: string;
  deleted?: "true" | "any";
  /** Where the page shown begins; absent on the first one. */
  cursor?: string;
};

type RawSearch = Record<string, unknown>;

/** Reads a list's part of the address; what is no valid value is left out. */
export function readListSearch(raw: RawSearch): ListSearch {
  const deleted = raw.deleted === true ? "true" : raw.deleted;
  return {
    ...optional("q", textOf(raw, "q")),
    ...optional("sort", textOf(raw, "sort")),
    ...optional("cursor", textOf(raw, "cursor")),
    ...(deleted === "true" || deleted === "any" ? { deleted } : {}),
  };
}

/** A text of the address, or undefined. The router reads `?q=2026` as a number, which is a text to us. */
export function textOf(raw: RawSearch, name: string): string | undefined {
  const value = raw[name];
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** An object with the key, or an empty one where there is no value, so that addresses stay short. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };
}

export function oneOf<const V extends string>(
  raw: RawSearch,
  name: string,
  values: readonly V[],
): V | undefined {
  const value = textOf(raw, name);
  return values.find((each) => each === value);
}
