import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { faultsOfPlaces, type Places, withoutPartLines } from "./fill-places.ts";
import { type MailTemplate, mailTemplateNames, placesOf } from "./mail-templates.ts";

/** The three texts of a mail with places in them; `html` is compiled from MJML. */
export type LoadedTemplate = { subject: string; text: string; html: string };
export type LoadedTemplates = Readonly<Record<MailTemplate, LoadedTemplate>>;

export type TemplateReading =
  | { ok: true; templates: LoadedTemplates }
  | { ok: false; faults: readonly string[] };

const ownDir = fileURLToPath(new URL("templates/", import.meta.url));
const endings = { subject: "subject", text: "txt", html: "mjml" } as const;
type Part = keyof typeof endings;
const parts = Object.keys(endings) as Part[];

/** Reads the templates, those of `dir` in the place of ours; says everything that is wrong with them at once. */
export async function loadTemplates(dir: string | null): Promise<TemplateReading> {
  const faults: string[] = [];
  const given = new Set<string>();
  if (dir !== null) {
    try {
      for (const name of await readdir(dir)) if (!name.startsWith(".")) given.add(name);
    } catch (error) {
      return { ok: false, faults: [`the folder ${dir} cannot be read: ${(error as Error).message}`] };
    }
    const known = new Set(mailTemplateNames.flatMap((name) => parts.map((part) => fileOf(name, part))));
    for (const name of [...given].sort())
      if (!known.has(name)) faults.push(`${name} is no part of a mail; known are ${[...known].join(", ")}`);
  }
  const templates: Partial<Record<MailTemplate, LoadedTemplate>> = {};
  for (const name of mailTemplateNames) {
    const loaded = { subject: "", text: "", html: "" };
    for (const part of parts) {
      const file = fileOf(name, part);
      const folder = dir !== null && given.has(file) ? dir : ownDir;
      const reading = await readPart(folder, file, part, placesOf(name));
      if (reading.ok) loaded[part] = reading.text;
      else faults.push(...reading.faults.map((fault) => `${file}: ${fault}`));
    }
    templates[name] = loaded;
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, templates: templates as LoadedTemplates };
}

function fileOf(name: MailTemplate, part: Part): string {
  return `${name}.${endings[part]}`;
}

type PartReading = { ok: true; text: string } | { ok: false; faults: string[] };

async function readPart(dir: string, file: string, part: Part, places: Places): Promise<PartReading> {
  let text: string;
  try {
    text = await readFile(join(dir, file), "utf8");
  } catch (error) {
    return { ok: false, faults: [`cannot be read: ${(error as Error).message}`] };
  }
  const faults = faultsOfPlaces(text, places);
  if (text.trim() === "") faults.push("is empty");
  if (part === "subject" && text.trim().includes("\n")) faults.push("must be one line");
  if (part !== "html")
    return faults.length > 0 ? { ok: false, faults } : { ok: true, text: withoutPartLines(text).trim() };
  const compiled = await compileMjml(text);
  if (!compiled.ok) faults.push(...compiled.faults);
  return faults.length > 0 || !compiled.ok ? { ok: false, faults } : compiled;
}

async function compileMjml(source: string): Promise<PartReading> {
  // Large, and needed only where mails are made.
  const { default: mjml2html } = await import("mjml");
  try {
    const { html, errors } = await mjml2html(source, {
      validationLevel: "soft",
      keepComments: false,
      // A template is one file, and loads nothing from elsewhere: no other file of the machine, no font of a third party.
      ignoreIncludes: true,
      fonts: {},
    });
    const faults = errors.map(({ line, message }) => `line ${line}: ${message}`);
    if (/<mj-include\b/.test(source)) faults.push("mj-include is not supported: a template is one file");
    return faults.length > 0 ? { ok: false, faults } : { ok: true, text: html };
  } catch (error) {
    return { ok: false, faults: [`is no MJML: ${(error as Error).message}`] };
  }
}

/** What is wrong with the templates of a folder; nothing is looked at where there is no folder, as ours are tested. */
export async function checkMailTemplates(dir: string | null): Promise<readonly string[]> {
  if (dir === null) return [];
  const reading = await loadTemplates(dir);
  return reading.ok ? [] : reading.faults;
}
