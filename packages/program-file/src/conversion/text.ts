const ELLIPSIS = "…";

/** The text on one line, with single spaces. */
export function oneLine(text: string | undefined): string {
  return (text ?? "").trim().replace(/\s+/g, " ");
}

/** The text cut to so many UTF-16 units at the end of a word where there is one near, with an ellipsis. */
export function shortened(text: string, lengthMax: number): string {
  if (text.length <= lengthMax) return text;
  let cut = text.slice(0, lengthMax - ELLIPSIS.length);
  const lastSpace = cut.lastIndexOf(" ");
  if (lastSpace > lengthMax / 2) cut = cut.slice(0, lastSpace);
  // Half of a surrogate pair could not be stored.
  if (!cut.isWellFormed()) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}${ELLIPSIS}`;
}

/** Paragraphs of Markdown, those that are not empty; undefined where all are. */
export function paragraphs(...texts: readonly (string | undefined)[]): string | undefined {
  const kept = texts.map((text) => text?.trim() ?? "").filter((text) => text !== "");
  return kept.length === 0 ? undefined : kept.join("\n\n");
}

/** A labelled paragraph, or a block of its own under the label where the text has several lines. */
export function labelled(label: string, text: string | undefined): string {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "") return "";
  return trimmed.includes("\n") ? `**${label}**\n\n${trimmed}` : `**${label}:** ${trimmed}`;
}

const LINK_TEXT_LENGTH_MAX = 120;

/**
 * A link in Markdown. A long text stands before a link that is named after its host.
 *
 * @returns null where the address is none of the web's
 */
export function webLink(text: string, address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== "https:" && url.protocol !== "http:")) return null;
  // Brackets would end the link.
  const target = url.href.replaceAll("(", "%28").replaceAll(")", "%29");
  const words = oneLine(text);
  if (words.length > LINK_TEXT_LENGTH_MAX) return `${words} ([${url.host}](${target}))`;
  return `[${(words === "" ? url.host : words).replace(/[[\]\\]/g, "\\$&")}](${target})`;
}

/** Gives names that differ in more than their case, by numbers in brackets. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  /** The name itself where it is free, else with the first number that makes it so. */
  take(name: string): string {
    let candidate = name;
    for (let number = 2; this.#taken.has(candidate.toLowerCase()); number++)
      candidate = `${name} (${number})`;
    this.#taken.add(candidate.toLowerCase());
    return candidate;
  }
}
