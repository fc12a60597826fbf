export const attachmentNameLengthMax = 255;

// Line ends and other control characters; marks that turn the direction of what follows, so that "fdp.exe" reads as
// "exe.pdf"; and signs without any width, of which a name could consist.
const misleading =
  // oxlint-disable-next-line no-control-regex -- Control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A name as it is kept: without what misleads, and without spaces around it. */
export function withoutMisleading(name: string): string {
  return name.replaceAll(misleading, "").trim();
}

// How browsers write what a form's header cannot hold.
const escaped: Record<string, string> = { "%22": '"', "%0A": " ", "%0D": " " };

/** The name that an uploaded file is kept under: without folders and what misleads, cut before its ending. */
export function fileNameOf(given: string): string {
  const whole = given.replaceAll(/%(?:22|0A|0D)/gi, (sign) => escaped[sign.toUpperCase()] ?? sign);
  const name = withoutMisleading(whole.split(/[\\/]/).at(-1) ?? "");
  if (name === "") return "file";
  if (name.length <= attachmentNameLengthMax) return name;
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? "";
  // Half of a character cannot be stored.
  const kept = name.slice(0, attachmentNameLengthMax - ending.length).replace(/[\ud800-\udbff]$/, "");
  return kept.trimEnd() + ending;
}
