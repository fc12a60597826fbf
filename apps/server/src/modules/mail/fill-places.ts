const place = /\{\{([^{}]*)\}\}/g;

/** The names that stand in a text's places, `{{name}}`, each once. */
export function namesIn(text: string): string[] {
  return [...new Set([...text.matchAll(place)].map(([, name = ""]) => name.trim()))];
}

/**
 * Puts values into the places of a plain text.
 *
 * There is nothing but places: no conditions, no loops, and no way to leave a value as the HTML it may look like.
 */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(place, (whole, name: string) => values[name.trim()] ?? whole);
}

/** The same in HTML: values are text there, whatever is in them, and keep their lines. */
export function fillHtml(html: string, values: Readonly<Record<string, string>>): string {
  return html.replaceAll(place, (whole, name: string) => {
    const value = values[name.trim()];
    return value === undefined ? whole : escapeHtml(value);
  });
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
