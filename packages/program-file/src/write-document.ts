import { Document } from "yaml";
import { z } from "zod";
import { unwrap } from "./shape.ts";

export type FileFormat = "yaml" | "json";

/**
 * Writes a value of a schema: keys in the schema's order, absent and empty optional ones left out.
 *
 * JSON is indented by two spaces; both end with a line break. The same value gives the same bytes.
 */
export function writeDocument(schema: z.ZodType, value: unknown, format: FileFormat): string {
  const ordered = order(schema, value);
  if (format === "json") return `${JSON.stringify(ordered, null, 2)}\n`;
  // Text that older readers take for something else, such as yes or 1e3, is quoted (compat).
  const document = new Document(ordered, {
    version: "1.2",
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
  });
  return document.toString({ lineWidth: 0 });
}

function order(schema: z.ZodType, value: unknown): unknown {
  const wanted = unwrap(schema);
  if (wanted instanceof z.ZodObject) return orderObject(wanted, value as Record<string, unknown>);
  if (wanted instanceof z.ZodDiscriminatedUnion) {
    const key = wanted._zod.def.discriminator;
    const tag = (value as Record<string, unknown>)[key];
    const options = wanted.options as z.ZodObject<Record<string, z.ZodLiteral>>[];
    const chosen = options.find((option) => option.shape[key]?.value === tag);
    return chosen === undefined ? value : orderObject(chosen, value as Record<string, unknown>);
  }
  if (wanted instanceof z.ZodArray) {
    return (value as unknown[]).map((item) => order(wanted.element as z.ZodType, item));
  }
  if (wanted instanceof z.ZodRecord) {
    const entries = Object.entries(value as Record<string, unknown>);
    const sorted = entries.toSorted(([a], [b]) => compareText(a, b));
    return Object.fromEntries(sorted.map(([key, item]) => [key, order(wanted.valueType as z.ZodType, item)]));
  }
  return value;
}

function orderObject(schema: z.ZodObject, value: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const item = value[key];
    if (item === undefined || item === null || isEmptyDefault(child, item)) continue;
    result[key] = order(child, item);
  }
  return result;
}

// Reading fills these in again.
function isEmptyDefault(schema: z.ZodType, value: unknown): boolean {
  if (!(schema instanceof z.ZodDefault) || typeof value !== "object" || value === null) return false;
  return Object.keys(value).length === 0;
}

/** Compares by UTF-16 units, which no locale changes. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
