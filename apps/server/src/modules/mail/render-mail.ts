import type { MailAddress } from "../../platform/mail/mail-address.ts";
import { fillHtml, fillText, type PlaceValues } from "./fill-places.ts";
import { type LoadedTemplates, loadTemplates } from "./load-templates.ts";
import { type MailTemplate, mailTemplates } from "./mail-templates.ts";

export type RenderedMail = { subject: string; text: string; html: string };

export type MailContent = {
  template: MailTemplate;
  to: MailAddress;
  /** Checked again by the template's own shape. */
  params: unknown;
  /** How to stop such mails, as a sentence. */
  stop: string;
};

/** Puts a mail together from its template. */
export function renderMail(templates: LoadedTemplates, content: MailContent, site: string): RenderedMail {
  const { template, to, stop } = content;
  const values: PlaceValues = {
    recipient: to.name === "" ? to.address : to.name,
    site,
    stop,
    ...mailTemplates[template].params.parse(content.params),
  };
  const { subject, text, html } = templates[template];
  return {
    subject: fillText(subject, values),
    text: `${fillText(text, values)}\n`,
    html: fillHtml(html, values),
  };
}

const loadedByDir = new Map<string | null, Promise<LoadedTemplates>>();

/** The templates of a folder, read once in a process; a start has checked them already. */
export function templatesOf(dir: string | null): Promise<LoadedTemplates> {
  const known = loadedByDir.get(dir);
  if (known !== undefined) return known;
  const loading = loadTemplates(dir).then((reading) => {
    if (reading.ok) return reading.templates;
    throw new Error(`Mail templates are not valid: ${reading.faults.join("; ")}`);
  });
  loadedByDir.set(dir, loading);
  // A folder that could not be read now may be there at the next mail.
  loading.catch(() => loadedByDir.delete(dir));
  return loading;
}
