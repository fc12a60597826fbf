/** What a list's address may say: words searched for, order, deleted things, and which page. */
export type ListSearch<S extends string = string> = {
  q?: string;
  sort?: S | `-${S}`;
  deleted?: "true" | "any";
  /** Where the page shown begins; absent on the first one. */
  cursor?: string;
};

type RawSearch = Record<string, unknown>;

/** Reads a list's part of the address; what is no valid value is left out, as is an order by none of `sorts`. */
export function readListSearch<const S extends string = string>(
  raw: RawSearch,
  sorts?: readonly S[],
): ListSearch<S> {
  const deleted = raw.deleted === true ? "true" : raw.deleted;
  return {
    ...optional("q", textOf(raw, "q")),
    ...optional("sort", sortOf(raw, sorts)),
    ...optional("cursor", textOf(raw, "cursor")),
    ...(deleted === "true" || deleted === "any" ? { deleted } : {}),
  };
}

function sortOf<S extends string>(raw: RawSearch, sorts: readonly S[] | undefined): S | `-${S}` | undefined {
  const sort = textOf(raw, "sort");
  if (sort === undefined || sorts === undefined) return sort as S | undefined;
  const column = sorts.find((each) => each === sort || `-${each}` === sort);
  if (column === undefined) return undefined;
  return sort === column ? column : `-${column}`;
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
