import { Markdown } from "./markdown.ts";

/** What stands in a template's places. A list repeats its part of the template: once for each of its items. */
export type PlaceValues = { readonly [name: string]: string | Markdown | readonly PlaceValues[] };

/** The names of a template's places; a list's name leads to those that stand within its part. */
export type Places = ReadonlyMap<string, Places | null>;

// A part is the nearest pair of its name, so that one cannot lie within another of the same name.
const piece = /\{\{#([^{}]*)\}\}([\s\S]*?)\{\{\/\1\}\}|\{\{([^{}]*)\}\}/g;

/**
 * Puts values into the places of a plain text.
 *
 * There is nothing but places, `{{name}}`, and parts that stand once for each item of a list, `{{#name}} … {{/name}}`:
 * no conditions, and no way to leave a value as the HTML it may look like. Within a part, the item's own values come
 * first, and then those around it.
 */
export function fillText(text: string, values: PlaceValues): string {
  return fill(text, values, (value) => (value instanceof Markdown ? value.source : value));
}

/** The same in HTML: values are text there, whatever is in them, and keep their lines. */
export function fillHtml(html: string, values: PlaceValues): string {
  return fill(html, values, (value) => (value instanceof Markdown ? value.toHtml() : escapeHtml(value)));
}

function fill(text: string, values: PlaceValues, write: (value: string | Markdown) => string): string {
  // In one pass: what looks like a place in a value is none.
  return text.replaceAll(
    piece,
    (whole, list: string | undefined, part: string | undefined, name: string | undefined) => {
      const value = values[(list ?? name ?? "").trim()];
      if (value === undefined) return whole;
      if (typeof value === "string" || value instanceof Markdown)
        return list === undefined ? write(value) : whole;
      return value.map((item) => fill(part ?? "", { ...values, ...item }, write)).join("");
    },
  );
}

/** What is wrong with the places of a template, in sentences that name what there is. */
export function faultsOfPlaces(text: string, places: Places, around: Places = new Map()): string[] {
  const known = new Map([...around, ...places]);
  const faults = new Set<string>();
  for (const [whole, list, part, name] of text.matchAll(piece)) {
    const asked = (list ?? name ?? "").trim();
    const within = known.get(asked);
    if (/^[#/]/.test(asked))
      faults.add(
        `${whole} stands alone: a part is begun by {{#name}} and ended by {{/name}}, with the same name`,
      );
    else if (within === undefined)
      faults.add(
        `there is no ${whole}; there are ${[...known].map(([each, its]) => written(each, its)).join(", ")}`,
      );
    else if (list === undefined && within !== null)
      faults.add(`${whole} is a list: write {{#${asked}}} … {{/${asked}}}`);
    else if (list !== undefined && within === null) faults.add(`${asked} is no list: write {{${asked}}}`);
    else if (within !== null)
      for (const fault of faultsOfPlaces(part ?? "", within, known)) faults.add(fault);
  }
  return [...faults];
}

function written(name: string, list: Places | null): string {
  return list === null ? `{{${name}}}` : `{{#${name}}}`;
}

/** A plain text whose lines with nothing but the beginning or end of a part are gone, as they would be empty. */
export function withoutPartLines(text: string): string {
  return text.replaceAll(/^[ \t]*(\{\{[#/][^{}]*\}\})[ \t]*\r?\n/gm, "$1");
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escapeHtml(text: string): string {
  return text
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? character)
    .replaceAll(/\r?\n/g, "<br>");
}
