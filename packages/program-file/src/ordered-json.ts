/**
 * Writes JSON in which a Map becomes an object with its entries in their order.
 *
 * A plain object would put ids that look like whole numbers first.
 *
 * @param indent spaces for each level; 0 for one line
 */
export function writeOrderedJson(value: unknown, indent = 0): string {
  return write(value, indent, "");
}

function write(value: unknown, indent: number, margin: string): string {
  if (Array.isArray(value)) {
    return bracket(
      "[",
      value.map((item) => write(item, indent, margin + " ".repeat(indent))),
      "]",
      indent,
      margin,
    );
  }
  if (typeof value === "object" && value !== null) {
    const inner = margin + " ".repeat(indent);
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    const lines = entries
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => `${JSON.stringify(key)}:${indent > 0 ? " " : ""}${write(item, indent, inner)}`);
    return bracket("{", lines, "}", indent, margin);
  }
  return JSON.stringify(value);
}

function bracket(open: string, items: string[], close: string, indent: number, margin: string): string {
  if (items.length === 0) return open + close;
  if (indent === 0) return open + items.join(",") + close;
  const inner = `\n${margin}${" ".repeat(indent)}`;
  return `${open}${inner}${items.join(`,${inner}`)}\n${margin}${close}`;
}
