import { createHash } from "node:crypto";

/** The kinds of things a program file gives ids to. */
export type EntityKind = "survey" | "category" | "measure" | "subMeasure" | "responseType";

/** `id` is a dashed lower-case UUID; `key` the id of the file where that is no UUID, kept for export. */
export type EntityId = { id: string; key: string | null };

/** The longest id a file may have, in UTF-16 units. */
export const FILE_ID_LENGTH_MAX = 200;

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const UNDASHED_UUID = /^[0-9a-f]{32}$/i;

/** The UUID, with or without dashes, dashed and in lower case; null where the text is no UUID. */
export function normaliseUuid(text: string): string | null {
  if (UUID.test(text)) return text.toLowerCase();
  if (!UNDASHED_UUID.test(text)) return null;
  return text.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** An id as programs in memory have it: a UUID dashed and in lower case, anything else as it is. */
export function normaliseId(id: string): string {
  return normaliseUuid(id) ?? id;
}

/**
 * The id an entity of a program file has in the database.
 *
 * A UUID is kept. Any other id becomes the UUIDv5 (RFC 9562) of `kind:id` in the namespace of the lineage, so
 * that the same id in the same lineage is the same thing.
 *
 * @param lineage the lineage's UUID, with or without dashes
 */
export function toEntityId(lineage: string, kind: EntityKind, id: string): EntityId {
  const uuid = normaliseUuid(id);
  if (uuid !== null) return { id: uuid, key: null };
  return { id: uuidV5(lineage, `${kind}:${id}`), key: id };
}

/**
 * The lineage of programs that are converted from something with a name of its own: the UUIDv5 (RFC 9562) of that
 * name in the converter's namespace, so that every conversion of it is the same program in another year.
 */
export function lineageOf(namespace: string, name: string): string {
  return uuidV5(namespace, name);
}

/** The id of a converted thing: its name where a file may have that, else the UUID it stands for in the lineage. */
export function convertedId(lineage: string, kind: EntityKind, name: string): string {
  const isPossible = name !== "" && name.length <= FILE_ID_LENGTH_MAX && name !== "__proto__";
  return isPossible ? normaliseId(name) : toEntityId(lineage, kind, name).id;
}

function uuidV5(namespace: string, name: string): string {
  const hash = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name, "utf8")
    .digest()
    .subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return normaliseUuid(hash.toString("hex")) ?? "";
}
