import { FaultList, type LocatedNode } from "./located.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

/** The largest program or answers file that is read: 10 MiB. */
export const FILE_BYTES_MAX = 10 * 1024 * 1024;

export type ReadOptions = {
  /** Bytes in UTF-8; {@link FILE_BYTES_MAX} where absent. */
  maxBytes?: number;
};

export type ReadDocument = { root: LocatedNode | null; faults: FaultList };

/**
 * Reads YAML or JSON, told apart by content, into a tree with places.
 *
 * `root` is null where the text is not well-formed. Where it is, there may still be faults, such as duplicate keys.
 */
export function readDocument(source: string | Uint8Array, options: ReadOptions = {}): ReadDocument {
  const maxBytes = options.maxBytes ?? FILE_BYTES_MAX;
  const isTooLarge =
    typeof source === "string" ? isLongerThan(source, maxBytes) : source.byteLength > maxBytes;
  if (isTooLarge) return refused("too_large", { maxBytes });
  const decoded = typeof source === "string" ? source : decodeUtf8(source);
  if (decoded === null) return refused("not_utf8");
  const text = decoded.startsWith("\ufeff") ? decoded.slice(1) : decoded;
  if (text.trim() === "") return refused("empty");

  const faults = new FaultList(text);
  const root = /^[ \t\r\n]*[{[]/.test(text) ? readBraced(text, faults) : readYaml(text, faults);
  if (root !== null) faults.setRoot(root);
  return { root, faults };
}

// YAML may begin with a brace too, so what is no JSON gets a second chance; the faults told are those of JSON.
function readBraced(text: string, faults: FaultList): LocatedNode | null {
  const json = readJson(text, faults);
  if (json !== null) return json;
  const yamlFaults = new FaultList(text);
  const yaml = readYaml(text, yamlFaults);
  if (yaml === null || !yamlFaults.isEmpty) return null;
  faults.clear();
  return yaml;
}

function refused(code: string, params: Record<string, number> = {}): ReadDocument {
  const faults = new FaultList("");
  faults.addAt(null, [], code, params);
  return { root: null, faults };
}

function isLongerThan(text: string, maxBytes: number): boolean {
  // UTF-8 needs one to three bytes for each UTF-16 unit.
  if (text.length > maxBytes) return true;
  return text.length * 3 > maxBytes && new TextEncoder().encode(text).byteLength > maxBytes;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
