import type { Bindings } from "@aquamark/program-content";

const plainName = /^[A-Za-z_][A-Za-z0-9_]*$/;
const line =
  /^([A-Za-z_][A-Za-z0-9_]*|"(?:[^"\\]|\\.)*")\s*=\s*(.+?)\s*\.\s*([A-Za-z_][A-Za-z0-9_]*|"(?:[^"\\]|\\.)*")$/;

const quoted = (name: string) => (plainName.test(name) ? name : JSON.stringify(name));
const unquoted = (text: string): string | null => {
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "string" && value !== "" ? value : null;
  } catch {
    return null;
  }
};

/** Bindings as text, one a line: `cap = M1.2 . n`. A measure outside the survey is named by its id. */
export function writeBindings(bindings: Bindings, references: ReadonlyMap<string, string>): string {
  return Object.entries(bindings)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, { measureId, field }]) =>
        `${quoted(name)} = ${references.get(measureId) ?? measureId} . ${quoted(field)}`,
    )
    .join("\n");
}

export type ReadBindings =
  | { ok: true; bindings: Bindings }
  | { ok: false; code: "binding_invalid" | "binding_reference" | "binding_twice"; text: string };

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads what `writeBindings` wrote; `measureOf` gives the measure that a reference names. */
export function readBindings(text: string, measureOf: (reference: string) => string | null): ReadBindings {
  const bindings = new Map<string, { measureId: string; field: string }>();
  for (const each of text.split("\n")) {
    const written = each.trim();
    if (written === "") continue;
    const parts = line.exec(written);
    const name = parts?.[1] === undefined ? null : unquoted(parts[1]);
    const field = parts?.[3] === undefined ? null : unquoted(parts[3]);
    const reference = parts?.[2];
    if (name === null || field === null || reference === undefined)
      return { ok: false, code: "binding_invalid", text: written };
    const measureId = measureOf(reference) ?? (uuid.test(reference) ? reference.toLowerCase() : null);
    if (measureId === null) return { ok: false, code: "binding_reference", text: reference };
    if (bindings.has(name)) return { ok: false, code: "binding_twice", text: name };
    bindings.set(name, { measureId, field });
  }
  return { ok: true, bindings: Object.fromEntries(bindings) };
}
