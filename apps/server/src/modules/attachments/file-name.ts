import { attachmentNameLengthMax } from "./attachment-schemas.ts";

// Line ends and other control characters, and marks that turn the direction of what follows, so that "fdp.exe" reads as
// "exe.pdf".
// oxlint-disable-next-line no-control-regex -- Control characters are what is looked for.
const misleading = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The name that an uploaded file is kept under: without folders and what misleads, cut before its ending. */
export function fileNameOf(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? "").replaceAll(misleading, "").trim();
  if (name === "") return "file";
  if (name.length <= attachmentNameLengthMax) return name;
  const ending = /\.[^.]{1,20}$/.exec(name)?.[0] ?? "";
  // Half of a character cannot be stored.
  const kept = name.slice(0, attachmentNameLengthMax - ending.length).replace(/[\ud800-\udbff]$/, "");
  return kept.trimEnd() + ending;
}
